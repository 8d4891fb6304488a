#include "common/test_case.h"
#include "games/name_removal.h"
#include "harness/duel.h"
#include "harness/moderator.h"
#include "harness/test_server.h"
#include "measure/limit.h"
#include "storage/erasure.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::Moderator;
using harness::Player;
using harness::TestServer;
using harness::tokenFor;

/// What players say and show each other.
class ChatTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    // Each has said enough by then.
    void cleanup() { m_server.clock().advanceSeconds(60); }

    void everybodyAtTheTableHearsIt()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        QVERIFY(cleo.client.ask(u"game:spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QCOMPARE(say(duel.ada.client, duel.gameId, u"Good luck! 🦊"_s), QJsonObject({{u"success"_s, true}}));
        for (Client *client : {&duel.ada.client, &duel.ben.client, &cleo.client}) {
            const auto chat = client->next(u"game:chat"_s);
            QVERIFY(chat);
            QCOMPARE((*chat)[u"game_id"].toString(), duel.gameId);
            QCOMPARE((*chat)[u"player_id"].toString(), duel.ada.id);
            QCOMPARE((*chat)[u"name"].toString(), u"ada"_s);
            QCOMPARE((*chat)[u"text"].toString(), u"Good luck! 🦊"_s);
            QVERIFY(!chat->contains(u"emote"));
        }
        QVERIFY(show(duel.ben.client, duel.gameId, u"hello"_s)[u"success"].toBool());
        const auto emote = cleo.client.next(u"game:chat"_s);
        QVERIFY(emote);
        QCOMPARE((*emote)[u"emote"].toString(), u"hello"_s);
        QVERIFY(!emote->contains(u"text"));
    }

    void theAnswerPrecedesThePush()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        QVERIFY(say(duel.ada.client, duel.gameId, u"first"_s)[u"success"].toBool());
        QVERIFY(duel.ada.client.next(u"game:chat"_s));
        const auto &heard = duel.ada.client.heard();
        QCOMPARE(heard[heard.size() - 2].event, u"ack"_s);
        QCOMPARE(heard.last().event, u"game:chat"_s);
    }

    void spectatorsHearItAfterTheDelay()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin({{u"options"_s, QJsonObject{{u"spectator_delay_seconds"_s, 30}}}}));
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        QVERIFY(cleo.client.ask(u"game:spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QVERIFY(say(duel.ada.client, duel.gameId, u"I hold a fox"_s)[u"success"].toBool());
        QVERIFY(duel.ben.client.next(u"game:chat"_s));
        m_server.clock().advanceSeconds(29);
        QVERIFY(cleo.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!cleo.client.taken(u"game:chat"_s));
        m_server.clock().advanceSeconds(1);
        QVERIFY(cleo.client.next(u"game:chat"_s));
    }

    void whoIsNoPlayerOfTheGameIsNotHeard_data()
    {
        QTest::addColumn<bool>("isWatching");
        QTest::newRow("a stranger") << false;
        QTest::newRow("a spectator") << true;
    }
    void whoIsNoPlayerOfTheGameIsNotHeard()
    {
        QFETCH(bool, isWatching);
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Player cleo(u"cleo"_s, m_server.port());
        QVERIFY(cleo.logIn());
        if (isWatching)
            QVERIFY(cleo.client.ask(u"game:spectate"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QCOMPARE(codeOf(say(cleo.client, duel.gameId, u"hi"_s)), u"not_in_game"_s);
        QVERIFY(duel.ada.client.ask(u"game:heartbeat"_s)[u"success"].toBool());
        QVERIFY(!duel.ada.client.taken(u"game:chat"_s));
    }

    void aGameThatIsOverIsSilent()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        QVERIFY(duel.ada.client.ask(u"game:resign"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QCOMPARE(codeOf(say(duel.ben.client, duel.gameId, u"gg"_s)), u"game_over"_s);
    }

    void whatIsNoLineIsRefused_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QJsonValue>("content");
        QTest::newRow("empty") << u"game:chat"_s << QJsonValue(u""_s);
        QTest::newRow("white space") << u"game:chat"_s << QJsonValue(u"  \u00A0 "_s);
        QTest::newRow("missing") << u"game:chat"_s << QJsonValue();
        QTest::newRow("a number") << u"game:chat"_s << QJsonValue(7);
        QTest::newRow("201 characters") << u"game:chat"_s << QJsonValue(QString(201, u'x'));
        QTest::newRow("201 wide characters") << u"game:chat"_s << QJsonValue(QString(201, u'语'));
        QTest::newRow("a line break") << u"game:chat"_s << QJsonValue(u"one\ntwo"_s);
        QTest::newRow("a zero") << u"game:chat"_s << QJsonValue(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("an escape") << u"game:chat"_s << QJsonValue(u"\x1b[31mred"_s);
        QTest::newRow("a line separator") << u"game:chat"_s << QJsonValue(u"one\u2028two"_s);
        QTest::newRow("text that turns") << u"game:chat"_s << QJsonValue(u"\u202Eeno"_s);
        QTest::newRow("text in isolation") << u"game:chat"_s << QJsonValue(u"\u2066one"_s);
        QTest::newRow("an emote of nobody's") << u"game:emote"_s << QJsonValue(u"rude"_s);
        QTest::newRow("an emote in capitals") << u"game:emote"_s << QJsonValue(u"Hello"_s);
        QTest::newRow("no emote") << u"game:emote"_s << QJsonValue(u""_s);
    }
    void whatIsNoLineIsRefused()
    {
        QFETCH(QString, event);
        QFETCH(QJsonValue, content);
        Client client;
        QVERIFY(client.logIn(m_server.port(), tokenFor(u"ada"_s))[u"success"].toBool());
        const QString field = event == "game:chat"_L1 ? u"text"_s : u"emote"_s;
        const QJsonObject answer =
            client.ask(event, {{u"game_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {field, content}});
        QCOMPARE(codeOf(answer), u"invalid_payload"_s);
        QCOMPARE(answer[u"details"][u"field"].toString(), u"data."_s + field);
    }

    void aLineOf200CharactersIsHeard()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        const QString line(200, u'语');
        QVERIFY(say(duel.ada.client, duel.gameId, line)[u"success"].toBool());
        QCOMPARE((*duel.ben.client.next(u"game:chat"_s))[u"text"].toString(), line);
    }

    void whoSaysTooMuchIsToldWhenToGoOn()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        const auto hits = measure::hitsOf(measure::Limit::Chat);
        for (int i = 0; i < m_server.config.chat.burst; ++i)
            QVERIFY(say(duel.ada.client, duel.gameId, u"spam"_s)[u"success"].toBool());
        // Emotes and other connections of the user count too.
        Client second;
        QVERIFY(second.logIn(m_server.port(), tokenFor(u"ada"_s))[u"success"].toBool());
        const QJsonObject refused = show(second, duel.gameId, u"wow"_s);
        QCOMPARE(codeOf(refused), u"rate_limited"_s);
        QCOMPARE(measure::hitsOf(measure::Limit::Chat), hits + 1);
        const qint64 wait = refused[u"details"][u"retry_after_ms"].toInteger();
        QVERIFY2(wait > 0 && wait <= 60'000 / m_server.config.chat.perMinute + 60, qPrintable(QString::number(wait)));
        // The other one is not held to it.
        QVERIFY(say(duel.ben.client, duel.gameId, u"calm down"_s)[u"success"].toBool());
        m_server.clock().advance(wait);
        QVERIFY(say(duel.ada.client, duel.gameId, u"sorry"_s)[u"success"].toBool());
        QCOMPARE(codeOf(say(duel.ada.client, duel.gameId, u"and"_s)), u"rate_limited"_s);
    }

    void aMuteSilencesAtOnceAndUntilItIsLifted()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Moderator mo(u"mo"_s);
        QVERIFY(mo.logIn(m_server.port()));
        QVERIFY(say(duel.ada.client, duel.gameId, u"hi"_s)[u"success"].toBool());
        const QString until = QString::fromLatin1(clock::Clock::toIso(m_server.clock().now() + 3'600'000));
        const QJsonObject muted = mo.order(u"monitor:mute"_s, {{u"user_id"_s, duel.ada.id}, {u"until"_s, until}});
        QVERIFY(muted[u"success"].toBool());
        for (const QJsonObject &refused :
             {say(duel.ada.client, duel.gameId, u"hi"_s), show(duel.ada.client, duel.gameId, u"hello"_s)}) {
            QCOMPARE(codeOf(refused), u"muted"_s);
            QCOMPARE(refused[u"details"][u"until"].toString(), until);
            QCOMPARE(refused[u"details"][u"reason"].toString(), u"because of the test"_s);
        }
        QVERIFY(say(duel.ben.client, duel.gameId, u"so what"_s)[u"success"].toBool());
        QCOMPARE((*duel.ben.client.next(u"game:chat"_s))[u"text"].toString(), u"hi"_s);
        QCOMPARE((*duel.ben.client.next(u"game:chat"_s))[u"text"].toString(), u"so what"_s);
        QVERIFY(mo.order(u"monitor:unmute"_s, {{u"sanction_id"_s, muted[u"sanction_id"]}})[u"success"].toBool());
        QVERIFY(say(duel.ada.client, duel.gameId, u"hi again"_s)[u"success"].toBool());
    }

    void aMuteEndsByItself()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        Moderator mo(u"mo"_s);
        QVERIFY(mo.logIn(m_server.port()));
        const QString until = QString::fromLatin1(clock::Clock::toIso(m_server.clock().now() + 10'000));
        QVERIFY(mo.order(u"monitor:mute"_s, {{u"user_id"_s, duel.ada.id}, {u"until"_s, until}})[u"success"].toBool());
        QCOMPARE(codeOf(say(duel.ada.client, duel.gameId, u"hi"_s)), u"muted"_s);
        m_server.clock().advanceSeconds(10);
        QVERIFY(say(duel.ada.client, duel.gameId, u"hi"_s)[u"success"].toBool());
    }

    void moderatorsReadWhatWasSaidAndHearWhatIs()
    {
        Duel duel(m_server.port());
        QVERIFY(duel.begin());
        QVERIFY(say(duel.ada.client, duel.gameId, u"one"_s)[u"success"].toBool());
        QVERIFY(show(duel.ben.client, duel.gameId, u"wow"_s)[u"success"].toBool());
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(m_server.port()));
        const QJsonObject page = mo.ask(u"monitor:chat"_s, {{u"game_id"_s, duel.gameId}, {u"limit"_s, 1}});
        QVERIFY(page[u"success"].toBool());
        QCOMPARE(page[u"rows"].toArray().size(), 1);
        QCOMPARE(page[u"rows"][0][u"emote"].toString(), u"wow"_s);
        QCOMPARE(page[u"rows"][0][u"name"].toString(), u"ben"_s);
        const QJsonObject rest = mo.ask(u"monitor:chat"_s, {{u"game_id"_s, duel.gameId}, {u"behind"_s, page[u"next"]}});
        QCOMPARE(rest[u"rows"].toArray().size(), 1);
        QCOMPARE(rest[u"rows"][0][u"text"].toString(), u"one"_s);
        QCOMPARE(rest[u"rows"][0][u"player_id"].toString(), duel.ada.id);
        QVERIFY(rest[u"next"].isNull());

        QVERIFY(mo.ask(u"monitor:watch"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QVERIFY(say(duel.ada.client, duel.gameId, u"three"_s)[u"success"].toBool());
        const auto live = mo.client.next(u"monitor:chat"_s);
        QVERIFY(live);
        QCOMPARE((*live)[u"text"].toString(), u"three"_s);
        QVERIFY(mo.ask(u"monitor:unwatch"_s, {{u"game_id"_s, duel.gameId}})[u"success"].toBool());
        QVERIFY(say(duel.ada.client, duel.gameId, u"four"_s)[u"success"].toBool());
        QVERIFY(mo.ask(u"server:info"_s)[u"success"].toBool());
        QVERIFY(!mo.client.taken(u"monitor:chat"_s));
    }

    void theLinesOfAnErasedUserAreGone()
    {
        TestServer server;
        QVERIFY(server.start());
        QString game;
        {
            Duel duel(server.port());
            QVERIFY(duel.begin());
            game = duel.gameId;
            QVERIFY(say(duel.ada.client, game, u"my number is 555"_s)[u"success"].toBool());
            QVERIFY(show(duel.ada.client, game, u"wow"_s)[u"success"].toBool());
            QVERIFY(say(duel.ben.client, game, u"I shall call"_s)[u"success"].toBool());
        }
        server.stop();
        const QString ada = harness::userIdFor(u"ada"_s);
        storage::StorageConfig config;
        config.dataDir = server.config.dataDir;
        config.database = server.database();
        const auto erased = storage::eraseUser(config, ada, games::nameRemovalFor(ada));
        QVERIFY2(erased.isOk(), erased ? "" : qPrintable(erased.error().text));
        QCOMPARE(erased->chatLines, 2);

        QVERIFY(server.start());
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(server.port()));
        const QJsonArray rows = mo.ask(u"monitor:chat"_s, {{u"game_id"_s, game}})[u"rows"].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"text"].toString(), u"I shall call"_s);
        QCOMPARE(rows[0][u"name"].toString(), u"ben"_s);
    }

    void theServerSaysWhatCanBeShown()
    {
        Client client;
        QVERIFY(client.logIn(m_server.port(), tokenFor(u"ada"_s))[u"success"].toBool());
        const QJsonObject info = client.ask(u"server:info"_s);
        QVERIFY(info[u"emotes"].toArray().contains(u"well_played"_s));
        QCOMPARE(info[u"limits"][u"chat_per_minute"].toInt(), 20);
        QCOMPARE(info[u"limits"][u"chat_burst"].toInt(), 5);
    }

private:
    static QJsonObject say(Client &client, const QString &game, const QString &text)
    {
        return client.ask(u"game:chat"_s, {{u"game_id"_s, game}, {u"text"_s, text}});
    }
    static QJsonObject show(Client &client, const QString &game, const QString &emote)
    {
        return client.ask(u"game:emote"_s, {{u"game_id"_s, game}, {u"emote"_s, emote}});
    }
    static QString codeOf(const QJsonObject &answer) { return answer[u"error_code"].toString(); }

    TestServer m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::ChatTest)
#include "chat_test.moc"
