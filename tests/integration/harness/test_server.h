#pragma once

#include "app/application.h"
#include "auth/token.h"
#include "common/fake_clock.h"
#include "common/test_postgres.h"

#include <QTemporaryDir>

#include <memory>

namespace mantimon::harness {

/// The signer of all tests' tokens and the library of shipped cards.
[[nodiscard]] const QByteArray &testSecret();
[[nodiscard]] std::shared_ptr<const games::Library> testLibrary();
/// A token for the user that this name stands for, good for an hour.
[[nodiscard]] QString tokenFor(const QString &name, auth::Roles roles = {}, qint64 lifeSeconds = 3600);
[[nodiscard]] QString userIdFor(const QString &name);

/// A whole server in this process: real sockets, a real database (see testing::TestPostgres::isChosen), and a clock
/// that the test moves. stop() and start() again is a restart with the same data.
class TestServer
{
    Q_DISABLE_COPY_MOVE(TestServer)

public:
    TestServer();
    ~TestServer();

    /// Before start().
    app::Config config;
    std::shared_ptr<const games::Library> library = testLibrary();

    bool start();
    void stop();
    /// Takes over what has been changed in `config`, as at SIGHUP.
    void reload() { m_application->reload(config); }
    [[nodiscard]] quint16 port() const { return m_application->port(); }
    [[nodiscard]] quint16 metricsPort() const { return m_application->metricsPort(); }
    [[nodiscard]] testing::FakeClock &clock() { return m_clock; }
    [[nodiscard]] games::GameHost &host() { return m_application->host(); }
    [[nodiscard]] const lobby::Thinkers &thinkers() const { return m_application->thinkers(); }
    [[nodiscard]] live::Status liveStatus() const { return m_application->liveStatus(); }
    /// With SQLite only.
    [[nodiscard]] QString databaseFile() const { return m_folder.filePath(QStringLiteral("test.db")); }
    [[nodiscard]] const storage::DatabaseAddress &database() const { return *config.database; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<testing::TestPostgres> m_postgres;
    testing::FakeClock m_clock;
    std::unique_ptr<app::Application> m_application;
};

} // namespace mantimon::harness
