#include "games/deck_json.h"

using namespace Qt::StringLiterals;

namespace mantimon::games {

namespace {

using Counts = std::vector<std::pair<std::string, int>>;

QJsonObject countsJson(const Counts &counts)
{
    QJsonObject object;
    for (const auto &[card, count] : counts)
        object.insert(QString::fromStdString(card), count);
    return object;
}

Counts countsOf(const QJsonObject &object)
{
    Counts counts;
    for (auto it = object.begin(); it != object.end(); ++it)
        counts.emplace_back(it.key().toStdString(), it.value().toInt());
    return counts;
}

} // namespace

QJsonObject deckJson(const cards::DeckList &deck)
{
    return {{u"id"_s, QString::fromStdString(deck.id)},
            {u"name"_s, QString::fromStdString(deck.name)},
            {u"ruleset"_s, QString::fromStdString(deck.ruleset)},
            {u"cards"_s, countsJson(deck.main)},
            {u"energy"_s, countsJson(deck.energy)}};
}

cards::DeckList deckOf(const QJsonObject &object)
{
    cards::DeckList deck;
    deck.id = object[u"id"].toString().toStdString();
    deck.name = object[u"name"].toString().toStdString();
    deck.ruleset = object[u"ruleset"].toString().toStdString();
    deck.main = countsOf(object[u"cards"].toObject());
    deck.energy = countsOf(object[u"energy"].toObject());
    return deck;
}

} // namespace mantimon::games
