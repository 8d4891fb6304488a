#pragma once

#include "base/result.h"
#include "cards/load_error.h"
#include "rules/card.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace mantimon::cards {

/// What cards say in another language, by what they say in English: a text whose effect changes is
/// another text, and its translation is then missing instead of wrong.
struct Translation
{
    using Words = std::unordered_map<std::string, std::string>;

    std::string language; ///< "de"
    Words names;          ///< of cards, attacks and abilities
    Words texts;
    std::string hash; ///< of the files it was read from, lower-case hex
};

/// `{"language": "de", "names": {"Ember Fox": "Glutfuchs"}, "texts": {"Draw 1 card.": "Ziehe 1 Karte."}}`
[[nodiscard]] base::Result<Translation, std::vector<LoadError>> loadTranslation(const SourceFile &file);

/// Adds what `more` says, which wins.
void merge(Translation &translation, const Translation &more);

/// The same cards with their words in that language. What is not translated stays as it is.
[[nodiscard]] rules::CardCatalog translated(const rules::CardCatalog &cards, const Translation &translation);

/// In English: what the cards say and the translation does not know, and what it knows and no card says.
struct TranslationGaps
{
    std::vector<std::string> missing;
    std::vector<std::string> superfluous;
};
[[nodiscard]] TranslationGaps gapsOf(const Translation &translation, const rules::CardCatalog &cards);

/// Each word of the file that no card says, with the nearest that one does.
[[nodiscard]] std::vector<LoadError> strangersIn(const Translation &translation, const std::string &file,
                                                 const rules::CardCatalog &cards);

} // namespace mantimon::cards
