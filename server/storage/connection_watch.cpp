#include "storage/connection_watch.h"

#include <sys/socket.h>

namespace mantimon::storage {

ConnectionWatch::~ConnectionWatch()
{
    {
        const std::lock_guard lock(m_lock);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ConnectionWatch::watch(int socket)
{
    const std::lock_guard lock(m_lock);
    m_socket = socket;
    if (socket >= 0 && !m_thread.joinable())
        m_thread = std::thread(&ConnectionWatch::run, this);
}

void ConnectionWatch::setPatient(bool isPatient)
{
    const std::lock_guard lock(m_lock);
    m_isPatient = isPatient;
}

void ConnectionWatch::setSince(std::optional<Clock::time_point> since)
{
    const std::lock_guard lock(m_lock);
    m_since = since;
}

// It looks now and then rather than being woken by every call: a quarter more of patience is no harm.
void ConnectionWatch::run()
{
    std::unique_lock lock(m_lock);
    while (!m_isEnding) {
        m_changed.wait_for(lock, m_patience / 4);
        const bool isTooLate = m_since && Clock::now() - *m_since > m_patience;
        if (!isTooLate || m_isPatient || m_socket < 0)
            continue;
        ::shutdown(m_socket, SHUT_RDWR);
        m_socket = -1;
    }
}

} // namespace mantimon::storage
