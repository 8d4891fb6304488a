#include "scenarios/card_finder.h"

#include "cards/names.h"
#include "cards/suggestion.h"

namespace mantimon::scenarios {

CardFinder::CardFinder(const rules::CardCatalog &cards) : m_cards(cards)
{
    for (std::size_t i = 0; i < cards.cards.size(); ++i) {
        const rules::CardDefinition &card = cards.cards[i];
        const auto id = static_cast<rules::CardId>(i);
        if (m_byName.emplace(card.name, id).second)
            m_names.push_back(card.name);
        if (card.kind == rules::CardKind::BasicEnergy)
            m_byName.emplace(cards::nameOf(card.type), id);
    }
}

std::optional<rules::CardId> CardFinder::find(std::string_view said) const
{
    if (const auto found = m_byName.find(said); found != m_byName.end())
        return found->second;
    const rules::CardId byId = m_cards.find(std::string(said));
    return byId == rules::noCard ? std::nullopt : std::optional(byId);
}

std::string CardFinder::unknown(std::string_view said) const
{
    return "no card is called \"" + std::string(said) + "\"" + cards::didYouMean(said, m_names);
}

} // namespace mantimon::scenarios
