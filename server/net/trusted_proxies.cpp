#include "net/trusted_proxies.h"

#include <QStringList>

#include <algorithm>

namespace mantimon::net {

namespace {

/// QHostAddress also reads short forms such as "10.1", which here would be a mistake.
std::optional<QHostAddress> addressIn(const QString &text)
{
    QHostAddress address;
    const bool isWhole = text.contains(u':') || text.count(u'.') == 3;
    return isWhole && address.setAddress(text) ? std::optional(address) : std::nullopt;
}

std::optional<TrustedProxies::Network> networkIn(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = addressIn(text.left(slash));
    if (!address)
        return {};
    const int most = address->protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
    bool isNumber = true;
    const int bits = slash < 0 ? most : QStringView(text).sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || bits < 0 || bits > most)
        return {};
    return TrustedProxies::Network{*address, bits};
}

/// As `::ffff:192.0.2.1` where the server listens for both kinds.
QHostAddress plain(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

std::optional<std::vector<TrustedProxies::Network>> TrustedProxies::parse(const QString &text)
{
    std::vector<Network> networks;
    for (const QString &part : text.split(u',')) {
        const auto network = networkIn(part.trimmed());
        if (!network)
            return {};
        networks.push_back(*network);
    }
    return networks;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    return std::any_of(networks.begin(), networks.end(), [peer = plain(address)](const Network &network) {
        return peer.isInSubnet(network.first, network.second);
    });
}

QHostAddress TrustedProxies::clientBehind(const QHostAddress &peer, QByteArrayView forwardedFor) const
{
    const QStringList hops = QString::fromLatin1(forwardedFor).split(u',');
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const auto address = addressIn(hop->trimmed());
        if (!address)
            return peer;
        if (!contains(*address))
            return *address;
    }
    return peer;
}

} // namespace mantimon::net
