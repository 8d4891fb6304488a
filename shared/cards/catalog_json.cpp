#include "cards/catalog_json.h"

#include "cards/names.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace mantimon::cards {

using rules::CardDefinition;
using rules::CardKind;

namespace {

class CatalogWriter
{
public:
    [[nodiscard]] std::string write(const rules::CardCatalog &catalog);

private:
    void write(const CardDefinition &card);
    void writeMantimon(const CardDefinition &card);
    void writeEnergy(const CardDefinition &card);
    void write(const rules::Attack &attack);
    void write(const rules::Ability &ability);

    void key(std::string_view name) { m_writer.Key(name.data(), sizeOf(name)); }
    void text(std::string_view value) { m_writer.String(value.data(), sizeOf(value)); }
    void field(std::string_view name, std::string_view value);
    void field(std::string_view name, int value);
    void optionalField(std::string_view name, const std::optional<rules::Type> &type);
    void list(std::string_view name, const std::vector<std::string> &values);
    void costField(std::string_view name, const rules::Cost &cost);

    static rapidjson::SizeType sizeOf(std::string_view value) { return static_cast<rapidjson::SizeType>(value.size()); }

    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer{m_buffer};
};

std::string CatalogWriter::write(const rules::CardCatalog &catalog)
{
    m_writer.StartArray();
    for (const CardDefinition &card : catalog.cards)
        write(card);
    m_writer.EndArray();
    return {m_buffer.GetString(), m_buffer.GetSize()};
}

void CatalogWriter::write(const CardDefinition &card)
{
    m_writer.StartObject();
    field("id", card.id);
    field("set", card.set);
    field("number", card.number);
    field("rarity", card.rarity);
    field("name", card.name);
    field("kind", nameOf(card.kind));
    list("tags", card.tags);
    list("rulesets", card.rulesets);
    if (!card.text.empty())
        field("text", card.text);
    if (card.isMantimon())
        writeMantimon(card);
    if (card.isEnergy())
        writeEnergy(card);
    m_writer.EndObject();
}

void CatalogWriter::writeMantimon(const CardDefinition &card)
{
    field("hp", card.hp);
    field("type", nameOf(card.type));
    field("stage", nameOf(card.stage));
    if (!card.evolvesFrom.empty())
        field("evolves_from", card.evolvesFrom);
    optionalField("weakness", card.weakness);
    optionalField("resistance", card.resistance);
    field("retreat_cost", card.retreatCost);
    field("points", card.points);
    key("attacks");
    m_writer.StartArray();
    for (const rules::Attack &attack : card.attacks)
        write(attack);
    m_writer.EndArray();
    key("abilities");
    m_writer.StartArray();
    for (const rules::Ability &ability : card.abilities)
        write(ability);
    m_writer.EndArray();
}

void CatalogWriter::writeEnergy(const CardDefinition &card)
{
    if (card.kind == CardKind::BasicEnergy)
        field("type", nameOf(card.type));
    if (card.providesAny)
        field("provides", "any");
    else
        costField("provides", card.provides);
}

void CatalogWriter::write(const rules::Attack &attack)
{
    m_writer.StartObject();
    field("name", attack.name);
    costField("cost", attack.cost);
    field("damage", attack.damage);
    if (!attack.text.empty())
        field("text", attack.text);
    m_writer.EndObject();
}

void CatalogWriter::write(const rules::Ability &ability)
{
    m_writer.StartObject();
    field("name", ability.name);
    field("trigger", nameOf(ability.trigger));
    key("active_only");
    m_writer.Bool(ability.activeOnly);
    field("text", ability.text);
    m_writer.EndObject();
}

void CatalogWriter::field(std::string_view name, std::string_view value)
{
    key(name);
    text(value);
}

void CatalogWriter::field(std::string_view name, int value)
{
    key(name);
    m_writer.Int(value);
}

void CatalogWriter::optionalField(std::string_view name, const std::optional<rules::Type> &type)
{
    if (type)
        field(name, nameOf(*type));
}

void CatalogWriter::list(std::string_view name, const std::vector<std::string> &values)
{
    key(name);
    m_writer.StartArray();
    for (const std::string &value : values)
        text(value);
    m_writer.EndArray();
}

void CatalogWriter::costField(std::string_view name, const rules::Cost &cost)
{
    key(name);
    m_writer.StartArray();
    for (std::size_t type = 0; type < cost.size(); ++type) {
        for (int i = 0; i < cost[type]; ++i)
            text(nameOf(static_cast<rules::Type>(type)));
    }
    m_writer.EndArray();
}

} // namespace

std::string catalogJson(const rules::CardCatalog &catalog)
{
    return CatalogWriter().write(catalog);
}

} // namespace mantimon::cards
