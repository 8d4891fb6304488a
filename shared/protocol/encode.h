#pragma once

#include "protocol/answers.h"
#include "protocol/pushes.h"

#include <QByteArray>

namespace mantimon::protocol {

/// The text of one JSON object: a message's `data`, whatever the codec that frames it. Encoded once
/// for each view and sent to many connections.
using Payload = QByteArray;

[[nodiscard]] Payload encodePayload(const Push &push);
[[nodiscard]] Payload encodePayload(const Answer &answer);

} // namespace mantimon::protocol
