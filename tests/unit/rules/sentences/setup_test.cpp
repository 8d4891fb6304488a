#include "sentence.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

const DeckSketch goats{{{"Wander Goat", 20}, {"Ember Fox", 12}, {"Rope Bridge", 8}}, {{Fire, 20}}};
const DeckSketch loneFox{{{"Ember Fox", 1}, {"Rope Bridge", 39}}, {{Fire, 20}}};

rules::Ruleset classic()
{
    return shippedRuleset(u"classic"_s);
}

/// The first game, by seed, that is as wished.
Board gameWhere(const DeckSketch &deck, const std::function<bool(const rules::State &)> &isWished)
{
    for (std::uint32_t seed = 1;; ++seed) {
        Board board = startedGame(deck, deck, seed);
        if (isWished(board.state()))
            return board;
    }
}

Board gameWithMulligans(int first, int second)
{
    return gameWhere(loneFox, [=](const rules::State &state) {
        return state.players[0].mulligans == first && state.players[1].mulligans == second;
    });
}

/// Both hands hold a Goat and two Foxes at least.
Board plainGame()
{
    return gameWhere(goats, [](const rules::State &state) {
        const auto isRich = [&](const rules::PlayerState &player) {
            QSet<int> kinds;
            int cards = 0;
            for (const rules::CardIndex card : player.hand) {
                const auto &definition = (*shippedCards())[state.cards[card]];
                kinds.insert(state.cards[card]);
                cards += definition.name == "Ember Fox" ? 1 : 0;
            }
            return kinds.size() == 3 && cards >= 2;
        };
        return isRich(state.players[0]) && isRich(state.players[1]) && state.current == us;
    });
}

void placeBoth(Board &board)
{
    for (const Seat seat : rules::bothSeats) {
        board.play(seat, chooseActive("Ember Fox"));
        board.play(seat, ready());
    }
}

class SetupTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyDrawsSevenCards();
    void whoGoesFirstIsDrawn();
    void whoSitsWhereIsDrawn();
    void theSameKeyGivesTheSameGame();
    void noInstanceIdIsUsedTwice();

    void aHandWithoutABasicIsShownToEverybody();
    void aMulliganIsShuffledBackAndDrawnAgain();
    void theFirstSeatMulligansFirstInEachRound();
    void theOneWithFewerMulligansMayDrawTheDifference();
    void extraCardsAreDrawnInOnePromptBeforePlacing();
    void noExtraCardNeedBeTaken();
    void moreExtraCardsThanTheDifferenceAreRefused();
    void equalMulligansGiveNobodyExtraCards();
    void aClockThatRunsOutTakesNoExtraCards();

    void onlyABasicBecomesActive();
    void aCardThatIsNotInTheHandCannotBePlaced();
    void theOpponentsCardCannotBePlaced();
    void aSecondChoiceOfActiveTakesTheFirstBack();
    void anActiveFromTheBenchChangesPlaces();
    void aBenchedCardChosenAgainGoesBackToTheHand();
    void theActiveCannotBeBenchedAsWell();
    void theBenchHoldsFive();
    void readyNeedsAnActive();
    void readyIsFinal();
    void nobodyAttacksInSetup();
    void thereIsNothingToAnswerInSetup();

    void theOtherLearnsOnlyWhetherOneIsReady();
    void aSpectatorLearnsNoMoreThanTheOpponent();
    void theOwnerAndTheJudgeSeeTheFaceDownCards();
    void placingMakesNoEventForOthers();
    void allIsTurnedOverWhenBothAreReady();

    void theFirstGetsNoEnergyAndTheOtherTwo();
    void turnOneFlipsAnEnergyAndDraws();
    void inClassicSixPrizesAreLaidAside();
    void inClassicWhoGoesFirstDrawsNothingOnTurnOne();
    void prizesAreHiddenFromBothPlayers();
    void inClassicNoEnergyIsFlipped();

    void aTimeoutMakesTheFirstBasicActive();
    void aTimeoutLeavesWhatWasPlaced();
    void twoTimeoutsInSetupForfeit();
};

void SetupTest::everybodyDrawsSevenCards()
{
    const Board board = plainGame();
    for (const Seat seat : rules::bothSeats) {
        QCOMPARE(board.hand(seat).size(), 7);
        QCOMPARE(board.deck(seat).size(), 33);
    }
}

void SetupTest::whoGoesFirstIsDrawn()
{
    QSet<int> first;
    for (std::uint32_t seed = 1; seed < 20; ++seed)
        first.insert(static_cast<int>(startedGame(goats, goats, seed).current()));
    QCOMPARE(first.size(), 2);
}

void SetupTest::whoSitsWhereIsDrawn()
{
    QSet<std::size_t> players;
    for (std::uint32_t seed = 1; seed < 20; ++seed)
        players.insert(rules::playerAt(startedGame(goats, goats, seed).state(), us));
    QCOMPARE(players.size(), 2);
}

void SetupTest::theSameKeyGivesTheSameGame()
{
    const Board board = startedGame(goats, goats, 7);
    const Board again = startedGame(goats, goats, 7);
    QCOMPARE(rules::hash(board.state(), board.cards()), rules::hash(again.state(), again.cards()));
    const Board other = startedGame(goats, goats, 8);
    QVERIFY(rules::hash(board.state(), board.cards()) != rules::hash(other.state(), other.cards()));
}

void SetupTest::noInstanceIdIsUsedTwice()
{
    const Board board = plainGame();
    QSet<rules::InstanceId> ids;
    for (std::size_t i = 0; i < board.state().cardCount; ++i)
        ids.insert(board.state().instances[i]);
    QCOMPARE(ids.size(), 120);
    QVERIFY(!ids.contains(rules::noInstance));
}

void SetupTest::aHandWithoutABasicIsShownToEverybody()
{
    const Board board = gameWithMulligans(1, 0);
    QCOMPARE(board.count(EventType::MulliganShown), 7);
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::SecondSeat, Viewer::Spectator}) {
        for (const rules::Event &event : board.eventsFor(viewer)) {
            if (event.type == EventType::MulliganShown) {
                QCOMPARE(event.seat, us);
                QVERIFY(event.card.card != rules::noCard);
            }
        }
    }
}

void SetupTest::aMulliganIsShuffledBackAndDrawnAgain()
{
    const Board board = gameWithMulligans(2, 0);
    QCOMPARE(board.hand(us).size(), 7);
    QCOMPARE(board.deck(us).size(), 33);
    QVERIFY(board.hand(us).contains(u"Ember Fox"_s));
    QCOMPARE(board.count(EventType::DeckShuffled), 6);
}

void SetupTest::theFirstSeatMulligansFirstInEachRound()
{
    const Board board = gameWithMulligans(2, 1);
    QList<int> order;
    for (const rules::Event &event : board.events()) {
        if (event.type == EventType::MulliganShown)
            order << static_cast<int>(event.seat) * 10 + event.amount;
    }
    order.erase(std::unique(order.begin(), order.end()), order.end());
    QCOMPARE(order, (QList<int>{1, 11, 2}));
}

void SetupTest::theOneWithFewerMulligansMayDrawTheDifference()
{
    Board board = gameWithMulligans(3, 1);
    QVERIFY(board.isPrompted(them));
    QCOMPARE(board.prompt().kind, rules::PromptKind::ChooseNumber);
    QCOMPARE(board.prompt().min, 0);
    QCOMPARE(board.prompt().max, 2);
    board.play(option(2));
    QCOMPARE(board.hand(them).size(), 9);
    QCOMPARE(board.hand(us).size(), 7);
}

void SetupTest::extraCardsAreDrawnInOnePromptBeforePlacing()
{
    Board board = gameWithMulligans(2, 0);
    QCOMPARE(board.refusal(them, chooseActive("Ember Fox")), u"prompt_pending"_s);
    QCOMPARE(board.refusal(us, chooseActive("Ember Fox")), u"not_your_turn"_s);
    board.play(option(1));
    QVERIFY(!board.isPrompted(us) && !board.isPrompted(them));
    QCOMPARE(board.hand(them).size(), 8);
    QCOMPARE(board.refusal(us, chooseActive("Ember Fox")), u""_s);
}

void SetupTest::noExtraCardNeedBeTaken()
{
    Board board = gameWithMulligans(0, 1);
    QVERIFY(board.isPrompted(us));
    board.play(option(0));
    QCOMPARE(board.hand(us).size(), 7);
}

void SetupTest::moreExtraCardsThanTheDifferenceAreRefused()
{
    const Board board = gameWithMulligans(0, 1);
    QCOMPARE(board.refusal(option(2)), u"wrong_choice"_s);
    QCOMPARE(board.refusal(option(-1)), u"wrong_choice"_s);
}

void SetupTest::equalMulligansGiveNobodyExtraCards()
{
    const Board board = gameWithMulligans(1, 1);
    QVERIFY(!board.isPrompted(us) && !board.isPrompted(them));
    QCOMPARE(board.phase(), Phase::Setup);
}

void SetupTest::aClockThatRunsOutTakesNoExtraCards()
{
    Board board = gameWithMulligans(0, 2);
    board.play(us, timeout());
    QCOMPARE(board.hand(us).size(), 7);
    QCOMPARE(board.phase(), Phase::Setup);
}

void SetupTest::onlyABasicBecomesActive()
{
    const Board board = plainGame();
    QCOMPARE(board.refusal(us, chooseActive("Rope Bridge")), u"not_a_basic"_s);
    QCOMPARE(board.refusal(us, chooseBench("Rope Bridge")), u"not_a_basic"_s);
}

void SetupTest::aCardThatIsNotInTheHandCannotBePlaced()
{
    QCOMPARE(plainGame().refusal(us, chooseActive("Tidewarden")), u"no_such_card"_s);
    QCOMPARE(plainGame().refusal(us, chooseBench("Tidewarden")), u"no_such_card"_s);
}

void SetupTest::theOpponentsCardCannotBePlaced()
{
    const Board board = plainGame();
    const rules::InstanceId theirs = board.inHand("Ember Fox", them);
    QCOMPARE(board.refusal(us, [=](const Board &, Seat) { return rules::ChooseActive{theirs}; }), u"no_such_card"_s);
}

void SetupTest::aSecondChoiceOfActiveTakesTheFirstBack()
{
    Board board = plainGame();
    const QStringList before = sorted(board.hand(us));
    board.play(us, chooseActive("Ember Fox"));
    board.play(us, chooseActive("Wander Goat"));
    QCOMPARE(board.active(us).name(), u"Wander Goat"_s);
    QStringList after = board.hand(us) << u"Wander Goat"_s;
    QCOMPARE(sorted(after), before);
}

void SetupTest::anActiveFromTheBenchChangesPlaces()
{
    Board board = plainGame();
    board.play(us, chooseActive("Ember Fox"));
    board.play(us, chooseBench("Wander Goat"));
    board.play(us, chooseActive("Wander Goat"));
    QCOMPARE(board.active(us).name(), u"Wander Goat"_s);
    QCOMPARE(board.benchNames(us), names({"Ember Fox"}));
}

void SetupTest::aBenchedCardChosenAgainGoesBackToTheHand()
{
    Board board = plainGame();
    const QStringList before = sorted(board.hand(us));
    board.play(us, chooseBench("Ember Fox"));
    QCOMPARE(board.hand(us).size(), 6);
    const rules::InstanceId benched = board.bench(0, us).id();
    board.play(us, [=](const Board &, Seat) { return rules::ChooseBench{benched}; });
    QCOMPARE(sorted(board.hand(us)), before);
    QCOMPARE(board.benchNames(us), QStringList{});
}

void SetupTest::theActiveCannotBeBenchedAsWell()
{
    Board board = plainGame();
    board.play(us, chooseActive("Ember Fox"));
    const rules::InstanceId active = board.active(us).id();
    QCOMPARE(board.refusal(us, [=](const Board &, Seat) { return rules::ChooseBench{active}; }), u"wrong_choice"_s);
}

void SetupTest::theBenchHoldsFive()
{
    const DeckSketch foxes{{{"Ember Fox", 40}}, {{Fire, 20}}};
    Board board = startedGame(foxes, foxes, 1);
    board.play(us, chooseActive("Ember Fox"));
    for (int i = 0; i < 5; ++i)
        board.play(us, chooseBench("Ember Fox"));
    QCOMPARE(board.hand(us).size(), 1);
    QCOMPARE(board.refusal(us, chooseBench("Ember Fox")), u"bench_full"_s);
}

void SetupTest::readyNeedsAnActive()
{
    Board board = plainGame();
    QCOMPARE(board.refusal(us, ready()), u"no_active"_s);
    board.play(us, chooseBench("Ember Fox"));
    QCOMPARE(board.refusal(us, ready()), u"no_active"_s);
}

void SetupTest::readyIsFinal()
{
    Board board = plainGame();
    board.play(us, chooseActive("Ember Fox"));
    board.play(us, ready());
    QCOMPARE(board.refusal(us, chooseBench("Wander Goat")), u"already_ready"_s);
    QCOMPARE(board.refusal(us, ready()), u"already_ready"_s);
}

void SetupTest::nobodyAttacksInSetup()
{
    Board board = plainGame();
    board.play(us, chooseActive("Ember Fox"));
    QCOMPARE(board.refusal(us, attack(0)), u"wrong_phase"_s);
    QCOMPARE(board.refusal(us, pass()), u"wrong_phase"_s);
    QCOMPARE(board.refusal(us, playBasic("Ember Fox")), u"wrong_phase"_s);
}

void SetupTest::thereIsNothingToAnswerInSetup()
{
    QCOMPARE(plainGame().refusal(us, option(0)), u"stale_prompt"_s);
}

void SetupTest::theOtherLearnsOnlyWhetherOneIsReady()
{
    Board board = plainGame();
    const rules::View before = board.view(Viewer::SecondSeat);
    board.play(us, chooseActive("Ember Fox"));
    board.play(us, chooseBench("Wander Goat"));
    QVERIFY(board.view(Viewer::SecondSeat) == before);
    board.play(us, ready());
    rules::View after = board.view(Viewer::SecondSeat);
    QVERIFY(after.players[0].isReady);
    after.players[0].isReady = false;
    QVERIFY(after == before);
}

void SetupTest::aSpectatorLearnsNoMoreThanTheOpponent()
{
    Board board = plainGame();
    const rules::View before = board.view(Viewer::Spectator);
    QVERIFY(!before.isMyTurn);
    QCOMPARE(before.players[0].hand.count, 7);
    QVERIFY(before.players[0].hand.cards.empty());
    board.play(us, chooseActive("Ember Fox"));
    QVERIFY(board.view(Viewer::Spectator) == before);
}

void SetupTest::theOwnerAndTheJudgeSeeTheFaceDownCards()
{
    Board board = plainGame();
    board.play(us, chooseActive("Ember Fox"));
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::Judge}) {
        QVERIFY(board.view(viewer).players[0].active.has_value());
        QCOMPARE(board.view(viewer).players[0].hand.count, 6);
    }
}

void SetupTest::placingMakesNoEventForOthers()
{
    Board board = plainGame();
    board.play(us, chooseActive("Ember Fox"));
    QCOMPARE(board.eventsFor(Viewer::FirstSeat).size(), 1U);
    QCOMPARE(board.eventsFor(Viewer::SecondSeat).size(), 0U);
    QCOMPARE(board.eventsFor(Viewer::Spectator).size(), 0U);
}

void SetupTest::allIsTurnedOverWhenBothAreReady()
{
    Board board = plainGame();
    board.play(us, chooseBench("Wander Goat"));
    placeBoth(board);
    QCOMPARE(board.count(EventType::SetupRevealed), 3);
    QCOMPARE(board.phase(), Phase::Main);
    QCOMPARE(board.turn(), 1);
    const rules::View shown = board.view(Viewer::Spectator);
    QVERIFY(shown.players[0].active && shown.players[1].active);
    QCOMPARE(shown.players[0].bench.size(), 1U);
}

void SetupTest::theFirstGetsNoEnergyAndTheOtherTwo()
{
    Board board = plainGame();
    placeBoth(board);
    const auto countFlips = [&board](Seat seat) {
        int count = 0;
        for (const rules::Event &event : board.events()) {
            if (event.type == EventType::TurnStarted)
                break;
            count += event.type == EventType::EnergyFlipped && event.seat == seat ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(countFlips(us), 0);
    QCOMPARE(countFlips(them), 2);
}

void SetupTest::turnOneFlipsAnEnergyAndDraws()
{
    Board board = plainGame();
    placeBoth(board);
    QCOMPARE(board.current(), us);
    QCOMPARE(board.energyZone(us).size(), 1);
    QCOMPARE(board.energyDeck(us).size(), 19);
    QCOMPARE(board.hand(us).size(), 7);
    QCOMPARE(board.hand(them).size(), 6);
}

void SetupTest::inClassicSixPrizesAreLaidAside()
{
    const DeckSketch deck{{{"Ember Fox", 40}, {"Fire Energy", 20}}, {}};
    Board board = startedGame(deck, deck, 1, classic());
    placeBoth(board);
    QCOMPARE(board.prizes(us).size(), 6);
    QCOMPARE(board.prizes(them).size(), 6);
    QCOMPARE(board.deck(us).size() + board.deck(them).size(), 2 * 47);
}

void SetupTest::inClassicWhoGoesFirstDrawsNothingOnTurnOne()
{
    const DeckSketch deck{{{"Ember Fox", 40}, {"Fire Energy", 20}}, {}};
    Board board = startedGame(deck, deck, 1, classic());
    placeBoth(board);
    const Seat first = board.current();
    QCOMPARE(board.hand(first).size(), 6);
    board.play(first, pass());
    QCOMPARE(board.hand(first).size(), 6);
    QCOMPARE(board.hand(rules::opponentOf(first)).size(), 7);
}

void SetupTest::prizesAreHiddenFromBothPlayers()
{
    const DeckSketch deck{{{"Ember Fox", 40}, {"Fire Energy", 20}}, {}};
    Board board = startedGame(deck, deck, 1, classic());
    placeBoth(board);
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::SecondSeat, Viewer::Spectator}) {
        QCOMPARE(board.view(viewer).players[0].prizes.count, 6);
        QVERIFY(board.view(viewer).players[0].prizes.cards.empty());
    }
    QCOMPARE(board.view(Viewer::Judge).players[0].prizes.cards.size(), 6U);
}

void SetupTest::inClassicNoEnergyIsFlipped()
{
    const DeckSketch deck{{{"Ember Fox", 40}, {"Fire Energy", 20}}, {}};
    Board board = startedGame(deck, deck, 1, classic());
    placeBoth(board);
    QCOMPARE(board.energyZone(us), QStringList{});
    QVERIFY(!board.saw(EventType::EnergyFlipped));
}

void SetupTest::aTimeoutMakesTheFirstBasicActive()
{
    Board board = plainGame();
    board.play(us, timeout());
    QCOMPARE(board.active(us).name(), u"Ember Fox"_s);
    QCOMPARE(board.benchNames(us), QStringList{});
    QVERIFY(board.view(Viewer::SecondSeat).players[0].isReady);
    QCOMPARE(board.ended(), u""_s);
}

void SetupTest::aTimeoutLeavesWhatWasPlaced()
{
    Board board = plainGame();
    board.play(us, chooseActive("Wander Goat"));
    board.play(us, chooseBench("Ember Fox"));
    board.play(us, timeout());
    QCOMPARE(board.active(us).name(), u"Wander Goat"_s);
    QCOMPARE(board.benchNames(us), names({"Ember Fox"}));
}

void SetupTest::twoTimeoutsInSetupForfeit()
{
    Board board = gameWithMulligans(0, 1);
    board.play(us, timeout());
    board.play(us, timeout());
    QCOMPARE(board.ended(), u"timeouts"_s);
    QCOMPARE(board.winner(), u"them"_s);
}

} // namespace

QTEST_GUILESS_MAIN(SetupTest)
#include "setup_test.moc"
