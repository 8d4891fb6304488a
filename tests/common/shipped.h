#pragma once

#include "rules/card.h"
#include "rules/ruleset.h"

#include <QString>

#include <memory>
#include <string>

namespace mantimon::testing {

/// "Fire Energy"
[[nodiscard]] std::string energyName(rules::Type type);

/// The shipped cards; read once.
[[nodiscard]] std::shared_ptr<const rules::CardCatalog> shippedCards();
/// A shipped ruleset.
[[nodiscard]] rules::Ruleset shippedRuleset(const QString &name);
/// The card of that name; there must be one.
[[nodiscard]] rules::CardId cardNamed(const rules::CardCatalog &cards, const std::string &name);

} // namespace mantimon::testing
