#include "net/socket_address.h"

#include <QtEndian>

#include <cstring>

#include <netinet/in.h>

namespace mantimon::net {

SocketAddress::SocketAddress(const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in ipv4{};
        ipv4.sin_family = AF_INET;
        ipv4.sin_port = qToBigEndian(port);
        ipv4.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
        std::memcpy(&m_storage, &ipv4, sizeof ipv4);
        m_size = sizeof ipv4;
    } else {
        sockaddr_in6 ipv6{};
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        ipv6.sin6_family = AF_INET6;
        ipv6.sin6_port = qToBigEndian(port);
        std::memcpy(&ipv6.sin6_addr, &bytes, sizeof bytes);
        std::memcpy(&m_storage, &ipv6, sizeof ipv6);
        m_size = sizeof ipv6;
    }
}

} // namespace mantimon::net
