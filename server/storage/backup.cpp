#include "storage/backup.h"

#include "storage/database.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

base::Failure<StorageError> cannot(const QString &line)
{
    return base::failure(StorageError{ErrorKind::CannotOpen, line});
}

/// The file that is being written. It goes unless it was moved to its place.
class PartialFile
{
    Q_DISABLE_COPY_MOVE(PartialFile)

public:
    explicit PartialFile(const QString &target) : m_file(target + u".part"_s) {}
    ~PartialFile()
    {
        if (m_isMine)
            m_file.remove();
    }

    /// Empty: SQLite writes into an empty file as into none, but would make its own for all to read.
    [[nodiscard]] Result<base::Done> make()
    {
        m_isMine = m_file.open(QFile::ReadWrite | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
        if (!m_isMine)
            return cannot(u"%1 cannot be made: %2"_s.arg(m_file.fileName(), m_file.errorString()));
        return base::Done{};
    }
    /// Makes what is written last, under its own name.
    [[nodiscard]] Result<base::Done> moveTo(const QString &target)
    {
        if (::fsync(m_file.handle()) != 0 || !m_file.rename(target))
            return cannot(u"%1 cannot be made: %2"_s.arg(target, m_file.errorString()));
        m_isMine = false;
        return base::Done{};
    }
    [[nodiscard]] QString name() const { return m_file.fileName(); }

private:
    QFile m_file;
    bool m_isMine = false;
};

Result<base::Done> copyInto(Database &database, const QString &file)
{
    QString quoted = file;
    quoted.replace(u'\'', u"''"_s);
    return database.execute(u"VACUUM INTO '%1'"_s.arg(quoted));
}

/// What the copy says of itself.
Result<int> checkedVersion(const StorageConfig &config)
{
    Database copy(config);
    if (auto done = copy.open(); !done)
        return base::failure(done.error());
    Statement check = copy.prepared(u"PRAGMA quick_check(1)"_s);
    if (auto done = check.run({}); !done)
        return base::failure(done.error());
    if (const auto row = check.next(); !row || check.text(0) != "ok"_L1)
        return base::failure(StorageError{ErrorKind::Corrupt, u"the copy of the database is damaged"_s});
    Statement version = copy.prepared(u"SELECT MAX(version) FROM schema_version"_s);
    if (auto done = version.run({}); !done)
        return base::failure(done.error());
    if (const auto row = version.next(); !row)
        return base::failure(row.error());
    return static_cast<int>(version.integer(0));
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString dumpCommand(const PostgresServer &server, const QString &file)
{
    return u"pg_dump --format=custom --file=%1 %2"_s.arg(shellQuoted(file), shellQuoted(toString(server)));
}

Result<BackedUp> backUp(const StorageConfig &config, const QString &file)
{
    Database database(config);
    if (!QFileInfo::exists(database.name()))
        return cannot(u"there is no database %1"_s.arg(database.name()));
    if (QFileInfo::exists(file))
        return cannot(u"%1 is there already, and a backup replaces nothing"_s.arg(file));
    PartialFile partial(file);
    if (auto done = partial.make(); !done)
        return base::failure(done.error());
    if (auto done = database.open(); !done)
        return base::failure(done.error());
    if (auto done = copyInto(database, partial.name()); !done)
        return base::failure(done.error());
    StorageConfig copy = config;
    copy.database = SqliteFile{partial.name()};
    const auto version = checkedVersion(copy);
    if (!version)
        return base::failure(version.error());
    if (auto done = partial.moveTo(file); !done)
        return base::failure(done.error());
    return BackedUp{QFileInfo(file).size(), *version};
}

} // namespace mantimon::storage
