#include "common/apply_delta.h"
#include "common/test_case.h"
#include "games/snapshot.h"
#include "gateway/state_feed.h"
#include "harness/paper_game.h"
#include "protocol/json_codec.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mantimon {

using gateway::StateFeed;
using harness::PaperGame;
using protocol::Updates;

namespace {

constexpr net::ConnectionId wholes = 1;
constexpr net::ConnectionId deltas = 2;
constexpr net::ConnectionId deltasToo = 3;

protocol::GameState stateOf(const PaperGame &game, rules::Viewer viewer)
{
    protocol::GameState state{.snapshot = games::snapshot(game.record(), game.now(), viewer), .events = {}};
    if (auto visible = rules::visibleEvents(game.record().lastEvents(), viewer); !visible.empty())
        state.events.push_back({.seq = game.record().seq(), .events = std::move(visible)});
    return state;
}

/// What a connection makes of what it is sent.
struct Listener
{
    QJsonObject state;
    qint64 bytes = 0;
    int whole = 0;
    int changes = 0;
    bool isAstray = false; ///< a delta came that was not for its state

    void hear(const StateFeed::Parcel &parcel)
    {
        bytes += protocol::JsonCodec().framePush(parcel.event, parcel.payload).toUtf8().size();
        QJsonObject data = QJsonDocument::fromJson(parcel.payload).object();
        if (parcel.event == protocol::GameState::event) {
            ++whole;
            data.remove(u"events"_s);
            state = data;
            return;
        }
        ++changes;
        isAstray = isAstray || state[u"seq"].toInteger() != data[u"base_seq"].toInteger();
        state = testing::applyDelta(state, data[u"changes"]).toObject();
    }
};

} // namespace

/// States as their connections want them.
class StateFeedTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_listeners.clear();
        m_feed = std::make_unique<StateFeed>();
        m_feed->prefer(deltas, Updates::Delta);
    }

    void foldedDeltasAreTheWholeStateInRandomGames_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("game %u", seed) << seed;
    }
    void foldedDeltasAreTheWholeStateInRandomGames()
    {
        QFETCH(quint32, seed);
        PaperGame game({.seed = seed});
        game.begin();
        game.play(0);
        tell(game);
        while (!game.record().result()) {
            game.play(1);
            tell(game);
            if (QTest::currentTestFailed())
                return;
        }
        const Listener &whole = m_listeners[wholes];
        const Listener &changes = m_listeners[deltas];
        QCOMPARE(changes.whole, 3); // for each viewer the first
        QCOMPARE(whole.changes, 0);
        QCOMPARE(m_feed->keptCount(), 0); // the game is over
        // A game of a dozen actions is mostly its first states and its set-up: it counts with the others only.
        if (changes.changes >= 100)
            QVERIFY2(changes.bytes * 4 <= whole.bytes,
                     qPrintable(u"%1 of %2 bytes"_s.arg(changes.bytes).arg(whole.bytes)));
        m_bytesOfChanges += changes.bytes;
        m_bytesOfWholes += whole.bytes;
    }
    void allGamesTogetherTakeAQuarterOfTheBytes()
    {
        QVERIFY(m_bytesOfWholes > 0);
        QVERIFY2(m_bytesOfChanges * 4 <= m_bytesOfWholes,
                 qPrintable(u"%1 of %2 bytes"_s.arg(m_bytesOfChanges).arg(m_bytesOfWholes)));
    }

    void whoComesBackBeginsWithAWholeState()
    {
        PaperGame game = begun();
        m_feed->forget(deltas);
        QCOMPARE(m_feed->keptCount(), 0);
        m_feed->prefer(deltas, Updates::Delta);
        const int before = m_listeners[deltas].whole;
        for (int i = 0; i < 5; ++i) {
            game.play(1);
            tell(game);
        }
        QCOMPARE(m_listeners[deltas].whole, before + 3);
    }

    void anotherJoinMakesTheNextStateWhole()
    {
        PaperGame game = begun();
        m_feed->restart(deltas, game.record().header().id);
        const int before = m_listeners[deltas].whole;
        game.play(1);
        tell(game);
        game.play(1);
        tell(game);
        QCOMPARE(m_listeners[deltas].whole, before + 3);
    }

    void whoIsBehindGetsWholeStates()
    {
        PaperGame game = begun();
        m_feed->setCongested(deltas, true);
        const int before = m_listeners[deltas].changes;
        for (int i = 0; i < 3; ++i) {
            game.play(1);
            tell(game);
        }
        QCOMPARE(m_listeners[deltas].changes, before);
        m_feed->setCongested(deltas, false);
        game.play(1);
        tell(game);
        QCOMPARE(m_listeners[deltas].changes, before);
        game.play(1);
        tell(game);
        QCOMPARE(m_listeners[deltas].changes, before + 3);
    }

    void whoWantsWholeStatesAgainGetsThem()
    {
        PaperGame game = begun();
        m_feed->prefer(deltas, Updates::Whole);
        const int before = m_listeners[deltas].changes;
        game.play(1);
        tell(game);
        QCOMPARE(m_listeners[deltas].changes, before);
        QCOMPARE(m_feed->keptCount(), 0);
    }

    void aSeatThatMovesToAnotherConnectionLeavesNoBase()
    {
        PaperGame game = begun();
        m_feed->prefer(deltasToo, Updates::Delta);
        game.play(1);
        const auto moved = m_feed->parcelsFor({deltasToo}, stateOf(game, rules::Viewer::FirstSeat));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0].event, protocol::GameState::event);
        game.play(1);
        // The first one is back without having asked: what it has is too old.
        const auto back = m_feed->parcelsFor({deltas, deltasToo}, stateOf(game, rules::Viewer::FirstSeat));
        QCOMPARE(back.size(), 2);
        QCOMPARE(back[0].event, protocol::GameState::event);
        QCOMPARE(back[0].to, QVector<net::ConnectionId>{deltas});
        QCOMPARE(back[1].event, protocol::GameDelta::event);
        QCOMPARE(back[1].to, QVector<net::ConnectionId>{deltasToo});
    }

    void aWholeStateIsTheSameTextForEverybody()
    {
        PaperGame game({.seed = 3});
        game.begin();
        game.play(4);
        const protocol::GameState state = stateOf(game, rules::Viewer::SecondSeat);
        const auto parcels = m_feed->parcelsFor({wholes, deltas}, state);
        QCOMPARE(parcels.size(), 1);
        QCOMPARE(parcels[0].to, (QVector<net::ConnectionId>{wholes, deltas}));
        QCOMPARE(parcels[0].payload, protocol::encodePayload(protocol::Push(state)));
    }

private:
    qint64 m_bytesOfChanges = 0; // of all random games, the first states included
    qint64 m_bytesOfWholes = 0;
    PaperGame begun()
    {
        PaperGame game({.seed = 7});
        game.begin();
        game.play(3);
        tell(game);
        game.play(1);
        tell(game);
        return game;
    }

    /// To both connections, as each viewer, and compares what they have then.
    void tell(const PaperGame &game)
    {
        for (const rules::Viewer viewer :
             {rules::Viewer::FirstSeat, rules::Viewer::SecondSeat, rules::Viewer::Spectator}) {
            auto &eyes = m_eyes[viewer];
            for (const StateFeed::Parcel &parcel : m_feed->parcelsFor({wholes, deltas}, stateOf(game, viewer))) {
                for (const net::ConnectionId to : parcel.to) {
                    Listener &listener = m_listeners[to];
                    listener.state = eyes[to];
                    listener.hear(parcel);
                    eyes[to] = listener.state;
                    QVERIFY(!listener.isAstray);
                }
            }
            QCOMPARE(eyes[deltas], eyes[wholes]);
        }
    }

    std::unique_ptr<StateFeed> m_feed;
    QHash<net::ConnectionId, Listener> m_listeners;
    std::map<rules::Viewer, QHash<net::ConnectionId, QJsonObject>> m_eyes;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::StateFeedTest)
#include "state_feed_test.moc"
