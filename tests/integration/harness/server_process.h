#pragma once

#include "common/test_postgres.h"
#include "harness/daemon.h"
#include "storage/database_address.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace mantimon::harness {

/// The server as its own process, for tests in which it dies. Its data outlives it.
class ServerProcess
{
    Q_DISABLE_COPY_MOVE(ServerProcess)

public:
    /// `program`: the server's executable.
    explicit ServerProcess(QString program);

    /// Instead of a file in the data directory, or a TestPostgres where that is chosen; before start().
    void setDatabase(const QString &url) { m_database = url; }
    /// Instead of a free one at each start.
    void setListenPort(quint16 port) { m_listenPort = port; }
    bool keepLogIn(const QString &file) { return m_process.keepLogIn(file); }

    /// Until it listens; false when it ended instead.
    bool start(const QStringList &arguments = {});
    /// SIGKILL.
    void kill() { m_process.kill(); }
    /// SIGTERM; the exit code.
    int terminate();

    [[nodiscard]] bool isRunning() const { return m_process.isRunning(); }
    [[nodiscard]] quint16 port() const { return m_process.readiness().captured(1).toUShort(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] QString dataDir() const { return m_folder.path(); }
    /// With SQLite only.
    [[nodiscard]] QString databaseFile() const { return m_folder.filePath(QStringLiteral("test.db")); }
    [[nodiscard]] storage::DatabaseAddress database() const { return *storage::parseDatabaseAddress(m_database); }
    /// Everything it has said, on both channels, since its last start.
    [[nodiscard]] const QString &log() const { return m_process.log(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<testing::TestPostgres> m_postgres;
    QString m_database;
    quint16 m_listenPort = 0;
    Daemon m_process;
};

struct Ran
{
    int exitCode = -1;
    QString out;
    QString err;
};

/// Runs a program to its end.
[[nodiscard]] Ran runProgram(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace mantimon::harness
