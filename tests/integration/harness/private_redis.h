#pragma once

#include "harness/daemon.h"

#include "base/result.h"

#include <QTemporaryDir>

namespace mantimon::harness {

/// A Redis of a test's own that can die, forget, stand still and come back on the same port.
class PrivateRedis
{
    Q_DISABLE_COPY_MOVE(PrivateRedis)

public:
    PrivateRedis();
    ~PrivateRedis();

    [[nodiscard]] base::Result<base::Done, QString> create(const QString &logFile = {});

    bool start();
    /// With everything that is in it.
    void stop() { m_server.kill(); }
    /// FLUSHALL; false when it does not answer.
    bool flush() const;
    void pause() const { m_server.pause(); }
    void resume() const { m_server.resume(); }

    [[nodiscard]] QString url() const { return QStringLiteral("redis://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] const QString &log() const { return m_server.log(); }

private:
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    Daemon m_server;
};

} // namespace mantimon::harness
