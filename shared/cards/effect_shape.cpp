#include "cards/effect_shape.h"

namespace mantimon::cards {

using rules::Operation;
using rules::Query;

namespace {

/// In the order of Operation.
constexpr auto shapes = std::to_array<OperationShape>({
    {Operation::Sequence, TargetKind::None, {"effects"}, {}},
    {Operation::FlipCoins, TargetKind::None, {}, {"amount", "until_tails", "then", "else"}},
    {Operation::ChooseOne, TargetKind::None, {"options"}, {"chooser"}},
    {Operation::MayDo, TargetKind::None, {"then"}, {"chooser"}},
    {Operation::Damage, TargetKind::Mantimon, {"to", "amount"}, {"ignores"}},
    {Operation::ModifyDamage, TargetKind::None, {"amount"}, {}},
    {Operation::PlaceCounters, TargetKind::Mantimon, {"to", "amount"}, {}},
    {Operation::Heal, TargetKind::Mantimon, {"to", "amount"}, {}},
    {Operation::SetCondition, TargetKind::Mantimon, {"to", "condition"}, {}},
    {Operation::CureConditions, TargetKind::Mantimon, {"to", "condition"}, {}},
    {Operation::Draw, TargetKind::Player, {"amount"}, {"to"}},
    {Operation::Mill, TargetKind::Player, {"to", "amount"}, {}},
    {Operation::Search, TargetKind::None, {"amount", "into"}, {"cards", "reveal", "from"}},
    {Operation::Recover, TargetKind::None, {"amount", "into"}, {"cards"}},
    {Operation::DiscardHand, TargetKind::Player, {"to"}, {"amount", "cards", "cost"}},
    {Operation::ShuffleHandIntoDeck, TargetKind::Player, {}, {"to"}},
    {Operation::AttachEnergy, TargetKind::Mantimon, {"to", "amount", "from"}, {"energy"}},
    {Operation::DiscardEnergy, TargetKind::Mantimon, {"to", "amount"}, {"energy", "cost"}},
    {Operation::MoveEnergy, TargetKind::Mantimon, {"to", "amount"}, {"energy", "of"}},
    {Operation::SwitchOwn, TargetKind::None, {}, {}},
    {Operation::SwitchOpponent, TargetKind::None, {"chooser"}, {}},
    {Operation::Bounce, TargetKind::Mantimon, {"to"}, {}},
    {Operation::Lock, TargetKind::MantimonOrPlayer, {"to", "lock", "for"}, {}},
    {Operation::Aura, TargetKind::MantimonOrPlayer, {"to", "query", "for"}, {"amount", "sets", "type"}},
    {Operation::RevealHand, TargetKind::Player, {}, {"to"}},
    {Operation::LookAtTop, TargetKind::Player, {"amount", "take"}, {"to", "cards", "into", "rest", "reveal"}},
    {Operation::IfElse, TargetKind::None, {"if", "then"}, {"else"}},
    {Operation::Repeat, TargetKind::None, {"amount", "then"}, {}},
    {Operation::ChooseMantimon, TargetKind::Mantimon, {"to"}, {}},
    {Operation::EndTurn, TargetKind::None, {}, {}},
    {Operation::SetDamage, TargetKind::None, {"amount"}, {}},
    {Operation::FailAttack, TargetKind::None, {}, {}},
    {Operation::SpreadCounters, TargetKind::Mantimon, {"to", "amount"}, {"chooser"}},
    {Operation::MoveCounters, TargetKind::Mantimon, {"of", "to", "amount"}, {}},
    {Operation::KnockOut, TargetKind::Mantimon, {"to"}, {}},
    {Operation::BonusPoints, TargetKind::Player, {"to", "amount"}, {}},
    {Operation::ClearEffects, TargetKind::Mantimon, {"to"}, {}},
    {Operation::DrawUntil, TargetKind::Player, {"amount"}, {"to"}},
    {Operation::RevealUntil, TargetKind::None, {"cards", "into"}, {}},
    {Operation::ShuffleDiscardIntoDeck, TargetKind::Player, {"to"}, {"cards"}},
    {Operation::HandToDeck, TargetKind::Player, {"to", "amount", "at"}, {"cards"}},
    {Operation::ShuffleDeck, TargetKind::Player, {"to"}, {}},
    {Operation::ReturnEnergy, TargetKind::Mantimon, {"to", "amount"}, {"energy", "cost"}},
    {Operation::FlipEnergy, TargetKind::Player, {"to", "amount"}, {}},
    {Operation::DiscardTool, TargetKind::Mantimon, {"to"}, {}},
    {Operation::ReturnTool, TargetKind::Mantimon, {"to"}, {}},
    {Operation::DiscardStadium, TargetKind::None, {}, {}},
    {Operation::ShuffleIntoDeck, TargetKind::Mantimon, {"to"}, {}},
    {Operation::DiscardMantimon, TargetKind::Mantimon, {"to"}, {}},
    {Operation::Evolve, TargetKind::Mantimon, {"to", "from"}, {"skips"}},
    {Operation::Devolve, TargetKind::Mantimon, {"to", "into"}, {}},
});

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (shapes[i].operation != static_cast<Operation>(i))
            return false;
    }
    return shapes.size() == static_cast<std::size_t>(Operation::Devolve) + 1;
}
static_assert(isInOrder());

} // namespace

std::vector<std::string_view> OperationShape::keys() const
{
    std::vector<std::string_view> all{"do", "if"};
    for (const auto key : required) {
        if (!key.empty() && key != "if")
            all.push_back(key);
    }
    for (const auto key : optional) {
        if (!key.empty())
            all.push_back(key);
    }
    return all;
}

const OperationShape &shapeOf(rules::Operation operation)
{
    return shapes[static_cast<std::size_t>(operation)];
}

namespace {

bool isDamageOrHp(Query query)
{
    switch (query) {
    case Query::DamageDealt:
    case Query::DamageTaken:
    case Query::Hp:
    case Query::PoisonDamage:
    case Query::BurnDamage:
    case Query::ConfusionDamage:
        return true;
    default:
        return false;
    }
}

} // namespace

bool countsHp(Operation operation, Query query)
{
    switch (operation) {
    case Operation::Damage:
    case Operation::ModifyDamage:
    case Operation::PlaceCounters:
    case Operation::Heal:
    case Operation::SetDamage:
    case Operation::SpreadCounters:
    case Operation::MoveCounters:
        return true;
    case Operation::Aura:
        return isDamageOrHp(query);
    default:
        return false;
    }
}

} // namespace mantimon::cards
