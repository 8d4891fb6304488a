#pragma once

#include "cards/effect_shape.h"
#include "rules/card.h"

#include <QString>

#include <optional>
#include <vector>

/// resources/cards/EFFECTS.md, the page about the language of effects.
namespace mantimon::testing {

struct EffectExample
{
    QString heading; ///< the operation's name, where it stands under one
    QString where;   ///< the word after `json`
    QString effect;
    QString text;
    int line = 0;
};

[[nodiscard]] QString effectsPage();
/// Each with the text below it; fails the running test where an example has none.
[[nodiscard]] std::vector<EffectExample> effectExamples();
[[nodiscard]] std::optional<cards::EffectContext> contextFrom(const QString &word);

/// Cards that between them say all that the page has as an example, legal in both rulesets: to play
/// games with every word of the language.
[[nodiscard]] const rules::CardCatalog &cardsOfThePage();

} // namespace mantimon::testing
