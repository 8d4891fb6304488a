#pragma once

#include "rules/card.h"

#include <memory>

/// A catalogue of four cards.
namespace mantimon::protocol::samples {

inline rules::CardDefinition emberFox()
{
    rules::CardDefinition fox;
    fox.id = "ember-fox";
    fox.set = "first-light";
    fox.number = 3;
    fox.rarity = "common";
    fox.name = "Ember Fox";
    fox.tags = {"fox"};
    fox.rulesets = {"standard", "classic"};
    fox.text = "";
    fox.hp = 60;
    fox.type = rules::Type::Fire;
    fox.weakness = rules::Type::Water;
    fox.retreatCost = 1;
    rules::Attack nip{.name = "Nip", .text = "Flip a coin.", .cost = {}, .damage = 20};
    nip.cost[static_cast<std::size_t>(rules::Type::Fire)] = 1;
    nip.cost[static_cast<std::size_t>(rules::Type::Colorless)] = 1;
    fox.attacks.push_back(nip);
    fox.abilities.push_back({.name = "Warm Fur", .text = "Cannot be asleep.", .trigger = rules::Trigger::Passive});
    return fox;
}

inline rules::CardDefinition evolvedFox()
{
    rules::CardDefinition fox = emberFox();
    fox.id = "flare-fox";
    fox.name = "Flare \"Sol\" Füchsin";
    fox.stage = rules::Stage::Stage1;
    fox.evolvesFrom = "Ember Fox";
    fox.resistance = rules::Type::Grass;
    fox.points = 2;
    return fox;
}

inline rules::CardDefinition fireEnergy()
{
    rules::CardDefinition energy;
    energy.id = "fire-energy";
    energy.set = "first-light";
    energy.number = 91;
    energy.rarity = "common";
    energy.name = "Fire Energy";
    energy.kind = rules::CardKind::BasicEnergy;
    energy.provides[static_cast<std::size_t>(rules::Type::Fire)] = 1;
    return energy;
}

inline rules::CardDefinition quietMarsh()
{
    rules::CardDefinition stadium;
    stadium.id = "quiet-marsh";
    stadium.set = "first-light";
    stadium.number = 77;
    stadium.rarity = "rare";
    stadium.name = "Quiet Marsh";
    stadium.text = "Retreating costs 1 less.";
    stadium.kind = rules::CardKind::Stadium;
    return stadium;
}

/// In the order of ids.
enum Card : rules::CardId { EmberFox, FireEnergy, FlareFox, QuietMarsh };

inline std::shared_ptr<const rules::CardCatalog> catalog()
{
    auto cards = std::make_shared<rules::CardCatalog>();
    cards->cards = {emberFox(), fireEnergy(), evolvedFox(), quietMarsh()};
    return cards;
}

} // namespace mantimon::protocol::samples
