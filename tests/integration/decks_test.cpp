#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Player;
using harness::TestServer;

class DecksTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void theStarterDecksAreListed()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        QStringList ids;
        for (const QJsonValue deck : ada.client.ask(u"deck:list"_s)[u"decks"].toArray())
            ids.append(deck[u"deck_id"].toString());
        QVERIFY(ids.contains(harness::firstDeck()));
        QVERIFY(ids.contains(harness::secondDeck()));
    }

    void aSavedDeckCanBePlayedAndDeleted()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        const QJsonObject saved = ada.client.ask(u"deck:save"_s, {{u"deck"_s, starter()}});
        QVERIFY(saved[u"success"].toBool());
        const QJsonObject choice{{u"deck_id"_s, saved[u"deck_id"]}};
        QVERIFY(ada.create(u"bot:random"_s, choice)[u"success"].toBool());
        QVERIFY(ada.client.ask(u"deck:delete"_s, choice)[u"success"].toBool());
        QCOMPARE(ada.create(u"bot:random"_s, choice)[u"error_code"].toString(), u"invalid_payload"_s);
    }

    void nobodyUsesAnothersDeck()
    {
        Player ada(u"ada"_s, m_server.port());
        Player ben(u"ben"_s, m_server.port());
        QVERIFY(ada.logIn() && ben.logIn());
        const QJsonObject saved = ada.client.ask(u"deck:save"_s, {{u"deck"_s, starter()}});
        const QJsonObject choice{{u"deck_id"_s, saved[u"deck_id"]}};
        QCOMPARE(ben.create(u"anyone"_s, choice)[u"error_code"].toString(), u"invalid_payload"_s);
        QCOMPARE(ben.client.ask(u"deck:delete"_s, choice)[u"error_code"].toString(), u"invalid_payload"_s);
        QJsonObject overwrite = choice;
        overwrite.insert(u"deck"_s, starter());
        QCOMPARE(ben.client.ask(u"deck:save"_s, overwrite)[u"error_code"].toString(), u"invalid_payload"_s);
    }

    void everyViolationIsToldAtOnce()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        QJsonObject deck = starter();
        QJsonObject cards = deck[u"cards"].toObject();
        cards.insert(u"no-such-card"_s, 1);
        cards.insert(cards.keys().first(), 9);
        deck.insert(u"cards"_s, cards);
        const QJsonObject answer = ada.client.ask(u"deck:save"_s, {{u"deck"_s, deck}});
        QCOMPARE(answer[u"error_code"].toString(), u"invalid_deck"_s);
        QVERIFY(answer[u"details"][u"violations"].toArray().size() >= 3);
        const QJsonObject validated = ada.client.ask(u"deck:validate"_s, {{u"deck"_s, deck}});
        QVERIFY(validated[u"success"].toBool());
        QCOMPARE(validated[u"violations"].toArray().size(), answer[u"details"][u"violations"].toArray().size());
    }

    void aStarterDeckStaysAsItIs()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        const QJsonObject choice{{u"deck_id"_s, harness::firstDeck()}};
        QCOMPARE(ada.client.ask(u"deck:delete"_s, choice)[u"error_code"].toString(), u"forbidden"_s);
    }

    void theCatalogueComesOnceForEachHash()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        const QJsonObject whole = ada.client.ask(u"catalogue:get"_s);
        QVERIFY(whole[u"cards"].toArray().size() >= 30);
        const QJsonObject again = ada.client.ask(u"catalogue:get"_s, {{u"hash"_s, whole[u"hash"]}});
        QCOMPARE(again[u"unchanged"].toBool(), true);
        QVERIFY(!again.contains(u"cards"));
    }

    void theCatalogueSpeaksAnotherLanguage()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        const QJsonObject german = ada.client.ask(u"catalogue:get"_s, {{u"language"_s, u"de_AT"_s}});
        QCOMPARE(german[u"language"].toString(), u"de_AT"_s);
        QCOMPARE(nameIn(german, u"ember-fox"_s), u"Glutfuchs"_s);
        const QJsonObject known{{u"language"_s, u"de_AT"_s}, {u"hash"_s, german[u"hash"]}};
        QCOMPARE(ada.client.ask(u"catalogue:get"_s, known)[u"unchanged"].toBool(), true);
        // What is known in one language is not known in another.
        const QJsonObject english = ada.client.ask(u"catalogue:get"_s, {{u"hash"_s, german[u"hash"]}});
        QCOMPARE(english[u"language"].toString(), u"en"_s);
        QCOMPARE(nameIn(english, u"ember-fox"_s), u"Ember Fox"_s);
        const QJsonObject unknown = ada.client.ask(u"catalogue:get"_s, {{u"language"_s, u"tlh"_s}});
        QCOMPARE(unknown[u"language"].toString(), u"en"_s);
    }

    void theServerSaysWhatItIs()
    {
        Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        const QJsonObject info = ada.client.ask(u"server:info"_s);
        QVERIFY(info[u"success"].toBool());
        QCOMPARE(info[u"protocol"].toInt(), 1);
        QCOMPARE(info[u"rulesets"].toArray().size(), 2);
    }

private:
    static QString nameIn(const QJsonObject &catalogue, const QString &id)
    {
        const auto cards = catalogue[u"cards"].toArray();
        const auto card =
            std::find_if(cards.begin(), cards.end(), [&id](const auto &each) { return each[u"id"] == id; });
        return card == cards.end() ? QString() : (*card)[u"name"].toString();
    }

    // A whole deck as a client sends it: what the server listed.
    QJsonObject starter()
    {
        Player reader(u"reader"_s, m_server.port());
        if (!reader.logIn())
            return {};
        QJsonObject deck = reader.client.ask(u"deck:list"_s)[u"decks"][0].toObject();
        for (const QString &key : {u"deck_id"_s, u"id"_s, u"starter"_s, u"is_starter"_s})
            deck.remove(key);
        return deck;
    }

    TestServer m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::DecksTest)
#include "decks_test.moc"
