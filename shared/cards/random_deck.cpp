#include "cards/random_deck.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <map>

namespace mantimon::cards {

namespace {

using rules::CardDefinition;
using rules::CardId;
using rules::CardKind;

/// A bit for each type.
using Types = unsigned;

Types bitOf(std::size_t type)
{
    return 1U << type;
}

/// What colours the attacks ask for.
Types neededBy(const CardDefinition &card)
{
    Types needed = 0;
    for (const rules::Attack &attack : card.attacks) {
        for (std::size_t type = 0; type + 1 < rules::typeCount; ++type)
            needed |= attack.cost[type] > 0 ? bitOf(type) : 0;
    }
    return needed;
}

class Builder
{
public:
    Builder(const rules::CardCatalog &cards, const rules::Ruleset &ruleset, const rules::RandomBelow &random)
        : m_cards(cards), m_ruleset(ruleset), m_random(random), m_pool(cardsOf(cards, ruleset))
    {
        m_deck.name = "random";
        m_deck.ruleset = ruleset.name;
    }

    DeckList build(CardId core);

private:
    [[nodiscard]] std::size_t below(std::size_t n) const { return m_random(static_cast<std::uint32_t>(n)); }
    [[nodiscard]] const CardDefinition &definition(CardId card) const { return m_cards[card]; }
    [[nodiscard]] int room() const { return m_ruleset.deckSize - m_size; }
    void add(CardId card, int copies);
    void addLine(CardId top);
    void addLines(int upTo);
    void addOthers(int upTo);
    void addEnergies();
    [[nodiscard]] std::vector<CardId> lowerStages(CardId top) const;
    [[nodiscard]] CardId basicEnergy(std::size_t type) const;
    template <typename Fits>
    [[nodiscard]] std::vector<CardId> allThat(Fits fits) const
    {
        std::vector<CardId> found;
        std::copy_if(m_pool.begin(), m_pool.end(), std::back_inserter(found),
                     [&](CardId card) { return fits(definition(card)); });
        return found;
    }

    const rules::CardCatalog &m_cards;
    const rules::Ruleset &m_ruleset;
    const rules::RandomBelow &m_random;
    std::vector<CardId> m_pool;
    std::map<CardId, int> m_copies;
    std::map<std::string, int> m_copiesByName;
    Types m_types = 0;
    int m_size = 0;
    int m_basics = 0;
    DeckList m_deck;
};

void Builder::add(CardId card, int copies)
{
    const CardDefinition &which = definition(card);
    int &named = m_copiesByName[which.name];
    copies = std::min(copies, room());
    if (which.kind != CardKind::BasicEnergy)
        copies = std::min(copies, m_ruleset.deckMaxCopies - named);
    if (copies <= 0)
        return;
    named += copies;
    m_copies[card] += copies;
    m_size += copies;
    m_basics += which.isBasicMantimon() ? copies : 0;
}

/// What it evolves from, the next lower stage first.
std::vector<CardId> Builder::lowerStages(CardId top) const
{
    std::vector<CardId> line;
    for (std::string name = definition(top).evolvesFrom; !name.empty();) {
        const auto lower = allThat([&](const CardDefinition &card) { return card.isMantimon() && card.name == name; });
        if (lower.empty())
            break;
        line.push_back(lower[below(lower.size())]);
        name = definition(line.back()).evolvesFrom;
    }
    return line;
}

void Builder::addLine(CardId top)
{
    const std::vector<CardId> lower = lowerStages(top);
    add(top, lower.empty() ? 3 : 2);
    m_types |= neededBy(definition(top));
    for (std::size_t i = 0; i < lower.size(); ++i)
        add(lower[i], i + 1 == lower.size() ? 4 : 3);
}

/// Lines that need no more than three colours together, up to so many cards and until there are enough basics.
void Builder::addLines(int upTo)
{
    constexpr int mostTries = 400;
    for (int tries = 0; tries < mostTries && (m_size < upTo || m_basics < m_ruleset.deckMinBasics); ++tries) {
        const auto candidates = allThat([&](const CardDefinition &card) {
            return m_basics < m_ruleset.deckMinBasics && m_size >= upTo ? card.isBasicMantimon() : card.isMantimon();
        });
        const CardId top = candidates[below(candidates.size())];
        if (std::popcount(m_types | neededBy(definition(top))) <= 3 || tries > mostTries / 2)
            addLine(top);
    }
}

void Builder::addOthers(int upTo)
{
    const auto others =
        allThat([](const CardDefinition &card) { return card.isTrainer() || card.kind == CardKind::SpecialEnergy; });
    for (int tries = 0; tries < 400 && m_size < upTo && !others.empty(); ++tries)
        add(others[below(others.size())], 1 + static_cast<int>(below(2)));
}

CardId Builder::basicEnergy(std::size_t type) const
{
    const auto energies = allThat(
        [&](const CardDefinition &card) { return card.kind == CardKind::BasicEnergy && card.provides[type] > 0; });
    return energies.empty() ? rules::noCard : energies.front();
}

/// The types that the attacks ask for, in turn.
void Builder::addEnergies()
{
    std::vector<CardId> energies;
    for (std::size_t type = 0; type < rules::typeCount; ++type) {
        const CardId energy = (m_types & bitOf(type)) != 0 ? basicEnergy(type) : rules::noCard;
        if (energy != rules::noCard)
            energies.push_back(energy);
    }
    if (energies.empty())
        energies = allThat([](const CardDefinition &card) { return card.kind == CardKind::BasicEnergy; });
    const bool isApart = m_ruleset.energyDeckSize > 0;
    const int count = isApart ? m_ruleset.energyDeckSize : room();
    std::map<CardId, int> copies;
    for (int i = 0; i < count; ++i)
        ++copies[energies[static_cast<std::size_t>(i) % energies.size()]];
    for (const auto &[card, number] : copies)
        (isApart ? m_deck.energy : m_deck.main).emplace_back(definition(card).id, number);
}

DeckList Builder::build(CardId core)
{
    const bool isApart = m_ruleset.energyDeckSize > 0;
    if (core != rules::noCard && definition(core).isMantimon())
        addLine(core);
    else if (core != rules::noCard && definition(core).kind != CardKind::BasicEnergy)
        add(core, m_ruleset.deckMaxCopies);
    else if (core != rules::noCard)
        for (std::size_t type = 0; type < rules::typeCount; ++type)
            m_types |= definition(core).provides[type] > 0 ? bitOf(type) : 0;
    // With all energy in the deck a third of it is energy.
    const int others = isApart ? m_ruleset.deckSize : m_ruleset.deckSize * 2 / 3;
    addLines(others * 11 / 20);
    addOthers(others);
    if (isApart && room() > 0)
        addLines(m_ruleset.deckSize);
    for (const auto &[card, number] : m_copies)
        m_deck.main.emplace_back(definition(card).id, number);
    addEnergies();
    return std::move(m_deck);
}

} // namespace

std::vector<CardId> cardsOf(const rules::CardCatalog &cards, const rules::Ruleset &ruleset)
{
    std::vector<CardId> found;
    for (std::size_t i = 0; i < cards.cards.size(); ++i) {
        const auto &rulesets = cards.cards[i].rulesets;
        if (std::find(rulesets.begin(), rulesets.end(), ruleset.name) != rulesets.end())
            found.push_back(static_cast<CardId>(i));
    }
    return found;
}

DeckList randomDeck(const rules::CardCatalog &cards, const rules::Ruleset &ruleset, CardId core,
                    const rules::RandomBelow &random)
{
    return Builder(cards, ruleset, random).build(core);
}

} // namespace mantimon::cards
