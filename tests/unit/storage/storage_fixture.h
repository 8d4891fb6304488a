#pragma once

#include "common/test_case.h"
#include "common/test_postgres.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/storage.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>

#include <atomic>

namespace mantimon::testing {

/// A time line that a test moves and the storage thread reads.
class SharedMoment
{
public:
    [[nodiscard]] std::function<clock::Milliseconds()> reader() const
    {
        return [moment = m_moment] { return moment->load(); };
    }
    void set(clock::Milliseconds moment) { *m_moment = moment; }
    void advance(clock::Milliseconds duration) { *m_moment += duration; }
    [[nodiscard]] clock::Milliseconds now() const { return *m_moment; }

private:
    std::shared_ptr<std::atomic<clock::Milliseconds>> m_moment =
        std::make_shared<std::atomic<clock::Milliseconds>>(1'800'000'000'000);
};

/// Runs the event loop until `isTrue` or five seconds are over. Looks after every event: what
/// comes from the storage thread comes as one.
template <typename Condition>
[[nodiscard]] bool comesTrue(Condition isTrue)
{
    QDeadlineTimer deadline(5000);
    QTimer wakeUp;
    wakeUp.start(20);
    while (!isTrue() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isTrue();
}

/// Everything a journal has said, in this thread.
class JournalListener : public QObject
{
public:
    explicit JournalListener(storage::Journal *journal)
    {
        connect(journal, &storage::Journal::committed, this,
                [this](const QVector<storage::CommitReceipt> &receipts) { groups.append(receipts); });
        connect(journal, &storage::Journal::outage, this, [this](qint64 from, qint64 to) {
            outages.append({from, to});
        });
        connect(journal, &storage::Journal::availabilityChanged, this,
                [this](bool isAvailable) { availability.append(isAvailable); });
    }

    [[nodiscard]] QVector<storage::CommitReceipt> receipts() const
    {
        QVector<storage::CommitReceipt> all;
        for (const auto &group : groups)
            all += group;
        return all;
    }
    [[nodiscard]] QVector<storage::CommitOutcome> outcomes() const
    {
        QVector<storage::CommitOutcome> all;
        for (const auto &receipt : receipts())
            all.append(receipt.outcome);
        return all;
    }
    [[nodiscard]] bool hears(qsizetype count)
    {
        return comesTrue([&] { return receipts().size() >= count; });
    }

    QVector<QVector<storage::CommitReceipt>> groups;
    QVector<storage::Outage> outages;
    QVector<bool> availability;
};

/// Asks the storage and waits for the answer.
template <typename Work>
auto ask(storage::Storage &storage, Work work)
{
    using Answer = std::invoke_result_t<Work &, storage::Repositories &>;
    std::optional<Answer> answer;
    QObject context;
    storage.query(std::move(work), &context, [&](Answer given) { answer = std::move(given); });
    if (!comesTrue([&] { return answer.has_value(); }))
        answer =
            Answer(base::failure(storage::StorageError{storage::ErrorKind::Internal, QStringLiteral("no answer")}));
    return *answer;
}

/// The first append of a game: its row and entry 1.
[[nodiscard]] inline storage::Append newGame(const QUuid &id = QUuid::createUuid(), qint64 epoch = 1)
{
    storage::NewGame game;
    game.id = id;
    game.createdAt = 1'800'000'000'000;
    game.ruleset = QStringLiteral("standard");
    game.rulesVersion = 1;
    game.cardSetHash = QByteArray("\x01\x00\xff", 3);
    game.serverSeed = QByteArray(32, '\x07');
    game.creator = QStringLiteral("ada");
    game.options = "{}";
    storage::Entry first;
    first.game = id;
    first.seq = 1;
    first.kind = "created";
    first.payload = "{}";
    first.at = game.createdAt;
    return {.epoch = epoch, .game = game, .entries = {first}, .seats = {}, .status = {}, .end = {}, .snapshot = {}};
}

/// A later append of one entry.
[[nodiscard]] inline storage::Append action(const QUuid &game, quint32 seq, const QByteArray &actionId = {},
                                            qint64 epoch = 1)
{
    storage::Entry entry;
    entry.game = game;
    entry.seq = seq;
    entry.player = 0;
    entry.kind = "action";
    entry.payload = R"({"type":"pass"})";
    entry.actionId = actionId;
    entry.stateHash = 0xfedcba9876543210U + seq;
    entry.at = 1'800'000'000'000 + seq;
    return {.epoch = epoch, .game = {}, .entries = {entry}, .seats = {}, .status = {}, .end = {}, .snapshot = {}};
}

/// The base of the storage tests: a directory and a database of its own for each test function. The
/// database is a file in the directory, or one of PostgreSQL (see TestPostgres::isChosen).
class StorageTestCase : public TestCase
{
    Q_OBJECT

public:
    explicit StorageTestCase(bool isOnPostgres = TestPostgres::isChosen()) : m_isOnPostgres(isOnPostgres) {}

protected Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        if (m_isOnPostgres)
            m_postgres = std::make_unique<TestPostgres>();
    }
    void cleanup()
    {
        m_dir.reset();
        m_postgres.reset();
    }

protected:
    [[nodiscard]] QString dataDir() const { return m_dir->filePath(QStringLiteral("data")); }
    /// With SQLite only.
    [[nodiscard]] QString databaseFile() const { return dataDir() + QStringLiteral("/mantimon.db"); }
    [[nodiscard]] storage::DatabaseAddress address() const
    {
        if (m_postgres)
            return *storage::parseDatabaseAddress(m_postgres->url());
        return storage::SqliteFile{databaseFile()};
    }
    [[nodiscard]] const TestPostgres &postgres() const { return *m_postgres; }

    /// Quick retries and waits; no heartbeat of its own within a test.
    [[nodiscard]] storage::StorageConfig config() const
    {
        storage::StorageConfig config;
        config.dataDir = dataDir();
        config.database = address();
        config.nodeId = QStringLiteral("node-a");
        config.heartbeatInterval = std::chrono::hours(1);
        config.retryInterval = std::chrono::milliseconds(10);
        config.lockTimeout = std::chrono::milliseconds(50);
        config.now = moment.reader();
        return config;
    }

    SharedMoment moment;

private:
    bool m_isOnPostgres;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestPostgres> m_postgres;
};

/// Somebody else's connection to the same database.
class Intruder
{
public:
    explicit Intruder(const storage::DatabaseAddress &address) : m_database(configFor(address))
    {
        if (!m_database.open())
            qFatal("the test cannot open the database");
    }
    void run(const QString &sql)
    {
        if (const auto done = m_database.execute(sql); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    [[nodiscard]] QVector<QVector<qint64>> rows(const QString &sql, int columns)
    {
        QVector<QVector<qint64>> found;
        storage::Statement statement = m_database.prepared(sql);
        if (!statement.run({}) || !statement.each([&] {
                QVector<qint64> row;
                for (int i = 0; i < columns; ++i)
                    row.append(statement.integer(i));
                found.append(row);
            }))
            qFatal("the test cannot read the database");
        return found;
    }
    /// Until rollback() nobody else can write.
    void lockOutWriters()
    {
        if (!m_database.begin(storage::Access::Write))
            qFatal("the test cannot lock the database");
        if (m_database.dialect().isShared)
            run(QStringLiteral("LOCK TABLE games, heartbeat IN EXCLUSIVE MODE"));
    }
    void rollback() { m_database.rollback(); }
    [[nodiscard]] const storage::Dialect &dialect() const { return m_database.dialect(); }
    /// The first column.
    [[nodiscard]] QStringList texts(const QString &sql)
    {
        QStringList found;
        storage::Statement statement = m_database.prepared(sql);
        if (!statement.run({}) || !statement.each([&] { found.append(statement.text(0)); }))
            qFatal("the test cannot read the database");
        return found;
    }
    [[nodiscard]] qint64 number(const QString &sql) { return rows(sql, 1).value(0).value(0, -1); }

private:
    [[nodiscard]] static storage::StorageConfig configFor(const storage::DatabaseAddress &address)
    {
        storage::StorageConfig config;
        config.database = address;
        return config;
    }
    storage::Database m_database;
};

} // namespace mantimon::testing

Q_DECLARE_METATYPE(mantimon::storage::CommitOutcome)
