#include "unit/rules/game_properties.h"
#include "unit/rules/knowledge.h"

#include <QTest>

#include <algorithm>

/// Games that somebody cannot tell apart: with other hidden cards, or with other instance ids.
namespace mantimon::testing {

using namespace rules;

namespace {

bool hasId(const Ids &sorted, InstanceId id)
{
    return std::binary_search(sorted.begin(), sorted.end(), id);
}

/// Two hidden cards that may stand for one another.
struct Pair
{
    CardIndex one = noIndex;
    CardIndex two = noIndex;
};

/// Cards of one owner that `viewer` does not see, all of the deck or all of the energy deck.
Zone hiddenFrom(const State &state, Viewer viewer, const RandomBelow &random)
{
    const Ids known = knownIds(state, viewer);
    const PlayerState &owner = state.player(static_cast<Seat>(random(2)));
    Zone hidden;
    const auto add = [&](const Zone &zone) {
        for (const CardIndex card : zone) {
            if (!hasId(known, state.instances[card]))
                hidden.push_back(card);
        }
    };
    if (random(4) == 0) {
        add(owner.energyDeck);
        return hidden;
    }
    add(owner.hand);
    add(owner.deck);
    add(owner.prizes);
    return hidden;
}

void changePlaces(PlayerState &player, const Pair &pair)
{
    for (Zone *zone : {&player.deck, &player.hand, &player.prizes, &player.energyDeck}) {
        for (CardIndex &card : *zone) {
            if (card == pair.one || card == pair.two)
                card = card == pair.one ? pair.two : pair.one;
        }
    }
}

/// Other cards in the same places, or the same cards in other places.
State exchanged(const State &state, const Pair &pair, bool places)
{
    State changed = state;
    if (places)
        changePlaces(changed.player(state.owners[pair.one]), pair);
    else
        std::swap(changed.cards[pair.one], changed.cards[pair.two]);
    return changed;
}

/// Whoever saw the card leave play knows what made an effect that goes on without it.
bool isSource(const State &state, CardIndex card)
{
    const auto isOf = [card](const auto &effect) { return effect.source == card; };
    return std::any_of(state.stack.begin(), state.stack.end(), isOf) ||
           std::any_of(state.lasting.begin(), state.lasting.end(), isOf);
}

std::optional<Pair> pairHiddenFrom(const State &state, Viewer viewer, const RandomBelow &random)
{
    const Zone hidden = hiddenFrom(state, viewer, random);
    if (hidden.size() < 2)
        return std::nullopt;
    Pair pair{hidden[random(static_cast<std::uint32_t>(hidden.size()))],
              hidden[random(static_cast<std::uint32_t>(hidden.size()))]};
    // The prompted player's candidates are listed by card: another card there is another list.
    const auto &candidates = state.prompt.candidates;
    if (pair.one == pair.two || candidates.contains(pair.one) || candidates.contains(pair.two))
        return std::nullopt;
    return isSource(state, pair.one) || isSource(state, pair.two) ? std::nullopt : std::optional(pair);
}

/// Whether `viewer` has met one of the pair: sees it now, or has been shown a card.
bool hasLearned(const State &before, const State &after, const std::vector<Event> &told, const Pair &pair,
                Viewer viewer)
{
    const Ids known = knownIds(after, viewer);
    Ids shown = shownIds(told);
    std::sort(shown.begin(), shown.end());
    for (const CardIndex card : {pair.one, pair.two}) {
        if (hasId(known, after.instances[card]) || hasId(shown, before.instances[card]) ||
            hasId(shown, after.instances[card]))
            return true;
    }
    return std::any_of(told.begin(), told.end(), [](const Event &event) {
        return event.type == EventType::CardRevealed && event.card.card != noCard;
    });
}

void bothGoOnAlike(const Moment &now, const State &changed, const Pair &pair, const Step &next, Viewer viewer)
{
    State one = now.state;
    State other = changed;
    const Outcome outcome = apply(one, next.by, next.action, now.ruleset, now.cards);
    const Outcome otherOutcome = apply(other, next.by, next.action, now.ruleset, now.cards);
    const auto *events = std::get_if<std::vector<Event>>(&outcome);
    const auto *otherEvents = std::get_if<std::vector<Event>>(&otherOutcome);
    QVERIFY(events);
    // Whoever holds the cards may find that another card cannot be played so.
    if (!otherEvents) {
        QVERIFY(viewerOf(next.by) != viewer);
        return;
    }
    const auto told = visibleEvents(*events, viewer);
    const auto otherTold = visibleEvents(*otherEvents, viewer);
    if (hasLearned(now.state, one, told, pair, viewer) || hasLearned(now.state, other, otherTold, pair, viewer))
        return;
    QVERIFY(told == otherTold);
    QVERIFY(view(one, viewer, now.ruleset, now.cards) == view(other, viewer, now.ruleset, now.cards));
}

void sameAnswers(const Moment &now, const State &changed, Seat seat, const RandomBelow &random)
{
    std::vector<Action> actions;
    std::vector<Action> otherActions;
    legalActions(now.state, seat, now.ruleset, now.cards, actions);
    legalActions(changed, seat, now.ruleset, now.cards, otherActions);
    QVERIFY(actions == otherActions);
    for (int i = 0; i < 8; ++i) {
        const Action action = triedAction(now, seat, random);
        State one = now.state;
        State other = changed;
        const Outcome outcome = apply(one, seat, action, now.ruleset, now.cards);
        const Outcome otherOutcome = apply(other, seat, action, now.ruleset, now.cards);
        QCOMPARE(outcome.index(), otherOutcome.index());
        if (const auto *refusal = std::get_if<Refusal>(&outcome))
            QCOMPARE(*refusal, std::get<Refusal>(otherOutcome));
    }
}

} // namespace

bool hiddenCardsDoNotMatter(const Moment &now, const Step &next, Viewer viewer, const RandomBelow &random)
{
    const auto pair = pairHiddenFrom(now.state, viewer, random);
    if (!pair)
        return false;
    const State changed = exchanged(now.state, *pair, random(2) == 0);
    if (!(view(changed, viewer, now.ruleset, now.cards) == view(now.state, viewer, now.ruleset, now.cards))) {
        QTest::qFail("views differ by cards that are hidden", __FILE__, __LINE__);
        return true;
    }
    if (const auto seat = seatOf(viewer))
        sameAnswers(now, changed, *seat, random);
    bothGoOnAlike(now, changed, *pair, next, viewer);
    return true;
}

namespace {

/// Gives every card another id: the same bits of each are turned over.
struct Renaming
{
    InstanceId bits = 0;

    [[nodiscard]] InstanceId of(InstanceId id) const { return id == noInstance ? noInstance : id ^ bits; }
    void rename(InstanceId &id) const { id = of(id); }
    template <typename List>
    void renameAll(List &ids) const
    {
        for (InstanceId &id : ids)
            rename(id);
    }

    void operator()(ChooseActive &action) const { rename(action.card); }
    void operator()(ChooseBench &action) const { rename(action.card); }
    void operator()(PlayBasic &action) const { rename(action.card); }
    void operator()(UseAbility &action) const { rename(action.card); }
    void operator()(Choose &action) const { renameAll(action.cards); }
    void operator()(Evolve &action) const { renameBoth(action); }
    void operator()(AttachEnergy &action) const { renameBoth(action); }
    void operator()(PlayTrainer &action) const { renameBoth(action); }
    void operator()(Retreat &action) const
    {
        rename(action.to);
        renameAll(action.paying);
    }
    void operator()(Ready &) const {}
    void operator()(UseAttack &) const {}
    void operator()(Pass &) const {}
    void operator()(Resign &) const {}
    void operator()(Timeout &) const {}
    void operator()(Abandon &) const {}
    void operator()(Decide &) const {}

    template <typename Play>
    void renameBoth(Play &action) const
    {
        rename(action.card);
        rename(action.target);
    }
    [[nodiscard]] Action of(Action action) const
    {
        std::visit(*this, action);
        return action;
    }
    [[nodiscard]] State of(State state) const
    {
        for (std::size_t i = 0; i < state.cardCount; ++i)
            rename(state.instances[i]);
        return state;
    }
};

/// New ids are drawn, and therefore the same in both; the old ones are as renamed.
void sameButForNames(const State &before, const State &one, State other, const Renaming &renaming,
                     const CardCatalog &cards)
{
    for (std::size_t i = 0; i < one.cardCount; ++i) {
        const bool isOld = one.instances[i] == before.instances[i];
        QCOMPARE(other.instances[i], isOld ? renaming.of(one.instances[i]) : one.instances[i]);
    }
    other.instances = one.instances;
    QCOMPARE(hash(other, cards), hash(one, cards));
}

void sameEventsButForNames(const State &before, std::vector<Event> events, const std::vector<Event> &others,
                           const Renaming &renaming)
{
    const auto issued = before.instances.begin();
    for (Event &event : events) {
        for (EventCard *card : {&event.card, &event.target}) {
            if (std::find(issued, issued + before.cardCount, card->instance) != issued + before.cardCount)
                renaming.rename(card->instance);
        }
    }
    QVERIFY(events == others);
}

} // namespace

void idsDoNotMatter(const Moment &now, const Step &next, const RandomBelow &random)
{
    const Renaming renaming{(InstanceId{random(0xFFFF'FFFFU)} << 16U | 1U) & instanceIdMask};
    const State renamed = renaming.of(now.state);
    const auto issued = renamed.instances.begin();
    if (std::find(issued, issued + renamed.cardCount, noInstance) != issued + renamed.cardCount)
        return; // that would be no id; one in 2^47
    std::vector<Action> actions;
    std::vector<Action> otherActions;
    for (const Seat seat : bothSeats) {
        legalActions(now.state, seat, now.ruleset, now.cards, actions);
        legalActions(renamed, seat, now.ruleset, now.cards, otherActions);
        for (Action &action : actions)
            action = renaming.of(action);
        QVERIFY(actions == otherActions);
    }
    State one = now.state;
    State other = renamed;
    const Outcome outcome = apply(one, next.by, next.action, now.ruleset, now.cards);
    const Outcome otherOutcome = apply(other, next.by, renaming.of(next.action), now.ruleset, now.cards);
    QVERIFY(std::holds_alternative<std::vector<Event>>(outcome));
    QVERIFY(std::holds_alternative<std::vector<Event>>(otherOutcome));
    sameButForNames(now.state, one, other, renaming, now.cards);
    sameEventsButForNames(now.state, std::get<std::vector<Event>>(outcome), std::get<std::vector<Event>>(otherOutcome),
                          renaming);
}

} // namespace mantimon::testing
