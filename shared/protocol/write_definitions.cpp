#include "cards/names.h"
#include "protocol/write_game.h"

namespace mantimon::protocol {

namespace {

void writeTexts(JsonWriter &out, std::string_view name, const std::vector<std::string> &texts)
{
    out.beginArray(name);
    for (const std::string &text : texts)
        out.value(std::string_view(text));
    out.endArray();
}

/// A name for each energy: `["fire","fire","colorless"]`.
void writeCost(JsonWriter &out, std::string_view name, const rules::Cost &cost)
{
    out.beginArray(name);
    for (std::size_t type = 0; type < cost.size(); ++type) {
        for (int i = 0; i < cost[type]; ++i)
            out.value(cards::nameOf(static_cast<rules::Type>(type)));
    }
    out.endArray();
}

void write(JsonWriter &out, const rules::Attack &attack)
{
    out.beginObject();
    out.field("name", std::string_view(attack.name));
    writeCost(out, "cost", attack.cost);
    out.field("damage", attack.damage);
    out.field("text", std::string_view(attack.text));
    out.endObject();
}

void write(JsonWriter &out, const rules::Ability &ability)
{
    out.beginObject();
    out.field("name", std::string_view(ability.name));
    out.field("trigger", cards::nameOf(ability.trigger));
    out.field("once_per_turn", ability.oncePerTurn);
    out.field("active_only", ability.activeOnly);
    out.field("text", std::string_view(ability.text));
    out.endObject();
}

template <typename Item>
void writeList(JsonWriter &out, std::string_view name, const std::vector<Item> &items)
{
    out.beginArray(name);
    for (const Item &item : items)
        write(out, item);
    out.endArray();
}

void writeType(JsonWriter &out, std::string_view name, const std::optional<rules::Type> &type)
{
    if (type)
        out.field(name, cards::nameOf(*type));
    else
        out.field(name, nullptr);
}

void writeMantimonFields(JsonWriter &out, const rules::CardDefinition &card)
{
    out.field("hp", card.hp);
    out.field("type", cards::nameOf(card.type));
    out.field("stage", cards::nameOf(card.stage));
    if (!card.evolvesFrom.empty())
        out.field("evolves_from", std::string_view(card.evolvesFrom));
    writeType(out, "weakness", card.weakness);
    writeType(out, "resistance", card.resistance);
    out.field("retreat_cost", card.retreatCost);
    out.field("points", card.points);
    writeList(out, "attacks", card.attacks);
    writeList(out, "abilities", card.abilities);
}

} // namespace

void write(JsonWriter &out, const rules::CardDefinition &card)
{
    out.beginObject();
    out.field("id", std::string_view(card.id));
    out.field("set", std::string_view(card.set));
    out.field("number", card.number);
    out.field("rarity", std::string_view(card.rarity));
    out.field("name", std::string_view(card.name));
    out.field("kind", cards::nameOf(card.kind));
    writeTexts(out, "tags", card.tags);
    writeTexts(out, "rulesets", card.rulesets);
    out.field("text", std::string_view(card.text));
    if (card.isMantimon())
        writeMantimonFields(out, card);
    if (card.isEnergy()) {
        writeCost(out, "provides", card.provides);
        out.field("provides_any", card.providesAny);
    }
    out.endObject();
}

} // namespace mantimon::protocol
