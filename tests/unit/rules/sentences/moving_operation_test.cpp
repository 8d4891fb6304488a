#include "drawn.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;

/// Operations on cards, energies, tools, and Mantimon that come and go.
class MovingOperationTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cardsAreDrawnUntilTheHandHasSoMany();
    void aSearchMayBeForAName();
    void aSearchMayBeForATag();
    void aSearchMayBeForWhatEvolvesFromSomething();
    void aSearchMayBeForFewHp();
    void aSearchMayDiscard();
    void theEnergyDeckMayBeSearched();
    void whatIsLookedAtMayGoToTheBottom();
    void whatIsLookedAtMayBeDiscarded();
    void onlyCardsThatFitMayBeTakenFromTheTop();
    void theOpponentsTopIsOrdered();
    void theOpponentDoesNotLearnWhatWasLookedAt();
    void cardsAreShownUntilOneFits();
    void allAreShownWhereNoneFits();
    void theDiscardPileIsShuffledIntoTheDeck();
    void aCardOfTheHandGoesOnTopOfTheDeck();
    void aCardOfTheHandGoesToTheBottomAtRandom();
    void theOwnHandIsShownToTheOpponent();
    void whatWasDiscardedIsCounted();
    void energiesReturnToTheZone();
    void theOpponentsEnergyIsMoved();
    void energiesComeFromTheEnergyDeck();
    void aToolIsDiscarded();
    void aToolReturns();
    void theStadiumIsDiscarded();
    void aMantimonIsShuffledIntoTheDeckWithAllThatIsWithIt();
    void aDiscardedMantimonGivesNoPoints();
    void aMantimonEvolvesFromTheDeckOverAStage();
    void aMantimonThatEvolvesByAnEffectMayHaveJustCome();
    void noCardIsPlayedToEvolveWhatCannotLieHigher();
    void aMantimonDevolvesAndKeepsItsDamage();
    void whoDevolvesDuringItsAttackIsStillThis();
    void madeEffectsAreCleared();
};

void MovingOperationTest::cardsAreDrawnUntilTheHandHasSoMany()
{
    Board board = bridge(R"({"do": "draw_until", "amount": 4})").hand({"Rope Bridge", "Ink Cat"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.hand().size(), 4);
    Board full = bridge(R"({"do": "draw_until", "amount": 2})").hand({"Rope Bridge", "Ink Cat", "Ink Cat"});
    QCOMPARE(full.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
}

void MovingOperationTest::aSearchMayBeForAName()
{
    Board board = bridge(R"({"do": "search", "amount": 1, "cards": {"name": "Ink Cat"}, "into": "hand"})")
                      .deck({"Pond Frog", "Ink Cat", "Pond Frog"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.candidates(), names({"Ink Cat"}));
    board.play(choose({"Ink Cat"}));
    QCOMPARE(board.hand(), names({"Ink Cat"}));
}

void MovingOperationTest::aSearchMayBeForATag()
{
    Board board = bridge(R"({"do": "search", "amount": 1, "cards": {"tag": "feline"}, "into": "hand"})")
                      .deck({"Pond Frog", "Ink Cat", "Night Prowler"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(sorted(board.candidates()), names({"Ink Cat", "Night Prowler"}));
}

void MovingOperationTest::aSearchMayBeForWhatEvolvesFromSomething()
{
    Board board = bridge(R"({"do": "search", "amount": 1, "cards": {"evolves_from": "Ink Cat"}, "into": "hand"})")
                      .deck({"Pond Frog", "Ink Cat", "Night Prowler"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.candidates(), names({"Night Prowler"}));
}

void MovingOperationTest::aSearchMayBeForFewHp()
{
    Board board = bridge(R"({"do": "search", "amount": 1, "cards": {"max_hp": 100}, "into": "hand"})")
                      .deck({"Tidewarden", "Ink Cat", "Field Rations"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.candidates(), names({"Ink Cat"}));
}

void MovingOperationTest::aSearchMayDiscard()
{
    Board board = bridge(R"({"do": "search", "amount": 2, "into": "discard"})").deck({"Ink Cat", "Pond Frog"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Ink Cat", "Pond Frog"}));
    QCOMPARE(sorted(board.discard()), names({"Ink Cat", "Pond Frog", "Rope Bridge"}));
}

void MovingOperationTest::theEnergyDeckMayBeSearched()
{
    Board board =
        bridge(R"({"do": "search", "amount": 1, "cards": {"type": "water"}, "from": "energy_deck", "into": "hand"})")
            .energyDeck({Fire, Water, Fire});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Water Energy"}));
    QCOMPARE(board.energyZone(), names({"Water Energy"}));
    QCOMPARE(board.energyDeck().size(), 2);
}

void MovingOperationTest::whatIsLookedAtMayGoToTheBottom()
{
    Board board = bridge(R"({"do": "look_at_top", "amount": 3, "take": 1, "rest": "bottom"})")
                      .deck({"Ink Cat", "Pond Frog", "Ember Fox", "Moss Fawn"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Pond Frog"}));
    board.play(choose({"Ember Fox", "Ink Cat"}));
    QCOMPARE(board.deck(), names({"Moss Fawn", "Ember Fox", "Ink Cat"}));
    QCOMPARE(board.hand(), names({"Pond Frog"}));
}

void MovingOperationTest::whatIsLookedAtMayBeDiscarded()
{
    Board board = bridge(R"({"do": "look_at_top", "amount": 2, "take": 1, "rest": "discard"})")
                      .deck({"Ink Cat", "Pond Frog", "Ember Fox"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.deck(), names({"Ember Fox"}));
    QCOMPARE(sorted(board.discard()), names({"Ink Cat", "Rope Bridge"}));
}

void MovingOperationTest::onlyCardsThatFitMayBeTakenFromTheTop()
{
    Board board =
        bridge(R"({"do": "look_at_top", "amount": 3, "take": 2, "cards": {"kind": "item"}, "rest": "shuffled"})")
            .deck({"Ink Cat", "Field Rations", "Ember Fox"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.candidates(), names({"Field Rations"}));
    board.play(choose({}));
    QCOMPARE(board.deck().size(), 3);
}

void MovingOperationTest::theOpponentsTopIsOrdered()
{
    Board board =
        bridge(
            R"({"do": "look_at_top", "to": {"side": "opponent", "place": "player"}, "amount": 3, "take": 1, "into": "discard"})")
            .deck({"Ink Cat", "Pond Frog", "Ember Fox", "Moss Fawn"}, them);
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Ink Cat"}));
    QVERIFY(board.isPrompted(us));
    board.play(choose({"Ember Fox", "Pond Frog"}));
    QCOMPARE(board.deck(them), names({"Ember Fox", "Pond Frog", "Moss Fawn"}));
    QCOMPARE(board.discard(them), names({"Ink Cat"}));
}

void MovingOperationTest::theOpponentDoesNotLearnWhatWasLookedAt()
{
    Board board =
        bridge(R"({"do": "look_at_top", "to": {"side": "opponent", "place": "player"}, "amount": 2, "take": 0})")
            .deck({"Ink Cat", "Pond Frog"}, them);
    board.play(trainer("Rope Bridge"));
    for (const rules::Event &event : board.eventsFor(Viewer::SecondSeat)) {
        if (event.type == EventType::CardRevealed)
            QCOMPARE(event.card.card, rules::noCard);
    }
    QCOMPARE(board.count(EventType::CardRevealed), 2);
}

void MovingOperationTest::cardsAreShownUntilOneFits()
{
    Board board = bridge(R"({"do": "reveal_until", "cards": {"kind": "item"}, "into": "hand"})")
                      .deck({"Ink Cat", "Pond Frog", "Field Rations", "Morning Tea"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.hand(), names({"Field Rations"}));
    QCOMPARE(board.count(EventType::CardRevealed), 3);
    QCOMPARE(board.deck().size(), 3);
}

void MovingOperationTest::allAreShownWhereNoneFits()
{
    Board board = bridge(R"({"do": "reveal_until", "cards": {"kind": "mantimon", "type": "fire"}, "into": "bench"})")
                      .deck({"Ink Cat", "Blaze Vixen"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.count(EventType::CardRevealed), 2);
    QCOMPARE(board.benchNames().size(), 0);
    QCOMPARE(board.deck().size(), 2);
}

void MovingOperationTest::theDiscardPileIsShuffledIntoTheDeck()
{
    Board board =
        bridge(
            R"({"do": "shuffle_discard_into_deck", "to": {"side": "own", "place": "player"}, "cards": {"kind": "mantimon"}})")
            .deck({"Moss Fawn"})
            .discard({"Ink Cat", "Field Rations", "Pond Frog"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(sorted(board.deck()), names({"Ink Cat", "Moss Fawn", "Pond Frog"}));
    QCOMPARE(board.discard(), names({"Field Rations", "Rope Bridge"}));
}

void MovingOperationTest::aCardOfTheHandGoesOnTopOfTheDeck()
{
    Board board =
        bridge(
            R"({"do": "hand_to_deck", "to": {"side": "own", "place": "player", "pick": "chosen"}, "amount": 2, "at": "top"})")
            .hand({"Rope Bridge", "Ink Cat", "Pond Frog", "Ember Fox"})
            .deck({"Moss Fawn"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Ember Fox", "Ink Cat"}));
    QCOMPARE(board.deck(), names({"Ember Fox", "Ink Cat", "Moss Fawn"}));
}

void MovingOperationTest::aCardOfTheHandGoesToTheBottomAtRandom()
{
    Board board =
        bridge(
            R"({"do": "hand_to_deck", "to": {"side": "opponent", "place": "player", "pick": "random"}, "amount": 1, "at": "bottom"})")
            .hand({"Ink Cat", "Ink Cat"}, them)
            .deck({"Moss Fawn"}, them);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.deck(them), names({"Moss Fawn", "Ink Cat"}));
    QCOMPARE(board.hand(them), names({"Ink Cat"}));
}

void MovingOperationTest::theOwnHandIsShownToTheOpponent()
{
    Board board =
        bridge(R"({"do": "reveal_hand", "to": {"side": "own", "place": "player"}})").hand({"Rope Bridge", "Ink Cat"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.count(EventType::CardRevealed), 1);
    for (const rules::Event &event : board.eventsFor(Viewer::SecondSeat)) {
        if (event.type == EventType::CardRevealed)
            QVERIFY(event.card.card != rules::noCard);
    }
}

void MovingOperationTest::whatWasDiscardedIsCounted()
{
    const char *effect =
        R"([{"do": "discard_hand", "to": {"side": "own", "place": "player", "pick": "chosen", "up_to": true}, "amount": 3}, {"do": "draw", "amount": {"per": 2, "count": "moved"}, "if": {"is": "moved_at_least", "number": 1}}])";
    Board board = bridge(effect).hand({"Rope Bridge", "Ink Cat", "Pond Frog"});
    board.play(trainer("Rope Bridge"));
    board.play(choose({"Ink Cat", "Pond Frog"}));
    QCOMPARE(board.hand().size(), 4);
    Board none = bridge(effect).hand({"Rope Bridge", "Ink Cat", "Pond Frog"});
    none.play(trainer("Rope Bridge"));
    none.play(choose({}));
    QCOMPARE(none.hand().size(), 2);
}

void MovingOperationTest::energiesReturnToTheZone()
{
    Board board = headlongAfter(R"({"do": "return_energy", "to": {"place": "this"}, "amount": 1})");
    board.play(attack("Headlong"));
    QCOMPARE(board.active().energies(), names({"Fire Energy"}));
    QCOMPARE(board.energyZone(), names({"Fire Energy"}));
}

void MovingOperationTest::theOpponentsEnergyIsMoved()
{
    Board board =
        bridge(
            R"({"do": "move_energy", "of": {"side": "opponent", "place": "active"}, "to": {"side": "opponent", "place": "bench", "pick": "chosen"}, "amount": 1})")
            .theirActive("Pond Frog", {Water})
            .theirBench("Ink Cat");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active(them).energies(), QStringList());
    QCOMPARE(board.bench(0, them).energies(), names({"Water Energy"}));
}

void MovingOperationTest::energiesComeFromTheEnergyDeck()
{
    Board board = bridge(R"({"do": "flip_energy", "to": {"side": "own", "place": "player"}, "amount": 2})")
                      .energyDeck({Fire, Water, Grass});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.energyZone(), names({"Fire Energy", "Water Energy"}));
}

void MovingOperationTest::aToolIsDiscarded()
{
    Board board = bridge(R"({"do": "discard_tool", "to": {"side": "opponent", "place": "in_play", "pick": "chosen"}})")
                      .theirActive("Pond Frog")
                      .theirBench("Ink Cat")
                      .tool("Travelling Pack")
                      .damaged(60);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.discard(them).contains(u"Travelling Pack"_s), true);
    QCOMPARE(board.points(), 1);
}

void MovingOperationTest::aToolReturns()
{
    Board board = bridge(R"({"do": "return_tool", "to": {"side": "own", "place": "active"}})")
                      .active("Pond Frog")
                      .tool("Woven Vest");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.hand(), names({"Woven Vest"}));
    QCOMPARE(board.active().tool(), QString());
}

void MovingOperationTest::theStadiumIsDiscarded()
{
    Board board = bridge(R"({"do": "discard_stadium"})").stadium("Quiet Harbour", them);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.stadium(), QString());
    QCOMPARE(board.discard(them), names({"Quiet Harbour"}));
    Board empty = bridge(R"({"do": "discard_stadium"})");
    QCOMPARE(empty.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
}

void MovingOperationTest::aMantimonIsShuffledIntoTheDeckWithAllThatIsWithIt()
{
    Board board = bridge(R"({"do": "shuffle_into_deck", "to": {"side": "own", "place": "bench", "pick": "chosen"}})")
                      .bench("Marsh Croaker", {Water})
                      .over({"Pond Frog"})
                      .tool("Woven Vest")
                      .deck({"Ink Cat"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.benchNames(), QStringList());
    QCOMPARE(sorted(board.deck()), names({"Ink Cat", "Marsh Croaker", "Pond Frog", "Woven Vest"}));
    QCOMPARE(board.energyDeck(), names({"Water Energy"}));
}

void MovingOperationTest::aDiscardedMantimonGivesNoPoints()
{
    Board board = bridge(R"({"do": "discard_mantimon", "to": {"side": "own", "place": "active"}})").bench("Ink Cat");
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().name(), u"Ink Cat"_s);
    QCOMPARE(board.points(them), 0);
}

void MovingOperationTest::aMantimonEvolvesFromTheDeckOverAStage()
{
    Board board = bridge(R"({"do": "evolve", "to": {"side": "own", "place": "active"}, "from": "deck", "skips": true})")
                      .active("Pond Frog")
                      .damaged(20)
                      .deck({"Ink Cat", "Tidewarden", "Night Prowler"});
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.candidates(), names({"Tidewarden"}));
    board.play(choose({"Tidewarden"}));
    QCOMPARE(board.active().name(), u"Tidewarden"_s);
    QCOMPARE(board.active().evolvedFrom(), names({"Pond Frog"}));
    QCOMPARE(board.active().damage(), 20);
    QVERIFY(board.saw(EventType::DeckShuffled));
}

void MovingOperationTest::aMantimonThatEvolvesByAnEffectMayHaveJustCome()
{
    Board board =
        bridge(R"({"do": "evolve", "to": {"side": "own", "place": "in_play", "pick": "chosen"}, "from": "hand"})")
            .active("Pond Frog")
            .entered(5)
            .bench("Ink Cat")
            .hand({"Rope Bridge", "Marsh Croaker"});
    board.play(trainer("Rope Bridge"));
    // Asked even though there is but one way: the opponent must not learn what the hand holds.
    QCOMPARE(board.candidates(), names({"Pond Frog"}));
    board.play(choose({"Pond Frog"}));
    board.play(choose({"Marsh Croaker"}));
    QCOMPARE(board.active().name(), u"Marsh Croaker"_s);
}

void MovingOperationTest::noCardIsPlayedToEvolveWhatCannotLieHigher()
{
    const BoardBuilder::Names six(6, "Pond Frog");
    Board board = bridge(R"({"do": "evolve", "to": {"side": "own", "place": "active"}, "from": "hand"})")
                      .active("Pond Frog")
                      .over(six)
                      .hand({"Rope Bridge", "Marsh Croaker"});
    QCOMPARE(board.refusal(trainer("Rope Bridge")), u"no_effect_possible"_s);
}

void MovingOperationTest::aMantimonDevolvesAndKeepsItsDamage()
{
    Board board = bridge(R"({"do": "devolve", "to": {"side": "opponent", "place": "active"}, "into": "hand"})")
                      .theirActive("Marsh Croaker")
                      .over({"Pond Frog"})
                      .damaged(50)
                      .with(Asleep);
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active(them).name(), u"Pond Frog"_s);
    QCOMPARE(board.active(them).damage(), 50);
    QCOMPARE(board.active(them).conditions(), QStringList());
    QCOMPARE(board.hand(them), names({"Marsh Croaker"}));
}

void MovingOperationTest::whoDevolvesDuringItsAttackIsStillThis()
{
    Board board =
        BoardBuilder()
            .active("Marsh Croaker", {Water, Water})
            .over({"Pond Frog"})
            .damaged(30)
            .after(
                "Mud Splash",
                R"([{"do": "devolve", "to": {"place": "this"}, "into": "hand"}, {"do": "heal", "to": {"place": "this"}, "amount": 20}])");
    board.play(attack("Mud Splash"));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
    QCOMPARE(board.active().damage(), 10);
}

void MovingOperationTest::madeEffectsAreCleared()
{
    Board board = bridge(
        R"([{"do": "aura", "query": "hp", "amount": 50, "to": {"side": "own", "place": "active"}, "for": "this_turn"}, {"do": "clear_effects", "to": {"side": "own", "place": "active"}}])");
    const int hp = board.active().hp();
    board.play(trainer("Rope Bridge"));
    QCOMPARE(board.active().hp(), hp);
    QVERIFY(board.saw(EventType::EffectEnded));
}

} // namespace

QTEST_GUILESS_MAIN(MovingOperationTest)
#include "moving_operation_test.moc"
