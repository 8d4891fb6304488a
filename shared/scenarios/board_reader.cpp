#include "scenarios/board_reader.h"

namespace mantimon::scenarios {

using rules::CardId;

namespace {

/// A deck that is not drawn is so many copies of the active card: enough to draw from for a while.
constexpr std::size_t undrawnDeck = 10;
constexpr cards::Range damageRange{0, 990, 10};
constexpr cards::Range turnRange{1, 200};

class BoardReader
{
public:
    BoardReader(const rules::CardCatalog &cards, const CardFinder &finder, ErrorList &errors)
        : m_cards(cards), m_finder(finder), m_errors(errors)
    {
    }

    [[nodiscard]] DrawnSide side(Json value, const std::string &path, int turn) const;

private:
    [[nodiscard]] DrawnMantimon mantimon(Json value, const std::string &path) const;
    [[nodiscard]] std::vector<DrawnMantimon> bench(const Fields &fields) const;
    void checkMantimon(const DrawnMantimon &drawn, const std::string &path) const;

    const rules::CardCatalog &m_cards;
    const CardFinder &m_finder;
    ErrorList &m_errors;
};

/// `"Ember Fox"`, or an object with what lies with it.
DrawnMantimon BoardReader::mantimon(Json value, const std::string &path) const
{
    static constexpr std::array<std::string_view, 8> known{"card",   "energies",        "tool", "under", "conditions",
                                                           "damage", "paralyzed_since", "since"};
    DrawnMantimon drawn;
    if (value.is_string()) {
        drawn.card = cardFrom(value, path, m_finder, m_errors).value_or(rules::noCard);
    } else {
        const Fields fields(value, path, m_errors, known);
        drawn.card = cardFrom(fields, "card", m_finder, Need::Required).value_or(rules::noCard);
        drawn.energies = cardsFrom(fields, "energies", m_finder).value_or(Cards{});
        drawn.under = cardsFrom(fields, "under", m_finder).value_or(Cards{});
        drawn.tool = cardFrom(fields, "tool", m_finder).value_or(rules::noCard);
        drawn.damage = fields.integer("damage", damageRange, Need::Optional).value_or(0);
        drawn.conditions = conditionsFrom(fields, "conditions").value_or(rules::ConditionMask{});
        drawn.paralyzedOn = fields.integer("paralyzed_since", turnRange, Need::Optional).value_or(1);
        drawn.entered = fields.integer("since", {0, turnRange.max}, Need::Optional).value_or(-1);
    }
    checkMantimon(drawn, path);
    return drawn;
}

void BoardReader::checkMantimon(const DrawnMantimon &drawn, const std::string &path) const
{
    if (drawn.card != rules::noCard && !m_cards[drawn.card].isMantimon())
        m_errors.add(path, "\"" + m_cards[drawn.card].name + "\" is no Mantimon");
    if (drawn.tool != rules::noCard && m_cards[drawn.tool].kind != rules::CardKind::Tool)
        m_errors.add(path + ".tool", "\"" + m_cards[drawn.tool].name + "\" is no tool");
    for (const CardId energy : drawn.energies) {
        if (!m_cards[energy].isEnergy())
            m_errors.add(path + ".energies", "\"" + m_cards[energy].name + "\" is no energy");
    }
    for (const CardId under : drawn.under) {
        if (!m_cards[under].isMantimon())
            m_errors.add(path + ".under", "\"" + m_cards[under].name + "\" is no Mantimon");
    }
}

std::vector<DrawnMantimon> BoardReader::bench(const Fields &fields) const
{
    std::vector<DrawnMantimon> drawn;
    const auto items = fields.list("bench", Need::Optional);
    for (std::size_t i = 0; i < items.size(); ++i)
        drawn.push_back(mantimon(items[i], fields.path("bench") + "[" + std::to_string(i) + "]"));
    return drawn;
}

DrawnSide BoardReader::side(Json value, const std::string &path, int turn) const
{
    static constexpr std::array<std::string_view, 10> known{
        "active",      "bench",       "hand",   "deck",   "discard",
        "energy_zone", "energy_deck", "prizes", "points", "lost_one_last_turn"};
    const Fields fields(value, path, m_errors, known);
    DrawnSide side;
    if (const auto active = fields.require("active"))
        side.active = mantimon(*active, fields.path("active"));
    side.bench = bench(fields);
    side.hand = cardsFrom(fields, "hand", m_finder).value_or(Cards{});
    side.deck = cardsFrom(fields, "deck", m_finder).value_or(Cards(undrawnDeck, side.active.card));
    side.discard = cardsFrom(fields, "discard", m_finder).value_or(Cards{});
    side.energyZone = cardsFrom(fields, "energy_zone", m_finder).value_or(Cards{});
    side.energyDeck = cardsFrom(fields, "energy_deck", m_finder).value_or(Cards{});
    side.prizes = cardsFrom(fields, "prizes", m_finder).value_or(Cards{});
    side.points = fields.integer("points", {0, 10}, Need::Optional).value_or(0);
    if (fields.flag("lost_one_last_turn", Need::Optional).value_or(false))
        side.lastKnockOutTurn = turn - 1;
    return side;
}

} // namespace

Position boardFrom(const Fields &fields, const rules::CardCatalog &cards, const CardFinder &finder,
                   const rules::Ruleset &ruleset)
{
    ErrorList &errors = fields.errors();
    const std::size_t before = errors.size();
    Position position;
    position.turn = fields.integer("turn", turnRange, Need::Optional).value_or(position.turn);
    position.stadium = cardFrom(fields, "stadium", finder).value_or(rules::noCard);
    position.stadiumOwner = seatFrom(fields, "stadium_of").value_or(own);
    const BoardReader reader(cards, finder, errors);
    for (const rules::Seat seat : rules::bothSeats) {
        if (const auto value = fields.require(seatName(seat)))
            position.side(seat) = reader.side(*value, fields.path(seatName(seat)), position.turn);
        if (position.side(seat).bench.size() > static_cast<std::size_t>(ruleset.benchSize))
            errors.add(fields.path(seatName(seat)) + ".bench",
                       "must hold at most " + std::to_string(ruleset.benchSize) + " Mantimon in this ruleset");
    }
    if (position.stadium != rules::noCard && cards[position.stadium].kind != rules::CardKind::Stadium)
        errors.add(fields.path("stadium"), "\"" + cards[position.stadium].name + "\" is no stadium");
    if (const std::string excess = excessOf(position); errors.size() == before && !excess.empty())
        errors.add(fields.path("own"), excess);
    return position;
}

} // namespace mantimon::scenarios
