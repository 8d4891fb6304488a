#include "storage/migrations.h"

#include "resources/resources.h"
#include "storage/database.h"
#include "storage/dialect.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

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
    for (qsizetype i = 0; i < steps.size(); ++i)
        Q_ASSERT(steps[i].version == i + 1);
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

base::Failure<StorageError> tooNew(const Database &database, int version, int newest)
{
    return base::failure(
        StorageError{ErrorKind::TooNew, u"database %1 has schema version %2, this server knows only up to %3: it was "
                                        u"written by a newer mantimon-server"_s.arg(database.name())
                                            .arg(version)
                                            .arg(newest)});
}

// In an open transaction: another server may have taken the step while this one waited for its turn.
Result<base::Done> applyNext(Database &database, const QVector<Step> &steps, MigrationReport &report)
{
    if (auto done = database.executeAll(database.dialect().onMigrate); !done)
        return done;
    const auto version = schemaVersion(database);
    if (!version)
        return base::failure(version.error());
    if (report.applied.isEmpty())
        report.from = *version;
    report.to = *version;
    if (*version > static_cast<int>(steps.size()))
        return tooNew(database, *version, static_cast<int>(steps.size()));
    if (*version == static_cast<int>(steps.size()))
        return base::Done{};
    const Step &next = steps[*version];
    if (auto done = applyStatements(database, next); !done)
        return done;
    report.to = next.version;
    report.applied.append(QFileInfo(next.path).fileName());
    return base::Done{};
}

} // namespace

Result<MigrationReport> bringUpToDate(Database &database)
{
    const QVector<Step> steps = knownSteps(database.dialect());
    database.setPatient(true);
    const auto impatientAgain = qScopeGuard([&] { database.setPatient(false); });
    MigrationReport report;
    do {
        auto done = database.begin(Access::Write);
        if (done)
            done = applyNext(database, steps, report);
        if (done)
            done = database.commit();
        if (!done) {
            database.rollback();
            return base::failure(done.error());
        }
    } while (report.to < static_cast<int>(steps.size()));
    return report;
}

} // namespace mantimon::storage
