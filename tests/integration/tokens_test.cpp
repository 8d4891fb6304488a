#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::TestServer;
using harness::tokenFor;

/// Who is let in.
class TokensTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void aTokenInTheFirstMessage()
    {
        Client client;
        const QJsonObject answer = client.logIn(m_server.port(), tokenFor(u"ada"_s));
        QCOMPARE(answer[u"success"].toBool(), true);
        QCOMPARE(answer[u"user_id"].toString(), harness::userIdFor(u"ada"_s));
    }

    void aTokenInTheUpgrade()
    {
        Client client;
        QVERIFY(client.open(m_server.port(), tokenFor(u"ada"_s)));
        QCOMPARE(client.ask(u"game:list_active"_s)[u"success"].toBool(), true);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("code");
        const auto otherKey = auth::Keys::sharedSecret("another secret, also of enough bytes for it");
        const auth::TokenSigner stranger(*otherKey.find({}));
        QTest::newRow("none") << QString() << u"missing_token"_s;
        QTest::newRow("not a token") << u"hello"_s << u"invalid_token"_s;
        QTest::newRow("really expired") << tokenFor(u"ada"_s, {}, -1) << u"expired_token"_s;
        QTest::newRow("another key") << QString::fromLatin1(
                                            stranger.sign({.userId = harness::userIdFor(u"ada"_s),
                                                           .name = u"Ada"_s,
                                                           .roles = {},
                                                           .expiresAt = QDateTime::currentSecsSinceEpoch() + 60}))
                                     << u"invalid_token"_s;
        QTest::newRow("unsigned")
            << u"eyJhbGciOiJub25lIn0.eyJzdWIiOiI0ZGYwNDI2ZS0zYTlhLTUzOGEtODZjNC01YmQ5ZDZiOTkyMzQiLC"
               "JleHAiOjQxMDI0NDQ4MDB9."_s
            << u"invalid_token"_s;
    }
    void refusals()
    {
        QFETCH(QString, token);
        QFETCH(QString, code);
        Client client;
        QVERIFY(client.open(m_server.port()));
        const QJsonObject data = token.isEmpty() ? QJsonObject() : QJsonObject{{u"token"_s, token}};
        const QJsonObject answer = client.ask(u"auth"_s, data);
        QCOMPARE(answer[u"error_code"].toString(), code);
        const auto told = client.next(u"auth:error"_s);
        QVERIFY(told);
        QCOMPARE((*told)[u"error_code"].toString(), code);
        QCOMPARE(client.closeCode(), 4401);
    }

    void aWrongTokenInTheUpgradeIsToldAndClosed()
    {
        Client client;
        QVERIFY(client.open(m_server.port(), u"hello"_s));
        const auto told = client.next(u"auth:error"_s);
        QVERIFY(told);
        QCOMPARE((*told)[u"error_code"].toString(), u"invalid_token"_s);
        QCOMPARE(client.closeCode(), 4401);
    }

    void whoSaysNothingIsClosedAfterAWhile()
    {
        TestServer server;
        QVERIFY(server.start());
        Client client;
        QVERIFY(client.open(server.port()));
        server.clock().advanceSeconds(6);
        const auto told = client.next(u"auth:error"_s);
        QVERIFY(told);
        QCOMPARE((*told)[u"error_code"].toString(), u"missing_token"_s);
        QCOMPARE(client.closeCode(), 4401);
    }

    void nothingIsAnsweredBeforeTheToken()
    {
        Client client;
        QVERIFY(client.open(m_server.port()));
        QCOMPARE(client.ask(u"deck:list"_s)[u"error_code"].toString(), u"not_authenticated"_s);
        QVERIFY(client.isOpen());
    }

    void aConnectionEndsWithItsToken()
    {
        Client client;
        QVERIFY(client.logIn(m_server.port(), tokenFor(u"eve"_s, {}, 2))[u"success"].toBool());
        QVERIFY(endsWithItsToken(client));
        const auto told = client.next(u"auth:error"_s);
        QVERIFY(told);
        QCOMPARE((*told)[u"error_code"].toString(), u"expired_token"_s);
        QCOMPARE(client.closeCode(), 4401);
    }

    void aFreshTokenKeepsAConnection()
    {
        Client client;
        QVERIFY(client.logIn(m_server.port(), tokenFor(u"eve"_s, {}, 2))[u"success"].toBool());
        const QJsonObject answer = client.ask(u"auth:refresh"_s, {{u"token"_s, tokenFor(u"eve"_s)}});
        QCOMPARE(answer[u"success"].toBool(), true);
        QCOMPARE(answer[u"user_id"].toString(), harness::userIdFor(u"eve"_s));
        Client other; // whose end shows that the first one's has passed
        QVERIFY(other.logIn(m_server.port(), tokenFor(u"eve"_s, {}, 2))[u"success"].toBool());
        QVERIFY(endsWithItsToken(other));
        QCOMPARE(client.ask(u"game:list_active"_s)[u"success"].toBool(), true);
    }

    void wrongFreshTokensChangeNothing_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("code");
        QTest::newRow("not a token") << u"hello"_s << u"invalid_token"_s;
        QTest::newRow("another user's") << tokenFor(u"ben"_s) << u"invalid_token"_s;
        QTest::newRow("expired") << tokenFor(u"ada"_s, {}, -1) << u"expired_token"_s;
    }
    void wrongFreshTokensChangeNothing()
    {
        QFETCH(QString, token);
        QFETCH(QString, code);
        Client client;
        QVERIFY(client.logIn(m_server.port(), tokenFor(u"ada"_s))[u"success"].toBool());
        QCOMPARE(client.ask(u"auth:refresh"_s, {{u"token"_s, token}})[u"error_code"].toString(), code);
        QCOMPARE(client.ask(u"game:list_active"_s)[u"success"].toBool(), true);
    }

    void aModeratorsFreshTokenHasTheSameRoles()
    {
        Client client;
        client.setPath(u"/ws/monitor"_s);
        QVERIFY(client.logIn(m_server.port(), tokenFor(u"mo"_s, auth::Role::Viewer))[u"success"].toBool());
        const QString more = tokenFor(u"mo"_s, auth::Role::Admin);
        QCOMPARE(client.ask(u"auth:refresh"_s, {{u"token"_s, more}})[u"error_code"].toString(), u"forbidden"_s);
        const QString same = tokenFor(u"mo"_s, auth::Role::Viewer);
        QCOMPARE(client.ask(u"auth:refresh"_s, {{u"token"_s, same}})[u"success"].toBool(), true);
    }

    void nothingIsRefreshedBeforeTheFirstToken()
    {
        Client client;
        QVERIFY(client.open(m_server.port()));
        QCOMPARE(client.ask(u"auth:refresh"_s, {{u"token"_s, tokenFor(u"ada"_s)}})[u"error_code"].toString(),
                 u"not_authenticated"_s);
    }

    void aUserHasSoManyConnectionsAndNoMore()
    {
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<Client>());
            QVERIFY(clients.back()->logIn(m_server.port(), tokenFor(u"dora"_s))[u"success"].toBool());
        }
        Client ninth;
        QCOMPARE(ninth.logIn(m_server.port(), tokenFor(u"dora"_s))[u"error_code"].toString(), u"rate_limited"_s);
        QCOMPARE(ninth.closeCode(), 1008);
        clients.pop_back();
        // The server learns of the going in its own time.
        QTRY_VERIFY(Client().logIn(m_server.port(), tokenFor(u"dora"_s))[u"success"].toBool());
    }

private:
    // A token ends by the wall clock; the server's own, which the test moves, makes it look.
    bool endsWithItsToken(const Client &client)
    {
        return QTest::qWaitFor([&] {
            m_server.clock().advance(100);
            return !client.isOpen();
        });
    }

    TestServer m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::TokensTest)
#include "tokens_test.moc"
