#pragma once

#include <QHostAddress>

#include <sys/socket.h>

namespace mantimon::net {

/// An address and a port as the system takes them.
class SocketAddress
{
public:
    SocketAddress(const QHostAddress &address, quint16 port);

    [[nodiscard]] int family() const { return m_storage.ss_family; }
    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&m_storage); }
    [[nodiscard]] socklen_t size() const { return m_size; }

private:
    sockaddr_storage m_storage{};
    socklen_t m_size = 0;
};

} // namespace mantimon::net
