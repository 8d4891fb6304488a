#include "bots/bot.h"
#include "common/board_builder.h"
#include "common/moves.h"
#include "common/test_case.h"

using namespace Qt::StringLiterals;
using namespace mantimon;
using namespace mantimon::bots;
using namespace mantimon::rules;
using namespace mantimon::testing;
using namespace mantimon::testing::moves;

namespace {

using testing::Board;

Action chosen(const Board &board, std::uint64_t seed = 1)
{
    const Lore lore(board.ruleset(), std::make_shared<const CardCatalog>(board.cards()), {});
    Dice dice(seed);
    const Seat seat = board.whoActs();
    const auto action = chooseAction(Kind::Greedy, board.state(), Knowledge(seat), lore, {}, dice);
    return action.value_or(Resign{});
}

/// Lets the greedy bot finish the turn; the name of what it attacked with, or empty.
void playTurn(Board &board)
{
    const Seat seat = board.current();
    for (int i = 0; i < 40 && board.phase() == Phase::Main && board.current() == seat; ++i) {
        const Action action = chosen(board);
        const Seat by = board.whoActs();
        board.play(by, [&](const Board &, Seat) { return action; });
    }
}

} // namespace

/// The greedy bot plays as a decent player does, on boards where what is decent is plain.
class GreedyTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itTakesTheKnockOutThatWins();
    void itAttacksRatherThanPasses();
    void energyGoesWhereAnAttackComesNearer();
    void itEvolves();
    void itBringsBasicsWhenItsBenchIsEmpty();
    void itPromotesWhoCanFight();
    void whatItMayNotSeeDoesNotMatter();
    void nobodyChoosesOutOfTurn();
};

void GreedyTest::itTakesTheKnockOutThatWins()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Type::Fire, Type::Fire})
                      .bench("Wander Goat")
                      .theirActive("Wander Goat")
                      .damaged(40)
                      .theirBench("Pond Frog")
                      .points(3);
    playTurn(board);
    QCOMPARE(board.winner(), u"us"_s);
}

void GreedyTest::itAttacksRatherThanPasses()
{
    Board board = BoardBuilder().active("Ember Fox", {Type::Fire}).theirActive("Wander Goat").theirBench("Pond Frog");
    playTurn(board);
    QVERIFY(board.active(them).damage() > 0);
}

void GreedyTest::energyGoesWhereAnAttackComesNearer()
{
    Board board = BoardBuilder()
                      .active("Ember Fox")
                      .bench("Pond Frog")
                      .zone({Type::Fire})
                      .theirActive("Wander Goat")
                      .theirBench("Pond Frog");
    playTurn(board);
    QCOMPARE(board.active().energies(), QStringList{u"Fire Energy"_s});
    QVERIFY2(board.active(them).damage() > 0, "and then it attacks with it");
}

void GreedyTest::itEvolves()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Type::Fire})
                      .hand({"Blaze Vixen"})
                      .theirActive("Wander Goat")
                      .theirBench("Pond Frog");
    playTurn(board);
    QCOMPARE(board.active().name(), u"Blaze Vixen"_s);
}

void GreedyTest::itBringsBasicsWhenItsBenchIsEmpty()
{
    Board board = BoardBuilder().active("Ember Fox", {Type::Fire}).hand({"Pond Frog"}).theirActive("Wander Goat");
    playTurn(board);
    QCOMPARE(board.benchNames(), QStringList{u"Pond Frog"_s});
}

void GreedyTest::itPromotesWhoCanFight()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Type::Fire, Type::Fire})
                      .theirActive("Wander Goat")
                      .damaged(40)
                      .theirBench("Pond Frog")
                      .theirBench("Ember Fox", {Type::Fire, Type::Fire});
    board.play(attack("Flare Dash"));
    QVERIFY(board.isPrompted(them));
    const Action action = chosen(board);
    board.play(them, [&](const Board &, Seat) { return action; });
    QCOMPARE(board.active(them).name(), u"Ember Fox"_s);
}

/// Each bot, with equal dice, on two states that differ only in what it may not see.
void GreedyTest::whatItMayNotSeeDoesNotMatter()
{
    const auto drawn = [](const char *theirCard, const char *ourTop) {
        return BoardBuilder()
            .active("Ember Fox", {Type::Fire})
            .bench("Wander Goat")
            .hand({"Market Day", "Pond Frog"})
            .zone({Type::Fire})
            .deck({ourTop, "Blaze Vixen", "Pond Frog", "Coal Beetle", "Ember Fox"})
            .theirActive("Wander Goat")
            .theirBench("Pond Frog")
            .hand({theirCard, theirCard}, them)
            .board();
    };
    Board one = drawn("Gust Whistle", "Ember Fox");
    Board two = drawn("Coal Beetle", "Ember Fox");
    // The same cards in another order, as the own deck's composition is known.
    Zone &deck = two.state().player(us).deck;
    std::swap(deck[0], deck[3]);
    for (std::size_t i = 0; i < two.state().cardCount; ++i)
        two.state().instances[i] = one.state().instances[i];
    two.state().chance = ChaChaStream(Key{9}, 0);
    const Lore lore(one.ruleset(), std::make_shared<const CardCatalog>(one.cards()), {});
    for (const Kind kind : {Kind::Greedy, Kind::Search}) {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            Dice dice(seed);
            Dice same(seed);
            const Effort effort{.rollouts = 60};
            QVERIFY(chooseAction(kind, one.state(), Knowledge(us), lore, effort, dice) ==
                    chooseAction(kind, two.state(), Knowledge(us), lore, effort, same));
        }
    }
}

void GreedyTest::nobodyChoosesOutOfTurn()
{
    const Board board = BoardBuilder().active("Ember Fox").theirActive("Wander Goat");
    const Lore lore(board.ruleset(), std::make_shared<const CardCatalog>(board.cards()), {});
    Dice dice(1);
    for (const Kind kind : allKinds)
        QVERIFY(!chooseAction(kind, board.state(), Knowledge(them), lore, {.rollouts = 10}, dice));
}

QTEST_GUILESS_MAIN(GreedyTest)
#include "greedy_test.moc"
