#include "storage/faults.h"
#include "storage_fixture.h"

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;
using enum CommitOutcome;

namespace {

using Outcomes = QVector<CommitOutcome>;

class TestFaults : public Faults
{
public:
    explicit TestFaults(const SharedMoment &now) : m_now(now) {}
    bool isAway() override { return away; }
    CommitFault atCommit() override
    {
        m_now.advance(commitTakes.exchange(0));
        const CommitFault fault = next.exchange(CommitFault::None);
        if (fault != CommitFault::None)
            away = true;
        return fault;
    }

    std::atomic<bool> away = false;
    std::atomic<CommitFault> next = CommitFault::None;
    std::atomic<clock::Milliseconds> commitTakes = 0;

private:
    SharedMoment m_now;
};

void expectWarning(const char *text)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QLatin1StringView(text)));
}

} // namespace

class OutageTest : public StorageTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StorageTestCase::init();
        m_faults = std::make_shared<TestFaults>(moment);
        begin(faultyConfig());
    }
    void cleanup()
    {
        m_listener.reset();
        m_storage.reset();
        StorageTestCase::cleanup();
    }

    void aLockedDatabaseRefusesAndComesBackByItself()
    {
        Intruder intruder(address());
        intruder.lockOutWriters();
        expectWarning("is locked by another program.*unavailable");
        const clock::Milliseconds lost = moment.now();
        m_storage->journal()->append(newGame());
        QVERIFY(m_listener->hears(1));
        QCOMPARE(m_listener->outcomes(), Outcomes{Unavailable});
        QCOMPARE(m_listener->availability, QVector<bool>{false});
        m_storage->journal()->append(newGame());
        QVERIFY(m_listener->hears(2));
        QCOMPARE(m_listener->outcomes().last(), Unavailable);
        QCOMPARE(unfinished().error().kind, ErrorKind::Unavailable);
        moment.advance(7000);
        intruder.rollback();
        QVERIFY(comesTrue([&] { return m_listener->availability.size() == 2; }));
        QCOMPARE(m_listener->availability, (QVector<bool>{false, true}));
        QCOMPARE(m_listener->outages, (QVector<Outage>{{lost, lost + 7000}}));
        QCOMPARE(storedOutages(), (QVector<Outage>{{lost, lost + 7000}}));

        m_storage->journal()->append(newGame());
        QVERIFY(m_listener->hears(3));
        QCOMPARE(m_listener->outcomes().last(), Committed);
        QCOMPARE(unfinished()->size(), 1);
    }

    void aReceiptIsWithheldUntilTheOutcomeOfItsCommitIsKnown_data()
    {
        QTest::addColumn<CommitFault>("fault");
        QTest::addColumn<CommitOutcome>("outcome");
        QTest::addColumn<int>("games");
        QTest::newRow("the commit left nothing") << CommitFault::NothingWritten << Unavailable << 0;
        QTest::newRow("the commit was done") << CommitFault::AnswerLost << Committed << 1;
    }
    void aReceiptIsWithheldUntilTheOutcomeOfItsCommitIsKnown()
    {
        QFETCH(CommitFault, fault);
        QFETCH(int, games);
        m_faults->next = fault;
        expectWarning("is gone in COMMIT");
        const Append game = newGame();
        m_storage->journal()->append(game);
        QVERIFY(comesTrue([&] { return !m_listener->availability.isEmpty(); }));

        const Append other = newGame();
        m_storage->journal()->append(other);
        QVERIFY(m_listener->hears(1));
        QCOMPARE(m_listener->receipts(), (QVector<CommitReceipt>{{other.game->id, 1, Unavailable}}));

        m_faults->away = false;
        QVERIFY(m_listener->hears(2));
        QCOMPARE(m_listener->receipts().last().game, game.game->id);
        QTEST(m_listener->receipts().last().outcome, "outcome");
        QVERIFY(comesTrue([&] { return m_listener->availability.size() == 2; }));
        QCOMPARE(unfinished()->size(), games);
    }

    void anotherEntryInThePlaceOfALostOneDoesNotPassForIt()
    {
        const Append game = newGame();
        m_storage->journal()->append(game);
        QVERIFY(m_listener->hears(1));
        m_faults->next = CommitFault::NothingWritten;
        expectWarning("is gone in COMMIT");
        m_storage->journal()->append(action(game.game->id, 2));
        QVERIFY(comesTrue([&] { return !m_listener->availability.isEmpty(); }));
        Intruder(address()).run(u"INSERT INTO entries SELECT game, 2, 0, kind, payload, NULL, 42, at FROM entries"_s);
        m_faults->away = false;
        QVERIFY(m_listener->hears(2));
        QCOMPARE(m_listener->outcomes().last(), Unavailable);
        QVERIFY(comesTrue([&] { return m_listener->availability.size() == 2; }));
    }

    void aWriteInAQueryThatFailsIsUndone()
    {
        const auto answer = ask(*m_storage, [](Repositories &all) -> Result<base::Done> {
            if (auto done = all.users.seen({u"ada"_s, u"Ada"_s, {}, {}, {}}, 1); !done)
                return done;
            return base::failure(StorageError{ErrorKind::Conflict, u"no"_s});
        });
        QCOMPARE(answer.error().kind, ErrorKind::Conflict);
        QVERIFY(!ask(*m_storage, [](Repositories &all) { return all.users.find(u"ada"_s); })->has_value());
    }

    void aQueryWhoseCommitFailsIsAnsweredUnavailable()
    {
        m_faults->next = CommitFault::NothingWritten;
        expectWarning("is gone in COMMIT");
        const auto answer = ask(*m_storage, [](Repositories &all) {
            return all.users.seen({u"ada"_s, u"Ada"_s, {}, {}, {}}, 1);
        });
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
        m_faults->away = false;
        QVERIFY(comesTrue([&] { return m_listener->availability.size() == 2; }));
    }

    void aHeartbeatIsWrittenInTime()
    {
        beatEveryTenMilliseconds();
        moment.advance(1500);
        QVERIFY(comesTrue([&] { return storedHeartbeat() == moment.now(); }));
        QVERIFY(m_listener->outages.isEmpty());
        QVERIFY(storedOutages().isEmpty());
    }

    void aCommitCarriesADueHeartbeat()
    {
        moment.advance(3'600'000 / 2);
        m_storage->journal()->append(newGame());
        QVERIFY(m_listener->hears(1));
        QCOMPARE(storedHeartbeat(), moment.now());
    }

    void aHeartbeatThatCameTooLateIsAnOutage()
    {
        beatEveryTenMilliseconds();
        const clock::Milliseconds before = moment.now();
        moment.advance(2001);
        QVERIFY(comesTrue([&] { return !m_listener->outages.isEmpty(); }));
        QCOMPARE(m_listener->outages, (QVector<Outage>{{before, before + 2001}}));
        QCOMPARE(storedOutages(), m_listener->outages);
        QVERIFY(m_listener->availability.isEmpty());
    }

    void aHeartbeatThatHadToWaitDoesNotSayThatWeWereThere()
    {
        beatEveryTenMilliseconds();
        const clock::Milliseconds before = moment.now();
        m_faults->commitTakes = 1500;
        moment.advance(900);
        QVERIFY(comesTrue([&] { return !m_listener->outages.isEmpty(); }));
        QCOMPARE(m_listener->outages, (QVector<Outage>{{before, before + 2400}}));
    }

    void aClockThatRanOutInAnOutageHasNotRunOut()
    {
        beatEveryTenMilliseconds();
        const Append game = newGame();
        m_storage->journal()->append(game);
        QVERIFY(m_listener->hears(1));
        const clock::Milliseconds before = moment.now();
        moment.advance(5000);

        Append acted = action(game.game->id, 2);
        acted.entries.first().at = before + 3000;
        m_storage->journal()->append(acted);
        QVERIFY(m_listener->hears(2));
        QCOMPARE(m_listener->outcomes().last(), Committed);

        Append ranOut = action(game.game->id, 3);
        ranOut.entries.first().at = before + 3000;
        ranOut.isByClock = true;
        m_storage->journal()->append(ranOut);
        QVERIFY(m_listener->hears(3));
        QCOMPARE(m_listener->outcomes().last(), Unavailable);
        QCOMPARE(m_listener->outages, (QVector<Outage>{{before, before + 5000}}));

        ranOut.entries.first().at = before + 5001;
        m_storage->journal()->append(ranOut);
        QVERIFY(m_listener->hears(4));
        QCOMPARE(m_listener->outcomes().last(), Committed);
    }

    void aClockThatRanOutBeforeTheOutageWasKnownHasNotRunOut()
    {
        const Append game = newGame();
        m_storage->journal()->append(game);
        QVERIFY(m_listener->hears(1));
        moment.advance(5000);
        Append ranOut = action(game.game->id, 2);
        ranOut.entries.first().at = moment.now();
        ranOut.isByClock = true;
        m_storage->journal()->append(ranOut);
        QVERIFY(m_listener->hears(2));
        QCOMPARE(m_listener->outcomes().last(), Unavailable);
    }

    void aLostDatabaseIsNoticedWithoutAnyAppend()
    {
        beatEveryTenMilliseconds();
        m_faults->away = true;
        expectWarning("is away");
        moment.advance(10);
        QVERIFY(comesTrue([&] { return !m_listener->availability.isEmpty(); }));
        m_faults->away = false;
        QVERIFY(comesTrue([&] { return m_listener->availability.size() == 2; }));
        QCOMPARE(m_listener->outages.size(), 1);
    }

    void anAnswerToAContextThatIsGoneIsNotGiven()
    {
        bool isGiven = false;
        {
            QObject context;
            m_storage->query([](Repositories &all) { return all.games.unfinished(); }, &context,
                             [&](const auto &) { isGiven = true; });
        }
        QVERIFY(unfinished());
        QVERIFY(!isGiven);
    }

    void aStoppedStorageSaysSo()
    {
        m_storage->stop();
        QCOMPARE(unfinished().error().kind, ErrorKind::Stopped);
    }

private:
    [[nodiscard]] StorageConfig faultyConfig() const
    {
        StorageConfig faulty = config();
        faulty.faults = m_faults;
        return faulty;
    }
    void begin(const StorageConfig &with)
    {
        m_listener.reset();
        m_storage.reset();
        m_storage = std::make_unique<Storage>(with);
        QVERIFY(m_storage->start());
        m_listener = std::make_unique<JournalListener>(m_storage->journal());
    }
    void beatEveryTenMilliseconds()
    {
        StorageConfig beating = faultyConfig();
        beating.heartbeatInterval = std::chrono::milliseconds(10);
        begin(beating);
    }
    [[nodiscard]] Result<QVector<UnfinishedGame>> unfinished()
    {
        return ask(*m_storage, [](Repositories &all) { return all.games.unfinished(); });
    }
    [[nodiscard]] clock::Milliseconds storedHeartbeat() const
    {
        return Intruder(address()).number(u"SELECT at FROM heartbeat WHERE node = 'node-a'"_s);
    }
    [[nodiscard]] QVector<Outage> storedOutages() const
    {
        QVector<Outage> found;
        for (const auto &row : Intruder(address()).rows(u"SELECT started, ended FROM outages ORDER BY started"_s, 2))
            found.append({row[0], row[1]});
        return found;
    }

    std::shared_ptr<TestFaults> m_faults;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<JournalListener> m_listener;
};

QTEST_GUILESS_MAIN(OutageTest)
#include "outage_test.moc"
