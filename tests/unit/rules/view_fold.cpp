#include "unit/rules/view_fold.h"

#include <algorithm>
#include <string>

namespace mantimon::testing {

using namespace rules;

namespace {

using Cards = std::vector<CardView>;

CardView seen(const EventCard &card)
{
    return {card.instance, card.card};
}

bool take(Cards &cards, InstanceId id)
{
    const auto found = std::find_if(cards.begin(), cards.end(), [id](const CardView &c) { return c.instance == id; });
    if (id == noInstance || found == cards.end())
        return false;
    cards.erase(found);
    return true;
}

class Fold
{
public:
    explicit Fold(View view) : m_view(std::move(view)) {}

    void apply(const Event &event);
    [[nodiscard]] View take()
    {
        const auto seat = seatOf(m_view.viewer);
        m_view.isMyTurn = seat == m_view.current && m_view.phase != Phase::Setup && m_view.phase != Phase::Over;
        return std::move(m_view);
    }

private:
    [[nodiscard]] PlayerView &player(Seat seat) { return m_view.players[indexOf(seat)]; }
    [[nodiscard]] MantimonView *inPlay(InstanceId id);
    template <typename Visitor>
    void forEachMantimon(Visitor visit);
    void takeFrom(Seat seat, ZoneType zone, InstanceId id);
    void putInto(Seat seat, ZoneType zone, const EventCard &card);
    void putInPlay(Seat seat, const EventCard &card, bool toActive);
    void takeFromPlay(Seat seat, InstanceId id);
    void takeAttached(InstanceId id);
    void exchange(Seat seat, InstanceId coming);
    void move(const Event &event);
    void reveal(const Event &event);
    void startTurn(const Event &event);
    void endGame(const Event &event);
    void evolve(const Event &event);

    View m_view;
};

template <typename Visitor>
void Fold::forEachMantimon(Visitor visit)
{
    for (PlayerView &each : m_view.players) {
        if (each.active)
            visit(*each.active);
        for (MantimonView &mantimon : each.bench)
            visit(mantimon);
    }
}

MantimonView *Fold::inPlay(InstanceId id)
{
    MantimonView *found = nullptr;
    forEachMantimon([&](MantimonView &mantimon) { found = mantimon.card.instance == id ? &mantimon : found; });
    return found;
}

void Fold::takeAttached(InstanceId id)
{
    if (MantimonView *devolved = inPlay(id); devolved && !devolved->evolvedFrom.empty()) {
        devolved->card = devolved->evolvedFrom.back();
        devolved->evolvedFrom.pop_back();
        devolved->enteredThisTurn = true;
        return;
    }
    forEachMantimon([&](MantimonView &mantimon) {
        testing::take(mantimon.energies, id);
        testing::take(mantimon.evolvedFrom, id);
        if (mantimon.tool && mantimon.tool->instance == id)
            mantimon.tool.reset();
    });
}

/// With everything that lies with it: where that goes is told after it.
void Fold::takeFromPlay(Seat seat, InstanceId id)
{
    PlayerView &owner = player(seat);
    if (owner.active && owner.active->card.instance == id)
        owner.active.reset();
    std::erase_if(owner.bench, [id](const MantimonView &mantimon) { return mantimon.card.instance == id; });
}

void Fold::takeFrom(Seat seat, ZoneType zone, InstanceId id)
{
    PlayerView &owner = player(seat);
    const auto takeSeen = [id](ZoneView &from) {
        --from.count;
        testing::take(from.cards, id);
    };
    switch (zone) {
    case ZoneType::Deck:
        --owner.deckCount;
        return;
    case ZoneType::EnergyDeck:
        --owner.energyDeckCount;
        return;
    case ZoneType::Hand:
        return takeSeen(owner.hand);
    case ZoneType::Discard:
        return takeSeen(owner.discard);
    case ZoneType::EnergyZone:
        return takeSeen(owner.energyZone);
    case ZoneType::Prizes:
        return takeSeen(owner.prizes);
    case ZoneType::Stadium:
        if (m_view.stadium && m_view.stadium->instance == id)
            m_view.stadium.reset();
        return;
    case ZoneType::Active:
    case ZoneType::Bench:
        return takeFromPlay(seat, id);
    case ZoneType::Attached:
    case ZoneType::Under:
        return takeAttached(id);
    }
}

void Fold::putInPlay(Seat seat, const EventCard &card, bool toActive)
{
    MantimonView mantimon;
    mantimon.card = seen(card);
    mantimon.enteredThisTurn = true;
    if (toActive)
        player(seat).active = mantimon;
    else
        player(seat).bench.push_back(mantimon);
}

void Fold::putInto(Seat seat, ZoneType zone, const EventCard &card)
{
    PlayerView &owner = player(seat);
    const bool isSeen = zone != ZoneType::Prizes && (zone != ZoneType::Hand || seatOf(m_view.viewer) == seat);
    const auto put = [&](ZoneView &to) {
        ++to.count;
        if (isSeen)
            to.cards.push_back(seen(card));
    };
    switch (zone) {
    case ZoneType::Deck:
        ++owner.deckCount;
        return;
    case ZoneType::EnergyDeck:
        ++owner.energyDeckCount;
        return;
    case ZoneType::Hand:
        return put(owner.hand);
    case ZoneType::Discard:
        return put(owner.discard);
    case ZoneType::EnergyZone:
        return put(owner.energyZone);
    case ZoneType::Prizes:
        return put(owner.prizes);
    case ZoneType::Stadium:
        m_view.stadium = seen(card);
        m_view.stadiumOwner = seat;
        return;
    case ZoneType::Active:
    case ZoneType::Bench:
        return putInPlay(seat, card, zone == ZoneType::Active);
    case ZoneType::Attached:
    case ZoneType::Under:
        return;
    }
}

/// The one on the bench and the active change places; who comes to an empty place leaves the bench.
void Fold::exchange(Seat seat, InstanceId coming)
{
    PlayerView &owner = player(seat);
    const auto found = std::find_if(owner.bench.begin(), owner.bench.end(),
                                    [&](const MantimonView &mantimon) { return mantimon.card.instance == coming; });
    if (found == owner.bench.end())
        return;
    if (owner.active) {
        std::swap(*owner.active, *found);
        return;
    }
    owner.active = *found;
    owner.bench.erase(found);
}

void Fold::move(const Event &event)
{
    const EventCard &after = event.target.instance != noInstance ? event.target : event.card;
    if (event.from == ZoneType::Bench && event.to == ZoneType::Active)
        return exchange(event.seat, event.card.instance);
    // In set-up: the active that one of the bench has already changed places with.
    if (event.from == ZoneType::Active && event.to == ZoneType::Bench)
        return;
    takeFrom(event.seat, event.from, event.card.instance);
    putInto(event.seat, event.to, after);
}

/// Everybody's Mantimon are turned over; who has put them down sees them already.
void Fold::reveal(const Event &event)
{
    if (inPlay(event.card.instance))
        return;
    --player(event.seat).hand.count;
    putInPlay(event.seat, event.card, event.to == ZoneType::Active);
}

void Fold::startTurn(const Event &event)
{
    m_view.turnNumber = event.amount;
    m_view.current = event.seat;
    m_view.phase = Phase::Main;
    forEachMantimon([](MantimonView &mantimon) { mantimon.enteredThisTurn = false; });
}

void Fold::endGame(const Event &event)
{
    m_view.phase = Phase::Over;
    m_view.prompt.reset();
    m_view.result = Result{event.endReason, event.amount != 0 ? std::optional(event.seat) : std::nullopt};
}

void Fold::evolve(const Event &event)
{
    MantimonView *mantimon = inPlay(event.target.instance);
    takeFrom(event.seat, event.from, event.card.instance);
    if (!mantimon)
        return;
    mantimon->evolvedFrom.push_back(mantimon->card);
    mantimon->card = seen(event.card);
    mantimon->enteredThisTurn = true;
}

void Fold::apply(const Event &event)
{
    MantimonView *mantimon = inPlay(event.card.instance);
    PlayerView &owner = player(event.seat);
    switch (event.type) {
    case EventType::CardDrawn:
    case EventType::EnergyFlipped:
    case EventType::PrizeTaken:
    case EventType::CardPlayed:
    case EventType::CardMoved:
        return move(event);
    case EventType::PrizesLaid:
        owner.deckCount -= event.amount;
        owner.prizes.count += event.amount;
        return;
    case EventType::SetupReady:
        owner.isReady = true;
        return;
    case EventType::SetupRevealed:
        return reveal(event);
    case EventType::TurnStarted:
        return startTurn(event);
    case EventType::TurnEnded:
        m_view.phase = Phase::End;
        return;
    case EventType::Evolved:
        return evolve(event);
    case EventType::EnergyAttached:
        takeFrom(event.seat, event.from, event.card.instance);
        if (MantimonView *bearer = inPlay(event.target.instance))
            bearer->energies.push_back(seen(event.card));
        return;
    case EventType::ToolAttached:
        takeFrom(event.seat, event.from, event.card.instance);
        if (MantimonView *bearer = inPlay(event.target.instance))
            bearer->tool = seen(event.card);
        return;
    case EventType::AttackDeclared:
        m_view.phase = Phase::Attack;
        return;
    case EventType::DamageDealt:
    case EventType::CountersPlaced:
        if (mantimon)
            mantimon->damage = std::min(9990, mantimon->damage + event.amount);
        return;
    case EventType::Healed:
        if (mantimon)
            mantimon->damage -= event.amount;
        return;
    case EventType::ConditionSet:
        if (mantimon)
            mantimon->conditions = static_cast<ConditionMask>(mantimon->conditions | maskOf(event.condition));
        return;
    case EventType::ConditionEnded:
        if (mantimon)
            mantimon->conditions = static_cast<ConditionMask>(mantimon->conditions & ~maskOf(event.condition));
        return;
    case EventType::Retreated:
    case EventType::Switched:
        return exchange(event.seat, event.target.instance);
    case EventType::Promoted:
        return exchange(event.seat, event.card.instance);
    case EventType::PromptOpened:
        m_view.prompt = PromptView{};
        m_view.prompt->id = static_cast<std::uint32_t>(event.amount);
        m_view.prompt->to = event.seat;
        return;
    case EventType::PromptAnswered:
        m_view.prompt.reset();
        return;
    case EventType::PointsScored:
        owner.points = event.amount;
        return;
    case EventType::GameEnded:
        return endGame(event);
    case EventType::GameStarted:
    case EventType::DeckShuffled:
    case EventType::MulliganShown:
    case EventType::AbilityUsed:
    case EventType::AttackFailed:
    case EventType::CoinFlipped:
    case EventType::CardRevealed:
    case EventType::EffectMade:
    case EventType::EffectHadNoTarget:
    case EventType::EffectEnded:
    case EventType::KnockedOut:
    case EventType::TimedOut:
    case EventType::BudgetExceeded:
    case EventType::BonusScored:
        return;
    }
}

} // namespace

View folded(View view, const std::vector<Event> &events)
{
    Fold fold(std::move(view));
    for (const Event &event : events)
        fold.apply(event);
    return fold.take();
}

View toldByEvents(View view)
{
    for (PlayerView &player : view.players) {
        const auto forget = [](MantimonView &mantimon) { mantimon.hp = mantimon.retreatCost = 0; };
        if (player.active)
            forget(*player.active);
        std::for_each(player.bench.begin(), player.bench.end(), forget);
    }
    if (view.prompt) {
        const PromptView full = *view.prompt;
        view.prompt = PromptView{};
        view.prompt->id = full.id;
        view.prompt->to = full.to;
    }
    return view;
}

namespace {

std::string textOf(const MantimonView &mantimon)
{
    std::string text = std::to_string(mantimon.card.card) + " damage " + std::to_string(mantimon.damage) +
                       " conditions " + std::to_string(mantimon.conditions) + " energies";
    for (const CardView &energy : mantimon.energies)
        text += ' ' + std::to_string(energy.card);
    text += " tool " + std::to_string(mantimon.tool ? mantimon.tool->card : noCard) + " under";
    for (const CardView &under : mantimon.evolvedFrom)
        text += ' ' + std::to_string(under.card);
    return text + (mantimon.enteredThisTurn ? " entered" : "");
}

std::string textOf(const ZoneView &zone)
{
    std::string text = std::to_string(zone.count) + " of";
    for (const CardView &card : zone.cards)
        text += ' ' + std::to_string(card.card) + '#' + std::to_string(card.instance % 1000);
    return text;
}

std::string textOf(const PlayerView &player)
{
    std::string text = "points " + std::to_string(player.points) + " deck " + std::to_string(player.deckCount) + "/" +
                       std::to_string(player.energyDeckCount) + (player.isReady ? " ready" : "");
    text += "\n hand " + textOf(player.hand) + "\n discard " + textOf(player.discard) + "\n zone " +
            textOf(player.energyZone) + "\n prizes " + textOf(player.prizes);
    text += "\n active " + (player.active ? textOf(*player.active) : std::string("none"));
    for (const MantimonView &mantimon : player.bench)
        text += "\n bench " + textOf(mantimon);
    return text;
}

} // namespace

std::string differenceOf(const View &one, const View &other)
{
    std::string text;
    for (std::size_t i = 0; i < 2; ++i) {
        if (!(one.players[i] == other.players[i]))
            text +=
                "\nplayer " + std::to_string(i) + ":\n" + textOf(one.players[i]) + "\nand\n" + textOf(other.players[i]);
    }
    if (one.phase != other.phase || one.turnNumber != other.turnNumber || one.current != other.current)
        text += "\nphase or turn";
    if (one.stadium != other.stadium || one.stadiumOwner != other.stadiumOwner)
        text += "\nstadium";
    if (one.prompt != other.prompt || one.result != other.result)
        text += "\nprompt or result";
    return text;
}

} // namespace mantimon::testing
