#include "cards/effect_shape.h"

namespace mantimon::cards {

using rules::Operation;
using rules::Query;

namespace {

/// In the order of Operation.
constexpr std::array<OperationShape, 26> shapes{{
    {Operation::Sequence, TargetKind::None, {"effects"}, {}},
    {Operation::FlipCoins, TargetKind::None, {}, {"amount", "until_tails", "then", "else"}},
    {Operation::ChooseOne, TargetKind::None, {"options"}, {}},
    {Operation::MayDo, TargetKind::None, {"then"}, {}},
    {Operation::Damage, TargetKind::Mantimon, {"to", "amount"}, {"ignores"}},
    {Operation::ModifyDamage, TargetKind::None, {"amount"}, {}},
    {Operation::PlaceCounters, TargetKind::Mantimon, {"to", "amount"}, {}},
    {Operation::Heal, TargetKind::Mantimon, {"to", "amount"}, {}},
    {Operation::SetCondition, TargetKind::Mantimon, {"to", "condition"}, {}},
    {Operation::CureConditions, TargetKind::Mantimon, {"to", "condition"}, {}},
    {Operation::Draw, TargetKind::Player, {"amount"}, {"to"}},
    {Operation::Mill, TargetKind::Player, {"to", "amount"}, {}},
    {Operation::Search, TargetKind::None, {"amount", "into"}, {"cards", "reveal"}},
    {Operation::Recover, TargetKind::None, {"amount", "into"}, {"cards"}},
    {Operation::DiscardHand, TargetKind::Player, {"to"}, {"amount", "cards", "cost"}},
    {Operation::ShuffleHandIntoDeck, TargetKind::Player, {}, {"to"}},
    {Operation::AttachEnergy, TargetKind::Mantimon, {"to", "amount", "from"}, {"energy"}},
    {Operation::DiscardEnergy, TargetKind::Mantimon, {"to", "amount"}, {"energy", "cost"}},
    {Operation::MoveEnergy, TargetKind::Mantimon, {"to", "amount"}, {"energy"}},
    {Operation::SwitchOwn, TargetKind::None, {}, {}},
    {Operation::SwitchOpponent, TargetKind::None, {"chooser"}, {}},
    {Operation::Bounce, TargetKind::Mantimon, {"to"}, {}},
    {Operation::Lock, TargetKind::MantimonOrPlayer, {"to", "lock", "for"}, {}},
    {Operation::Aura, TargetKind::Mantimon, {"to", "query", "amount", "for"}, {"sets"}},
    {Operation::RevealHand, TargetKind::None, {}, {}},
    {Operation::LookAtTop, TargetKind::None, {"amount", "take"}, {"reveal"}},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (shapes[i].operation != static_cast<Operation>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

std::vector<std::string_view> OperationShape::keys() const
{
    std::vector<std::string_view> all{"do", "if"};
    for (const auto key : required) {
        if (!key.empty())
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

bool countsHp(Operation operation, Query query)
{
    switch (operation) {
    case Operation::Damage:
    case Operation::ModifyDamage:
    case Operation::PlaceCounters:
    case Operation::Heal:
        return true;
    case Operation::Aura:
        return query != Query::RetreatCost && query != Query::AttackCost;
    default:
        return false;
    }
}

} // namespace mantimon::cards
