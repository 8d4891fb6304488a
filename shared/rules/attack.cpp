#include "rules/attack.h"

#include "rules/flow.h"
#include "rules/queries.h"

namespace mantimon::rules {

namespace {

enum AttackStep : std::uint8_t { Confusion, Before, Strike, After, Done };

void pushTree(Table &table, const Frame &attack, EffectOrigin origin, EffectIndex node)
{
    if (node == noEffect)
        return;
    Frame frame;
    frame.kind = FrameKind::Effect;
    frame.root = attack.root;
    frame.node = node;
    frame.origin = origin;
    frame.index = attack.index;
    pushFrame(table, frame);
}

/// Tails: the attack fails and it hurts itself. Heads, and whoever is not confused, go on.
void confusion(Table &table, Frame &attack)
{
    const auto slot = slotOf(table.state, attack.source);
    if (!slot || !table.at(*slot).has(Condition::Confused) || flipCoin(table, attack.owner))
        return;
    table.emit(EventType::AttackFailed, attack.owner, attack.source);
    placeDamage(table, *slot, conditionDamageOf(table.board(), *slot, Query::ConfusionDamage), EventType::DamageDealt,
                DamageReason::Confusion);
    attack.step = Done;
}

void strike(Table &table, Frame &attack)
{
    const Attack &printed = table.definition(attack.source).attacks[attack.index];
    const Slot defending{opponentOf(attack.owner), 0};
    // As which it began says what it does; as what it has become meanwhile it does it.
    if (!slotOf(table.state, attack.bearer) || table.at(defending).isEmpty())
        return;
    attack.target = table.at(defending).card;
    Hit hit;
    hit.by = attack.owner;
    hit.attacker = attack.bearer;
    hit.to = defending;
    hit.base = (attack.printedAs >= 0 ? attack.printedAs : printed.damage) + attack.modifier;
    attack.that = attack.target;
    if (dealDamage(table, attack, hit))
        pushTriggered(table, defending, Trigger::OnDamaged, {attack.bearer, noIndex});
}

} // namespace

bool dealDamage(Table &table, Frame &attack, const Hit &hit)
{
    const int damage = damageOf(table.board(), hit);
    if (damage == 0)
        return false;
    placeDamage(table, hit.to, damage, EventType::DamageDealt, DamageReason::Attack);
    attack.damageDealt = static_cast<std::int16_t>(attack.damageDealt + damage);
    return hit.to.seat != hit.by;
}

void failAttack(Frame &attack)
{
    attack.step = Done;
}

void beginAttack(Table &table, Seat seat, std::size_t index)
{
    State &state = table.state;
    const CardIndex card = state.player(seat).active().card;
    state.phase = Phase::Attack;
    table.emit(EventType::AttackDeclared, seat, card, static_cast<int>(index));
    pushEndOfTurn(table);
    state.stack.back().attacker = card;
    Frame frame;
    frame.kind = FrameKind::Attack;
    frame.owner = seat;
    frame.source = frame.bearer = card;
    frame.index = static_cast<std::uint8_t>(index);
    frame.isAttack = true;
    pushFrame(table, frame);
}

void stepAttack(Table &table, Frame &frame)
{
    const Attack &attack = table.definition(frame.source).attacks[frame.index];
    const auto step = static_cast<AttackStep>(frame.step++);
    switch (step) {
    case Confusion:
        return confusion(table, frame);
    case Before:
        return pushTree(table, frame, EffectOrigin::AttackBefore, attack.before);
    case Strike:
        return strike(table, frame);
    case After:
        return pushTree(table, frame, EffectOrigin::AttackAfter, attack.after);
    case Done:
        // Only now: the attack itself may ask whether it attacked in the turn before.
        if (const auto slot = slotOf(table.state, frame.bearer))
            table.at(*slot).attackedOnTurn = table.state.turnNumber;
        table.state.stack.pop_back();
        return;
    }
}

} // namespace mantimon::rules
