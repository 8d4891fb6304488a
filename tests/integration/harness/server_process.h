#pragma once

#include <QProcess>
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
    ~ServerProcess();

    /// Until it listens; false when it ended instead.
    bool start(const QStringList &arguments = {});
    /// SIGKILL.
    void kill();
    /// SIGTERM; the exit code.
    int terminate();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] QString dataDir() const { return m_folder.path(); }
    [[nodiscard]] QString databaseFile() const { return m_folder.filePath(QStringLiteral("test.db")); }
    /// Everything it has said, on both channels, since its last start.
    [[nodiscard]] const QString &log() const { return m_log; }

private:
    void read();

    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_log;
    quint16 m_port = 0;
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
