#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace mantimon::testing {

/// A Redis of the test's own, to be stopped, paused and emptied; on a port of the loopback address and
/// on a Unix socket. Keeps nothing on disk: stopped and started again it is empty.
class RedisProcess
{
    Q_DISABLE_COPY_MOVE(RedisProcess)

public:
    /// Takes a free port; nobody listens there before start().
    explicit RedisProcess(QStringList options = {});
    ~RedisProcess();

    /// Once it accepts connections; where it does not, the test fails.
    bool start();
    /// Without a farewell.
    void stop();
    /// It keeps its connections and answers nothing until it goes on.
    void pause();
    void goOn();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString socketPath() const { return m_folder.filePath(QStringLiteral("redis.sock")); }
    [[nodiscard]] QString url() const { return QStringLiteral("redis://127.0.0.1:%1").arg(m_port); }
    /// Sends a command by redis-cli: the lines of the answer.
    QStringList tell(const QStringList &words) const;

private:
    void signal(int number);

    QTemporaryDir m_folder;
    QStringList m_options;
    quint16 m_port;
    QProcess m_process;
};

} // namespace mantimon::testing
