#pragma once

#include "rules/state.h"

#include <cstddef>
#include <cstdint>

/// Every field of a state once, in the order of saving: writing, reading and hashing all go through
/// here, so that none can forget what another knows.
namespace mantimon::rules {

/// An Archive has number(name, value) for integers, booleans and enumerations; number(name, value,
/// last) for what must not exceed `last`; card(name, index) for a card or noIndex; cards(name, list);
/// size(list) that sets the length when reading; node(state, frame); instances(state); streams(state); and enter(name),
/// enter(name, index) and leave() around the fields of a part. Names are in snake_case.
template <typename Archive, typename List, typename Visitor>
void describeList(Archive &archive, const char *name, List &list, Visitor visit)
{
    archive.size(list);
    for (std::size_t i = 0; i < list.size(); ++i) {
        archive.enter(name, i);
        visit(list[i], i);
        archive.leave();
    }
}

/// For an Archive that does not care what fields are called.
struct Nameless
{
    static void enter(const char *) {}
    static void enter(const char *, std::size_t) {}
    static void leave() {}
};

template <typename Archive, typename Place>
void describePlace(Archive &archive, Place &place)
{
    archive.card("card", place.card);
    archive.card("tool", place.tool);
    archive.cards("under", place.under);
    archive.cards("energies", place.energies);
    archive.number("conditions", place.conditions, (1U << conditionCount) - 1);
    archive.number("abilities_used", place.abilitiesUsed);
    archive.number("damage", place.damage);
    archive.number("changed_on_turn", place.changedOnTurn);
    archive.number("paralyzed_on_turn", place.paralyzedOnTurn);
    archive.number("arrival", place.arrival);
    archive.number("tool_arrival", place.toolArrival);
    archive.number("entered_on_turn", place.enteredOnTurn);
    archive.number("attacked_on_turn", place.attackedOnTurn);
}

template <typename Archive, typename Player>
void describePlayer(Archive &archive, Player &player)
{
    archive.cards("deck", player.deck);
    archive.cards("hand", player.hand);
    archive.cards("discard", player.discard);
    archive.cards("energy_deck", player.energyDeck);
    archive.cards("energy_zone", player.energyZone);
    archive.cards("prizes", player.prizes);
    archive.number("bench_count", player.benchCount, maxBench);
    archive.enter("active");
    describePlace(archive, player.slots[0]);
    archive.leave();
    for (std::size_t i = 1; i <= player.benchCount; ++i) {
        archive.enter("bench", i - 1);
        describePlace(archive, player.slots[i]);
        archive.leave();
    }
    archive.number("is_ready", player.isReady);
    archive.number("mulligans", player.mulligans);
    archive.number("points", player.points);
    archive.number("timeouts_in_a_row", player.timeoutsInARow);
    archive.number("last_knock_out_turn", player.lastKnockOutTurn);
}

template <typename Archive, typename Effect>
void describeLasting(Archive &archive, Effect &effect)
{
    archive.number("is_lock", effect.isLock);
    archive.number("query", effect.query, static_cast<unsigned>(Query::DrawsPerTurn));
    archive.number("lock", effect.lock, static_cast<unsigned>(LockKind::Switching));
    archive.number("duration", effect.duration, static_cast<unsigned>(Duration::UntilItLeaves));
    archive.number("owner", effect.owner, 1);
    archive.number("side", effect.side, 1);
    archive.card("source", effect.source);
    archive.card("bearer", effect.bearer);
    archive.number("attack", effect.attack);
    archive.number("sets", effect.sets);
    archive.number("amount", effect.amount);
    archive.number("last_turn", effect.lastTurn);
}

template <typename Archive, typename FrameType>
void describeFrame(Archive &archive, FrameType &frame, std::size_t position)
{
    archive.number("kind", frame.kind, static_cast<unsigned>(FrameKind::ExtraDraw));
    archive.number("step", frame.step);
    archive.number("stage", frame.stage);
    archive.number("root", frame.root, static_cast<unsigned>(position));
    archive.number("origin", frame.origin, static_cast<unsigned>(EffectOrigin::Ability));
    archive.number("index", frame.index);
    archive.number("owner", frame.owner, 1);
    archive.card("source", frame.source);
    archive.card("bearer", frame.bearer);
    archive.card("target", frame.target);
    archive.card("attacker", frame.attacker);
    archive.card("that", frame.that);
    archive.number("moved", frame.moved);
    archive.number("is_attack", frame.isAttack);
    archive.number("heads", frame.heads);
    archive.number("modifier", frame.modifier);
    archive.number("printed_as", frame.printedAs);
    archive.number("damage_dealt", frame.damageDealt);
    archive.number("cursor", frame.cursor);
    archive.number("points_first", frame.points[0]);
    archive.number("points_second", frame.points[1]);
    archive.number("changed", frame.changed);
}

template <typename Archive, typename PromptType>
void describePrompt(Archive &archive, PromptType &prompt)
{
    archive.number("id", prompt.id);
    archive.number("kind", prompt.kind, static_cast<unsigned>(PromptKind::Promote));
    archive.number("to", prompt.to, 1);
    archive.number("min", prompt.min);
    archive.number("max", prompt.max);
    archive.number("options", prompt.options);
    archive.number("may_decline", prompt.mayDecline);
    archive.card("source", prompt.source);
    archive.number("zone", prompt.zone, static_cast<unsigned>(ZoneType::Under));
    archive.cards("candidates", prompt.candidates);
}

template <typename Archive, typename TurnType>
void describeTurn(Archive &archive, TurnType &turn)
{
    archive.number("energies", turn.energies);
    archive.number("supporters", turn.supporters);
    archive.number("stadiums", turn.stadiums);
    archive.number("retreats", turn.retreats);
    archive.number("is_unaided", turn.isUnaided);
}

/// All but the cards themselves (count, definitions, owners), which come before.
template <typename Archive, typename StateType>
void describeState(Archive &archive, StateType &state)
{
    archive.instances(state);
    for (const Seat seat : bothSeats) {
        archive.enter(seat == Seat::First ? "first" : "second");
        describePlayer(archive, state.players[indexOf(seat)]);
        archive.leave();
    }
    archive.card("stadium", state.stadium);
    archive.number("stadium_owner", state.stadiumOwner, 1);
    archive.number("stadium_arrival", state.stadiumArrival);
    archive.number("phase", state.phase, static_cast<unsigned>(Phase::Over));
    archive.number("current", state.current, 1);
    archive.number("first_to_act", state.firstToAct, 1);
    archive.number("seated_player", state.seatedPlayer, 1);
    archive.number("turn_number", state.turnNumber);
    archive.number("arrivals", state.arrivals);
    archive.enter("turn");
    describeTurn(archive, state.turn);
    archive.leave();
    describeList(archive, "lasting", state.lasting,
                 [&](auto &effect, std::size_t) { describeLasting(archive, effect); });
    describeList(archive, "stack", state.stack, [&](auto &frame, std::size_t i) {
        describeFrame(archive, frame, i);
        archive.node(state, i);
    });
    archive.enter("prompt");
    describePrompt(archive, state.prompt);
    archive.leave();
    archive.number("last_prompt_id", state.lastPromptId);
    archive.cards("answer_cards", state.answer.cards);
    archive.number("answer_option", state.answer.option);
    archive.cards("kept", state.kept);
    archive.streams(state);
    archive.number("end_reason", state.endReason, static_cast<unsigned>(EndReason::Void));
    archive.number("has_winner", state.hasWinner);
    archive.number("winner", state.winner, 1);
}

} // namespace mantimon::rules
