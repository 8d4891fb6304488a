#pragma once

#include "cards/deck.h"

#include <QJsonObject>

namespace mantimon::games {

/// A deck as journals and the deck table keep it: `{"id","name","ruleset","cards":{…},"energy":{…}}`.
[[nodiscard]] QJsonObject deckJson(const cards::DeckList &deck);
[[nodiscard]] cards::DeckList deckOf(const QJsonObject &object);

} // namespace mantimon::games
