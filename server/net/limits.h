#pragma once

#include "clock/clock.h"
#include "net/trusted_proxies.h"

#include <QtGlobal>

#include <algorithm>

namespace mantimon::net {

/// What one peer may take of the server. The defaults are the protocol's.
struct Limits
{
    qint64 messageBytes = 64 * 1024;                ///< a larger message closes with 1009
    clock::Milliseconds authenticateWithin = 5'000; ///< from the upgrade on; then 4401
    int messagesPerSecond = 20;                     ///< per connection, in the long run
    int messageBurst = 40;                          ///< per connection, after a silence
    int unauthenticatedPerAddress = 64;             ///< then the upgrade is refused with 429
    int failuresPerAddress = 10;                    ///< to authenticate; then its upgrades are refused with 429
    clock::Milliseconds failuresWait = 60'000;      ///< for so long, and failures are remembered as long
    int handshakesPerSecond = 50;                   ///< connections per address, in the long run; then they are cut
    int handshakeBurst = 500;                       ///< connections per address, after a silence
    int receivedBytesPerSecond = 512 * 1024;        ///< per connection, in the long run; then it is cut
    int receivedBurst = 4 * 1024 * 1024;            ///< per connection, after a silence
    int controlFramesPerSecond = 5;                 ///< pings, pongs: per WebSocket; then it is cut
    int controlFrameBurst = 50;
    int messageParts = 128;             ///< a message in more frames is cut
    qint64 outgoingBytes = 1024 * 1024; ///< unsent per connection; then it is dropped
    clock::Milliseconds pingEvery = 25'000;
    clock::Milliseconds pongWithin = 20'000; ///< after a ping; then the connection is gone

    clock::Milliseconds upgradeWithin = 10'000; ///< from polling to a WebSocket that has come beside it

    qint64 requestBytes = 16 * 1024;           ///< an HTTP request, head and body; then it is cut
    clock::Milliseconds requestWithin = 5'000; ///< from accepting on, the upgrade included
    clock::Milliseconds closeWithin = 5'000;   ///< for what is unsent when we close; then it is cut
    int listenBacklog = 4096;                  ///< connections the kernel may hold for us
    TrustedProxies proxies;                    ///< of whom all this is asked for who is behind them
};

/// More than this unsent, and a connection is congested until half of it is left: a page of the moderators'
/// list fits in, and a small limit leaves room for what is held back then.
[[nodiscard]] inline qint64 congestedBytes(const Limits &limits)
{
    constexpr qint64 most = 256 * 1024;
    return std::min(most, limits.outgoingBytes / 4);
}

} // namespace mantimon::net
