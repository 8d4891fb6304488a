#pragma once

#include "rules/state.h"

#include <cstddef>
#include <cstdint>

/// Every field of a state once, in the order of saving: writing, reading and hashing all go through
/// here, so that none can forget what another knows.
namespace mantimon::rules {

/// An Archive has number(value) for integers, booleans and enumerations; number(value, last) for
/// what must not exceed `last`; card(index) for a card or noIndex; cards(list); size(list) that
/// sets the length when reading; node(state, frame); streams(state).
template <typename Archive, typename List, typename Visitor>
void describeList(Archive &archive, List &list, Visitor visit)
{
    archive.size(list);
    for (std::size_t i = 0; i < list.size(); ++i)
        visit(list[i], i);
}

template <typename Archive, typename Place>
void describePlace(Archive &archive, Place &place)
{
    archive.card(place.card);
    archive.card(place.tool);
    archive.cards(place.under);
    archive.cards(place.energies);
    archive.number(place.conditions, (1U << conditionCount) - 1);
    archive.number(place.abilitiesUsed);
    archive.number(place.damage);
    archive.number(place.changedOnTurn);
    archive.number(place.paralyzedOnTurn);
    archive.number(place.arrival);
    archive.number(place.toolArrival);
    archive.number(place.enteredOnTurn);
    archive.number(place.attackedOnTurn);
}

template <typename Archive, typename Player>
void describePlayer(Archive &archive, Player &player)
{
    archive.cards(player.deck);
    archive.cards(player.hand);
    archive.cards(player.discard);
    archive.cards(player.energyDeck);
    archive.cards(player.energyZone);
    archive.cards(player.prizes);
    archive.number(player.benchCount, maxBench);
    for (std::size_t i = 0; i <= player.benchCount; ++i)
        describePlace(archive, player.slots[i]);
    archive.number(player.isReady);
    archive.number(player.mulligans);
    archive.number(player.points);
    archive.number(player.timeoutsInARow);
    archive.number(player.lastKnockOutTurn);
}

template <typename Archive, typename Effect>
void describeLasting(Archive &archive, Effect &effect)
{
    archive.number(effect.isLock);
    archive.number(effect.query, static_cast<unsigned>(Query::DrawsPerTurn));
    archive.number(effect.lock, static_cast<unsigned>(LockKind::Switching));
    archive.number(effect.duration, static_cast<unsigned>(Duration::UntilItLeaves));
    archive.number(effect.owner, 1);
    archive.number(effect.side, 1);
    archive.card(effect.source);
    archive.card(effect.bearer);
    archive.number(effect.attack);
    archive.number(effect.sets);
    archive.number(effect.amount);
    archive.number(effect.lastTurn);
}

template <typename Archive, typename FrameType>
void describeFrame(Archive &archive, FrameType &frame, std::size_t position)
{
    archive.number(frame.kind, static_cast<unsigned>(FrameKind::ExtraDraw));
    archive.number(frame.step);
    archive.number(frame.stage);
    archive.number(frame.root, static_cast<unsigned>(position));
    archive.number(frame.origin, static_cast<unsigned>(EffectOrigin::Ability));
    archive.number(frame.index);
    archive.number(frame.owner, 1);
    archive.card(frame.source);
    archive.card(frame.bearer);
    archive.card(frame.target);
    archive.card(frame.attacker);
    archive.card(frame.that);
    archive.number(frame.moved);
    archive.number(frame.isAttack);
    archive.number(frame.heads);
    archive.number(frame.modifier);
    archive.number(frame.printedAs);
    archive.number(frame.damageDealt);
    archive.number(frame.cursor);
    archive.number(frame.points[0]);
    archive.number(frame.points[1]);
    archive.number(frame.changed);
}

template <typename Archive, typename PromptType>
void describePrompt(Archive &archive, PromptType &prompt)
{
    archive.number(prompt.id);
    archive.number(prompt.kind, static_cast<unsigned>(PromptKind::Promote));
    archive.number(prompt.to, 1);
    archive.number(prompt.min);
    archive.number(prompt.max);
    archive.number(prompt.options);
    archive.number(prompt.mayDecline);
    archive.card(prompt.source);
    archive.number(prompt.zone, static_cast<unsigned>(ZoneType::Under));
    archive.cards(prompt.candidates);
}

template <typename Archive, typename TurnType>
void describeTurn(Archive &archive, TurnType &turn)
{
    archive.number(turn.energies);
    archive.number(turn.supporters);
    archive.number(turn.stadiums);
    archive.number(turn.retreats);
    archive.number(turn.isUnaided);
}

/// All but the cards themselves (count, definitions, owners), which come before.
template <typename Archive, typename StateType>
void describeState(Archive &archive, StateType &state)
{
    for (std::size_t i = 0; i < state.cardCount; ++i)
        archive.number(state.instances[i]);
    for (auto &player : state.players)
        describePlayer(archive, player);
    archive.card(state.stadium);
    archive.number(state.stadiumOwner, 1);
    archive.number(state.stadiumArrival);
    archive.number(state.phase, static_cast<unsigned>(Phase::Over));
    archive.number(state.current, 1);
    archive.number(state.firstToAct, 1);
    archive.number(state.seatedPlayer, 1);
    archive.number(state.turnNumber);
    archive.number(state.arrivals);
    describeTurn(archive, state.turn);
    describeList(archive, state.lasting, [&](auto &effect, std::size_t) { describeLasting(archive, effect); });
    describeList(archive, state.stack, [&](auto &frame, std::size_t i) {
        describeFrame(archive, frame, i);
        archive.node(state, i);
    });
    describePrompt(archive, state.prompt);
    archive.number(state.lastPromptId);
    archive.cards(state.answer.cards);
    archive.number(state.answer.option);
    archive.cards(state.kept);
    archive.streams(state);
    archive.number(state.endReason, static_cast<unsigned>(EndReason::Void));
    archive.number(state.hasWinner);
    archive.number(state.winner, 1);
}

} // namespace mantimon::rules
