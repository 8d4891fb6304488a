#pragma once

#include "base/result.h"
#include "cards/load_error.h"
#include "games/library.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace mantimon::app {

/// Reads and checks all cards, rulesets and starter decks: those that are compiled in, and the card
/// sets in `cardsDir` (empty: none), a file of which takes the place of a compiled in one of its name.
/// The error has a line for everything that is wrong, each naming file, card and field.
[[nodiscard]] base::Result<std::shared_ptr<const games::Library>, QStringList> loadLibrary(const QString &cardsDir);

/// The scenarios of the card sets in `cardsDir`, which lie in its folder `scenarios`; empty: of those
/// that are compiled in.
[[nodiscard]] base::Result<std::vector<cards::SourceFile>, QStringList> scenarioFiles(const QString &cardsDir);

/// A line for each word that the translations in `cardsDir` have and none of the cards says: of an older
/// card, or misspelt. Nothing is wrong with serving it.
[[nodiscard]] QStringList strangeTranslations(const QString &cardsDir, const rules::CardCatalog &catalog);

/// The names of the card sets in `cardsDir`; empty: of those that are compiled in.
[[nodiscard]] QSet<QString> setsIn(const QString &cardsDir);

} // namespace mantimon::app
