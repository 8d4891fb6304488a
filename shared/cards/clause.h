#pragma once

#include "cards/effect_shape.h"
#include "cards/phrases.h"
#include "rules/card.h"

#include <string>
#include <vector>

namespace mantimon::cards {

/// One effect as a clause: "heal 20 damage from your active Mantimon".
class Clauses
{
public:
    Clauses(const rules::CardCatalog &catalog, EffectContext context)
        : m_catalog(catalog), m_wording{context, catalog.words}
    {
    }

    /// With its condition: "if …, …".
    [[nodiscard]] std::string clause(const rules::Effect &effect) const;

    /// "flip 2 coins"
    [[nodiscard]] std::string flip(const rules::Effect &effect) const;
    /// "if heads, …", "if tails, …"; of an if_else, "if …, …" and "otherwise, …"
    [[nodiscard]] std::vector<std::string> branches(const rules::Effect &effect) const;

private:
    [[nodiscard]] std::string bare(const rules::Effect &effect) const;
    [[nodiscard]] std::string compound(const rules::Effect &effect) const;
    [[nodiscard]] std::string joined(const rules::Effect &effect, const std::string &between) const;
    [[nodiscard]] std::string repeated(const rules::Effect &effect) const;

    // by subject; empty for an operation that is not the function's
    [[nodiscard]] std::string onDamage(const rules::Effect &effect) const;
    [[nodiscard]] std::string onMantimon(const rules::Effect &effect) const;
    [[nodiscard]] std::string onEvolution(const rules::Effect &effect) const;
    [[nodiscard]] std::string onEnergies(const rules::Effect &effect) const;
    [[nodiscard]] std::string onDecks(const rules::Effect &effect) const;
    [[nodiscard]] std::string onHands(const rules::Effect &effect) const;
    [[nodiscard]] std::string lockPhrase(const rules::Effect &effect) const;
    [[nodiscard]] std::string playerLockPhrase(const rules::Effect &effect) const;
    [[nodiscard]] std::string auraPhrase(const rules::Effect &effect) const;
    [[nodiscard]] std::string playerAuraPhrase(const rules::Effect &effect) const;
    [[nodiscard]] std::string typeAuraPhrase(const rules::Effect &effect) const;

    [[nodiscard]] std::string search(const rules::Effect &effect) const;
    [[nodiscard]] std::string lookAtTop(const rules::Effect &effect) const;
    [[nodiscard]] std::string fromHand(const rules::Effect &effect) const;

    [[nodiscard]] std::string target(const rules::Effect &effect) const;
    [[nodiscard]] std::string amount(const rules::Effect &effect, const Unit &unit) const;
    /// "20 more damage", or "20 damage" where the effect sets it.
    [[nodiscard]] std::string change(const rules::Effect &effect, const Unit &unit) const;

    const rules::CardCatalog &m_catalog;
    Wording m_wording;
};

/// "you draw" is said as an order, the others in the third person.
[[nodiscard]] std::string verb(rules::Side side, const std::string &word);
/// "your", "their"
[[nodiscard]] std::string handOf(rules::Side side);
[[nodiscard]] std::string zoneName(rules::ZoneType zone);

} // namespace mantimon::cards
