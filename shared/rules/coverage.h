#pragma once

#include "rules/card.h"

#include <vector>

namespace mantimon::rules {

/// Which nodes of a catalogue's effects games have come to, by EffectIndex. Whoever wants to know gives one
/// to the engine; without it nothing is counted.
struct Coverage
{
    explicit Coverage(const CardCatalog &catalog)
        : first(catalog.effects.data()), acted(catalog.effects.size()), heldBack(catalog.effects.size())
    {
    }

    const Effect *first;
    std::vector<bool> acted;    ///< carried out; or, standing, has changed a number or forbidden something
    std::vector<bool> heldBack; ///< its test did not hold when its turn came

    void count(const Effect &node, bool hasActed)
    {
        (hasActed ? acted : heldBack)[static_cast<std::size_t>(&node - first)] = true;
    }
};

/// Counts where somebody counts.
inline void count(Coverage *coverage, const Effect &node, bool hasActed)
{
    if (coverage != nullptr)
        coverage->count(node, hasActed);
}

} // namespace mantimon::rules
