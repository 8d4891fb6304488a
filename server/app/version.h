#pragma once

namespace mantimon::app {

/// Of the release; the protocol's and the rules' versions count on their own.
inline constexpr char version[] = "0.1.0";

} // namespace mantimon::app
