#include "scenarios/expectation_reader.h"

namespace mantimon::scenarios {

namespace {

constexpr cards::Range count{0, 200};
constexpr cards::Range hp{0, 9990, 10};

/// As cardFrom; null is "none" (noCard).
std::optional<rules::CardId> cardOrNone(const Fields &fields, std::string_view key, const CardFinder &finder)
{
    const auto value = fields.find(key);
    if (value && value->is_null())
        return rules::noCard;
    return cardFrom(fields, key, finder);
}

/// `"Ember Fox"`, null for an empty place, or an object.
ExpectedMantimon mantimonFrom(Json value, const std::string &path, const CardFinder &finder, ErrorList &errors)
{
    static constexpr std::array<std::string_view, 8> known{"card",       "damage",   "hp",   "retreat_cost",
                                                           "conditions", "energies", "tool", "under"};
    ExpectedMantimon expected;
    if (value.is_null()) {
        expected.card = rules::noCard;
        return expected;
    }
    if (value.is_string()) {
        expected.card = cardFrom(value, path, finder, errors);
        return expected;
    }
    const Fields fields(value, path, errors, known);
    expected.card = cardFrom(fields, "card", finder);
    expected.damage = fields.integer("damage", hp, Need::Optional);
    expected.hp = fields.integer("hp", hp, Need::Optional);
    expected.retreatCost = fields.integer("retreat_cost", count, Need::Optional);
    expected.conditions = conditionsFrom(fields, "conditions");
    expected.energies = cardsFrom(fields, "energies", finder);
    expected.under = cardsFrom(fields, "under", finder);
    expected.tool = cardOrNone(fields, "tool", finder);
    return expected;
}

ExpectedSide sideFrom(Json value, const std::string &path, const CardFinder &finder, ErrorList &errors)
{
    static constexpr std::array<std::string_view, 16> known{
        "active",       "bench",  "hand",       "deck",       "deck_top",      "discard",           "energy_zone",
        "energy_deck",  "prizes", "hand_count", "deck_count", "discard_count", "energy_zone_count", "energy_deck_count",
        "prizes_count", "points"};
    const Fields fields(value, path, errors, known);
    ExpectedSide side;
    if (const auto active = fields.find("active"))
        side.active = mantimonFrom(*active, fields.path("active"), finder, errors);
    if (fields.has("bench")) {
        auto &bench = side.bench.emplace();
        for (const Json &item : fields.list("bench"))
            bench.push_back(
                mantimonFrom(item, fields.path("bench") + "[" + std::to_string(bench.size()) + "]", finder, errors));
    }
    side.hand = cardsFrom(fields, "hand", finder);
    side.deck = cardsFrom(fields, "deck", finder);
    side.deckTop = cardsFrom(fields, "deck_top", finder);
    side.discard = cardsFrom(fields, "discard", finder);
    side.energyZone = cardsFrom(fields, "energy_zone", finder);
    side.energyDeck = cardsFrom(fields, "energy_deck", finder);
    side.prizes = cardsFrom(fields, "prizes", finder);
    side.handCount = fields.integer("hand_count", count, Need::Optional);
    side.deckCount = fields.integer("deck_count", count, Need::Optional);
    side.discardCount = fields.integer("discard_count", count, Need::Optional);
    side.energyZoneCount = fields.integer("energy_zone_count", count, Need::Optional);
    side.energyDeckCount = fields.integer("energy_deck_count", count, Need::Optional);
    side.prizesCount = fields.integer("prizes_count", count, Need::Optional);
    side.points = fields.integer("points", count, Need::Optional);
    return side;
}

ExpectedPrompt promptFrom(Json value, const std::string &path, const CardFinder &finder, ErrorList &errors)
{
    static constexpr std::array<std::string_view, 6> known{"to", "kind", "candidates", "min", "max", "options"};
    ExpectedPrompt prompt;
    if (value.is_null()) {
        prompt.isThere = false;
        return prompt;
    }
    const Fields fields(value, path, errors, known);
    prompt.to = seatFrom(fields, "to");
    prompt.kind = fields.named<rules::PromptKind>("kind", Need::Optional);
    prompt.candidates = cardsFrom(fields, "candidates", finder);
    prompt.min = fields.integer("min", count, Need::Optional);
    prompt.max = fields.integer("max", count, Need::Optional);
    prompt.options = fields.integer("options", count, Need::Optional);
    return prompt;
}

/// `"coin_flipped"`, or an object.
ExpectedEvent eventFrom(Json value, const std::string &path, const CardFinder &finder, ErrorList &errors)
{
    static constexpr std::array<std::string_view, 4> known{"event", "of", "card", "amount"};
    ExpectedEvent expected;
    std::string_view name;
    if (value.get(name) == simdjson::SUCCESS) {
        expected.type = Fields::namedValue<rules::EventType>(name, path, errors).value_or(rules::EventType{});
        return expected;
    }
    const Fields fields(value, path, errors, known);
    expected.type = fields.named<rules::EventType>("event").value_or(rules::EventType{});
    expected.seat = seatFrom(fields, "of");
    expected.card = cardFrom(fields, "card", finder);
    expected.amount = fields.integer("amount", {-9990, 9990}, Need::Optional);
    return expected;
}

std::optional<std::optional<rules::Seat>> winnerFrom(const Fields &fields)
{
    const auto value = fields.find("winner");
    if (!value)
        return std::nullopt;
    if (value->is_null())
        return std::optional<std::optional<rules::Seat>>(std::in_place, std::nullopt);
    const auto seat = seatFrom(fields, "winner");
    return seat ? std::optional(seat) : std::nullopt;
}

void readGame(const Fields &fields, Expectation &expected, const CardFinder &finder)
{
    ErrorList &errors = fields.errors();
    expected.stadium = cardOrNone(fields, "stadium", finder);
    expected.turn = fields.integer("turn", count, Need::Optional);
    expected.acts = seatFrom(fields, "acts");
    if (const auto prompt = fields.find("prompt"))
        expected.prompt = promptFrom(*prompt, fields.path("prompt"), finder, errors);
    for (const Json &item : fields.list("events", Need::Optional)) {
        const std::string path = fields.path("events") + "[" + std::to_string(expected.events.size()) + "]";
        expected.events.push_back(eventFrom(item, path, finder, errors));
    }
    for (const std::string &name : fields.texts("no_events", Need::Optional)) {
        if (const auto type = Fields::namedValue<rules::EventType>(name, fields.path("no_events"), errors))
            expected.noEvents.push_back(*type);
    }
    expected.ended = fields.named<rules::EndReason>("ended", Need::Optional);
    expected.winner = winnerFrom(fields);
}

} // namespace

Expectation expectationFrom(Json value, const std::string &path, const CardFinder &finder, ErrorList &errors)
{
    static constexpr std::array<std::string_view, 10> known{"own",    "opponent", "stadium",   "turn",  "acts",
                                                            "prompt", "events",   "no_events", "ended", "winner"};
    const Fields fields(value, path, errors, known);
    Expectation expected;
    for (const rules::Seat seat : rules::bothSeats) {
        if (const auto side = fields.find(seatName(seat)))
            expected.sides[rules::indexOf(seat)] = sideFrom(*side, fields.path(seatName(seat)), finder, errors);
    }
    readGame(fields, expected, finder);
    return expected;
}

} // namespace mantimon::scenarios
