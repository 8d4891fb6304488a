#pragma once

#include "cards/deck.h"
#include "rules/card.h"
#include "rules/ruleset.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace mantimon::games {

struct RulesetSource
{
    rules::Ruleset ruleset;
    QByteArray source; ///< the JSON it was read from
};

/// The cards' words in another language, to be shown: nothing is played with them.
struct TranslatedCards
{
    std::shared_ptr<const rules::CardCatalog> catalog;
    QString hash; ///< another than the cards' own
};

/// What games are made from: loaded and checked once at start-up, never changed, shared by all.
struct Library
{
    std::shared_ptr<const rules::CardCatalog> catalog; ///< never null
    QString cardsHash;
    QByteArray cardsText;                      ///< what the database keeps of the card set: cards::cardSetText()
    std::map<QString, RulesetSource> rulesets; ///< by name
    std::vector<cards::DeckList> starterDecks;
    std::map<QString, TranslatedCards> translations; ///< by language: "de"

    [[nodiscard]] const RulesetSource *ruleset(const QString &name) const
    {
        const auto found = rulesets.find(name);
        return found == rulesets.end() ? nullptr : &found->second;
    }
    /// For "de", and for "de_AT" where that has none of its own; null where the cards do not speak it.
    [[nodiscard]] const TranslatedCards *translation(const QString &language) const
    {
        for (const QString &name : {language, language.section(QLatin1Char('_'), 0, 0)}) {
            if (const auto found = translations.find(name); found != translations.end())
                return &found->second;
        }
        return nullptr;
    }
    [[nodiscard]] const cards::DeckList *starterDeck(const QString &id) const
    {
        for (const cards::DeckList &deck : starterDecks) {
            if (QString::fromStdString(deck.id) == id)
                return &deck;
        }
        return nullptr;
    }
};

} // namespace mantimon::games
