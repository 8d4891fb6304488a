#include "rules/passive.h"

namespace mantimon::rules {

namespace {

StandingMask standingOf(const CardCatalog &cards, EffectIndex effect)
{
    if (effect == noEffect)
        return 0;
    const Effect &node = cards.effect(effect);
    StandingMask mask = 0;
    if (node.operation == Operation::Aura)
        mask = maskOf(node.query);
    else if (node.operation == Operation::Lock)
        mask = maskOf(node.lock);
    for (std::size_t i = 0; i < node.childCount; ++i)
        mask |= standingOf(cards, static_cast<EffectIndex>(node.firstChild + i));
    return mask;
}

bool liesInPlay(CardKind kind)
{
    return kind == CardKind::Stadium || kind == CardKind::Tool || kind == CardKind::SpecialEnergy ||
           kind == CardKind::BasicEnergy;
}

StandingMask standingOf(const CardCatalog &cards, const CardDefinition &card)
{
    StandingMask mask = 0;
    for (const Ability &ability : card.abilities) {
        if (ability.trigger == Trigger::Passive)
            mask |= standingOf(cards, ability.effect);
    }
    if (liesInPlay(card.kind) && card.trigger == Trigger::Passive)
        mask |= standingOf(cards, card.effect);
    return mask;
}

} // namespace

void summarize(CardCatalog &cards)
{
    cards.standing.clear();
    for (const CardDefinition &card : cards.cards)
        cards.standing.push_back(standingOf(cards, card));
    cards.summarized = cards.effects.size();
}

StandingMask standingIn(const State &state, const CardCatalog &cards)
{
    StandingMask mask = 0;
    const auto add = [&](CardIndex card) { mask |= card == noIndex ? 0 : cards.standingOf(state.cards[card]); };
    for (const Seat seat : bothSeats) {
        forEachSlot(state, seat, [&](Slot slot) {
            const InPlay &mantimon = state.player(seat).slots[slot.index];
            add(mantimon.card);
            add(mantimon.tool);
            for (const CardIndex energy : mantimon.energies)
                add(energy);
        });
    }
    add(state.stadium);
    return mask;
}

} // namespace mantimon::rules
