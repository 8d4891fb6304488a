#pragma once

#include "rules/card.h"
#include "rules/state.h"

#include <optional>

namespace mantimon::rules {

/// How a saved frame names its node: the root of its card's tree, or which child of the node below.
inline constexpr std::uint16_t treeRoot = 0xFFFF;
[[nodiscard]] std::uint16_t nodePath(const State &state, std::size_t frame, const CardCatalog &cards);
/// The node that `path` means for the frame, all frames below it being complete; unset for none.
[[nodiscard]] std::optional<EffectIndex> nodeAt(const State &state, std::size_t frame, std::uint16_t path,
                                                const CardCatalog &cards);

} // namespace mantimon::rules
