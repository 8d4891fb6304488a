#pragma once

#include "socketio/engine_session.h"

#include <optional>
#include <string>
#include <string_view>

namespace mantimon::socketio {

/// An HTTP request of Engine.IO, as far as it decides about it.
struct EngineRequest
{
    enum class Method : std::uint8_t { Get, Post, Other };

    Method method = Method::Get;
    std::string version{};            ///< the query's `EIO`
    std::string transport{};          ///< its `transport`
    std::optional<std::string> sid{}; ///< its `sid`: of a session that is there
    bool isUpgrade = false;           ///< to a WebSocket
};

/// In the order of their numbers.
enum class RequestError : std::uint8_t {
    UnknownTransport,
    UnknownSession,
    BadHandshakeMethod,
    BadRequest,
    Forbidden,
    UnsupportedVersion
};

/// Why the request is answered with an error, or nothing. `session`: that of its sid; null where none is known.
[[nodiscard]] std::optional<RequestError> objectionTo(const EngineRequest &request, const EngineSession *session);
/// `{"code": 1, "message": "Session ID unknown"}`
[[nodiscard]] std::string errorBody(RequestError error);

/// The packet that opens a session. `maxPayload`: bytes of one packet, or of one POST.
[[nodiscard]] std::string openPacket(std::string_view sid, Transport transport, const EngineTimes &times,
                                     std::int64_t maxPayload);

} // namespace mantimon::socketio
