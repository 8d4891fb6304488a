#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

/// A search is open for us: one Pond Frog and one Ember Fox fit.
Board searching()
{
    Board board = BoardBuilder().hand({"Trail Map"}).deck({"Pond Frog", "Old Ferryman", "Ember Fox", "Blaze Vixen"});
    board.play(trainer("Trail Map"));
    return board;
}

class PromptTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPromptStopsEverythingElse();
    void onlyItsAddresseeAnswers();
    void anotherPromptsAnswerIsStale();
    void anAnswerCountsOnce();
    void withoutAPromptThereIsNothingToAnswer();
    void everyPromptHasItsOwnNumber();
    void whatIsNoCandidateIsNotChosen();
    void noMoreThanTheMostAreChosen();
    void nothingIsChosenTwice();
    void anEmptyAnswerDeclines();
    void aSearchMayFindNothing();
    void aSearchAsksEvenWhenNothingFits();
    void candidatesAreListedByCardAndNotByPlace();
    void candidatesAreShownToTheAddresseeAlone();
    void anAnswerForEachSizeIsLegal();
    void aGameIsSavedInTheMiddleOfASearch();
    void aGameIsSavedInTheMiddleOfAnAttack();
    void aGameIsSavedBetweenTwoPromotions();
    void nothingIsAskedWhereThereIsNoChoice();
    void aChoiceAmongSeveralIsAsked();
    void whatIsMandatoryCannotBeDeclined();
    void oneMayAgreeOrNot();
    void aQuestionThatTimesOutIsDeclined();
    void oneOfSeveralEffectsIsChosen();
    void theOpponentMayBeAskedInOnesTurn();
    void theOpponentsClockRunsInItsPrompt();
    void lookingAtTheTopTakesAndPutsBackInOrder();
    void takingNothingFromTheTopIsAllowed();
};

void PromptTest::aPromptStopsEverythingElse()
{
    const Board board = searching();
    QVERIFY(board.isPrompted(us));
    QCOMPARE(board.refusal(us, pass()), u"prompt_pending"_s);
    QCOMPARE(board.refusal(us, attack(0)), u"prompt_pending"_s);
    QCOMPARE(board.refusal(them, pass()), u"not_your_turn"_s);
}

void PromptTest::onlyItsAddresseeAnswers()
{
    QCOMPARE(searching().refusal(them, choose({"Pond Frog"})), u"stale_prompt"_s);
}

void PromptTest::anotherPromptsAnswerIsStale()
{
    const Board board = searching();
    const std::uint32_t id = board.prompt().id + 1;
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::Choose{id, {}, -1}; }), u"stale_prompt"_s);
}

void PromptTest::anAnswerCountsOnce()
{
    Board board = searching();
    const std::uint32_t id = board.prompt().id;
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::Choose{id, {}, -1}; }), u"stale_prompt"_s);
}

void PromptTest::withoutAPromptThereIsNothingToAnswer()
{
    QCOMPARE(Board(BoardBuilder()).refusal(option(0)), u"stale_prompt"_s);
}

void PromptTest::everyPromptHasItsOwnNumber()
{
    Board board = BoardBuilder().hand({"Trail Map", "Trail Map"}).deck({"Pond Frog", "Ember Fox"});
    board.play(trainer("Trail Map"));
    const std::uint32_t first = board.prompt().id;
    board.play(choose({}));
    board.play(trainer("Trail Map"));
    QVERIFY(board.prompt().id > first);
}

void PromptTest::whatIsNoCandidateIsNotChosen()
{
    const Board board = searching();
    QCOMPARE(board.refusal(choose({"Blaze Vixen"})), u"wrong_choice"_s);
    const rules::InstanceId goat = board.active().id();
    QCOMPARE(board.refusal([&](const Board &b, Seat) {
        return rules::Choose{b.prompt().id, {goat}, -1};
    }),
             u"wrong_choice"_s);
}

void PromptTest::noMoreThanTheMostAreChosen()
{
    QCOMPARE(searching().refusal(choose({"Pond Frog", "Ember Fox"})), u"wrong_choice"_s);
}

void PromptTest::nothingIsChosenTwice()
{
    Board board = BoardBuilder()
                      .hand({"Trail Map"})
                      .deck({"Pond Frog", "Ember Fox"})
                      .does("Trail Map", R"({"do": "search", "amount": 2, "into": "hand"})");
    board.play(trainer("Trail Map"));
    const rules::InstanceId frog = board.state().instances[board.prompt().candidates[0]];
    QCOMPARE(board.refusal([=](const Board &b, Seat) {
        return rules::Choose{b.prompt().id, {frog, frog}, -1};
    }),
             u"wrong_choice"_s);
}

void PromptTest::anEmptyAnswerDeclines()
{
    QCOMPARE(searching().refusal(choose({})), u""_s);
}

void PromptTest::aSearchMayFindNothing()
{
    Board board = searching();
    QVERIFY(board.prompt().mayDecline);
    board.play(choose({}));
    QCOMPARE(board.hand(), QStringList{});
    QCOMPARE(board.deck().size(), 4);
}

void PromptTest::aSearchAsksEvenWhenNothingFits()
{
    Board board = BoardBuilder().hand({"Trail Map"}).deck({"Old Ferryman", "Blaze Vixen"});
    board.play(trainer("Trail Map"));
    QVERIFY(board.isPrompted(us));
    QCOMPARE(board.candidates(), QStringList{});
    board.play(choose({}));
    QVERIFY(board.saw(EventType::DeckShuffled));
}

void PromptTest::candidatesAreListedByCardAndNotByPlace()
{
    QCOMPARE(searching().candidates(), names({"Ember Fox", "Pond Frog"}));
    Board board = BoardBuilder().hand({"Trail Map"}).deck({"Ember Fox", "Old Ferryman", "Pond Frog"});
    board.play(trainer("Trail Map"));
    QCOMPARE(board.candidates(), names({"Ember Fox", "Pond Frog"}));
}

void PromptTest::candidatesAreShownToTheAddresseeAlone()
{
    const Board board = searching();
    QCOMPARE(board.view(Viewer::FirstSeat).prompt->candidates.size(), 2U);
    QVERIFY(!board.view(Viewer::FirstSeat).prompt->isHidden);
    for (const Viewer viewer : {Viewer::SecondSeat, Viewer::Spectator}) {
        const auto prompt = board.view(viewer).prompt;
        QVERIFY(prompt.has_value());
        QVERIFY(prompt->isHidden);
        QVERIFY(prompt->to == us);
        QVERIFY(prompt->candidates.empty());
        QCOMPARE(prompt->max, 0);
    }
    QCOMPARE(board.view(Viewer::Judge).prompt->candidates.size(), 2U);
}

void PromptTest::anAnswerForEachSizeIsLegal()
{
    const Board board = searching();
    std::vector<rules::Action> actions;
    rules::legalActions(board.state(), us, board.ruleset(), board.cards(), actions);
    QCOMPARE(actions.size(), 2U);
    for (const rules::Action &action : actions)
        QCOMPARE(board.refusal([&](const Board &, Seat) { return action; }), u""_s);
    rules::legalActions(board.state(), them, board.ruleset(), board.cards(), actions);
    QVERIFY(actions.empty());
}

void PromptTest::aGameIsSavedInTheMiddleOfASearch()
{
    Board board = searching();
    board.reload();
    QCOMPARE(board.candidates(), names({"Ember Fox", "Pond Frog"}));
    board.play(choose({"Ember Fox"}));
    QCOMPARE(board.hand(), names({"Ember Fox"}));
}

void PromptTest::aGameIsSavedInTheMiddleOfAnAttack()
{
    Board board =
        BoardBuilder().active("Storm Shrike", {Lightning, Lightning}).theirBench("Pond Frog").theirBench("Brine Ray");
    board.play(attack("Chain Bolt"));
    QVERIFY(board.isPrompted(us));
    board.reload();
    board.play(choose({"Brine Ray"}));
    QCOMPARE(board.bench(1, them).damage(), 20);
    QCOMPARE(board.current(), them);
}

void PromptTest::aGameIsSavedBetweenTwoPromotions()
{
    Board board = BoardBuilder()
                      .active("Ember Fox", {Fire})
                      .damaged(50)
                      .bench("Pond Frog")
                      .bench("Brine Ray")
                      .theirActive("Thorn Newt")
                      .damaged(20)
                      .theirBench("Pond Frog")
                      .theirBench("Brine Ray");
    board.play(attack("Cinder Bite"));
    board.reload();
    board.play(choose({"Pond Frog"}));
    board.reload();
    board.play(choose({"Pond Frog"}));
    QCOMPARE(board.phase(), Phase::Main);
    QCOMPARE(board.current(), them);
}

void PromptTest::nothingIsAskedWhereThereIsNoChoice()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Rope Bridge"});
    board.play(trainer("Rope Bridge"));
    QVERIFY(!board.saw(EventType::PromptOpened));
    QCOMPARE(board.active().name(), u"Pond Frog"_s);
}

void PromptTest::aChoiceAmongSeveralIsAsked()
{
    Board board = BoardBuilder().bench("Pond Frog").bench("Ember Fox").hand({"Rope Bridge"});
    board.play(trainer("Rope Bridge"));
    QVERIFY(board.isPrompted(us));
    board.play(choose({"Ember Fox"}));
    QCOMPARE(board.active().name(), u"Ember Fox"_s);
}

void PromptTest::whatIsMandatoryCannotBeDeclined()
{
    Board board = BoardBuilder().bench("Pond Frog").bench("Ember Fox").hand({"Rope Bridge"});
    board.play(trainer("Rope Bridge"));
    QVERIFY(!board.prompt().mayDecline);
    QCOMPARE(board.refusal(choose({})), u"wrong_choice"_s);
}

void PromptTest::oneMayAgreeOrNot()
{
    const auto bundle = [] {
        Board board = BoardBuilder().active("Ember Fox", {Fire}).damaged(50).hand({"Herb Bundle"});
        board.play(trainer("Herb Bundle"));
        return board;
    };
    Board agreed = bundle();
    QCOMPARE(agreed.prompt().kind, rules::PromptKind::Confirm);
    agreed.play(option(1));
    QCOMPARE(agreed.active().damage(), 0);
    QCOMPARE(agreed.active().energies(), QStringList{});
    Board declined = bundle();
    declined.play(option(0));
    QCOMPARE(declined.active().damage(), 50);
    QCOMPARE(declined.active().energies(), names({"Fire Energy"}));
    QCOMPARE(bundle().refusal(option(2)), u"wrong_choice"_s);
}

void PromptTest::aQuestionThatTimesOutIsDeclined()
{
    Board board = BoardBuilder().active("Ember Fox", {Fire}).damaged(50).hand({"Herb Bundle"});
    board.play(trainer("Herb Bundle"));
    board.play(timeout());
    QCOMPARE(board.active().damage(), 50);
}

void PromptTest::oneOfSeveralEffectsIsChosen()
{
    const auto crossroads = [] {
        Board board = BoardBuilder()
                          .active("Ember Fox")
                          .damaged(50)
                          .theirBench("Pond Frog")
                          .theirBench("Brine Ray")
                          .hand({"Crossroads"});
        board.play(trainer("Crossroads"));
        return board;
    };
    Board drawing = crossroads();
    QCOMPARE(drawing.prompt().kind, rules::PromptKind::ChooseOption);
    drawing.play(option(0));
    QCOMPARE(drawing.hand().size(), 2);
    Board healing = crossroads();
    healing.play(option(1));
    QCOMPARE(healing.active().damage(), 10);
    QCOMPARE(crossroads().refusal(option(3)), u"wrong_choice"_s);
}

void PromptTest::theOpponentMayBeAskedInOnesTurn()
{
    Board board = BoardBuilder().theirBench("Pond Frog").theirBench("Brine Ray").hand({"Crossroads"});
    board.play(trainer("Crossroads"));
    board.play(option(2));
    QVERIFY(board.isPrompted(them));
    QCOMPARE(board.refusal(us, pass()), u"not_your_turn"_s);
    board.play(choose({"Brine Ray"}));
    QCOMPARE(board.active(them).name(), u"Brine Ray"_s);
    QCOMPARE(board.current(), us);
}

void PromptTest::theOpponentsClockRunsInItsPrompt()
{
    Board board = BoardBuilder().theirBench("Pond Frog").theirBench("Brine Ray").hand({"Crossroads"});
    board.play(trainer("Crossroads"));
    board.play(option(2));
    QCOMPARE(board.refusal(us, timeout()), u"not_your_turn"_s);
    board.play(them, timeout());
    QCOMPARE(board.active(them).name(), u"Brine Ray"_s);
    QCOMPARE(board.current(), us);
}

void PromptTest::lookingAtTheTopTakesAndPutsBackInOrder()
{
    Board board = BoardBuilder()
                      .active("Lantern Moth")
                      .hand({"Dusk Lantern"})
                      .deck({"Pond Frog", "Ember Fox", "Brine Ray", "Ink Cat"});
    board.play(evolve("Dusk Lantern", "Lantern Moth"));
    QCOMPARE(sorted(board.candidates()), names({"Brine Ray", "Ember Fox", "Pond Frog"}));
    board.play(choose({"Ember Fox"}));
    QCOMPARE(board.hand(), names({"Ember Fox"}));
    QCOMPARE(board.prompt().kind, rules::PromptKind::OrderCards);
    QCOMPARE(board.refusal(choose({"Brine Ray"})), u"wrong_choice"_s);
    board.reload();
    board.play(choose({"Brine Ray", "Pond Frog"}));
    QCOMPARE(board.deck(), names({"Brine Ray", "Pond Frog", "Ink Cat"}));
}

void PromptTest::takingNothingFromTheTopIsAllowed()
{
    Board board = BoardBuilder()
                      .active("Lantern Moth")
                      .hand({"Dusk Lantern"})
                      .deck({"Pond Frog", "Ember Fox", "Brine Ray", "Ink Cat"});
    board.play(evolve("Dusk Lantern", "Lantern Moth"));
    board.play(choose({}));
    board.play(choose({"Brine Ray", "Pond Frog", "Ember Fox"}));
    QCOMPARE(board.hand(), QStringList{});
    QCOMPARE(board.deck(), names({"Brine Ray", "Pond Frog", "Ember Fox", "Ink Cat"}));
}

} // namespace

QTEST_GUILESS_MAIN(PromptTest)
#include "prompt_test.moc"
