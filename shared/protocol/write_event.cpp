#include "cards/names.h"
#include "protocol/write_game.h"

#include <array>

namespace mantimon::protocol {

namespace {

/// What an event of a type carries besides its seat.
enum Part : unsigned {
    Nothing = 0,
    Card = 1,
    Target = 2,
    From = 4,
    To = 8,
    ConditionSetOrEnded = 16,
    Reason = 32,
    Ending = 64,
    TargetIfAny = 128, ///< a card's new id, where it got one
};

struct Shape
{
    rules::EventType type;
    unsigned parts = Nothing;
    std::string_view amount{}; ///< what the amount is called; empty: there is none
};

using enum rules::EventType;

/// In the order of the enumeration.
constexpr auto shapes = std::to_array<Shape>({
    {GameStarted},
    {DeckShuffled},
    {MulliganShown, Card, "round"},
    {CardDrawn, Card},
    {EnergyFlipped, Card},
    {PrizesLaid, Nothing, "amount"},
    {SetupReady},
    {SetupRevealed, Card | To},
    {TurnStarted, Nothing, "turn_number"},
    {TurnEnded},
    {CardPlayed, Card | From | To},
    {Evolved, Card | Target | From},
    {EnergyAttached, Card | Target | From},
    {ToolAttached, Card | Target | From},
    {AbilityUsed, Card, "ability"},
    {AttackDeclared, Card, "attack"},
    {AttackFailed, Card},
    {CoinFlipped, Nothing, "heads"},
    {DamageDealt, Card | Reason, "amount"},
    {CountersPlaced, Card | Reason, "amount"},
    {Healed, Card, "amount"},
    {ConditionSet, Card | ConditionSetOrEnded},
    {ConditionEnded, Card | ConditionSetOrEnded},
    {Retreated, Card | Target},
    {Switched, Card | Target},
    {Promoted, Card},
    {CardMoved, Card | TargetIfAny | From | To},
    {CardRevealed, Card},
    {EffectMade, Card},
    {EffectHadNoTarget, Card},
    {EffectEnded, Card},
    {PromptOpened, Nothing, "prompt_id"},
    {PromptAnswered, Nothing, "prompt_id"},
    {KnockedOut, Card, "points"},
    {PointsScored, Nothing, "points"},
    {PrizeTaken, Card},
    {TimedOut, Nothing, "in_a_row"},
    {GameEnded, Ending},
    {BudgetExceeded, Card},
    {BonusScored, Nothing, "points"},
});

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (static_cast<std::size_t>(shapes[i].type) != i)
            return false;
    }
    return shapes.size() == cards::Names<rules::EventType>::all.size();
}
static_assert(isInOrder());

void writeCard(JsonWriter &out, std::string_view name, const rules::EventCard &card, const Table &table)
{
    if (card.card == rules::noCard) {
        out.field(name, nullptr);
        return;
    }
    out.beginObject(name);
    if (card.instance != rules::noInstance)
        out.instanceId("instance_id", card.instance);
    else
        out.field("instance_id", nullptr);
    out.field("card_id", std::string_view((*table.cards)[card.card].id));
    out.endObject();
}

void writeAmount(JsonWriter &out, const Shape &shape, int amount)
{
    if (shape.type == CoinFlipped)
        out.field(shape.amount, amount == 1);
    else if (!shape.amount.empty())
        out.field(shape.amount, amount);
}

void write(JsonWriter &out, qint64 seq, const rules::Event &event, const Table &table)
{
    const Shape &shape = shapes[static_cast<std::size_t>(event.type)];
    const bool nobodyWon = event.type == GameEnded && event.amount == 0;
    out.beginObject();
    out.field("seq", seq);
    out.field("type", cards::nameOf(event.type));
    out.key("player_id");
    if (nobodyWon)
        out.value(nullptr);
    else
        out.value(table.players[rules::indexOf(event.seat)].id);
    if (shape.parts & Card)
        writeCard(out, "card", event.card, table);
    const bool isRenamed = (shape.parts & TargetIfAny) && event.target.card != rules::noCard;
    if ((shape.parts & Target) || isRenamed)
        writeCard(out, "target", event.target, table);
    writeAmount(out, shape, event.amount);
    if (shape.parts & From)
        out.field("from", cards::nameOf(event.from));
    if (shape.parts & To)
        out.field("to", cards::nameOf(event.to));
    if (shape.parts & ConditionSetOrEnded)
        out.field("condition", cards::nameOf(event.condition));
    if (shape.parts & Reason)
        out.field("reason", cards::nameOf(event.reason));
    if (shape.parts & Ending)
        out.field("end_reason", cards::nameOf(event.endReason));
    out.endObject();
}

} // namespace

void write(JsonWriter &out, std::span<const EventBatch> batches, const Table &table)
{
    out.beginArray();
    for (const EventBatch &batch : batches) {
        for (const rules::Event &event : batch.events)
            write(out, batch.seq, event, table);
    }
    out.endArray();
}

} // namespace mantimon::protocol
