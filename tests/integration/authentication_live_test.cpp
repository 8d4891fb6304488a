#include "harness/live_world.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::tokenFor;
using harness::userIdFor;

/// Who is let in, and that Redis and the database know of it.
class AuthenticationLiveTest : public harness::LiveTest
{
    Q_OBJECT

private Q_SLOTS:
    void aValidTokenIsLetInAndItsUserIsKept()
    {
        Client client;
        const QJsonObject answer = client.logIn(port(), tokenFor(u"ada"_s));
        QCOMPARE(answer[u"success"].toBool(), true);
        QCOMPARE(answer[u"user_id"].toString(), userIdFor(u"ada"_s));
        QVERIFY(!answer.contains(u"error_code"));
        QTRY_COMPARE(world().stored(u"SELECT name FROM users WHERE id = ?"_s, {userIdFor(u"ada"_s)}).toString(),
                     u"ada"_s);
    }

    void whoIsRefusedIsNowhere_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("code");
        const auto otherKey = auth::Keys::sharedSecret("another secret, also of enough bytes for it");
        const auth::TokenSigner stranger(*otherKey.find({}));
        const QByteArray forged = stranger.sign({.userId = userIdFor(u"ada"_s),
                                                 .name = u"ada"_s,
                                                 .roles = {},
                                                 .expiresAt = QDateTime::currentSecsSinceEpoch() + 60});
        const QString valid = tokenFor(u"ada"_s);
        QTest::newRow("missing") << QString() << u"missing_token"_s;
        QTest::newRow("malformed") << u"expired.invalid.token"_s << u"invalid_token"_s;
        QTest::newRow("cut off") << valid.chopped(1) << u"invalid_token"_s;
        QTest::newRow("well signed, a second too old") << tokenFor(u"ada"_s, {}, -1) << u"expired_token"_s;
        QTest::newRow("of another key") << QString::fromLatin1(forged) << u"invalid_token"_s;
        QTest::newRow("without a signature") << valid.section(u'.', 0, 1) + u'.' << u"invalid_token"_s;
        QTest::newRow("alg none") << u"eyJhbGciOiJub25lIn0."_s + valid.section(u'.', 1, 1) + u'.' << u"invalid_token"_s;
    }
    void whoIsRefusedIsNowhere()
    {
        QFETCH(QString, token);
        QFETCH(QString, code);
        Client client;
        QVERIFY(client.open(port()));
        const QJsonObject data = token.isEmpty() ? QJsonObject() : QJsonObject{{u"token"_s, token}};
        QCOMPARE(client.ask(u"auth"_s, data)[u"error_code"].toString(), code);
        QCOMPARE(client.closeCode(), 4401);
        checkThatOnlyEveIsKnown();
    }

    void whoHasNotShownATokenIsNotInRedis()
    {
        Client client;
        QVERIFY(client.open(port()));
        QCOMPARE(client.ask(u"deck:list"_s)[u"error_code"].toString(), u"not_authenticated"_s);
        checkThatOnlyEveIsKnown();
    }

    void aConnectionIsRegisteredAfterAuthentication()
    {
        Client client;
        QVERIFY(client.logIn(port(), tokenFor(u"ada"_s))[u"success"].toBool());
        QTRY_COMPARE(world().sidsOf(userIdFor(u"ada"_s)).size(), 1);
        const QString sid = world().sidsOf(userIdFor(u"ada"_s)).front();
        const auto connection = world().connection(sid);
        QCOMPARE(connection[u"user"_s], userIdFor(u"ada"_s));
        QCOMPARE(connection[u"node"_s], u"test"_s);
        QCOMPARE(connection[u"since"_s].toLongLong(), server().clock().now());
        QCOMPARE(connection[u"seen"_s].toLongLong(), server().clock().now());
        QCOMPARE(connection.size(), 4); // it sits nowhere
        const qint64 life = world().view.number({u"PTTL"_s, harness::LiveWorld::key(u"conn"_s, sid)});
        QVERIFY2(life > 0 && life <= 90'000, qPrintable(QString::number(life)));
    }

    void aTokenInTheUpgradeRegistersAsWell()
    {
        Client client;
        QVERIFY(client.open(port(), tokenFor(u"ada"_s)));
        QTRY_COMPARE(world().sidsOf(userIdFor(u"ada"_s)).size(), 1);
    }

    void everyConnectionOfAUserIsRegisteredTheNewestLast()
    {
        Client first;
        Client second;
        QVERIFY(first.logIn(port(), tokenFor(u"ada"_s))[u"success"].toBool());
        QTRY_COMPARE(world().sidsOf(userIdFor(u"ada"_s)).size(), 1);
        const QString older = world().sidsOf(userIdFor(u"ada"_s)).front();
        server().clock().advanceSeconds(1);
        QVERIFY(second.logIn(port(), tokenFor(u"ada"_s))[u"success"].toBool());
        QTRY_COMPARE(world().sidsOf(userIdFor(u"ada"_s)).size(), 2);
        QCOMPARE(world().sidsOf(userIdFor(u"ada"_s)).front(), older);
    }

private:
    // What comes after a message of ours is written after what the message before did.
    void checkThatOnlyEveIsKnown()
    {
        Client eve;
        QVERIFY(eve.logIn(port(), tokenFor(u"eve"_s))[u"success"].toBool());
        QTRY_COMPARE(world().sidsOf(userIdFor(u"eve"_s)).size(), 1);
        QCOMPARE(world().view.keys(u"mantimon:conn:*"_s).size(), 1);
        QVERIFY(world().sidsOf(userIdFor(u"ada"_s)).isEmpty());
        QTRY_COMPARE(world().stored(u"SELECT count(*) FROM users"_s).toInt(), 1);
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::AuthenticationLiveTest)
#include "authentication_live_test.moc"
