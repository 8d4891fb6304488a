#include "common/test_cards.h"

#include <algorithm>

namespace mantimon::testing {

using namespace rules;
using namespace trees;

namespace {

/// Collects definitions, then sorts them as a catalogue wants them.
class Printer
{
public:
    CardDefinition &card(std::string name, CardKind kind)
    {
        CardDefinition &card = m_cards.emplace_back();
        card.id = name;
        std::replace(card.id.begin(), card.id.end(), ' ', '-');
        card.name = std::move(name);
        card.kind = kind;
        return card;
    }
    CardDefinition &mantimon(std::string name, Type type, int hp, Stage stage = Stage::Basic, std::string from = {})
    {
        CardDefinition &made = card(std::move(name), CardKind::Mantimon);
        made.type = type;
        made.hp = static_cast<std::int16_t>(hp);
        made.stage = stage;
        made.evolvesFrom = std::move(from);
        made.weakness = static_cast<Type>((static_cast<int>(type) + 1) % 8);
        made.resistance = static_cast<Type>((static_cast<int>(type) + 3) % 8);
        made.retreatCost = 1;
        return made;
    }
    void energy(std::string name, Type type)
    {
        card(std::move(name), CardKind::BasicEnergy).provides[static_cast<std::size_t>(type)] = 1;
    }
    void trainer(std::string name, CardKind kind, const EffectTree &effect)
    {
        card(std::move(name), kind).effect = compiled(m_catalog, effect);
    }
    EffectIndex effect(const EffectTree &tree) { return compiled(m_catalog, tree); }
    void attack(CardDefinition &card, std::array<int, typeCount> cost, int damage, EffectIndex before = noEffect,
                EffectIndex after = noEffect)
    {
        Attack attack;
        attack.name = "attack " + std::to_string(card.attacks.size());
        for (std::size_t i = 0; i < typeCount; ++i)
            attack.cost[i] = static_cast<std::uint8_t>(cost[i]);
        attack.damage = static_cast<std::int16_t>(damage);
        attack.before = before;
        attack.after = after;
        card.attacks.push_back(std::move(attack));
    }
    void ability(CardDefinition &card, Trigger trigger, const EffectTree &tree)
    {
        Ability ability;
        ability.trigger = trigger;
        ability.effect = effect(tree);
        card.abilities.push_back(std::move(ability));
    }
    CardCatalog take()
    {
        std::sort(m_cards.begin(), m_cards.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        for (std::size_t i = 0; i < m_cards.size(); ++i)
            m_catalog.byId[m_cards[i].id] = static_cast<CardId>(i);
        m_catalog.cards = std::move(m_cards);
        summarize(m_catalog);
        return std::move(m_catalog);
    }

private:
    std::vector<CardDefinition> m_cards;
    CardCatalog m_catalog;
};

constexpr std::array<int, typeCount> fire1{0, 1};
constexpr std::array<int, typeCount> water1{0, 0, 1};
constexpr std::array<int, typeCount> any1{0, 0, 0, 0, 0, 0, 0, 0, 1};
constexpr std::array<int, typeCount> any2{0, 0, 0, 0, 0, 0, 0, 0, 2};
constexpr std::array<int, typeCount> fire1any1{0, 1, 0, 0, 0, 0, 0, 0, 1};
constexpr std::array<int, typeCount> water1any1{0, 0, 1, 0, 0, 0, 0, 0, 1};

const Selector own = at(Side::Own, Place::Player);
const Selector foe = at(Side::Opponent, Place::Player);
const Selector self = at(Side::Own, Place::This);
const Selector defending = at(Side::Opponent, Place::Defending);

void printFirePeople(Printer &printer)
{
    auto burn = printer.effect(parent(Operation::FlipCoins, {condition(Condition::Burned)}));
    auto &spark = printer.mantimon("tin spark", Type::Fire, 60);
    printer.attack(spark, fire1, 20, noEffect, burn);
    printer.attack(spark, any2, 20,
                   printer.effect(node(Operation::ModifyDamage, {}, per(AmountKind::PerEnergy, 10, self))));
    EffectTree drawOnEvolve = node(Operation::Draw, own, fixed(2));
    auto &blaze = printer.mantimon("tin blaze", Type::Fire, 90, Stage::Stage1, "tin spark");
    printer.attack(blaze, fire1any1, 40, noEffect, printer.effect(node(Operation::DiscardEnergy, self)));
    printer.ability(blaze, Trigger::OnEvolve, drawOnEvolve);
    auto &pyre = printer.mantimon("tin pyre", Type::Fire, 130, Stage::Stage2, "tin blaze");
    pyre.points = 2;
    printer.attack(pyre, fire1any1, 60, noEffect,
                   printer.effect(node(Operation::Damage, at(Side::Opponent, Place::Bench), fixed(10))));
    printer.ability(pyre, Trigger::Passive,
                    aura(Query::DamageDealt, at(Side::Own, Place::InPlay), 10, Duration::WhileInPlay));
    auto &imp = printer.mantimon("ash imp", Type::Dark, 50);
    printer.attack(imp, any1, 10, noEffect, printer.effect(condition(Condition::Poisoned)));
    printer.attack(imp, any1, 0, noEffect,
                   printer.effect(parent(Operation::ChooseOne,
                                         {condition(Condition::Asleep), condition(Condition::Confused),
                                          parent(Operation::MayDo, {node(Operation::Mill, foe, fixed(2))})})));
    printer.ability(imp, Trigger::OnKnockedOut, node(Operation::Draw, own));
}

void printWaterPeople(Printer &printer)
{
    auto &drop = printer.mantimon("glass drop", Type::Water, 60);
    printer.attack(drop, water1, 10, noEffect,
                   printer.effect(parent(Operation::FlipCoins, {condition(Condition::Paralyzed)})));
    printer.attack(drop, any2, 20,
                   printer.effect(parent(Operation::Sequence,
                                         {[] {
                                              EffectTree flips = parent(Operation::FlipCoins, {});
                                              flips.effect.untilTails = true;
                                              return flips;
                                          }(),
                                          node(Operation::ModifyDamage, {}, per(AmountKind::PerHeads, 10))})));
    auto &flood = printer.mantimon("glass flood", Type::Water, 100, Stage::Stage1, "glass drop");
    printer.attack(flood, water1any1, 30, noEffect,
                   printer.effect(node(Operation::SwitchOpponent, chosen(Side::Opponent, Place::Bench))));
    printer.attack(flood, any2, 20, noEffect,
                   printer.effect(node(Operation::Heal, self, per(AmountKind::DamageDealt, 1))));
    printer.ability(flood, Trigger::Activated, node(Operation::MoveEnergy, chosen(Side::Own, Place::InPlay)));
    auto &monk = printer.mantimon("moss monk", Type::Grass, 70);
    printer.attack(monk, any1, 10, noEffect,
                   printer.effect(aura(Query::DamageTaken, self, -20, Duration::UntilEndOfNextTurn)));
    printer.attack(monk, any2, 30, noEffect,
                   printer.effect(lock(LockKind::Attack, defending, Duration::UntilEndOfNextTurn)));
    printer.ability(monk, Trigger::Activated,
                    parent(Operation::Sequence, {cost(node(Operation::DiscardHand, chosen(Side::Own, Place::Player))),
                                                 node(Operation::Heal, chosen(Side::Own, Place::InPlay), fixed(20))}));
    auto &hog = printer.mantimon("thorn hog", Type::Fighting, 80);
    printer.attack(hog, any2, 30, noEffect, printer.effect(node(Operation::PlaceCounters, self, fixed(10))));
    printer.ability(hog, Trigger::OnDamaged,
                    node(Operation::PlaceCounters, at(Side::Opponent, Place::Active), fixed(10)));
    printer.ability(hog, Trigger::AtCheckup, node(Operation::Heal, self, fixed(10)));
    printer.ability(hog, Trigger::OnPlay, lock(LockKind::Items, foe, Duration::UntilEndOfNextTurn));
}

void printItems(Printer &printer)
{
    const Selector ownChosen = chosen(Side::Own, Place::InPlay);
    printer.trainer("salve", CardKind::Item, node(Operation::Heal, ownChosen, fixed(30)));
    EffectTree cure = node(Operation::CureConditions, at(Side::Own, Place::Active));
    cure.effect.conditionAll = true;
    printer.trainer("tonic", CardKind::Item, cure);
    Selector basics = ofKind(own, CardKind::Mantimon);
    basics.filter.anyStage = false;
    printer.trainer("call bell", CardKind::Item, moving(Operation::Search, ZoneType::Deck, ZoneType::Bench, basics, 1));
    EffectTree seek = moving(Operation::Search, ZoneType::Deck, ZoneType::Hand, ofKind(own, CardKind::Mantimon), 2);
    seek.effect.reveal = true;
    printer.trainer("far glass", CardKind::Item, seek);
    printer.trainer("rope", CardKind::Item, node(Operation::SwitchOwn));
    printer.trainer("net", CardKind::Item, moving(Operation::Recover, ZoneType::Discard, ZoneType::Hand, own, 1));
    printer.trainer("rewind", CardKind::Item, moving(Operation::Recover, ZoneType::Discard, ZoneType::Deck, own, 3));
    EffectTree look = node(Operation::LookAtTop, own, fixed(4));
    look.effect.take = 1;
    printer.trainer("periscope", CardKind::Item, look);
    printer.trainer("rust", CardKind::Item, node(Operation::DiscardEnergy, chosen(Side::Opponent, Place::InPlay)));
    printer.trainer("spade", CardKind::Item,
                    moving(Operation::AttachEnergy, ZoneType::Discard, ZoneType::Hand, ownChosen, 1));
    printer.trainer("catapult", CardKind::Item, node(Operation::Bounce, ownChosen));
}

void printOthers(Printer &printer)
{
    EffectTree fresh =
        parent(Operation::Sequence, {node(Operation::ShuffleHandIntoDeck, own), node(Operation::Draw, own, fixed(5))});
    printer.trainer("old teacher", CardKind::Supporter, fresh);
    EffectTree robbery =
        parent(Operation::Sequence,
               {node(Operation::RevealHand, foe), node(Operation::DiscardHand, chosen(Side::Opponent, Place::Player))});
    printer.trainer("customs", CardKind::Supporter, robbery);
    printer.trainer("whistle", CardKind::Supporter,
                    node(Operation::SwitchOpponent, chosen(Side::Opponent, Place::Bench)));
    printer.trainer("thick coat", CardKind::Tool, aura(Query::Hp, self, 20, Duration::WhileInPlay));
    printer.trainer("ice road", CardKind::Stadium,
                    aura(Query::RetreatCost, at(Side::Both, Place::InPlay), -1, Duration::WhileInPlay));
    printer.trainer("mud road", CardKind::Stadium,
                    aura(Query::RetreatCost, at(Side::Both, Place::InPlay), 1, Duration::WhileInPlay));
    CardDefinition &prism = printer.card("prism energy", CardKind::SpecialEnergy);
    prism.providesAny = true;
    prism.effect = printer.effect(node(Operation::Heal, self, fixed(10)));
    prism.trigger = Trigger::OnAttach;
    printer.energy("fire energy", Type::Fire);
    printer.energy("water energy", Type::Water);
}

CardCatalog printed(bool isWider)
{
    Printer printer;
    if (isWider) {
        printer.trainer("aardvark", CardKind::Item, node(Operation::Draw, own));
        printer.trainer("monsoon", CardKind::Item, node(Operation::Draw, own, fixed(3)));
    }
    printFirePeople(printer);
    printWaterPeople(printer);
    printItems(printer);
    printOthers(printer);
    return printer.take();
}

} // namespace

const CardCatalog &testCards()
{
    static const CardCatalog cards = printed(false);
    return cards;
}

const CardCatalog &widerTestCards()
{
    static const CardCatalog cards = printed(true);
    return cards;
}

} // namespace mantimon::testing
