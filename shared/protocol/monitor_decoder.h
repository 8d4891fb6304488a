#pragma once

#include "protocol/request_decoder.h"

namespace mantimon::protocol {

/// Null for an event that is not a moderator's.
[[nodiscard]] RequestDecoder monitorDecoder(std::string_view event);

} // namespace mantimon::protocol
