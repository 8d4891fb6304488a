#pragma once

#include "base/result.h"
#include "games/library.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace mantimon::app {

/// Reads and checks all cards, rulesets and starter decks: those that are compiled in, and the card
/// sets in `cardsDir` (empty: none). The error has a line for everything that is wrong, each naming
/// file, card and field.
[[nodiscard]] base::Result<std::shared_ptr<const games::Library>, QStringList> loadLibrary(const QString &cardsDir);

} // namespace mantimon::app
