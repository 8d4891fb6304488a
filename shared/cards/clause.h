#pragma once

#include "cards/effect_shape.h"
#include "rules/card.h"

#include <string>
#include <vector>

namespace mantimon::cards {

/// One effect as a clause: "heal 20 damage from your active Mantimon".
class Clauses
{
public:
    Clauses(const rules::CardCatalog &catalog, EffectContext context) : m_catalog(catalog), m_context(context) {}

    /// With its condition: "if …, …".
    [[nodiscard]] std::string clause(const rules::Effect &effect) const;

    /// "flip 2 coins"
    [[nodiscard]] std::string flip(const rules::Effect &effect) const;
    /// "if heads, …", "if tails, …"
    [[nodiscard]] std::vector<std::string> branches(const rules::Effect &effect) const;

private:
    [[nodiscard]] std::string bare(const rules::Effect &effect) const;
    [[nodiscard]] std::string onMantimon(const rules::Effect &effect) const;
    [[nodiscard]] std::string onCards(const rules::Effect &effect) const;
    [[nodiscard]] std::string onEnergies(const rules::Effect &effect) const;
    [[nodiscard]] std::string compound(const rules::Effect &effect) const;
    [[nodiscard]] std::string joined(const rules::Effect &effect, const std::string &between) const;
    [[nodiscard]] std::string lockPhrase(const rules::Effect &effect) const;
    [[nodiscard]] std::string auraPhrase(const rules::Effect &effect) const;
    [[nodiscard]] std::string discardHand(const rules::Effect &effect) const;

    [[nodiscard]] std::string target(const rules::Effect &effect) const;

    const rules::CardCatalog &m_catalog;
    EffectContext m_context;
};

} // namespace mantimon::cards
