#include "resources/resources.h"
#include "storage_fixture.h"

#include <thread>

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const Dialect &dialect)
{
    resources::initialize();
    return QDir(dialect.migrations).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// A row in each table of the first version, and what else a database of then had.
const QStringList &firstData()
{
    static const QStringList statements{
        u"INSERT INTO games VALUES ('7f6a2a9e-4f0e-4d5b-9f3e-000000000001', 5, 'standard', 1, '', '', 'ada', 'r1', "
        u"'KITE', 'live', 1, 'node-a', 2, NULL, NULL, NULL, '{}')"_s,
        u"INSERT INTO seats VALUES ('7f6a2a9e-4f0e-4d5b-9f3e-000000000001', 'ada', 'Ada', 0)"_s,
        u"INSERT INTO entries VALUES ('7f6a2a9e-4f0e-4d5b-9f3e-000000000001', 1, NULL, 'opened', '', NULL, 0, 5)"_s,
        u"INSERT INTO entries VALUES ('7f6a2a9e-4f0e-4d5b-9f3e-000000000001', 2, 0, 'action', '', 'a-1', -1, 6)"_s,
        u"INSERT INTO decks VALUES ('d1', 'ada', 'Tide', 'standard', '{}', 7)"_s,
        u"INSERT INTO users VALUES ('ada', 'Ada', 3, 4)"_s,
        u"INSERT INTO card_sets VALUES ('h', 'cards')"_s,
        u"INSERT INTO heartbeat VALUES ('node-a', 6)"_s,
        u"INSERT INTO outages VALUES (5, 6)"_s,
    };
    return statements;
}

/// Everything that a schema is, a line for each part.
QStringList schemaOf(Intruder &intruder)
{
    if (!intruder.dialect().isShared)
        return intruder.texts(
            u"SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master ORDER BY 1"_s);
    return intruder.texts(
        u"SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || COALESCE(collation_name, '') || ' ' || "
        u"is_nullable || ' ' || COALESCE(column_default, '') FROM information_schema.columns "
        u"WHERE table_schema = 'public' UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' "
        u"UNION ALL SELECT CAST(CAST(conrelid AS regclass) AS text) || ' ' || pg_get_constraintdef(oid) "
        u"FROM pg_constraint WHERE connamespace = CAST('public' AS regnamespace) ORDER BY 1"_s);
}

QStringList columnsOf(Intruder &intruder)
{
    QStringList columns =
        intruder.dialect().isShared
            ? intruder.texts(u"SELECT table_name || '.' || column_name FROM information_schema.columns "
                             u"WHERE table_schema = 'public'"_s)
            : intruder.texts(u"SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c "
                             u"WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'"_s);
    columns.sort();
    return columns;
}

} // namespace

class MigrationsTest : public StorageTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StorageTestCase::init();
        QVERIFY(QDir().mkpath(dataDir()));
    }

    void anEmptyDatabaseIsBroughtUpToDateOnce()
    {
        const QStringList files = filesOf(dialectOf(address()));
        const auto first = migrate(config());
        QVERIFY2(first, qPrintable(first ? QString() : first.error().text));
        QCOMPARE(first->from, 0);
        QCOMPARE(first->to, files.size());
        QCOMPARE(first->applied, files);

        const auto again = migrate(config());
        QVERIFY(again);
        QCOMPARE(again->from, files.size());
        QCOMPARE(again->to, files.size());
        QCOMPARE(again->applied, QStringList());
    }

    void everyEarlierVersionIsBroughtUpToDateWithItsData_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < filesOf(sqliteDialect()).size(); ++version)
            QTest::addRow("from version %d", version) << version;
    }
    void everyEarlierVersionIsBroughtUpToDateWithItsData()
    {
        QFETCH(int, version);
        QVERIFY(migrate(config()));
        const QStringList fromScratch = [&] {
            Intruder intruder(address());
            return schemaOf(intruder);
        }();
        cleanup();
        init();
        makeOlder(version);

        const auto report = migrate(config());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
        QCOMPARE(report->from, version);
        Intruder intruder(address());
        QCOMPARE(schemaOf(intruder), fromScratch);
        checkFirstData();
    }

    void twoServersThatStartAtOnceTakeEachStepOnce()
    {
        const QStringList files = filesOf(dialectOf(address()));
        StorageConfig patient = config();
        patient.lockTimeout = std::chrono::seconds(10);
        std::optional<Result<MigrationReport>> reports[2];
        const auto migrateInto = [&](int i) {
            Database database(patient);
            if (auto done = database.open(); !done)
                reports[i] = base::failure(done.error());
            else
                reports[i] = bringUpToDate(database);
        };
        std::thread other(migrateInto, 1);
        migrateInto(0);
        other.join();
        QStringList applied;
        for (const auto &report : reports) {
            QVERIFY2(*report, qPrintable(*report ? QString() : report->error().text));
            QCOMPARE((*report)->to, files.size());
            applied += (*report)->applied;
        }
        applied.sort();
        QCOMPARE(applied, files);
    }

    void aMigrationThatFailsLeavesNothingOfItself()
    {
        Intruder(address()).run(u"CREATE TABLE decks (mine TEXT)"_s);
        const auto report = migrate(config());
        QVERIFY(!report);
        QVERIFY(report.error().text.contains(toString(address())));
        Intruder intruder(address());
        QCOMPARE(columnsOf(intruder), QStringList{u"decks.mine"_s});
    }

    void aDatabaseOfANewerServerIsRefusedUntouched()
    {
        QVERIFY(migrate(config()));
        Intruder(address()).run(u"INSERT INTO schema_version VALUES (1000, 0)"_s);
        Storage storage(config());
        const auto started = storage.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::TooNew);
        const QString newest = u"up to %1"_s.arg(filesOf(sqliteDialect()).size());
        for (const QString &part : {toString(address()), u"1000"_s, newest})
            QVERIFY2(started.error().text.contains(part), qPrintable(started.error().text));
        QCOMPARE(Intruder(address()).number(u"SELECT COUNT(*) FROM heartbeat"_s), 0);
    }

    void bothDatabasesHaveTheSameColumns()
    {
        const TestPostgres postgres;
        StorageConfig there = config();
        there.database = *parseDatabaseAddress(postgres.url());
        StorageConfig here = config();
        here.database = SqliteFile{dataDir() + u"/twin.db"_s};
        QVERIFY(migrate(there) && migrate(here));
        Intruder one(there.database);
        Intruder other(here.database);
        QCOMPARE(columnsOf(one), columnsOf(other));
        QCOMPARE(filesOf(postgresDialect()), filesOf(sqliteDialect()));
    }

private:
    void makeOlder(int version)
    {
        Intruder older(address());
        older.run(u"CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)"_s);
        const QStringList files = filesOf(older.dialect());
        for (int step = 1; step <= version; ++step) {
            QFile file(older.dialect().migrations + u'/' + files[step - 1]);
            QVERIFY(file.open(QFile::ReadOnly));
            for (const QString &statement : QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts)) {
                if (!statement.trimmed().isEmpty())
                    older.run(statement);
            }
            older.run(u"INSERT INTO schema_version VALUES (%1, 0)"_s.arg(step));
            for (const QString &sql : step == 1 ? firstData() : QStringList())
                older.run(sql);
        }
    }
    void checkFirstData()
    {
        moment.set(1000);
        Storage storage(config());
        QVERIFY(storage.start());
        const QUuid id = QUuid::fromString(u"7f6a2a9e-4f0e-4d5b-9f3e-000000000001"_s);
        const auto game = ask(storage, [&](Repositories &all) { return all.games.load(id); });
        QVERIFY(game && *game);
        QCOMPARE((*game)->entries.size(), 2);
        QCOMPARE((*game)->entries.last().actionId, "a-1");
        QCOMPARE((*game)->seats, (QVector<SeatTaken>{{u"ada"_s, u"Ada"_s, false}}));
        QCOMPARE(ask(storage, [](Repositories &all) { return all.decks.list(u"ada"_s); })->size(), 1);
        QCOMPARE((*ask(storage, [](Repositories &all) { return all.users.find(u"ada"_s); }))->name, u"Ada"_s);
        QCOMPARE(Intruder(address()).number(u"SELECT COUNT(*) FROM card_sets"_s), 1);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
