#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace mantimon::net {

/// The proxies in front of the server. Who is behind them is believed of them, and of nobody else.
struct TrustedProxies
{
    /// An address and how many of its bits count.
    using Network = std::pair<QHostAddress, int>;

    std::vector<Network> networks{};
    bool speakProxyProtocol = false; ///< their connections begin with a header of the PROXY protocol

    /// Reads `192.0.2.1`, `10.0.0.0/8` or `2001:db8::/32`, several with commas between; nothing when one is none.
    [[nodiscard]] static std::optional<std::vector<Network>> parse(const QString &text);

    [[nodiscard]] bool contains(const QHostAddress &address) const;
    /// Who is behind `peer`, one of these, by the header `X-Forwarded-For`: the last that is not of these, for whatever
    /// stands before was written by who knows whom. `peer` itself where the header does not say.
    [[nodiscard]] QHostAddress clientBehind(const QHostAddress &peer, QByteArrayView forwardedFor) const;

    friend bool operator==(const TrustedProxies &, const TrustedProxies &) = default;
};

} // namespace mantimon::net
