#include "common/counted_new.h"
#include "common/test_cards.h"
#include "common/test_case.h"

#include <random>

using namespace mantimon;
using namespace mantimon::rules;
using namespace mantimon::testing;

/// Asking what is legal and being refused cost no memory, whatever the state.
class AllocationTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCounterCounts();
    void askingAndBeingRefusedAllocateNothing_data();
    void askingAndBeingRefusedAllocateNothing();
};

void AllocationTest::theCounterCounts()
{
    if (!countsAllocations)
        QSKIP("this build has an operator new of its own");
    const auto before = allocations;
    const std::vector<int> numbers(3);
    QCOMPARE(allocations, before + 1);
    QCOMPARE(numbers.size(), 3U);
}

void AllocationTest::askingAndBeingRefusedAllocateNothing_data()
{
    QTest::addColumn<bool>("isClassic");
    QTest::newRow("standard") << false;
    QTest::newRow("classic") << true;
}

void AllocationTest::askingAndBeingRefusedAllocateNothing()
{
    QFETCH(const bool, isClassic);
    if (!countsAllocations)
        QSKIP("this build has an operator new of its own");
    const Ruleset ruleset = isClassic ? classicRules() : standardRules();
    const CardCatalog &cards = testCards();
    std::mt19937 random(1);
    const RandomBelow below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    std::vector<Action> actions;
    actions.reserve(512);
    std::int64_t wasted = 0;
    int refused = 0;
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        State state = startGame(testSetup(cards, ruleset, seed), ruleset, cards).state;
        while (phaseOf(state) != Phase::Over) {
            const Seat by = mustAct(state, Seat::First) ? Seat::First : Seat::Second;
            const auto before = allocations;
            for (const Seat seat : bothSeats)
                legalActions(state, seat, ruleset, cards, actions);
            const std::array<Action, 6> wrong{PlayBasic{1},   Evolve{2, 3},     AttachEnergy{4, 5},
                                              UseAttack{200}, UseAbility{6, 0}, Choose{99999, {}, 0}};
            for (const Action &action : wrong)
                refused += std::holds_alternative<Refusal>(apply(state, by, action, ruleset, cards)) ? 1 : 0;
            wasted += allocations - before;
            const auto action = randomAction(state, by, ruleset, cards, below);
            QVERIFY(std::holds_alternative<std::vector<Event>>(apply(state, by, *action, ruleset, cards)));
        }
    }
    QCOMPARE(wasted, 0);
    QVERIFY(refused > 10'000);
}

QTEST_GUILESS_MAIN(AllocationTest)
#include "allocation_test.moc"
