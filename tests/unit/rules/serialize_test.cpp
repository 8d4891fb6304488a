#include "common/test_cards.h"
#include "common/test_case.h"
#include "rules/engine.h"

#include <random>

using namespace mantimon;
using namespace mantimon::rules;
using namespace mantimon::testing;

/// Saved bytes that are not a state, and states that go on after having been saved.
class SerializeTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyShorterPieceIsRefused();
    void oneByteMoreIsRefused();
    void anotherVersionIsRefused();
    void cardsUnknownToTheCatalogueAreRefused();
    void changedBytesAreRefusedOrMeanSomethingElse();
    void aRestoredGameGoesOnAlike();

private:
    /// In the middle of a game.
    [[nodiscard]] static State someState(std::uint32_t seed)
    {
        std::mt19937 random(seed);
        const Ruleset ruleset;
        State state = startGame(testSetup(testCards(), ruleset, seed), ruleset, testCards()).state;
        for (int i = 0; i < 60 && phaseOf(state) != Phase::Over; ++i)
            step(state, random);
        return state;
    }
    static void step(State &state, std::mt19937 &random)
    {
        const Ruleset ruleset;
        const Seat seat = mustAct(state, Seat::First) ? Seat::First : Seat::Second;
        const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
        const auto action = randomAction(state, seat, ruleset, testCards(), below);
        const Outcome outcome = apply(state, seat, *action, ruleset, testCards());
        QVERIFY(std::holds_alternative<std::vector<Event>>(outcome));
    }
};

void SerializeTest::everyShorterPieceIsRefused()
{
    const auto bytes = serialize(someState(1), testCards());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!restore(std::span(bytes).first(size), testCards()));
    QVERIFY(restore(bytes, testCards()));
}

void SerializeTest::oneByteMoreIsRefused()
{
    auto bytes = serialize(someState(1), testCards());
    bytes.push_back(0);
    QVERIFY(!restore(bytes, testCards()));
}

void SerializeTest::anotherVersionIsRefused()
{
    const auto bytes = serialize(someState(1), testCards());
    for (const std::size_t place : {std::size_t{0}, std::size_t{1}}) {
        auto other = bytes;
        ++other[place];
        QVERIFY(!restore(other, testCards()));
    }
}

void SerializeTest::cardsUnknownToTheCatalogueAreRefused()
{
    const auto bytes = serialize(someState(1), testCards());
    QVERIFY(!restore(bytes, CardCatalog{}));
}

void SerializeTest::changedBytesAreRefusedOrMeanSomethingElse()
{
    const State state = someState(2);
    const auto bytes = serialize(state, testCards());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto changed = bytes;
        changed[i] = static_cast<std::uint8_t>(changed[i] ^ 0x81U);
        const auto restored = restore(changed, testCards());
        QVERIFY2(!restored || hash(*restored, testCards()) != hash(state, testCards()), qPrintable(QString::number(i)));
    }
}

void SerializeTest::aRestoredGameGoesOnAlike()
{
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        State state = someState(seed);
        State restored = *restore(serialize(state, testCards()), testCards());
        std::mt19937 random(seed);
        std::mt19937 same(seed);
        for (int i = 0; i < 50 && phaseOf(state) != Phase::Over; ++i) {
            step(state, random);
            step(restored, same);
            QCOMPARE(hash(restored, testCards()), hash(state, testCards()));
        }
    }
}

QTEST_GUILESS_MAIN(SerializeTest)
#include "serialize_test.moc"
