#include "loop/run_in.h"
#include "storage/bulk_writer.h"
#include "storage_fixture.h"

#include <future>

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;
using enum CommitOutcome;

namespace {

/// A node that owns games, as far as the database sees it. Its connection has a thread of its own.
class Owner
{
public:
    explicit Owner(const StorageConfig &config)
    {
        m_place.moveToThread(&m_thread);
        m_thread.start();
        inThread([&] {
            m_connection = std::make_unique<Connection>(config);
            if (const auto done = m_connection->database.open(); !done)
                qFatal("%s", qPrintable(done.error().text));
        });
    }
    ~Owner()
    {
        inThread([&] { m_connection.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    /// The transaction stays open.
    [[nodiscard]] QVector<CommitOutcome> write(const QVector<Append> &group)
    {
        QVector<CommitOutcome> outcomes;
        inThread([&] {
            const auto receipts = m_connection->writer.writeGroup(group);
            if (!receipts)
                qFatal("%s", qPrintable(receipts.error().text));
            for (const CommitReceipt &receipt : *receipts)
                outcomes.append(receipt.outcome);
        });
        return outcomes;
    }
    /// What a new owner does: the epoch raised, then the game read. The transaction stays open.
    [[nodiscard]] QVector<Entry> takeOver(const QUuid &game)
    {
        QVector<Entry> read;
        inThread([&] {
            if (!m_connection->database.begin(Access::Write) || !*m_connection->games.takeOver(game, u"node-b"_s))
                qFatal("the game cannot be taken over");
            read = *m_connection->games.entries(game);
        });
        return read;
    }
    void commit()
    {
        inThread([&] {
            if (const auto done = m_connection->database.commit(); !done)
                qFatal("%s", qPrintable(done.error().text));
        });
    }

private:
    struct Connection
    {
        explicit Connection(const StorageConfig &config) : database(config), games(database), writer(database, u"n"_s)
        {
        }

        Database database;
        GameRepository games;
        BulkWriter writer;
    };
    void inThread(const std::function<void()> &work) { loop::runIn(&m_place, work); }

    QThread m_thread;
    QObject m_place;
    std::unique_ptr<Connection> m_connection;
};

} // namespace

/// Two nodes that both think a game is theirs, on connections of their own.
class FenceTest : public StorageTestCase
{
    Q_OBJECT

public:
    FenceTest() : StorageTestCase(true) {}

private Q_SLOTS:
    void init()
    {
        StorageTestCase::init();
        QVERIFY(migrate(config()));
        m_id = QUuid::createUuid();
        m_stale = std::make_unique<Owner>(patient());
        m_next = std::make_unique<Owner>(patient());
        QCOMPARE(m_stale->write({newGame(m_id)}), QVector<CommitOutcome>{Committed});
        m_stale->commit();
    }
    void cleanup()
    {
        m_stale.reset();
        m_next.reset();
        StorageTestCase::cleanup();
    }

    void whatAStaleOwnerIsStillCommittingIsReadByTheNext_data() { groups(); }
    void whatAStaleOwnerIsStillCommittingIsReadByTheNext()
    {
        QFETCH(bool, isOneByOne);
        QCOMPARE(m_stale->write(groupWith(action(m_id, 2), isOneByOne)).first(), Committed);
        auto taken = std::async(std::launch::async, [this] {
            const auto read = m_next->takeOver(m_id);
            m_next->commit();
            return read;
        });
        // The stale one is held back between its check and its commit, until the other waits for it.
        QVERIFY(comesTrue([this] { return somebodyWaits(); }));
        m_stale->commit();
        QCOMPARE(taken.get().size(), 2);

        QCOMPARE(m_stale->write(groupWith(action(m_id, 3), isOneByOne)).first(), Fenced);
        m_stale->commit();
        QCOMPARE(entries(), 2);
        QCOMPARE(m_next->write({action(m_id, 3, {}, 2)}), QVector<CommitOutcome>{Committed});
        m_next->commit();
    }

    void whatAStaleOwnerBringsTooLateIsFenced_data() { groups(); }
    void whatAStaleOwnerBringsTooLateIsFenced()
    {
        QFETCH(bool, isOneByOne);
        const QVector<Entry> read = m_next->takeOver(m_id);
        auto written = std::async(std::launch::async, [&] {
            const auto outcomes = m_stale->write(groupWith(action(m_id, 2), isOneByOne));
            m_stale->commit();
            return outcomes;
        });
        QVERIFY(comesTrue([this] { return somebodyWaits(); }));
        m_next->commit();
        QCOMPARE(written.get().first(), Fenced);
        QCOMPARE(entries(), read.size());
    }

    // Each would get games that the other has, and wait for one it has not.
    void groupsInOppositeOrderDoNotWaitInACircle()
    {
        constexpr int games = 20;
        constexpr int rounds = 30;
        QVector<QUuid> ids;
        QVector<Append> opening;
        for (int i = 0; i < games; ++i) {
            ids.append(QUuid::createUuid());
            opening.append(newGame(ids.last()));
        }
        (void)m_stale->write(opening);
        m_stale->commit();
        const auto play = [](Owner &owner, const QVector<QUuid> &order) {
            for (int round = 0; round < rounds; ++round) {
                QVector<Append> group;
                for (const QUuid &id : order)
                    group.append(action(id, static_cast<quint32>(round) + 2));
                (void)owner.write(group);
                owner.commit();
            }
        };
        auto other = std::async(std::launch::async, [&] { play(*m_next, QVector<QUuid>(ids.rbegin(), ids.rend())); });
        play(*m_stale, ids);
        other.get();
        QVERIFY(Intruder(address()).number(u"SELECT MIN(last_seq) FROM games WHERE id <> '%1'"_s.arg(
                    m_id.toString(QUuid::WithoutBraces))) == rounds + 1);
    }

private:
    static void groups()
    {
        QTest::addColumn<bool>("isOneByOne");
        QTest::newRow("in one statement") << false;
        QTest::newRow("one by one, because a row of the group is refused") << true;
    }
    [[nodiscard]] QVector<Append> groupWith(const Append &append, bool isOneByOne) const
    {
        if (!isOneByOne)
            return {append};
        Append first = newGame();
        first.game->requestId = u"r"_s;
        Append second = newGame();
        second.game->requestId = u"r"_s;
        return {append, first, second};
    }
    [[nodiscard]] StorageConfig patient() const
    {
        StorageConfig config = this->config();
        config.lockTimeout = std::chrono::seconds(10);
        config.answerTimeout = std::chrono::seconds(20);
        return config;
    }
    [[nodiscard]] bool somebodyWaits() const
    {
        return Intruder(address()).number(u"SELECT COUNT(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid) "
                                          u"WHERE NOT l.granted AND a.datname = current_database()"_s) > 0;
    }
    [[nodiscard]] qint64 entries() const
    {
        return Intruder(address()).number(
            u"SELECT COUNT(*) FROM entries WHERE game = '%1'"_s.arg(m_id.toString(QUuid::WithoutBraces)));
    }

    QUuid m_id;
    std::unique_ptr<Owner> m_stale;
    std::unique_ptr<Owner> m_next;
};

QTEST_GUILESS_MAIN(FenceTest)
#include "fence_test.moc"
