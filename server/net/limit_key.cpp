#include "net/limit_key.h"

#include <algorithm>
#include <iterator>

namespace mantimon::net {

QHostAddress limitKey(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // of ::ffff:a.b.c.d too
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR network = address.toIPv6Address();
    std::fill(std::begin(network.c) + 8, std::end(network.c), quint8(0));
    return QHostAddress(network);
}

} // namespace mantimon::net
