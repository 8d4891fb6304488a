#include "app/logging.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

LogFormat chosenFormat = LogFormat::Text;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

QByteArray textLine(const QString &time, QtMsgType type, const char *category, const QString &message)
{
    return u"%1 %2 %3: %4"_s.arg(time, QLatin1StringView(levelName(type)), QLatin1StringView(category), message)
        .toUtf8();
}

QByteArray jsonLine(const QString &time, QtMsgType type, const char *category, const QString &message)
{
    return QJsonDocument(QJsonObject{{u"time"_s, time},
                                     {u"level"_s, QLatin1StringView(levelName(type))},
                                     {u"category"_s, QLatin1StringView(category)},
                                     {u"message"_s, message}})
        .toJson(QJsonDocument::Compact);
}

// One write for each line, so that threads do not mix theirs.
void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const auto line = chosenFormat == LogFormat::Json ? jsonLine : textLine;
    const QByteArray text = line(time, type, context.category ? context.category : "default", message) + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr);
}

} // namespace

void installLogging(LogFormat format)
{
    chosenFormat = format;
    qInstallMessageHandler(writeLine);
}

} // namespace mantimon::app
