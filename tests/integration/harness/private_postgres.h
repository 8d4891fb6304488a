#pragma once

#include "harness/daemon.h"

#include "base/result.h"

#include <QTemporaryDir>

namespace mantimon::harness {

/// A PostgreSQL of a test's own that can die, stand still and come back on the same port. It is
/// durable (fsync on); everything goes with the object.
class PrivatePostgres
{
    Q_DISABLE_COPY_MOVE(PrivatePostgres)

public:
    PrivatePostgres();
    ~PrivatePostgres();

    /// Makes the cluster and starts it. The error says what is missing.
    [[nodiscard]] base::Result<base::Done, QString> create(const QString &logFile = {});

    bool start();
    /// As a crash of the machine's kindest sort: nobody is asked, the journal is replayed at the start.
    bool stopImmediately();
    void pause() const { m_server->pause(); }
    void resume() const { m_server->resume(); }

    /// Of the database `postgres`, for a superuser.
    [[nodiscard]] QString url() const;
    [[nodiscard]] const QString &log() const { return m_server->log(); }

private:
    QTemporaryDir m_folder;
    QString m_programs;
    QString m_user; ///< who runs it; empty: we do
    quint16 m_port = 0;
    std::unique_ptr<Daemon> m_server;
};

} // namespace mantimon::harness
