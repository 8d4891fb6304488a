#include "storage_fixture.h"

#include <csignal>

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;
using enum CommitOutcome;

namespace {

const QString ourSessions = u"FROM pg_stat_activity WHERE application_name = 'mantimon-server node-a' "
                            u"AND datname = current_database()"_s;

void expectOutage()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"unavailable until it answers"_s));
}

} // namespace

/// The session with PostgreSQL: one server's, ended by others, hanging.
class ServerLockTest : public StorageTestCase
{
    Q_OBJECT

public:
    ServerLockTest() : StorageTestCase(true) {}

private Q_SLOTS:
    void init()
    {
        StorageTestCase::init();
        StorageConfig hasty = config();
        hasty.answerTimeout = std::chrono::milliseconds(500);
        m_storage = std::make_unique<Storage>(hasty);
        QVERIFY(m_storage->start());
        m_listener = std::make_unique<JournalListener>(m_storage->journal());
        m_intruder = std::make_unique<Intruder>(address());
    }
    void cleanup()
    {
        m_intruder.reset();
        m_listener.reset();
        m_storage.reset();
        StorageTestCase::cleanup();
    }

    void aSecondServerIsTurnedAwayAndToldWhoIsThere()
    {
        StorageConfig another = config();
        another.nodeId = u"node-b"_s;
        Storage second(another);
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::InUse);
        for (const QString &part : {toString(address()), u"mantimon-server node-a"_s})
            QVERIFY2(started.error().text.contains(part), qPrintable(started.error().text));

        m_storage->stop();
        Storage third(another);
        QVERIFY(third.start());
    }

    void aSessionThatIsEndedIsFollowedByAnother()
    {
        expectOutage();
        m_intruder->run(u"SELECT pg_terminate_backend(pid) "_s + ourSessions);
        QVERIFY(comesTrue([&] { return m_intruder->number(u"SELECT COUNT(*) "_s + ourSessions) == 0; }));
        QCOMPARE(outcomeOfOne(), Unavailable);
        QVERIFY(comesTrue([&] { return m_listener->availability == (QVector<bool>{false, true}); }));
        QCOMPARE(outcomeOfOne(), Committed);
    }

    void aServerThatHangsIsAwayUntilItGoesOn()
    {
        const auto process = static_cast<pid_t>(m_intruder->number(u"SELECT pid "_s + ourSessions));
        QVERIFY(process > 0);
        expectOutage();
        QCOMPARE(::kill(process, SIGSTOP), 0);
        const CommitOutcome stopped = outcomeOfOne();
        const bool isAway = !m_storage->journal()->isAvailable();
        ::kill(process, SIGCONT);
        QCOMPARE(stopped, Unavailable);
        QVERIFY(isAway);
        QVERIFY(comesTrue([&] { return m_listener->availability == (QVector<bool>{false, true}); }));
        QCOMPARE(outcomeOfOne(), Committed);
    }

    void aReadOnlyDatabaseRefusesUntilItCanBeWritten()
    {
        m_intruder->run(u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(
            std::get<PostgresServer>(address()).database));
        expectOutage();
        m_intruder->run(u"SELECT pg_terminate_backend(pid) "_s + ourSessions);
        QVERIFY(comesTrue([&] { return m_intruder->number(u"SELECT COUNT(*) "_s + ourSessions) == 0; }));
        QCOMPARE(outcomeOfOne(), Unavailable);
        QVERIFY(comesTrue([&] { return m_intruder->number(u"SELECT COUNT(*) "_s + ourSessions) == 1; }));
        QCOMPARE(outcomeOfOne(), Unavailable);
        m_intruder->run(u"ALTER DATABASE %1 SET default_transaction_read_only = off"_s.arg(
            std::get<PostgresServer>(address()).database));
        m_intruder->run(u"SELECT pg_terminate_backend(pid) "_s + ourSessions);
        QVERIFY(comesTrue([&] { return m_listener->availability == (QVector<bool>{false, true}); }));
        QCOMPARE(outcomeOfOne(), Committed);
    }

private:
    [[nodiscard]] CommitOutcome outcomeOfOne()
    {
        const qsizetype before = m_listener->receipts().size();
        m_storage->journal()->append(newGame());
        (void)m_listener->hears(before + 1);
        return m_listener->outcomes().value(before, Duplicate);
    }

    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<JournalListener> m_listener;
    std::unique_ptr<Intruder> m_intruder;
};

QTEST_GUILESS_MAIN(ServerLockTest)
#include "server_lock_test.moc"
