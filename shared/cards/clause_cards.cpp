#include "cards/clause.h"

#include "cards/names.h"

/// What is said of hands, decks and discard piles.
namespace mantimon::cards {

using rules::AmountKind;
using rules::Effect;
using rules::Filter;
using rules::Operation;
using rules::Pick;
using rules::Position;
using rules::Side;
using rules::ZoneType;

namespace {

const Unit cards{"card", "cards", 1};

std::string intoPhrase(ZoneType zone)
{
    switch (zone) {
    case ZoneType::Bench:
        return "onto your bench";
    case ZoneType::Deck:
        return "on top of your deck";
    case ZoneType::Discard:
        return "into your discard pile";
    case ZoneType::EnergyZone:
        return "into your energy zone";
    default:
        return "into your hand";
    }
}

bool isOneCard(const Effect &effect)
{
    return effect.amount.kind == AmountKind::Fixed && effect.amount.base == 1;
}

/// "the others" or, where nothing is taken, "them".
std::string restPhrase(Position position, const std::string &deck, const std::string &others)
{
    switch (position) {
    case Position::Top:
        return others == "them" ? "put them back in any order" : others + " back in any order";
    case Position::Bottom:
        return (others == "them" ? "put them" : others) + " on the bottom of " + deck + " in any order";
    case Position::Shuffled:
        return "shuffle " + others + " into " + deck;
    case Position::Discard:
        return "discard " + others;
    }
    return {};
}

} // namespace

std::string Clauses::search(const Effect &effect) const
{
    const bool isOne = isOneCard(effect);
    const bool isEnergyDeck = effect.source == ZoneType::EnergyDeck;
    const std::string deck = isEnergyDeck ? "your energy deck" : "your deck";
    const ZoneType into =
        isEnergyDeck && effect.destination == ZoneType::Hand ? ZoneType::EnergyZone : effect.destination;
    const std::string shown = effect.reveal ? (isOne ? "show it, " : "show them, ") : "";
    return "search " + deck + " for " + (isOne ? "" : "up to ") +
           cardsPhrase(effect.amount.base, effect.target.filter, m_wording) + ", " + shown + "put " +
           (isOne ? "it " : "them ") + intoPhrase(into) +
           (into == ZoneType::Deck ? " after shuffling it" : " and shuffle " + deck);
}

std::string Clauses::lookAtTop(const Effect &effect) const
{
    const std::string deck = possessive(effect.target.side) + " deck";
    std::string text = "look at " + amount(effect, cards) + " from the top of " + deck;
    if (effect.take == 0)
        return text + " and " + restPhrase(effect.position, deck, "them");
    const bool isAny = effect.target.filter == Filter{};
    const std::string what =
        isAny ? std::to_string(effect.take) : cardsPhrase(effect.take, effect.target.filter, m_wording);
    const std::string into = effect.destination == ZoneType::Discard
                                 ? "into " + possessive(effect.target.side) + " discard pile"
                                 : "into your hand";
    text += std::string(effect.reveal ? ", show and put up to " : ", put up to ") + what + " of them " + into;
    return text + " and " + restPhrase(effect.position, deck, "the others");
}

std::string Clauses::onDecks(const Effect &effect) const
{
    const Side side = effect.target.side;
    const Filter &filter = effect.target.filter;
    switch (effect.operation) {
    case Operation::Draw:
        return verb(side, "draw") + " " + amount(effect, cards);
    case Operation::DrawUntil:
        return verb(side, "draw") + " cards until " + (side == Side::Own ? "you" : "they") + " have " +
               (effect.amount.kind == AmountKind::Fixed ? std::to_string(effect.amount.base) : amount(effect, cards)) +
               " in hand";
    case Operation::Mill:
        return "discard " + amount(effect, cards) + " from the top of " + possessive(side) + " deck";
    case Operation::Search:
        return search(effect);
    case Operation::LookAtTop:
        return lookAtTop(effect);
    case Operation::RevealUntil:
        return "show cards from the top of your deck until " + cardsPhrase(1, filter, m_wording) +
               " is shown, put it " + intoPhrase(effect.destination) + " and shuffle the others into your deck";
    case Operation::Recover:
        return "put up to " + cardsPhrase(effect.amount.base, filter, m_wording) + " from your discard pile " +
               (effect.destination == ZoneType::Deck ? "into your deck and shuffle it"
                                                     : intoPhrase(effect.destination));
    case Operation::ShuffleDiscardIntoDeck:
        return verb(side, "shuffle") + " all " + allCardsPhrase(filter, m_wording) + " from " + handOf(side) +
               " discard pile into " + handOf(side) + " deck";
    case Operation::ShuffleDeck:
        return verb(side, "shuffle") + " " + handOf(side) + " deck";
    default:
        return {};
    }
}

/// What is taken from a hand, and by whose choice.
std::string Clauses::fromHand(const Effect &effect) const
{
    const Filter &filter = effect.target.filter;
    if (effect.target.pick == Pick::All)
        return "all " + allCardsPhrase(filter, m_wording);
    return effect.amount.kind == AmountKind::Fixed ? cardsPhrase(effect.amount.base, filter, m_wording)
                                                   : amount(effect, cards);
}

std::string Clauses::onHands(const Effect &effect) const
{
    const Side side = effect.target.side;
    const bool isChosen = effect.target.pick == Pick::Chosen;
    const std::string upTo = isChosen && effect.target.upTo ? "up to " : "";
    const std::string what = upTo + fromHand(effect) + " from " + handOf(side) + " hand";
    const bool isMine = side == Side::Opponent && effect.target.chooser == Side::Own && isChosen;
    const std::string how = effect.target.pick == Pick::Random ? " at random" : isMine ? " of your choice" : "";
    const std::string cost = effect.isCost ? "as a cost, " : "";
    switch (effect.operation) {
    case Operation::DiscardHand:
        return cost + verb(side, "discard") + " " + what + how;
    case Operation::HandToDeck:
        if (effect.position == Position::Shuffled)
            return verb(side, "shuffle") + " " + what + " into " + handOf(side) + " deck" + how;
        return verb(side, "put") + " " + what + " on " +
               (effect.position == Position::Top ? "top of " : "the bottom of ") + handOf(side) + " deck" + how;
    case Operation::ShuffleHandIntoDeck:
        return verb(side, "shuffle") + " " + handOf(side) + " hand into " + handOf(side) + " deck";
    case Operation::RevealHand:
        return verb(side, "reveal") + " " + handOf(side) + " hand";
    default:
        return {};
    }
}

} // namespace mantimon::cards
