#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"
#include "harness/wait.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::TestServer;

/// Two clients with their own tokens play over real sockets.
class GameTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void twoPlayersPlayAGameToItsEnd()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.play());
        for (harness::Player *player : {&duel.ada, &duel.ben}) {
            const auto over = lastHeard(player->client, u"game:over"_s);
            QVERIFY(over);
            QCOMPARE((*over)[u"game_id"].toString(), duel.gameId);
            QVERIFY(!(*over)[u"end_reason"].toString().isEmpty());
            QCOMPARE((*over)[u"seed"].toString().size(), 64);
        }
    }

    void eachPlayerIsGivenItsOwnView()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        const QJsonObject ada = duel.ada.state();
        const QJsonObject ben = duel.ben.state();
        QCOMPARE(ada[u"viewer_id"].toString(), duel.ada.id);
        QCOMPARE(ben[u"viewer_id"].toString(), duel.ben.id);
        QVERIFY(!handOf(ada, duel.ada.id)[u"cards"].toArray().isEmpty());
        QVERIFY(handOf(ada, duel.ben.id)[u"cards"].toArray().isEmpty());
        QVERIFY(handOf(ada, duel.ben.id)[u"count"].toInt() >= 7);
        QVERIFY(!handOf(ben, duel.ben.id)[u"cards"].toArray().isEmpty());
        QVERIFY(handOf(ben, duel.ada.id)[u"cards"].toArray().isEmpty());
    }

    void noStateOrEventNamesACardOfTheOthersHand()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port(), 7);
        QVERIFY(duel.begin());
        for (int i = 0; i < 60 && duel.step(); ++i) {
            const QString said = textOf(duel.ben.client);
            for (const QJsonValue card : handOf(duel.ada.state(), duel.ada.id)[u"cards"].toArray())
                QVERIFY2(!said.contains(card[u"instance_id"].toString()), "ben was told a card of ada's hand");
        }
    }

    void anActionIsAnsweredBeforeItIsPushed()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        harness::Player &actor = duel.current();
        const auto before = actor.client.heard().size();
        QVERIFY(actor.act({{u"type"_s, u"pass"_s}})[u"success"].toBool());
        QVERIFY(actor.client.next(u"game:state"_s));
        QCOMPARE(actor.client.heard()[before].event, u"ack"_s);
    }

    void anAnswerSaysThatTheTurnChangedAndWhoseItIs()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        harness::Player &actor = duel.current();
        harness::Player &other = duel.waiting();
        const QJsonObject answer = actor.act({{u"type"_s, u"pass"_s}});
        QCOMPARE(answer[u"success"].toBool(), true);
        QCOMPARE(answer[u"action_type"].toString(), u"pass"_s);
        QCOMPARE(answer[u"turn_changed"].toBool(), true);
        QCOMPARE(answer[u"current_player_id"].toString(), other.id);
        QVERIFY(answer[u"seq"].toInteger() > 0);
        const auto started = other.client.next(u"game:turn_started"_s);
        QVERIFY(started);
    }

    void bothPlayersGetTheStateOfEachAction()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        (void)duel.ada.state();
        (void)duel.ben.state();
        const qint64 seq = duel.current().act({{u"type"_s, u"pass"_s}})[u"seq"].toInteger();
        for (harness::Player *player : {&duel.ada, &duel.ben}) {
            const auto state = player->client.next(u"game:state"_s);
            QVERIFY(state);
            QCOMPARE((*state)[u"seq"].toInteger(), seq);
            QVERIFY(!(*state)[u"events"].toArray().isEmpty());
        }
    }

    void aPromptIsPushedToItsAddresseeAlone()
    {
        TestServer server;
        QVERIFY(server.start());
        // A short game may end without one.
        for (quint32 seed = 0; seed < 50; ++seed) {
            Duel duel(server.port(), seed);
            QVERIFY(duel.begin());
            std::optional<QJsonObject> prompt;
            harness::Player *asked = nullptr;
            const auto isAsked = [&] {
                for (harness::Player *player : {&duel.ada, &duel.ben}) {
                    if (!prompt && (prompt = player->client.taken(u"game:prompt"_s)))
                        asked = player;
                }
                return asked != nullptr;
            };
            if (!duel.playUntil(isAsked))
                continue;
            harness::Player &other = asked == &duel.ada ? duel.ben : duel.ada;
            QVERIFY(other.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
            QVERIFY(!other.client.taken(u"game:prompt"_s));
            QCOMPARE((*prompt)[u"game_id"].toString(), duel.gameId);
            return;
        }
        QFAIL("no game has asked anybody anything");
    }

    void aBotPlaysAgainstAPerson()
    {
        TestServer server;
        QVERIFY(server.start());
        harness::Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn());
        QVERIFY(ada.create(u"bot:random"_s)[u"success"].toBool());
        QVERIFY(ada.client.next(u"game:state"_s));
        QRandomGenerator random(3);
        bool isOver = false;
        for (int i = 0; i < 3000 && !isOver; ++i) {
            const QJsonArray legal = ada.legalActions();
            if (legal.isEmpty())
                server.clock().advance(2'000); // the bot thinks
            else
                ada.act(legal[random.bounded(int(legal.size()))].toObject());
            isOver = ada.client.taken(u"game:over"_s).has_value();
        }
        QVERIFY(isOver);
    }

    void aSeatCanBeKeptForOneUser()
    {
        TestServer server;
        QVERIFY(server.start());
        harness::Player ada(u"ada"_s, server.port());
        harness::Player ben(u"ben"_s, server.port());
        harness::Player cleo(u"cleo"_s, server.port());
        QVERIFY(ada.logIn() && ben.logIn() && cleo.logIn());
        const QString code = ada.create(u"user:"_s + ben.id)[u"join_code"].toString();
        QCOMPARE(cleo.joinByCode(code)[u"error_code"].toString(), u"forbidden"_s);
        QVERIFY(ben.joinByCode(code)[u"success"].toBool());
    }

    void resigningEndsTheGameForBoth()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.ada.client.ask(u"game:resign"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        const auto over = duel.ben.client.next(u"game:over"_s);
        QVERIFY(over);
        QCOMPARE((*over)[u"winner"].toString(), duel.ben.id);
        QCOMPARE((*over)[u"end_reason"].toString(), u"resignation"_s);
    }

    void theSameActionIdIsAnsweredAgainAndDoneOnce()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        harness::Player &actor = duel.current();
        const QJsonObject first = actor.act({{u"type"_s, u"pass"_s}}, u"once"_s);
        const QJsonObject again = actor.act({{u"type"_s, u"pass"_s}}, u"once"_s);
        QVERIFY(first[u"success"].toBool());
        QCOMPARE(again, first);
        server.stop();
        QVERIFY(server.start());
        actor.setPort(server.port());
        QVERIFY(actor.logIn());
        QCOMPARE(actor.act({{u"type"_s, u"pass"_s}}, u"once"_s), first);
    }

    void twoOfTheSameActionIdInOneBreathAreDoneOnce()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        harness::Player &actor = duel.current();
        const QJsonObject request{{u"game_id"_s, duel.gameId},
                                  {u"action"_s, QJsonObject{{u"type"_s, u"pass"_s}}},
                                  {u"action_id"_s, u"twin"_s}};
        const qint64 a = actor.client.send(u"game:action"_s, request);
        const qint64 b = actor.client.send(u"game:action"_s, request);
        const auto first = actor.client.answer(a);
        const auto second = actor.client.answer(b);
        QVERIFY(first && second);
        QVERIFY((*first)[u"success"].toBool());
        QCOMPARE(*second, *first);
    }

    void aRepeatedCreateIsTheSameGame()
    {
        TestServer server;
        QVERIFY(server.start());
        harness::Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn());
        const QJsonObject first = ada.create(u"anyone"_s, {{u"request_id"_s, u"mine"_s}});
        const QJsonObject again = ada.create(u"anyone"_s, {{u"request_id"_s, u"mine"_s}});
        QVERIFY(first[u"success"].toBool());
        QCOMPARE(again, first);
    }

    void leavingAGameThatNobodyJoinedClosesIt()
    {
        TestServer server;
        QVERIFY(server.start());
        harness::Player ada(u"ada"_s, server.port());
        harness::Player ben(u"ben"_s, server.port());
        QVERIFY(ada.logIn() && ben.logIn());
        const QString code = ada.create()[u"join_code"].toString();
        QVERIFY(ada.client.ask(u"game:leave"_s, {{u"game_id"_s, ada.gameId}})[u"success"].toBool());
        QCOMPARE(ben.joinByCode(code)[u"error_code"].toString(), u"game_not_found"_s);
        QVERIFY(ada.client.ask(u"game:list_active"_s)[u"games"].toArray().isEmpty());
    }

    void activeGamesAreListedUntilTheyEnd()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        QCOMPARE(duel.ben.client.ask(u"game:list_active"_s)[u"games"].toArray().size(), 1);
        QVERIFY(duel.ben.client.ask(u"game:resign"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QVERIFY(duel.ben.client.ask(u"game:list_active"_s)[u"games"].toArray().isEmpty());
        QCOMPARE(duel.ben.client.ask(u"replay:list"_s)[u"games"].toArray().size(), 1);
    }

private:
    static QJsonObject handOf(const QJsonObject &state, const QString &player)
    {
        return state[u"players"][player][u"hand"].toObject();
    }

    static std::optional<QJsonObject> lastHeard(Client &client, const QString &event)
    {
        if (!harness::waitFor([&] { return heard(client, event).has_value(); }, Client::patience))
            return std::nullopt;
        return heard(client, event);
    }

    static std::optional<QJsonObject> heard(const Client &client, const QString &event)
    {
        for (auto it = client.heard().crbegin(); it != client.heard().crend(); ++it) {
            if (it->event == event)
                return it->data;
        }
        return std::nullopt;
    }

    static QString textOf(const Client &client)
    {
        QString text;
        for (const harness::Push &push : client.heard())
            text += QString::fromUtf8(QJsonDocument(push.data).toJson(QJsonDocument::Compact));
        return text;
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::GameTest)
#include "game_test.moc"
