#pragma once

#include "base/result.h"
#include "cards/load_error.h"
#include "rules/card.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mantimon::cards {

/// All cards of all files as one catalogue, sorted by id; or every error there is, each naming
/// file, card, field and the rule that is broken. `rulesets`: the names of those that there are;
/// empty: cards may name any.
[[nodiscard]] base::Result<rules::CardCatalog, std::vector<LoadError>>
loadCatalog(std::span<const SourceFile> files, std::span<const std::string_view> rulesets = {});

/// By the last part of their names, which is all that is kept of them.
[[nodiscard]] std::vector<SourceFile> sortedByName(std::span<const SourceFile> files);

/// SHA-256 of the files in the order of their names, lower-case hex: what a game's cards are known
/// by. Only the last part of a name counts, and a byte of any file changes it.
[[nodiscard]] std::string cardSetHash(std::span<const SourceFile> files);

} // namespace mantimon::cards
