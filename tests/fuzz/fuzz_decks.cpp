#include "fuzz_decks.h"

#include "common/shipped.h"
#include "resources/resources.h"

#include <QDir>

namespace mantimon::fuzz {

namespace {

std::vector<cards::DeckList> shippedDecks()
{
    resources::initialize();
    std::vector<cards::DeckList> decks;
    const QDir folder(QStringLiteral(":/mantimon/decks"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(name));
        auto deck = cards::loadDeck({name.toStdString(), file.readAll().toStdString()});
        if (!deck)
            qFatal("%s", deck.error().front().text().c_str());
        decks.push_back(std::move(deck).value());
    }
    return decks;
}

std::vector<Table> makeTables()
{
    const auto catalog = testing::shippedCards();
    const std::vector<cards::DeckList> decks = shippedDecks();
    std::vector<Table> tables;
    for (const cards::DeckList &first : decks) {
        const rules::Ruleset ruleset = testing::shippedRuleset(QString::fromStdString(first.ruleset));
        for (const cards::DeckList &second : decks) {
            if (second.ruleset == first.ruleset) {
                tables.push_back(
                    {ruleset, {first, second}, {cards::toDeck(first, *catalog), cards::toDeck(second, *catalog)}});
            }
        }
    }
    return tables;
}

} // namespace

const std::vector<Table> &tables()
{
    static const std::vector<Table> all = makeTables();
    return all;
}

} // namespace mantimon::fuzz
