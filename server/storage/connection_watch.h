#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace mantimon::storage {

/// Cuts a connection whose server lets a call wait too long. A server that is stopped, not dead, keeps
/// its sockets open, and libpq would wait for it for ever; a connection that is cut is a lost one.
/// It watches with a thread of its own while there is a socket.
class ConnectionWatch
{
    Q_DISABLE_COPY_MOVE(ConnectionWatch)

public:
    explicit ConnectionWatch(std::chrono::milliseconds patience) : m_patience(patience) {}
    ~ConnectionWatch();

    /// -1: none. Before the socket is closed.
    void watch(int socket);
    void setPatient(bool isPatient);

    /// One call, from its making to its end; calls are not nested.
    class Call
    {
        Q_DISABLE_COPY_MOVE(Call)

    public:
        explicit Call(ConnectionWatch &watch) : m_watch(watch) { m_watch.setSince(Clock::now()); }
        ~Call() { m_watch.setSince({}); }

    private:
        ConnectionWatch &m_watch;
    };

private:
    using Clock = std::chrono::steady_clock;

    void setSince(std::optional<Clock::time_point> since);
    void run();

    const std::chrono::milliseconds m_patience;
    std::mutex m_lock;
    std::condition_variable m_changed;
    int m_socket = -1;
    bool m_isPatient = false;
    bool m_isEnding = false;
    std::optional<Clock::time_point> m_since;
    std::thread m_thread;
};

} // namespace mantimon::storage
