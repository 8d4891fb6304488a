#pragma once

#include "protocol/encode.h"

namespace mantimon::protocol {

/// Of two states of one game for one viewer, the older of which was not sent: the newer one with the events of both,
/// in their order. Both are payloads of GameState, whose `events` is the last member.
[[nodiscard]] Payload carryEvents(const Payload &older, const Payload &newer);

} // namespace mantimon::protocol
