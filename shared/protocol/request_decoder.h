#pragma once

#include "protocol/json_reader.h"
#include "protocol/requests.h"

namespace mantimon::protocol {

/// Makes a request of the `data` that it is given; what is wrong with that is in the reader's error.
using RequestDecoder = Request (*)(const JsonReader &);

/// Null for an event that is not a client's.
[[nodiscard]] RequestDecoder requestDecoder(std::string_view event);

} // namespace mantimon::protocol
