#include "common/test_case.h"
#include "harness/database_file.h"
#include "harness/duel.h"
#include "harness/foreign_lock.h"
#include "harness/test_server.h"
#include "harness/wait.h"
#include "storage/faults.h"

#include <QSignalSpy>

#include <atomic>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::DatabaseFile;
using harness::Duel;
using harness::TestServer;
using harness::tokenFor;
using harness::userIdFor;

namespace {

/// A database that does not answer, as long as it is told so: the storage thread hangs in it.
class SilentDatabase : public storage::Faults
{
public:
    bool isAway() override
    {
        m_isSilent.wait(true);
        return false;
    }
    storage::CommitFault atCommit() override { return storage::CommitFault::None; }

    void beSilent() { m_isSilent = true; }
    void speak()
    {
        m_isSilent = false;
        m_isSilent.notify_all();
    }

private:
    std::atomic<bool> m_isSilent = false;
};

void ban(const QString &databaseFile, const QString &name, const QVariant &until, const QVariant &liftedAt = {})
{
    DatabaseFile(databaseFile)
        .run(u"INSERT INTO bans (id, user_id, by_user, reason, since, until, lifted_at, lifted_by) "
             u"VALUES (?, ?, 'mo', 'insults', 0, ?, ?, ?)"_s,
             {QUuid::createUuid().toString(), userIdFor(name), until, liftedAt,
              liftedAt.isNull() ? QVariant() : u"mo"_s});
}

} // namespace

/// Who is banned is told so, and why, and is not let in.
class BansTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    void aBannedUserIsToldUntilWhenAndWhy()
    {
        const qint64 until = m_server.clock().now() + 3'600'000;
        ban(m_server.databaseFile(), u"eve"_s, until);
        Client client;
        const QJsonObject answer = client.logIn(m_server.port(), tokenFor(u"eve"_s));
        QCOMPARE(answer[u"success"].toBool(), false);
        QCOMPARE(answer[u"error_code"].toString(), u"banned"_s);
        const auto told = client.next(u"auth:error"_s);
        QVERIFY(told);
        for (const QJsonObject &refusal : {answer, *told}) {
            QCOMPARE(refusal[u"error_code"].toString(), u"banned"_s);
            QCOMPARE(refusal[u"details"][u"reason"].toString(), u"insults"_s);
            QCOMPARE(refusal[u"details"][u"until"].toString(), QString::fromLatin1(clock::Clock::toIso(until)));
        }
        QCOMPARE(client.closeCode(), 4403);
    }

    void aBanForGoodHasNoEnd()
    {
        ban(m_server.databaseFile(), u"mallory"_s, {});
        Client client;
        QVERIFY(client.open(m_server.port(), tokenFor(u"mallory"_s)));
        const auto told = client.next(u"auth:error"_s);
        QVERIFY(told);
        QCOMPARE((*told)[u"error_code"].toString(), u"banned"_s);
        QVERIFY(!(*told)[u"details"].toObject().contains(u"until"_s));
        QCOMPARE(client.closeCode(), 4403);
    }

    void aBanThatIsOverOrLiftedKeepsNobodyOut()
    {
        ban(m_server.databaseFile(), u"olga"_s, m_server.clock().now() - 1);
        ban(m_server.databaseFile(), u"olga"_s, {}, m_server.clock().now() - 1);
        Client client;
        QVERIFY(client.logIn(m_server.port(), tokenFor(u"olga"_s))[u"success"].toBool());
    }

    void aBannedUsersRequestsBehindTheTokenAreNotServed()
    {
        ban(m_server.databaseFile(), u"trudy"_s, {});
        Client client;
        QVERIFY(client.open(m_server.port(), tokenFor(u"trudy"_s)));
        const qint64 id = client.send(u"deck:list"_s);
        QCOMPARE(client.closeCode(), 4403);
        QVERIFY(!client.answer(id));
    }

    void whatIsSentBehindTheTokenIsAnsweredInItsOrder()
    {
        Client client;
        QVERIFY(client.open(m_server.port()));
        const qint64 auth = client.send(u"auth"_s, {{u"token"_s, tokenFor(u"ada"_s)}});
        const qint64 decks = client.send(u"deck:list"_s);
        const qint64 active = client.send(u"game:list_active"_s);
        for (const qint64 id : {auth, decks, active})
            QCOMPARE(client.answer(id)->value(u"success").toBool(), true);
        QCOMPARE(client.heard().first().data[u"user_id"].toString(), userIdFor(u"ada"_s));
    }

    void whoComesWhileTheDatabaseIsAwayIsLetInAndJudgedLater()
    {
        TestServer server;
        QVERIFY(server.start());
        ban(server.databaseFile(), u"eve"_s, {});
        Duel duel(server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Client eve;
        Client cleo;
        {
            const harness::ForeignLock lock(server.databaseFile());
            QVERIFY(lock.isHeld());
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database"_s));
            QCOMPARE(duel.current().act({{u"type"_s, u"pass"_s}})[u"error_code"].toString(), u"unavailable"_s);
            QVERIFY(eve.logIn(server.port(), tokenFor(u"eve"_s))[u"success"].toBool());
            QVERIFY(cleo.logIn(server.port(), tokenFor(u"cleo"_s))[u"success"].toBool());
            server.clock().advanceSeconds(3);
        }
        const auto told = eve.next(u"auth:error"_s);
        QVERIFY(told);
        QCOMPARE((*told)[u"error_code"].toString(), u"banned"_s);
        QCOMPARE(eve.closeCode(), 4403);
        QVERIFY(cleo.ask(u"deck:list"_s)[u"success"].toBool());
    }

    void aSilentDatabaseKeepsNobodyWaitingForLong()
    {
        const auto database = std::make_shared<SilentDatabase>();
        const QTemporaryDir folder;
        testing::FakeClock clock;
        app::Config config = m_server.config;
        config.dataDir = folder.path();
        const QString file = folder.filePath(u"test.db"_s);
        config.database = storage::SqliteFile{file};
        app::Application application(config, harness::testLibrary(), auth::Keys::sharedSecret(harness::testSecret()),
                                     {.clock = &clock,
                                      .storageNow = [&clock] { return clock.now(); },
                                      .faults = database,
                                      .longestGap = std::chrono::hours(24)});
        QSignalSpy ready(&application, &app::Application::ready);
        QVERIFY(application.start());
        QVERIFY(!ready.isEmpty() || ready.wait());
        ban(file, u"eve"_s, {});

        database->beSilent();
        const auto speak = qScopeGuard([&] { database->speak(); });
        Client eve;
        QVERIFY(eve.open(application.port()));
        const qint64 auth = eve.send(u"auth"_s, {{u"token"_s, tokenFor(u"eve"_s)}});
        const bool isAnswered = QTest::qWaitFor([&] {
            clock.advance(100);
            return !eve.heard().isEmpty();
        });
        QVERIFY(isAnswered);
        QCOMPARE(eve.answer(auth)->value(u"success").toBool(), true);
        database->speak();
        QCOMPARE(eve.closeCode(), 4403);
    }

    void theUserIsKeptAsTheTokenSays()
    {
        const auth::TokenSigner signer(*auth::Keys::sharedSecret(harness::testSecret()).find({}));
        const QByteArray token = signer.sign({.userId = userIdFor(u"dora"_s),
                                              .name = u"Dora"_s,
                                              .roles = {},
                                              .expiresAt = QDateTime::currentSecsSinceEpoch() + 60,
                                              .email = u"dora@example.org"_s,
                                              .oauthProvider = u"google"_s,
                                              .oauthId = u"g-7"_s});
        Client client;
        QVERIFY(client.logIn(m_server.port(), QString::fromLatin1(token))[u"success"].toBool());
        const DatabaseFile database(m_server.databaseFile());
        const QVariantList who{userIdFor(u"dora"_s)};
        QTRY_COMPARE(database
                         .value(u"SELECT email FROM users WHERE oauth_provider = 'google' AND oauth_id = 'g-7' "
                                u"AND name = 'Dora' AND id = ?"_s,
                                who)
                         .toString(),
                     u"dora@example.org"_s);
        QTRY_COMPARE(database.value(u"SELECT address FROM user_addresses WHERE user_id = ?"_s, who).toString(),
                     u"127.0.0.1"_s);
    }

private:
    TestServer m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::BansTest)
#include "bans_test.moc"
