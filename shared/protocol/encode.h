#pragma once

#include "protocol/answers.h"
#include "protocol/pushes.h"

#include <QByteArray>

#include <span>

namespace mantimon::protocol {

/// The text of one JSON object: a message's `data`, whatever the codec that frames it. Encoded once
/// for each view and sent to many connections.
using Payload = QByteArray;

[[nodiscard]] Payload encodePayload(const Push &push);
[[nodiscard]] Payload encodePayload(const Answer &answer);

/// A state for itself, and with its events: withEvents(encodeState(snapshot), …) is what a GameState is.
[[nodiscard]] Payload encodeState(const GameSnapshot &snapshot);
[[nodiscard]] Payload withEvents(const Payload &state, std::span<const EventBatch> events, const Table &table);

} // namespace mantimon::protocol
