#pragma once

#include <QHostAddress>

namespace mantimon::net {

/// By what the peers of limits are told apart: an IPv4 address, however it is written, or the first 64 bits of an IPv6
/// address, all of which one household or host has.
[[nodiscard]] QHostAddress limitKey(const QHostAddress &address);

} // namespace mantimon::net
