#pragma once

#include "base/result.h"
#include "cards/load_error.h"
#include "rules/ruleset.h"

#include <vector>

namespace mantimon::cards {

/// Every key that rules/ruleset.h names must be there, none else, each in its range; or every error
/// at once.
[[nodiscard]] base::Result<rules::Ruleset, std::vector<LoadError>> loadRuleset(const SourceFile &file);

} // namespace mantimon::cards
