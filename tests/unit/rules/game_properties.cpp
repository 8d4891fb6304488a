#include "unit/rules/game_properties.h"

#include "unit/rules/knowledge.h"
#include "unit/rules/view_fold.h"

#include <QTest>

#include <algorithm>

namespace mantimon::testing {

using namespace rules;

void cardsAreConserved(const Moment &now)
{
    const auto seen = timesInZones(now.state);
    QCOMPARE(int(now.state.cardCount), 2 * (now.ruleset.deckSize + now.ruleset.energyDeckSize));
    Ids ids(now.state.instances.begin(), now.state.instances.begin() + now.state.cardCount);
    std::sort(ids.begin(), ids.end());
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end() && ids.front() != noInstance);
    for (std::size_t i = 0; i < now.state.cardCount; ++i)
        QCOMPARE(seen[i], 1);
}

void savingIsIdentity(const Moment &now, const CardCatalog *wider)
{
    const auto bytes = serialize(now.state, now.cards);
    const auto restored = restore(bytes, now.cards);
    QVERIFY(restored.has_value());
    QCOMPARE(hash(*restored, now.cards), hash(now.state, now.cards));
    QVERIFY(serialize(*restored, now.cards) == bytes);
    if (!wider)
        return;
    const auto moved = restore(bytes, *wider);
    QVERIFY(moved.has_value());
    QCOMPARE(hash(*moved, *wider), hash(now.state, now.cards));
    QVERIFY(serialize(*moved, *wider) == bytes);
}

void somebodyCanAct(const Moment &now)
{
    const bool isOver = phaseOf(now.state) == Phase::Over;
    QCOMPARE(mustAct(now.state, Seat::First) || mustAct(now.state, Seat::Second), !isOver);
    QCOMPARE(resultOf(now.state).has_value(), isOver);
}

void askingChangesNothing(const Moment &now)
{
    const std::uint64_t before = hash(now.state, now.cards);
    State asked = now.state;
    std::vector<Action> actions;
    for (const Seat seat : bothSeats) {
        legalActions(asked, seat, now.ruleset, now.cards, actions);
        for (const Action &action : {Action{PlayBasic{0x1234}}, Action{Choose{99999, {}, 0}}, Action{UseAttack{99}}})
            QVERIFY(std::holds_alternative<Refusal>(apply(asked, seat, action, now.ruleset, now.cards)));
    }
    for (const Viewer viewer : allViewers)
        static_cast<void>(view(asked, viewer, now.ruleset, now.cards));
    QCOMPARE(hash(asked, now.cards), before);
}

void timeoutsApply(const Moment &now)
{
    for (const Seat seat : bothSeats) {
        State copy = now.state;
        const Outcome outcome = apply(copy, seat, Timeout{}, now.ruleset, now.cards);
        QCOMPARE(std::holds_alternative<std::vector<Event>>(outcome), mustAct(now.state, seat));
    }
}

void nothingHiddenIsShown(const Moment &before, const Moment &now, const std::vector<Event> &events)
{
    for (const Viewer viewer : allViewers) {
        const Ids known = knownIds(now.state, viewer);
        QVERIFY(isWithin(shownIds(view(now.state, viewer, now.ruleset, now.cards)), known));
        Ids knownThen = knownIds(before.state, viewer);
        knownThen.insert(knownThen.end(), known.begin(), known.end());
        std::sort(knownThen.begin(), knownThen.end());
        if (viewer != Viewer::Judge)
            QVERIFY(isWithin(shownIds(visibleEvents(events, viewer)), knownThen));
    }
}

void whoLostSightOfACardLostItsId(const Moment &before, const Moment &now)
{
    if (phaseOf(now.state) == Phase::Over)
        return;
    for (const Viewer viewer : allViewers) {
        const Ids knownBefore = knownIds(before.state, viewer);
        const Ids known = knownIds(now.state, viewer);
        for (std::size_t i = 0; i < now.state.cardCount; ++i) {
            const InstanceId id = now.state.instances[i];
            const bool isHidden = !std::binary_search(known.begin(), known.end(), id);
            QVERIFY2(!isHidden || !std::binary_search(knownBefore.begin(), knownBefore.end(), id),
                     (now.cards[now.state.cards[i]].name + " of seat " + std::to_string(indexOf(now.state.owners[i])) +
                      ", viewer " + std::to_string(static_cast<int>(viewer)) + ", after a prompt of " +
                      now.cards[before.state.prompt.source == noIndex ? now.state.cards[i]
                                                                      : now.state.cards[before.state.prompt.source]]
                          .name)
                         .c_str());
        }
    }
}

void eventsFoldIntoTheView(const Moment &before, const Moment &now, const std::vector<Event> &events)
{
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::SecondSeat, Viewer::Spectator}) {
        const View old = view(before.state, viewer, now.ruleset, now.cards);
        const View told = toldByEvents(folded(old, visibleEvents(events, viewer)));
        const View seen = toldByEvents(view(now.state, viewer, now.ruleset, now.cards));
        QVERIFY2(told == seen, ("events say " + differenceOf(told, seen)).c_str());
    }
}

} // namespace mantimon::testing
