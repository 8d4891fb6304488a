#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/moderator.h"
#include "harness/socket_io.h"
#include "harness/test_server.h"
#include "harness/wait.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Player;
using harness::SocketIo;
using harness::TestServer;
using harness::tokenFor;

/// The same server over Socket.IO.
class SocketIoTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void refusalsComeAsConnectErrorWithTheCode_data()
    {
        QTest::addColumn<QString>("nsp");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("code");
        QTest::newRow("no token") << u"/game"_s << QString() << u"missing_token"_s;
        QTest::newRow("not a token") << u"/game"_s << u"hello"_s << u"invalid_token"_s;
        QTest::newRow("an expired token") << u"/game"_s << tokenFor(u"ada"_s, {}, -1) << u"expired_token"_s;
        QTest::newRow("a player among moderators") << u"/monitor"_s << tokenFor(u"ada"_s) << u"forbidden"_s;
    }
    void refusalsComeAsConnectErrorWithTheCode()
    {
        QFETCH(QString, nsp);
        QFETCH(QString, token);
        QFETCH(QString, code);
        SocketIo socket(nsp);
        QVERIFY(socket.open(m_server->port()));
        const QJsonObject auth = token.isEmpty() ? QJsonObject() : QJsonObject{{u"token"_s, token}};
        const QJsonObject error = socket.enter(auth);
        QCOMPARE(error[u"data"_s][u"code"].toString(), code);
        QVERIFY(!error[u"message"_s].toString().isEmpty());
        QVERIFY(socket.isOpen());
        const QString good = tokenFor(u"mo"_s, auth::Role::Moderator);
        QVERIFY(socket.enter({{u"token"_s, good}}).contains(u"sid"_s));
    }

    void aUserHasOnlySoManyConnections()
    {
        std::vector<std::unique_ptr<SocketIo>> sockets;
        for (int i = 0; i < m_server->config.connectionsPerUser; ++i) {
            sockets.push_back(std::make_unique<SocketIo>());
            QVERIFY(sockets.back()->logIn(m_server->port(), tokenFor(u"ada"_s)));
        }
        SocketIo late;
        QVERIFY(late.open(m_server->port()));
        QCOMPARE(late.enter({{u"token"_s, tokenFor(u"ada"_s)}})[u"data"_s][u"code"].toString(), u"rate_limited"_s);
    }

    void whoIsBannedIsToldAndDisconnectedAndKeptOut()
    {
        SocketIo ada;
        QVERIFY(ada.logIn(m_server->port(), tokenFor(u"ada"_s)));
        harness::Moderator mo(u"mo"_s, auth::Role::Moderator);
        QVERIFY(mo.logIn(m_server->port()));
        QVERIFY(mo.order(u"monitor:ban"_s, {{u"user_id"_s, harness::userIdFor(u"ada"_s)}})[u"success"].toBool());
        const auto told = ada.next(u"auth:error"_s);
        QVERIFY(told);
        QCOMPARE((*told)[0][u"error_code"].toString(), u"banned"_s);
        QVERIFY(ada.isExpelled());
        const QJsonObject error = ada.enter({{u"token"_s, tokenFor(u"ada"_s)}});
        QCOMPARE(error[u"data"_s][u"code"].toString(), u"banned"_s);
        QVERIFY(!error[u"data"_s][u"details"][u"reason"].toString().isEmpty());
    }

    void moderatorsAskInTheirNamespaceOnly()
    {
        SocketIo mo(u"/monitor"_s);
        QVERIFY(mo.logIn(m_server->port(), tokenFor(u"mo"_s, auth::Role::Moderator)));
        QVERIFY(mo.ask(u"monitor:subscribe"_s)[u"success"].toBool());
        QCOMPARE(mo.ask(u"game:list_active"_s)[u"error_code"].toString(), u"forbidden"_s);
        SocketIo player;
        QVERIFY(player.logIn(m_server->port(), tokenFor(u"mo"_s, auth::Role::Moderator)));
        QCOMPARE(player.ask(u"monitor:subscribe"_s)[u"error_code"].toString(), u"forbidden"_s);
    }

    void aPlayerOfEachKindMeetAtATable()
    {
        SocketIo ada;
        QString game;
        Player ben(u"ben"_s, m_server->port());
        QVERIFY(begin(ada, ben, game));
        const auto state = ada.next(u"game:state"_s);
        QVERIFY(state);
        QCOMPARE(state->size(), 1);
        QCOMPARE((*state)[0][u"viewer_id"].toString(), harness::userIdFor(u"ada"_s));
        const QJsonObject done = act(ada, game);
        QCOMPARE(done[u"success"].toBool(), true);
        QVERIFY(ben.client.next(u"game:state"_s));
    }

    void aDrainingServerLetsInWhoHasAGameThere()
    {
        SocketIo ada;
        QString game;
        Player ben(u"ben"_s, m_server->port());
        QVERIFY(begin(ada, ben, game));
        harness::Moderator admin(u"adam"_s, auth::Role::Admin);
        QVERIFY(admin.logIn(m_server->port()));
        QVERIFY(admin.order(u"monitor:drain_node"_s, {{u"node_id"_s, u"test"_s}})[u"success"].toBool());
        QVERIFY(ada.next(u"server:draining"_s));
        SocketIo eve;
        QVERIFY(eve.open(m_server->port()));
        QCOMPARE(eve.enter({{u"token"_s, tokenFor(u"eve"_s)}})[u"data"_s][u"code"].toString(), u"server_draining"_s);
        ada.cut();
        QVERIFY(ada.logIn(m_server->port(), tokenFor(u"ada"_s)));
        QVERIFY(ada.next(u"game:reconnected"_s));
    }

    void aServerThatStopsClosesWithoutDisconnecting()
    {
        SocketIo ada;
        QVERIFY(ada.logIn(m_server->port(), tokenFor(u"ada"_s)));
        m_server->stop();
        QVERIFY(ada.next(u"server:draining"_s));
        QCOMPARE(ada.closeCode(), 1001);
        QVERIFY(!ada.isExpelled()); // after that a client would not come back
    }

    void onlyWhoAsksForRecoveryGetsAnOffset()
    {
        SocketIo plain;
        QVERIFY(plain.open(m_server->port()));
        QCOMPARE(plain.enter({{u"token"_s, tokenFor(u"ada"_s)}}).keys(), QStringList{u"sid"_s});
        SocketIo asking;
        QVERIFY(asking.open(m_server->port()));
        const QJsonObject connected = asking.enter({{u"token"_s, tokenFor(u"eve"_s)}, {u"recovery"_s, true}});
        QCOMPARE(connected.keys(), (QStringList{u"pid"_s, u"sid"_s}));
    }

    void aRecoveredClientGetsExactlyWhatItHasMissed()
    {
        SocketIo ada;
        QString game;
        Player ben(u"ben"_s, m_server->port());
        QVERIFY(begin(ada, ben, game, {{u"recovery"_s, true}}));
        const auto state = ada.next(u"game:state"_s);
        QVERIFY(state);
        QCOMPARE(state->size(), 2);
        const QString offset = state->last().toString();
        const qint64 seq = (*state)[0][u"seq"].toInteger();
        QCOMPARE(offset, game + u':' + QString::number(seq));

        ada.cut();
        // Whom he chooses she does not see, but that he is ready.
        QVERIFY(ben.act(ben.legalActions().first().toObject())[u"success"].toBool());
        const QJsonObject done = ben.act({{u"type"_s, u"ready"_s}});
        QVERIFY(done[u"success"].toBool());
        QVERIFY(ada.open(m_server->port()));
        const QJsonObject connected = ada.enter(
            {{u"token"_s, tokenFor(u"ada"_s)}, {u"recovery"_s, true}, {u"pid"_s, m_pid}, {u"offset"_s, offset}});
        QCOMPARE(connected[u"pid"_s].toString(), m_pid); // by which the client knows that it was recovered
        const auto back = ada.next(u"game:reconnected"_s);
        QVERIFY(back);
        const QJsonArray missed = (*back)[0][u"missed"].toArray();
        QVERIFY(!missed.isEmpty());
        QVERIFY(missed.first()[u"seq"].toInteger() > seq);
        QCOMPARE((*back)[0][u"seq"].toInteger(), done[u"seq"].toInteger());
        QCOMPARE(back->last().toString(), game + u':' + QString::number(done[u"seq"].toInteger()));
    }

    void whoIsToldWhatChangesIsRecoveredFromThere()
    {
        SocketIo ada;
        QString game;
        Player ben(u"ben"_s, m_server->port());
        QVERIFY(begin(ada, ben, game, {{u"recovery"_s, true}}, {{u"updates"_s, u"delta"_s}}));
        const auto state = ada.next(u"game:state"_s);
        QVERIFY(state);
        QVERIFY(ben.act(ben.legalActions().first().toObject())[u"success"].toBool());
        const QJsonObject done = ben.act({{u"type"_s, u"ready"_s}});
        QVERIFY(done[u"success"].toBool());
        const QString offset = game + u':' + QString::number(done[u"seq"].toInteger());
        QJsonArray delta;
        do {
            const auto next = ada.next(u"game:delta"_s);
            QVERIFY(next);
            delta = *next;
        } while (delta[0][u"changes"][u"seq"].toInteger() < done[u"seq"].toInteger());
        QCOMPARE(delta.last().toString(), offset);

        ada.cut();
        QVERIFY(ada.open(m_server->port()));
        const QJsonObject connected = ada.enter(
            {{u"token"_s, tokenFor(u"ada"_s)}, {u"recovery"_s, true}, {u"pid"_s, m_pid}, {u"offset"_s, offset}});
        QCOMPARE(connected[u"pid"_s].toString(), m_pid);
        const auto back = ada.next(u"game:reconnected"_s);
        QVERIFY(back);
        QVERIFY((*back)[0][u"missed"].isArray());
        QCOMPARE((*back)[0][u"missed"].toArray(), QJsonArray());
    }

    void whatCannotBeRecoveredBeginsAnew_data()
    {
        QTest::addColumn<QString>("offset"); // GAME and SEQ stand for the player's
        QTest::newRow("no offset") << QString();
        QTest::newRow("nonsense") << u"nonsense"_s;
        QTest::newRow("another game") << u"4df0426e-3a9a-538a-86c4-5bd9d6b99234:1"_s;
        QTest::newRow("one game too many") << u"GAME:SEQ,4df0426e-3a9a-538a-86c4-5bd9d6b99234:1"_s;
        QTest::newRow("a future seq") << u"GAME:9999"_s;
        QTest::newRow("a seq below zero") << u"GAME:-1"_s;
    }
    void whatCannotBeRecoveredBeginsAnew()
    {
        QFETCH(QString, offset);
        SocketIo ada;
        QString game;
        Player ben(u"ben"_s, m_server->port());
        QVERIFY(begin(ada, ben, game, {{u"recovery"_s, true}}));
        const auto state = ada.next(u"game:state"_s);
        QVERIFY(state);
        ada.cut();
        offset.replace(u"GAME"_s, game).replace(u"SEQ"_s, QString::number((*state)[0][u"seq"].toInteger()));
        QVERIFY(ada.open(m_server->port()));
        const QJsonObject connected = ada.enter(
            {{u"token"_s, tokenFor(u"ada"_s)}, {u"recovery"_s, true}, {u"pid"_s, m_pid}, {u"offset"_s, offset}});
        QVERIFY(!connected[u"pid"_s].toString().isEmpty());
        QVERIFY(connected[u"pid"_s].toString() != m_pid);
        QVERIFY(ada.next(u"game:reconnected"_s)); // with the state, as anybody gets it
    }

private:
    /// Ada creates over Socket.IO, Ben joins over plain JSON.
    bool begin(SocketIo &ada, Player &ben, QString &game, QJsonObject auth = {}, QJsonObject wish = {})
    {
        auth.insert(u"token"_s, tokenFor(u"ada"_s));
        if (!ada.open(m_server->port()))
            return false;
        m_pid = ada.enter(auth)[u"pid"_s].toString();
        if (!ada.isConnected() || !ben.logIn())
            return false;
        wish.insert(u"ruleset"_s, u"standard"_s);
        wish.insert(u"deck_id"_s, harness::firstDeck());
        wish.insert(u"opponent"_s, u"anyone"_s);
        const QJsonObject created = ada.ask(u"game:create"_s, wish);
        game = created[u"game_id"_s].toString();
        if (!ben.joinByCode(created[u"join_code"_s].toString())[u"success"_s].toBool() ||
            !harness::waitFor([&] { return !ben.state().isEmpty(); }, harness::Client::patience))
            return false;
        // After a mulligan one of them alone is asked, how many cards to draw.
        if (ben.legalActions().isEmpty())
            return act(ada, game)[u"success"_s].toBool();
        return !actions(ada, game).isEmpty() || ben.act(ben.legalActions().first().toObject())[u"success"_s].toBool();
    }
    static QJsonArray actions(SocketIo &player, const QString &game)
    {
        return player.ask(u"game:legal_actions"_s, {{u"game_id"_s, game}})[u"actions"_s].toArray();
    }
    static QJsonObject act(SocketIo &player, const QString &game)
    {
        return player.ask(u"game:action"_s, {{u"game_id"_s, game}, {u"action"_s, actions(player, game).first()}});
    }

    std::unique_ptr<TestServer> m_server;
    QString m_pid;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::SocketIoTest)
#include "socket_io_test.moc"
