#pragma once

namespace mantimon::look {

/// Makes `:/mantimon/icons/…` readable; needed because they lie in a static library. May be called more
/// than once.
void initializeResources();

} // namespace mantimon::look
