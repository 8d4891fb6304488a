#pragma once

#include "base/result.h"
#include "rules/ruleset.h"
#include "scenarios/scenario.h"

#include <span>
#include <vector>

namespace mantimon::scenarios {

/// All scenarios of all files; or every error there is, each naming file, scenario (as the "card" of
/// a LoadError) and field.
[[nodiscard]] base::Result<std::vector<Scenario>, std::vector<cards::LoadError>>
readScenarios(std::span<const cards::SourceFile> files, const rules::CardCatalog &cards,
              std::span<const rules::Ruleset> rulesets);

} // namespace mantimon::scenarios
