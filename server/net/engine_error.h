#pragma once

#include "net/http_answer.h"
#include "socketio/engine_request.h"

namespace mantimon::net {

/// 400, or 403 where it is forbidden, with the protocol's JSON.
[[nodiscard]] inline HttpAnswer engineError(socketio::RequestError error)
{
    using Status = QHttpServerResponder::StatusCode;
    const bool isForbidden = error == socketio::RequestError::Forbidden;
    return {.status = isForbidden ? Status::Forbidden : Status::BadRequest,
            .mimeType = "application/json",
            .body = QByteArray::fromStdString(socketio::errorBody(error))};
}

} // namespace mantimon::net
