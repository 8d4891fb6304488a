#include "common/fake_clock.h"
#include "common/test_case.h"
#include "harness/paper_game.h"
#include "harness/test_server.h"
#include "monitor/watches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mantimon {

using monitor::Watches;

/// Who is told what of a game that they watch.
class WatchesTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        harness::PaperGame paper({});
        paper.begin();
        paper.play(20);
        m_clock = std::make_unique<testing::FakeClock>(paper.now());
        m_storage = std::make_unique<storage::Storage>(storage::StorageConfig{});
        m_host = std::make_unique<games::GameHost>(harness::testLibrary(), *m_storage, *m_clock);
        m_game = std::make_unique<games::Game>(paper.record(), *m_clock);
        connect(m_game.get(), &games::Game::appendRequested, this,
                [this] { m_game->settle(storage::CommitOutcome::Committed); });
        m_watches = std::make_unique<Watches>(u"node"_s, *m_host);
        m_sent.clear();
        connect(m_watches.get(), &Watches::pushReady, this,
                [this](const QVector<net::ConnectionId> &to, std::string_view, const QByteArray &payload) {
                    m_sent.append({to, QJsonDocument::fromJson(payload).object()});
                });
    }
    void cleanup()
    {
        m_watches.reset();
        m_game.reset();
        m_host.reset();
        m_storage.reset();
        m_clock.reset();
    }

    void whatAViewShowsIsMadeOnce()
    {
        for (const net::ConnectionId viewer : {1, 2, 3})
            (void)m_watches->watch(viewer, *m_game, u"spectator"_s);
        (void)m_watches->watch(4, *m_game, u"judge"_s);
        act();
        QCOMPARE(m_sent.size(), 2);
        const auto &spectators = m_sent[m_sent[0].to.size() == 3 ? 0 : 1];
        QCOMPARE(spectators.to.size(), 3);
        QCOMPARE(spectators.payload[u"view"].toString(), u"spectator"_s);
        QCOMPARE(spectators.payload[u"entries"].toArray().size(), 1);
    }

    void whoIsBehindGetsTheNewestStateAndAllThatHasHappened()
    {
        (void)m_watches->watch(1, *m_game, u"spectator"_s);
        (void)m_watches->watch(2, *m_game, u"spectator"_s);
        m_watches->setCongested(1, true);
        const quint32 before = m_game->record().seq();
        for (int i = 0; i < 5; ++i)
            act();
        QCOMPARE(m_sent.size(), 5);
        for (const Sent &sent : m_sent)
            QCOMPARE(sent.to, QVector<net::ConnectionId>{2});
        m_watches->setCongested(1, false);
        QCOMPARE(m_sent.size(), 6);
        QCOMPARE(m_sent.last().to, QVector<net::ConnectionId>{1});
        QCOMPARE(m_sent.last().payload[u"state"][u"seq"].toInteger(), before + 5);
        const QJsonArray entries = m_sent.last().payload[u"entries"].toArray();
        QCOMPARE(entries.size(), 5);
        QCOMPARE(entries[0][u"seq"].toInteger(), before + 1);
        act();
        QCOMPARE(m_sent.last().to.size(), 2);
    }

    void anotherViewReplacesTheFirst()
    {
        (void)m_watches->watch(1, *m_game, u"spectator"_s);
        (void)m_watches->watch(1, *m_game, u"judge"_s);
        QVERIFY(!m_watches->isWatching(1, m_game->id(), u"spectator"_s));
        QVERIFY(m_watches->isWatching(1, m_game->id(), u"judge"_s));
        act();
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent[0].payload[u"view"].toString(), u"judge"_s);
        m_watches->leave(1);
        act();
        QCOMPARE(m_sent.size(), 1);
    }

private:
    struct Sent
    {
        QVector<net::ConnectionId> to;
        QJsonObject payload;
    };

    void act()
    {
        const games::Record &record = m_game->record();
        const rules::Seat seat =
            rules::mustAct(record.state(), rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
        const auto action = rules::randomAction(record.state(), seat, record.ruleset(), record.cards(),
                                                [](std::uint32_t) { return 0U; });
        m_game->act(record.playerAt(seat).userId, *action, {}, {});
    }

    std::unique_ptr<testing::FakeClock> m_clock;
    std::unique_ptr<storage::Storage> m_storage;
    std::unique_ptr<games::GameHost> m_host;
    std::unique_ptr<games::Game> m_game;
    std::unique_ptr<Watches> m_watches;
    QVector<Sent> m_sent;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::WatchesTest)
#include "watches_test.moc"
