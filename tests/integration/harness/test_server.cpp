#include "harness/test_server.h"

#include "app/library_loader.h"
#include "auth/user_id.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

const QByteArray &testSecret()
{
    static const QByteArray secret("a secret that only tests know, of enough bytes");
    return secret;
}

std::shared_ptr<const games::Library> testLibrary()
{
    static const auto library = app::loadLibrary({});
    Q_ASSERT(library);
    return *library;
}

QString userIdFor(const QString &name)
{
    return auth::userIdFromName(name);
}

QString tokenFor(const QString &name, auth::Roles roles, qint64 lifeSeconds)
{
    const auth::TokenSigner signer(*auth::Keys::sharedSecret(testSecret()).find({}));
    return QString::fromLatin1(signer.sign({.userId = userIdFor(name),
                                            .name = name,
                                            .roles = roles,
                                            .expiresAt = QDateTime::currentSecsSinceEpoch() + lifeSeconds}));
}

TestServer::TestServer()
{
    config.listen = {QHostAddress(QHostAddress::LocalHost), 0};
    config.metricsListen.reset();
    config.dataDir = m_folder.path();
    config.database = storage::SqliteFile{databaseFile()};
    if (testing::TestPostgres::isChosen()) {
        m_postgres = std::make_unique<testing::TestPostgres>();
        config.database = *storage::parseDatabaseAddress(m_postgres->url());
    }
    config.nodeId = u"test"_s;
    // A driven game is faster than people, and all of them come from one address.
    config.limits.handshakeBurst = 1'000'000;
    config.limits.failuresPerAddress = 1'000'000;
    config.limits.receivedBurst = std::numeric_limits<int>::max();
    config.gamesPerUser = 1'000'000;
    config.limits.messagesPerSecond = 100'000;
    config.limits.messageBurst = 100'000;
    // A test that moves time by minutes does not mean that pongs were late.
    config.limits.pingEvery = 24 * 60 * 60 * 1000;
}

TestServer::~TestServer()
{
    stop();
}

bool TestServer::start()
{
    using namespace std::chrono_literals;
    app::Surroundings surroundings;
    surroundings.clock = &m_clock;
    surroundings.storageNow = [this] { return m_clock.now(); };
    // Time that a test moves by hand is not an outage.
    surroundings.longestGap = std::chrono::hours(24 * 365);
    m_application =
        std::make_unique<app::Application>(config, library, auth::Keys::sharedSecret(testSecret()), surroundings);
    QSignalSpy ready(m_application.get(), &app::Application::ready);
    if (const auto started = m_application->start(); !started) {
        QTest::qFail(qPrintable(started.error()), __FILE__, __LINE__);
        return false;
    }
    return !ready.isEmpty() || ready.wait();
}

void TestServer::stop()
{
    if (!m_application)
        return;
    QSignalSpy stopped(m_application.get(), &app::Application::stopped);
    m_application->shutDown();
    if (stopped.isEmpty())
        (void)stopped.wait();
    m_application.reset();
}

} // namespace mantimon::harness
