#include "storage/migrations.h"

#include "resources/resources.h"
#include "storage/database.h"
#include "storage/dialect.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    int version = 0;
    QString path;
};

// Files are named <version>_<what>.sql, their versions without a hole from 1.
QVector<Step> knownSteps(const Dialect &dialect)
{
    resources::initialize();
    QVector<Step> steps;
    const QDir folder(dialect.migrations);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        steps.append({name.section(u'_', 0, 0).toInt(), folder.filePath(name)});
    return steps;
}

Result<QStringList> statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return base::failure(StorageError{ErrorKind::Internal, u"migration %1 cannot be read"_s.arg(path)});
    QStringList statements;
    QString statement;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

Result<int> schemaVersion(Database &database)
{
    if (auto done = database.execute(
            u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)"_s);
        !done)
        return base::failure(done.error());
    Statement newest = database.prepared(u"SELECT COALESCE(MAX(version), 0) FROM schema_version"_s);
    if (auto done = newest.run({}); !done)
        return base::failure(done.error());
    const auto found = newest.next();
    if (!found)
        return base::failure(found.error());
    return static_cast<int>(newest.integer(0));
}

Result<base::Done> applyStatements(Database &database, const Step &step)
{
    const auto statements = statementsOf(step.path);
    if (!statements)
        return base::failure(statements.error());
    for (const QString &statement : *statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return database.prepared(u"INSERT INTO schema_version (version, applied_at) VALUES (?, ?)"_s)
        .run({step.version, QDateTime::currentMSecsSinceEpoch()});
}

Result<base::Done> apply(Database &database, const Step &step)
{
    if (auto done = database.begin(Access::Write); !done)
        return done;
    if (auto done = applyStatements(database, step); !done) {
        database.rollback();
        return done;
    }
    return database.commit();
}

} // namespace

Result<MigrationReport> bringUpToDate(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return base::failure(version.error());
    const QVector<Step> steps = knownSteps(database.dialect());
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    if (*version > newest) {
        return base::failure(
            StorageError{ErrorKind::TooNew, u"database %1 has schema version %2, this server knows only up to %3: it "
                                            u"was written by a newer mantimon-server"_s.arg(database.name())
                                                .arg(*version)
                                                .arg(newest)});
    }
    MigrationReport report{*version, *version, {}};
    for (const Step &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = apply(database, step); !done)
            return base::failure(done.error());
        report.to = step.version;
        report.applied.append(QFileInfo(step.path).fileName());
    }
    return report;
}

} // namespace mantimon::storage
