#pragma once

namespace mantimon::net {

/// Why the server ends a WebSocket (RFC 6455, 7.4; from 4000 on our own, as HTTP would say it).
enum class CloseCode {
    Normal = 1000,
    GoingAway = 1001, ///< the server stops
    ProtocolError = 1002,
    PolicyViolation = 1008,
    InternalError = 1011,
    NotAuthenticated = 4401,
    Forbidden = 4403,
};

} // namespace mantimon::net
