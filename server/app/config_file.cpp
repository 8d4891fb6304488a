#include "app/config_file.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

// A configuration has some thirty lines; more is a wrong file, and /dev/zero never ends.
constexpr qint64 maxFileBytes = 1024 * 1024;

bool saysNothing(const QString &line)
{
    return line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';') ||
           (line.startsWith(u'[') && line.endsWith(u']'));
}

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

/// The complaint about a line, or nothing.
QString addLine(FileValues &values, const QString &line, int number)
{
    const auto equals = line.indexOf(u'=');
    const QString name = line.left(equals).trimmed();
    if (equals < 0 || name.isEmpty())
        return u"expected NAME = VALUE"_s;
    const auto earlier = std::ranges::find(values, name, &FileValue::name);
    if (earlier != values.end())
        return u"%1 is already set in line %2"_s.arg(name).arg(earlier->line);
    values.push_back({name, unquoted(line.mid(equals + 1).trimmed()), number});
    return {};
}

} // namespace

base::Result<FileValues, FileError> readConfigFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(FileError{u"%1: %2"_s.arg(path, file.errorString())});
    const QByteArray content = file.read(maxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return base::failure(FileError{u"%1: %2"_s.arg(path, file.errorString())});
    if (content.size() > maxFileBytes)
        return base::failure(FileError{u"%1: larger than a configuration can be"_s.arg(path)});

    FileValues values;
    int number = 0;
    for (const QString &line : QString::fromUtf8(content).split(u'\n')) {
        ++number;
        const QString trimmed = line.trimmed();
        if (saysNothing(trimmed))
            continue;
        if (const QString complaint = addLine(values, trimmed, number); !complaint.isEmpty())
            return base::failure(FileError{u"%1:%2: %3"_s.arg(path).arg(number).arg(complaint)});
    }
    return values;
}

} // namespace mantimon::app
