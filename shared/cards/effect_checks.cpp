#include "cards/effect_checks.h"

#include "cards/names.h"

#include <algorithm>

namespace mantimon::cards {

using rules::Duration;
using rules::Effect;
using rules::Operation;
using rules::Pick;
using rules::Place;
using rules::Side;
using rules::ZoneType;

std::vector<ZoneType> sourcesOf(Operation operation)
{
    switch (operation) {
    case Operation::Search:
        return {ZoneType::Deck, ZoneType::EnergyDeck};
    case Operation::Evolve:
        return {ZoneType::Hand, ZoneType::Deck, ZoneType::Discard};
    default:
        return {ZoneType::EnergyZone, ZoneType::Hand, ZoneType::Deck, ZoneType::EnergyDeck, ZoneType::Discard};
    }
}

std::vector<ZoneType> destinationsOf(Operation operation)
{
    switch (operation) {
    case Operation::Search:
        return {ZoneType::Hand, ZoneType::Bench, ZoneType::Deck, ZoneType::Discard};
    case Operation::LookAtTop:
        return {ZoneType::Hand, ZoneType::Discard};
    case Operation::RevealUntil:
        return {ZoneType::Hand, ZoneType::Bench};
    case Operation::Devolve:
        return {ZoneType::Hand, ZoneType::Deck, ZoneType::Discard};
    default:
        return {ZoneType::Hand, ZoneType::Bench, ZoneType::Deck};
    }
}

void checkZone(const Fields &fields, std::string_view key, const std::vector<ZoneType> &allowed, ZoneType zone)
{
    if (std::find(allowed.begin(), allowed.end(), zone) != allowed.end())
        return;
    std::string list;
    for (std::size_t i = 0; i < allowed.size(); ++i)
        list += (i == 0 ? "" : i + 1 == allowed.size() ? " or " : ", ") + std::string(nameOf(allowed[i]));
    fields.errors().add(fields.path(key), "must be " + list);
}

namespace {

struct Check
{
    const Fields &fields;
    const Effect &effect;
    EffectContext context;

    void report(std::string_view key, std::string message) const
    {
        fields.errors().add(fields.path(key), std::move(message));
    }
    [[nodiscard]] bool is(Operation operation) const { return effect.operation == operation; }
    [[nodiscard]] bool lasts() const { return is(Operation::Aura) || is(Operation::Lock); }

    void place() const;
    void duration() const;
    void attack() const;
    void hand() const;
    void deck() const;
    void bound() const;
    void amountOfAura() const;
    void sides() const;
};

void Check::place() const
{
    if (isStanding(context) && !lasts() && !is(Operation::Sequence))
        report("do", "does not stand while a card lies in play: only aura, lock and sequence do");
    if (is(Operation::EndTurn) && isAttack(context))
        report("do", "an attack ends the turn anyway");
    if (effect.isCost && isAttack(context))
        report("cost", "belongs to a card or ability that may be refused, not to an attack");
}

void Check::duration() const
{
    if (!lasts())
        return;
    const bool stands = effect.duration == Duration::WhileInPlay;
    if (isStanding(context) && !stands)
        report("for", "must be while_in_play here");
    if (!isStanding(context) && (stands || effect.duration == Duration::Instant))
        report("for", "must be this_turn, until_end_of_next_turn, until_opponents_turn_ends or until_it_leaves here");
    if (effect.duration == Duration::UntilItLeaves && effect.target.place == Place::Player)
        report("for", "needs Mantimon that bear it, not a player");
}

void Check::attack() const
{
    const bool isBefore = is(Operation::ModifyDamage) || is(Operation::SetDamage) || is(Operation::FailAttack);
    if (isBefore && context != EffectContext::BeforeDamage)
        report("do", "belongs into \"before\" of an attack");
    if (is(Operation::Damage) && !isAttack(context))
        report("do", "belongs to an attack; other cards place_counters");
}

void Check::hand() const
{
    const bool isAll = effect.target.pick == Pick::All;
    if (is(Operation::DiscardHand) && fields.has("amount") == isAll)
        report("amount", "goes with \"pick\": \"chosen\" or \"random\", and only with those");
    if (is(Operation::HandToDeck) && isAll)
        report("to", "needs \"pick\": \"chosen\" or \"random\"");
    if (is(Operation::HandToDeck) && effect.position == rules::Position::Discard)
        report("at", "must be top, bottom or shuffled");
}

void Check::deck() const
{
    if (!is(Operation::LookAtTop))
        return;
    if (effect.target.side == Side::Both)
        report("to", "must be one player");
    const bool isTheirs = effect.target.side == Side::Opponent;
    if (isTheirs && effect.take > 0 && effect.destination != ZoneType::Discard)
        report("into", "must be discard: the cards are the opponent's");
}

/// What binds a player is said of a player, the rest of Mantimon.
void Check::bound() const
{
    if (!lasts())
        return;
    const bool isOfPlayer = is(Operation::Lock) ? rules::isOfPlayer(effect.lock) : rules::isOfPlayer(effect.query);
    if (isOfPlayer != (effect.target.place == Place::Player))
        report("to", isOfPlayer ? "must name a player" : "must name Mantimon, not a player");
}

void Check::amountOfAura() const
{
    if (!is(Operation::Aura))
        return;
    const bool isType = rules::isOfType(effect.query);
    if (isType && fields.has("amount"))
        report("amount", "does not go with this query: it has \"type\"");
    if (!isType && !fields.has("amount"))
        report("amount", "is missing");
    if (!isType && fields.has("type"))
        report("type", "does not go with this query: it has \"amount\"");
}

void Check::sides() const
{
    if (is(Operation::SpreadCounters) && (effect.target.pick != Pick::All || rules::isOneMantimon(effect.target.place)))
        report("to", "must be several Mantimon, without \"pick\"");
    const bool isOneSided = is(Operation::MoveEnergy) && fields.has("of");
    if (isOneSided && (effect.from.side != effect.target.side || effect.from.side == Side::Both))
        report("of", "must be of the same side as \"to\", and of one");
    if (is(Operation::Evolve) && effect.target.side != Side::Own)
        report("to", "must be own Mantimon");
}

} // namespace

void checkEffect(const Fields &fields, const Effect &effect, EffectContext context)
{
    const Check check{fields, effect, context};
    check.place();
    check.duration();
    check.attack();
    check.hand();
    check.deck();
    check.bound();
    check.amountOfAura();
    check.sides();
}

} // namespace mantimon::cards
