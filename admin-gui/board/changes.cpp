#include "board/changes.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace mantimon::board {

namespace {

using Kind = Change::Kind;
using enum rules::ZoneType;

struct Found
{
    Card card;
    Where where;
};
using Index = QHash<QString, Found>; ///< by instance

void addCards(Index &index, const QVector<Card> &cards, const Where &where)
{
    for (const Card &card : cards) {
        if (!card.instance.isEmpty())
            index.insert(card.instance, {card, where});
    }
}

void addMantimon(Index &index, const Mantimon &mantimon, int side, rules::ZoneType zone)
{
    const QString holder = mantimon.card.instance;
    addCards(index, {mantimon.card}, {side, zone, {}});
    addCards(index, mantimon.energies, {side, Attached, holder});
    addCards(index, mantimon.evolvedFrom, {side, Under, holder});
    if (mantimon.tool)
        addCards(index, {*mantimon.tool}, {side, Attached, holder});
}

Index indexOf(const TableState &state)
{
    Index index;
    for (int i = 0; i < 2; ++i) {
        const Side &side = state.sides[static_cast<std::size_t>(i)];
        addCards(index, side.hand.cards, {i, Hand, {}});
        addCards(index, side.deck.cards, {i, Deck, {}});
        addCards(index, side.energyDeck.cards, {i, EnergyDeck, {}});
        addCards(index, side.discard.cards, {i, Discard, {}});
        addCards(index, side.energyZone.cards, {i, EnergyZone, {}});
        addCards(index, side.prizes.cards, {i, Prizes, {}});
        if (side.active)
            addMantimon(index, *side.active, i, Active);
        for (const Mantimon &mantimon : side.bench)
            addMantimon(index, mantimon, i, Bench);
        if (state.stadium && state.stadium->playerId == side.playerId)
            addCards(index, {state.stadium->card}, {i, Stadium, {}});
    }
    return index;
}

/// Where a card comes from that could not be seen before.
rules::ZoneType usualOrigin(rules::ZoneType zone)
{
    if (zone == Hand)
        return Deck;
    return zone == EnergyZone ? EnergyDeck : Hand;
}

void addMoves(QVector<Change> &changes, const Index &before, const Index &after)
{
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const Where &to = it->where;
        const auto old = before.constFind(it.key());
        const Where from = old != before.cend() ? old->where : Where{to.side, usualOrigin(to.zone), {}};
        // A stack that evolved, or was promoted, takes along what lies with it.
        const bool wentAlong = (from.zone == Attached || from.zone == Under) && from.zone == to.zone;
        if (!(from == to) && !wentAlong)
            changes.append({.kind = Kind::Moved, .card = it->card, .from = from, .to = to});
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()) && it->where.zone != Deck)
            changes.append(
                {.kind = Kind::Moved, .card = it->card, .from = it->where, .to = {it->where.side, Hand, {}}});
    }
}

QVector<Mantimon> inPlay(const Side &side)
{
    QVector<Mantimon> all = side.bench;
    if (side.active)
        all.prepend(*side.active);
    return all;
}

bool isSame(const Mantimon &before, const Mantimon &after)
{
    return before.card.instance == after.card.instance ||
           std::any_of(after.evolvedFrom.cbegin(), after.evolvedFrom.cend(),
                       [&](const Card &under) { return under.instance == before.card.instance; });
}

void addHarm(QVector<Change> &changes, const Side &before, const Side &after)
{
    const QVector<Mantimon> old = inPlay(before);
    for (const Mantimon &now : inPlay(after)) {
        const auto was =
            std::find_if(old.cbegin(), old.cend(), [&](const Mantimon &each) { return isSame(each, now); });
        if (was == old.cend())
            continue;
        const int more = now.damage - was->damage;
        if (more != 0)
            changes.append(
                {.kind = more > 0 ? Kind::Damaged : Kind::Healed, .card = now.card, .amount = std::abs(more)});
        if (now.conditions != was->conditions)
            changes.append({.kind = Kind::Afflicted, .card = now.card});
    }
}

void addCounts(QVector<Change> &changes, const Side &before, const Side &after, int side)
{
    const auto compare = [&](const Zone &was, const Zone &now, rules::ZoneType zone) {
        if (was.count != now.count && now.cards.isEmpty())
            changes.append({.kind = Kind::Counted, .to = {side, zone, {}}, .amount = now.count - was.count});
    };
    compare(before.hand, after.hand, Hand);
    compare(before.deck, after.deck, Deck);
    compare(before.energyDeck, after.energyDeck, EnergyDeck);
    compare(before.prizes, after.prizes, Prizes);
    if (after.points > before.points)
        changes.append({.kind = Kind::Scored, .to = {side, Active, {}}, .amount = after.points - before.points});
}

void addEvents(QVector<Change> &changes, const TableState &before, const Index &index, const QVector<Event> &events)
{
    for (const Event &event : events) {
        const Side *side = before.side(event.playerId);
        const int number = side == &before.sides[1] ? 1 : 0;
        if (event.type == rules::EventType::CoinFlipped)
            changes.append({.kind = Kind::Flipped, .from = {number, Active, {}}, .amount = event.amount});
        if (event.type == rules::EventType::KnockedOut && event.card) {
            const Where from = index.value(event.card->instance).where;
            changes.append({.kind = Kind::KnockedOut, .card = *event.card, .from = from, .amount = event.amount});
        }
    }
}

} // namespace

QVector<Change> changesBetween(const TableState &before, const TableState &after, const QVector<Event> &events)
{
    QVector<Change> changes;
    if (before.gameId != after.gameId || before.viewerId != after.viewerId)
        return changes;
    const Index index = indexOf(before);
    addEvents(changes, before, index, events);
    addMoves(changes, index, indexOf(after));
    for (std::size_t i = 0; i < 2; ++i) {
        addHarm(changes, before.sides[i], after.sides[i]);
        addCounts(changes, before.sides[i], after.sides[i], static_cast<int>(i));
    }
    return changes;
}

} // namespace mantimon::board
