#include "socketio/engine_request.h"

#include "socketio/json_text.h"

#include <array>

namespace mantimon::socketio {

namespace {

constexpr std::string_view engineVersion = "4";

constexpr auto errorMessages =
    std::to_array<std::string_view>({"Transport unknown", "Session ID unknown", "Bad handshake method", "Bad request",
                                     "Forbidden", "Unsupported protocol version"});
static_assert(errorMessages.size() == static_cast<std::size_t>(RequestError::UnsupportedVersion) + 1);

std::optional<RequestError> objectionToHandshake(const EngineRequest &request, bool isWebSocket)
{
    if (request.method != EngineRequest::Method::Get)
        return RequestError::BadHandshakeMethod;
    return request.isUpgrade == isWebSocket ? std::nullopt : std::optional(RequestError::BadRequest);
}

std::optional<RequestError> objectionWithin(const EngineRequest &request, bool isWebSocket,
                                            const EngineSession *session)
{
    if (!session || session->isOver())
        return RequestError::UnknownSession;
    if (request.isUpgrade != isWebSocket)
        return RequestError::BadRequest;
    if (request.method == EngineRequest::Method::Other ||
        (request.isUpgrade && request.method != EngineRequest::Method::Get))
        return RequestError::BadHandshakeMethod;
    // A WebSocket that comes too late is upgraded, as clients expect, and then closed.
    const bool fits = isWebSocket || session->transport() == Transport::Polling;
    return fits ? std::nullopt : std::optional(RequestError::BadRequest);
}

} // namespace

std::optional<RequestError> objectionTo(const EngineRequest &request, const EngineSession *session)
{
    const bool isWebSocket = request.transport == "websocket";
    if (!isWebSocket && request.transport != "polling")
        return RequestError::UnknownTransport;
    if (request.version != engineVersion)
        return RequestError::UnsupportedVersion;
    return request.sid ? objectionWithin(request, isWebSocket, session) : objectionToHandshake(request, isWebSocket);
}

std::string errorBody(RequestError error)
{
    const auto code = static_cast<std::size_t>(error);
    return "{\"code\":" + std::to_string(code) + ",\"message\":\"" + std::string(errorMessages[code]) + "\"}";
}

std::string openPacket(std::string_view sid, Transport transport, const EngineTimes &times, std::int64_t maxPayload)
{
    const std::string upgrades = transport == Transport::Polling ? "[\"websocket\"]" : "[]";
    return encodeEnginePacket(EngineType::Open, "{\"sid\":" + quoted(sid) + ",\"upgrades\":" + upgrades +
                                                    ",\"pingInterval\":" + std::to_string(times.pingInterval) +
                                                    ",\"pingTimeout\":" + std::to_string(times.pingTimeout) +
                                                    ",\"maxPayload\":" + std::to_string(maxPayload) + '}');
}

} // namespace mantimon::socketio
