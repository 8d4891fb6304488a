#include "cards/deck.h"

#include "cards/json_fields.h"

#include <algorithm>
#include <array>
#include <map>

namespace mantimon::cards {

using rules::CardCatalog;
using rules::CardDefinition;
using rules::CardId;
using rules::CardKind;
using rules::Ruleset;

namespace {

DeckList::Entries entriesFrom(const Fields &fields, std::string_view key, Need need)
{
    DeckList::Entries entries;
    const auto value = need == Need::Required ? fields.require(key) : fields.find(key);
    if (!value)
        return entries;
    simdjson::dom::object object;
    if (value->get(object) != simdjson::SUCCESS) {
        fields.errors().add(fields.path(key), "must be an object of card ids and counts");
        return entries;
    }
    for (const auto &[card, count] : object) {
        const std::string path = fields.path(key) + "." + std::string(card);
        const auto isSame = [id = card](const auto &entry) { return entry.first == id; };
        if (std::any_of(entries.begin(), entries.end(), isSame))
            fields.errors().add(path, "given twice");
        else if (const auto copies = integerIn(count, {-1000, 1000}, path, fields.errors()))
            entries.emplace_back(card, *copies);
    }
    return entries;
}

/// Goes through a deck once, counting and noting.
class Inspection
{
public:
    Inspection(const Ruleset &ruleset, const CardCatalog &catalog) : m_ruleset(ruleset), m_catalog(catalog) {}

    void look(const DeckList &deck);
    [[nodiscard]] std::vector<DeckViolation> take() { return std::move(m_violations); }

private:
    void lookAtEntries(const DeckList::Entries &entries, bool isEnergyDeck);
    void lookAtCard(const CardDefinition &card, bool isEnergyDeck);
    void checkTotals();
    void add(std::string rule, std::string card, std::string message, int count, int limit);
    [[nodiscard]] bool hasEnergyDeck() const { return m_ruleset.energyDeckSize > 0; }

    const Ruleset &m_ruleset;
    const CardCatalog &m_catalog;
    std::vector<DeckViolation> m_violations;
    std::map<std::string, int> m_copies; ///< by name, basic energy excepted
    std::array<int, 2> m_sizes{};        ///< main, energy
    int m_basics = 0;
};

void Inspection::add(std::string rule, std::string card, std::string message, int count, int limit)
{
    m_violations.push_back({std::move(rule), std::move(card), std::move(message), count, limit});
}

void Inspection::look(const DeckList &deck)
{
    const std::size_t entries = deck.main.size() + deck.energy.size();
    if (entries > maxDeckEntries) {
        return add("entries", {}, "a deck lists at most " + std::to_string(maxDeckEntries) + " different cards",
                   static_cast<int>(entries), static_cast<int>(maxDeckEntries));
    }
    if (deck.ruleset != m_ruleset.name)
        add("ruleset", {}, "the deck is made for \"" + deck.ruleset + "\", not for \"" + m_ruleset.name + "\"", 0, 0);
    lookAtEntries(deck.main, false);
    lookAtEntries(deck.energy, true);
    checkTotals();
}

void Inspection::lookAtEntries(const DeckList::Entries &entries, bool isEnergyDeck)
{
    for (const auto &[id, count] : entries) {
        if (count < 1) {
            add("card.count", id, "a card is listed at least once", count, 1);
            continue;
        }
        m_sizes[isEnergyDeck ? 1 : 0] += count;
        const CardId found = m_catalog.find(id);
        if (found == rules::noCard) {
            add("card.unknown", id, "there is no such card", count, 0);
            continue;
        }
        const CardDefinition &card = m_catalog[found];
        lookAtCard(card, isEnergyDeck);
        if (card.kind != CardKind::BasicEnergy)
            m_copies[card.name] += count;
        if (card.isBasicMantimon() && !isEnergyDeck)
            m_basics += count;
    }
}

void Inspection::lookAtCard(const CardDefinition &card, bool isEnergyDeck)
{
    if (std::find(card.rulesets.begin(), card.rulesets.end(), m_ruleset.name) == card.rulesets.end())
        add("card.ruleset", card.id, card.name + " is not legal in " + m_ruleset.name, 0, 0);
    const bool isBasicEnergy = card.kind == CardKind::BasicEnergy;
    if (isEnergyDeck && hasEnergyDeck() && !isBasicEnergy)
        add("card.zone", card.id, "the energy deck holds basic energy only", 0, 0);
    if (!isEnergyDeck && hasEnergyDeck() && isBasicEnergy)
        add("card.zone", card.id, "basic energy lies in the energy deck only", 0, 0);
}

void Inspection::checkTotals()
{
    if (m_sizes[0] != m_ruleset.deckSize)
        add("deck.size", {}, "the deck has " + std::to_string(m_ruleset.deckSize) + " cards", m_sizes[0],
            m_ruleset.deckSize);
    if (m_sizes[1] != m_ruleset.energyDeckSize)
        add("energy_deck.size", {},
            hasEnergyDeck() ? "the energy deck has " + std::to_string(m_ruleset.energyDeckSize) + " cards"
                            : "there is no energy deck",
            m_sizes[1], m_ruleset.energyDeckSize);
    for (const auto &[name, count] : m_copies) {
        if (count > m_ruleset.deckMaxCopies)
            add("deck.max_copies", name, "at most " + std::to_string(m_ruleset.deckMaxCopies) + " cards of one name",
                count, m_ruleset.deckMaxCopies);
    }
    if (m_basics < m_ruleset.deckMinBasics)
        add("deck.min_basics", {}, "at least " + std::to_string(m_ruleset.deckMinBasics) + " basic Mantimon", m_basics,
            m_ruleset.deckMinBasics);
}

std::vector<CardId> cardsOf(const DeckList::Entries &entries, const CardCatalog &catalog)
{
    std::vector<CardId> cards;
    for (const auto &[id, count] : entries)
        cards.insert(cards.end(), static_cast<std::size_t>(count), catalog.find(id));
    std::sort(cards.begin(), cards.end());
    return cards;
}

} // namespace

base::Result<DeckList, std::vector<LoadError>> loadDeck(const SourceFile &file)
{
    static constexpr std::array<std::string_view, 5> known{"id", "name", "ruleset", "cards", "energy"};
    ErrorList errors(file.name);
    Document document;
    DeckList deck;
    if (const auto root = document.parseObject(file, errors)) {
        const Fields fields(*root, {}, errors, known);
        deck.id = fields.text("id").value_or("");
        deck.name = fields.text("name").value_or("");
        deck.ruleset = fields.text("ruleset").value_or("");
        deck.main = entriesFrom(fields, "cards", Need::Required);
        deck.energy = entriesFrom(fields, "energy", Need::Optional);
    }
    if (!errors.isEmpty())
        return base::failure(errors.take());
    return deck;
}

std::vector<DeckViolation> validateDeck(const DeckList &deck, const Ruleset &ruleset, const CardCatalog &catalog)
{
    Inspection inspection(ruleset, catalog);
    inspection.look(deck);
    return inspection.take();
}

rules::Deck toDeck(const DeckList &deck, const CardCatalog &catalog)
{
    return {.main = cardsOf(deck.main, catalog), .energy = cardsOf(deck.energy, catalog)};
}

} // namespace mantimon::cards
