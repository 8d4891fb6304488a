#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace mantimon::harness {

/// A program that runs beside the test until it is ended: a server, a database. It dies with the
/// test's process, however that ends.
class Daemon
{
    Q_DISABLE_COPY_MOVE(Daemon)

public:
    /// `ready`: what it says, on either channel, when it serves.
    Daemon(QString program, const QRegularExpression &ready);
    ~Daemon();

    void setEnvironment(const QProcessEnvironment &environment) { m_process.setProcessEnvironment(environment); }
    /// Runs it as another user; only root can.
    void setUser(const QString &name) { m_user = name; }
    void setFolder(const QString &folder) { m_process.setWorkingDirectory(folder); }
    /// Everything it says, over all its lives, is added to this file.
    bool keepLogIn(const QString &file);

    /// Until it is ready; false when it ended instead, or was not ready within `patience` ms.
    bool start(const QStringList &arguments, int patience = 30'000);
    /// SIGKILL.
    void kill();
    /// SIGTERM or another; until it has ended: the exit code, -1 when it has not ended in time.
    int end(int signal);
    /// SIGSTOP and SIGCONT, its children included.
    void pause() const;
    void resume() const;

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// What it said when it was ready; no match before.
    [[nodiscard]] const QRegularExpressionMatch &readiness() const { return m_readiness; }
    /// Everything it has said since its last start.
    [[nodiscard]] const QString &log() const { return m_log; }

private:
    void read();

    QString m_program;
    QRegularExpression m_ready;
    QString m_user;
    QProcess m_process;
    QString m_log;
    QFile m_logFile;
    QRegularExpressionMatch m_readiness;
};

/// A port of the loopback address that is free now, outside the range that clients are given.
[[nodiscard]] quint16 freePort();

} // namespace mantimon::harness
