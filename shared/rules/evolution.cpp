#include "rules/evolution.h"

#include <algorithm>

namespace mantimon::rules {

bool evolves(const CardCatalog &cards, const CardDefinition &evolution, const CardDefinition &below, bool skips)
{
    if (!evolution.isMantimon() || evolution.stage == Stage::Basic || !below.isMantimon())
        return false;
    if (evolution.evolvesFrom == below.name)
        return true;
    if (!skips || evolution.stage != Stage::Stage2 || below.stage != Stage::Basic)
        return false;
    return std::any_of(cards.cards.begin(), cards.cards.end(), [&](const CardDefinition &between) {
        return between.isMantimon() && between.name == evolution.evolvesFrom && between.evolvesFrom == below.name;
    });
}

} // namespace mantimon::rules
