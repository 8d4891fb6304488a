#pragma once

#include "games/library.h"

namespace mantimon::games {

/// Those of the library's that are made for this ruleset.
[[nodiscard]] inline std::vector<const cards::DeckList *> starterDecksOf(const Library &library, const QString &ruleset)
{
    std::vector<const cards::DeckList *> decks;
    for (const cards::DeckList &deck : library.starterDecks) {
        if (QString::fromStdString(deck.ruleset) == ruleset)
            decks.push_back(&deck);
    }
    return decks;
}

} // namespace mantimon::games
