#include "common/apply_delta.h"
#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"
#include "harness/wait.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::Player;
using harness::TestServer;
using harness::tokenFor;

namespace {

/// Somebody who follows a game by what is pushed, whole or not.
struct Follower
{
    Client client;
    QJsonObject state{};
    int wholes = 0;
    int deltas = 0;

    /// Takes in pushes until the state is of `seq`; false when that does not come about, or a delta is not for the
    /// state that is there.
    bool follow(qint64 seq)
    {
        while (state[u"seq"].toInteger() < seq) {
            if (!harness::waitFor([this] { return takeOne(); }, Client::patience))
                return false;
        }
        return isStraight && state[u"seq"].toInteger() == seq;
    }
    bool isStraight = true;

private:
    bool takeOne()
    {
        // In the order in which they came: a whole one never overtakes.
        for (const auto *const event : {"game:state", "game:delta"}) {
            const auto push = client.taken(QString::fromLatin1(event));
            if (!push)
                continue;
            if (push->contains(u"base_seq"_s)) {
                ++deltas;
                isStraight = isStraight && (*push)[u"base_seq"] == state[u"seq"];
                state = testing::applyDelta(state, (*push)[u"changes"]).toObject();
            } else {
                ++wholes;
                state = *push;
                state.remove(u"events"_s);
            }
            return true;
        }
        return false;
    }
};

} // namespace

/// `updates: "delta"` over real sockets.
class DeltasTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void twoSpectatorsSeeTheSameAlsoAfterALoss()
    {
        bool isTooShort = true;
        while (isTooShort) { // moves at random may end a game soon
            Duel duel(m_server.port(), 5);
            QVERIFY(duel.begin());
            Follower cleo;
            QVERIFY(cleo.client.logIn(m_server.port(), tokenFor(u"cleo"_s))[u"success"].toBool());
            auto dora = std::make_unique<Follower>();
            QVERIFY(dora->client.logIn(m_server.port(), tokenFor(u"dora"_s))[u"success"].toBool());
            QVERIFY(watch(cleo.client, duel.gameId, {}));
            QVERIFY(watch(dora->client, duel.gameId, u"delta"_s));
            for (int i = 0; i < 40 && duel.step(); ++i) {
                const qint64 seq = duel.lastAnswer[u"seq"].toInteger();
                QVERIFY(cleo.follow(seq));
                QVERIFY(dora->follow(seq));
                QCOMPARE(dora->state, cleo.state);
                if (i != 20)
                    continue;
                QCOMPARE(dora->wholes, 1);
                QCOMPARE(dora->deltas, 20);
                dora->client.cut();
                dora = std::make_unique<Follower>();
                QVERIFY(dora->client.logIn(m_server.port(), tokenFor(u"dora"_s))[u"success"].toBool());
                QVERIFY(watch(dora->client, duel.gameId, u"delta"_s));
            }
            QCOMPARE(dora->wholes, 1);
            QCOMPARE(cleo.deltas, 0);
            isTooShort = duel.isOver;
            QVERIFY(isTooShort || dora->deltas > 10);
        }
    }

    void aPlayerMayAskWhenComingOrLaterAndTakeItBack()
    {
        Duel duel(m_server.port(), 6);
        QVERIFY(duel.begin());
        Follower ben; // comes back on a connection that says so at once
        duel.ben.client.close();
        QVERIFY(ben.client.open(m_server.port()));
        QVERIFY(ben.client.ask(u"auth"_s, {{u"token"_s, tokenFor(u"ben"_s)}, {u"updates"_s, u"delta"_s}})[u"success"]
                    .toBool());
        const auto back = ben.client.next(u"game:reconnected"_s);
        QVERIFY(back);
        const auto step = [&] {
            // Whoever may.
            for (Client *const player : {&duel.ada.client, &ben.client}) {
                const QJsonObject legal = player->ask(u"game:legal_actions"_s, {{u"game_id"_s, duel.gameId}});
                const QJsonValue action = legal[u"actions"].toArray().first();
                if (!action.isObject())
                    continue;
                const QJsonObject data{{u"game_id"_s, duel.gameId}, {u"action"_s, action}};
                return ben.follow(player->ask(u"game:action"_s, data)[u"seq"].toInteger());
            }
            return false;
        };
        QVERIFY(step());
        QCOMPARE(ben.wholes, 1);
        QVERIFY(step());
        QCOMPARE(ben.deltas, 1);
        QVERIFY(ben.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QVERIFY(step());
        QCOMPARE(ben.wholes, 2); // what a join answers with is no base
        QVERIFY(ben.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}, {u"updates"_s, u"whole"_s}})[u"success"]
                    .toBool());
        for (int i = 0; i < 2; ++i)
            QVERIFY(step());
        QCOMPARE(ben.wholes, 4);
        QCOMPARE(ben.deltas, 1);
    }

private:
    static bool watch(Client &client, const QString &game, const QString &updates)
    {
        QJsonObject data{{u"game_id"_s, game}};
        if (!updates.isEmpty())
            data.insert(u"updates"_s, updates);
        return client.ask(u"game:spectate"_s, data)[u"success"].toBool();
    }

    TestServer m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::DeltasTest)
#include "deltas_test.moc"
