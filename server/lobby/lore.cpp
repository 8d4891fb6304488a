#include "lobby/lore.h"

#include "games/starter_decks.h"

namespace mantimon::lobby {

bots::Lore loreOf(const rules::Ruleset &ruleset, const games::Library &library)
{
    std::vector<rules::Deck> decks;
    for (const cards::DeckList *deck : games::starterDecksOf(library, QString::fromStdString(ruleset.name)))
        decks.push_back(cards::toDeck(*deck, *library.catalog));
    return {ruleset, library.catalog, std::move(decks)};
}

} // namespace mantimon::lobby
