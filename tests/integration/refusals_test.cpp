#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::Player;
using harness::TestServer;

/// Every code a client can be refused with here, each met on a real socket. Those of tokens are in
/// tokens_test, `spectating_disabled` in spectators_test, `invalid_deck` in decks_test, `unavailable`
/// in storage_away_test.
class RefusalsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void malformedFramesAreAnsweredAndTheConnectionLives_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("not JSON") << u"hello"_s << u"invalid_payload"_s << QString();
        QTest::newRow("no event") << u"{\"data\":{}}"_s << u"invalid_payload"_s << u"event"_s;
        QTest::newRow("unknown event") << u"{\"event\":\"game:win\"}"_s << u"unknown_event"_s << u"event"_s;
        QTest::newRow("wrong type") << u"{\"event\":\"game:join\",\"data\":{\"game_id\":7}}"_s << u"invalid_payload"_s
                                    << u"data.game_id"_s;
        QTest::newRow("missing field") << u"{\"event\":\"game:action\",\"data\":{}}"_s << u"invalid_payload"_s
                                       << u"data.game_id"_s;
        QTest::newRow("too deep") << u"{\"event\":\"deck:list\",\"data\":"_s + u"["_s.repeated(40) +
                                         u"]"_s.repeated(40) + u"}"_s
                                  << u"invalid_payload"_s << QString();
    }
    void malformedFramesAreAnsweredAndTheConnectionLives()
    {
        QFETCH(QString, frame);
        QFETCH(QString, code);
        QFETCH(QString, field);
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        ada.client.sendText(frame);
        const auto error = ada.client.next(u"error"_s);
        QVERIFY(error);
        QCOMPARE((*error)[u"error_code"].toString(), code);
        if (!field.isEmpty())
            QCOMPARE((*error)[u"details"][u"field"].toString(), field);
        QVERIFY(ada.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
    }

    void aBinaryFrameIsAnswered()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        ada.client.sendBinary("\x01\x02");
        const auto error = ada.client.next(u"error"_s);
        QVERIFY(error);
        QCOMPARE((*error)[u"error_code"].toString(), u"invalid_payload"_s);
        QVERIFY(ada.client.isOpen());
    }

    void aMessageThatIsTooLargeCloses()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        ada.client.sendText(QString(70 * 1024, u'x'));
        QCOMPARE(ada.client.closeCode(), 1009);
    }

    void tooManyMessagesAreRefusedForAWhile()
    {
        TestServer server;
        server.config.limits.messagesPerSecond = 20;
        server.config.limits.messageBurst = 40;
        QVERIFY(server.start());
        Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn());
        QJsonObject answer;
        for (int i = 0; i < 60 && !answer.contains(u"error_code"); ++i)
            answer = ada.client.ask(u"game:heartbeat"_s);
        QCOMPARE(answer[u"error_code"].toString(), u"rate_limited"_s);
        QVERIFY(answer[u"details"][u"retry_after_ms"].toInteger() > 0);
        server.clock().advanceSeconds(1);
        QVERIFY(ada.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
    }

    void aGameThatIsNotThere()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        const QJsonObject which{{u"game_id"_s, u"00000000-0000-4000-8000-000000000000"_s}};
        for (const QString &event : {u"game:join"_s, u"game:legal_actions"_s, u"game:resign"_s, u"game:leave"_s,
                                     u"game:spectate"_s, u"replay:get"_s})
            QCOMPARE(ada.client.ask(event, which)[u"error_code"].toString(), u"game_not_found"_s);
    }

    void strangersAreNotInTheGame()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        cleo.gameId = duel.gameId;
        QCOMPARE(cleo.act({{u"type"_s, u"pass"_s}})[u"error_code"].toString(), u"not_in_game"_s);
        const QJsonObject which{{u"game_id"_s, duel.gameId}};
        QCOMPARE(cleo.client.ask(u"game:legal_actions"_s, which)[u"error_code"].toString(), u"not_in_game"_s);
        QCOMPARE(cleo.client.ask(u"game:leave_spectate"_s, which)[u"error_code"].toString(), u"not_in_game"_s);
        QCOMPARE(cleo.client.ask(u"game:join"_s, which)[u"error_code"].toString(), u"game_full"_s);
    }

    void outOfTurnAndIllegalActionsChangeNothing()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.finishSetup());
        const qint64 seq = duel.lastAnswer[u"seq"].toInteger();
        QCOMPARE(duel.waiting().act({{u"type"_s, u"pass"_s}})[u"error_code"].toString(), u"not_your_turn"_s);
        const QJsonObject illegal = duel.current().act({{u"type"_s, u"attack"_s}, {u"attack"_s, 0}});
        QCOMPARE(illegal[u"error_code"].toString(), u"illegal_action"_s);
        QVERIFY(!illegal[u"details"][u"reason"].toString().isEmpty());
        QCOMPARE(duel.current()
                     .act({{u"type"_s, u"play_basic"_s}, {u"instance_id"_s, u"0123456789ab"_s}})[u"details"][u"reason"]
                     .toString(),
                 u"no_such_card"_s);
        QCOMPARE(duel.current()
                     .act({{u"type"_s, u"choose"_s},
                           {u"prompt_id"_s, 4711},
                           {u"instance_ids"_s, QJsonArray()}})[u"error_code"]
                     .toString(),
                 u"stale_prompt"_s);
        const QJsonObject joined = duel.ada.client.ask(u"game:join"_s, {{u"game_id"_s, duel.gameId}});
        QCOMPARE(joined[u"seq"].toInteger(), seq);
    }

    void afterTheEndThereIsNothingToDo()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        const QJsonObject which{{u"game_id"_s, duel.gameId}};
        QVERIFY(duel.ada.client.ask(u"game:resign"_s, which)[u"success"].toBool());
        QCOMPARE(duel.ben.act({{u"type"_s, u"pass"_s}})[u"error_code"].toString(), u"game_over"_s);
        QCOMPARE(duel.ben.client.ask(u"game:join"_s, which)[u"error_code"].toString(), u"game_over"_s);
        QCOMPARE(duel.ben.client.ask(u"game:resign"_s, which)[u"error_code"].toString(), u"game_over"_s);
        // Also when the game has left memory, and after a restart.
        m_server.clock().advance(games::GameHost::finishedTime + 1000);
        QCOMPARE(duel.ben.act({{u"type"_s, u"pass"_s}})[u"error_code"].toString(), u"game_over"_s);
    }

    void creatingNeedsARulesetADeckAndAnOpponent()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        const auto fieldOf = [&](const QJsonObject &change, const QString &opponent = u"anyone"_s) {
            return ada.create(opponent, change)[u"details"][u"field"].toString();
        };
        QCOMPARE(fieldOf({{u"ruleset"_s, u"chess"_s}}), u"data.ruleset"_s);
        QCOMPARE(fieldOf({{u"deck_id"_s, u"nothing"_s}}), u"data.deck_id"_s);
        QCOMPARE(fieldOf({}, u"bot:deep-blue"_s), u"data.opponent"_s);
        const QString known = ada.create(u"bot:deep-blue"_s)[u"message"].toString();
        QVERIFY2(known.contains(u"random, greedy, search"_s), qPrintable(known));
        QCOMPARE(fieldOf({}, u"user:"_s + ada.id), u"data.opponent"_s);
    }

    void nobodyJoinsTheirOwnGameTwiceAndACodeIsNeeded()
    {
        Player ada(u"ada"_s, m_server.port());
        Player ben(u"ben"_s, m_server.port());
        QVERIFY(ada.logIn() && ben.logIn());
        const QString code = ada.create()[u"join_code"].toString();
        QCOMPARE(ben.joinByCode(u"WRONG2"_s)[u"error_code"].toString(), u"game_not_found"_s);
        QCOMPARE(ben.client.ask(u"game:join"_s, {{u"join_code"_s, code}})[u"details"][u"field"].toString(),
                 u"data.deck_id"_s);
        QVERIFY(ben.joinByCode(code.toLower())[u"success"].toBool());
    }

    void aStoppingServerSaysSoAndCloses()
    {
        TestServer server;
        QVERIFY(server.start());
        Player ada(u"ada"_s, server.port());
        QVERIFY(ada.logIn());
        server.stop();
        QVERIFY(ada.client.next(u"server:draining"_s));
        QCOMPARE(ada.client.closeCode(), 1001);
    }

private:
    TestServer m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::RefusalsTest)
#include "refusals_test.moc"
