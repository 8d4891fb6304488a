#pragma once

namespace mantimon::resources {

/// Makes `:/mantimon/…` readable; needed because the resources lie in a static library. May be
/// called more than once.
void initialize();

} // namespace mantimon::resources
