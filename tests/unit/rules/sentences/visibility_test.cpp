#include "sentence.h"

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

const rules::PlayerView &of(const rules::View &view, Seat seat)
{
    return view.players[rules::indexOf(seat)];
}

QList<rules::InstanceId> idsOf(const Board &board, const rules::Zone &zone)
{
    QList<rules::InstanceId> ids;
    for (const rules::CardIndex card : zone)
        ids << board.state().instances[card];
    return ids;
}

/// The cards of the events of one type as `viewer` knows them; empty names where it does not.
QStringList knownIn(const Board &board, Viewer viewer, EventType type)
{
    QStringList known;
    for (const rules::Event &event : board.eventsFor(viewer)) {
        if (event.type == type)
            known << (event.card.card == rules::noCard ? QString{}
                                                       : QString::fromStdString(board.cards()[event.card.card].name));
    }
    return known;
}

class VisibilityTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHandIsSeenByItsOwnerAndTheJudge();
    void aDeckIsACountForAllButTheJudge();
    void theJudgeSeesTheDeckInOrder();
    void whatLiesOpenIsSeenByAll();
    void onlyTheTurnsOwnerHasTheTurn();
    void hiddenCardsChangeNothingInTheOthersView();
    void aDrawnCardIsSeenByItsOwner();
    void aFlippedEnergyIsSeenByAll();
    void coinsAreSeenByAll();
    void aShownSearchTellsTheCardButNotItsId();
    void anUnshownSearchTellsNobodyElse();
    void aShuffleIssuesNewIds();
    void aRevealedHandIsSeenByBothPlayersOnly();
    void theTopOfTheDeckIsSeenByTheLookerOnly();
    void whatWasSeenOnTopHasANewIdAfterwards();
    void aCardTakenBackToTheHandHasANewId();
    void anIdThatOneCannotSeeIsRefusedLikeOneThatNobodyHas();
    void lookingDrawsNothingFromTheStream();
    void aMilledCardIsSeenByAll();
};

void VisibilityTest::aHandIsSeenByItsOwnerAndTheJudge()
{
    const Board board = BoardBuilder().hand({"Pond Frog", "Ember Fox"});
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::Judge})
        QCOMPARE(of(board.view(viewer), us).hand.cards.size(), 2U);
    for (const Viewer viewer : {Viewer::SecondSeat, Viewer::Spectator}) {
        QCOMPARE(of(board.view(viewer), us).hand.count, 2);
        QVERIFY(of(board.view(viewer), us).hand.cards.empty());
    }
}

void VisibilityTest::aDeckIsACountForAllButTheJudge()
{
    const Board board = BoardBuilder().energyDeck({Fire, Water});
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::SecondSeat, Viewer::Spectator}) {
        QCOMPARE(of(board.view(viewer), us).deckCount, 10);
        QCOMPARE(of(board.view(viewer), us).energyDeckCount, 2);
        QVERIFY(of(board.view(viewer), us).deck.empty());
        QVERIFY(of(board.view(viewer), us).energyDeck.empty());
    }
    QCOMPARE(of(board.view(Viewer::Judge), us).deck.size(), 10U);
}

void VisibilityTest::theJudgeSeesTheDeckInOrder()
{
    const Board board = BoardBuilder().deck({"Pond Frog", "Ember Fox"});
    const auto deck = of(board.view(Viewer::Judge), us).deck;
    QCOMPARE(board.cards()[deck.at(0).card].name, "Pond Frog");
}

void VisibilityTest::whatLiesOpenIsSeenByAll()
{
    const Board board = BoardBuilder()
                            .active("Ember Fox", {Fire})
                            .tool("Whetstone")
                            .bench("Pond Frog")
                            .discard({"Ink Cat"})
                            .zone({Water})
                            .stadium("Quiet Harbour");
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::SecondSeat, Viewer::Spectator}) {
        const rules::View view = board.view(viewer);
        QCOMPARE(of(view, us).active->energies.size(), 1U);
        QVERIFY(of(view, us).active->tool.has_value());
        QCOMPARE(of(view, us).bench.size(), 1U);
        QCOMPARE(of(view, us).discard.cards.size(), 1U);
        QCOMPARE(of(view, us).energyZone.cards.size(), 1U);
        QVERIFY(view.stadium.has_value());
    }
}

void VisibilityTest::onlyTheTurnsOwnerHasTheTurn()
{
    const Board board = BoardBuilder();
    QVERIFY(board.view(Viewer::FirstSeat).isMyTurn);
    QVERIFY(!board.view(Viewer::SecondSeat).isMyTurn);
    QVERIFY(!board.view(Viewer::Spectator).isMyTurn);
    QVERIFY(!board.view(Viewer::Judge).isMyTurn);
}

void VisibilityTest::hiddenCardsChangeNothingInTheOthersView()
{
    const Board some = BoardBuilder().hand({"Pond Frog"}).deck({"Ember Fox", "Ink Cat"});
    const Board others = BoardBuilder().hand({"Gear Bison"}).deck({"Ink Cat", "Prism Dew"});
    for (const Viewer viewer : {Viewer::SecondSeat, Viewer::Spectator})
        QVERIFY(some.view(viewer) == others.view(viewer));
    QVERIFY(some.view(Viewer::FirstSeat) != others.view(Viewer::FirstSeat));
}

void VisibilityTest::aDrawnCardIsSeenByItsOwner()
{
    Board board = BoardBuilder().deck({"Ember Fox", "Pond Frog"}, them);
    board.play(pass());
    QCOMPARE(knownIn(board, Viewer::SecondSeat, EventType::CardDrawn), names({"Ember Fox"}));
    QCOMPARE(knownIn(board, Viewer::FirstSeat, EventType::CardDrawn), names({""}));
    QCOMPARE(knownIn(board, Viewer::Spectator, EventType::CardDrawn), names({""}));
}

void VisibilityTest::aFlippedEnergyIsSeenByAll()
{
    Board board = BoardBuilder().energyDeck({Fire}, them);
    board.play(pass());
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::SecondSeat, Viewer::Spectator})
        QCOMPARE(knownIn(board, viewer, EventType::EnergyFlipped), names({"Fire Energy"}));
}

void VisibilityTest::coinsAreSeenByAll()
{
    Board board = BoardBuilder().active("Meadow Hare", {Fire}).flips({heads});
    board.play(attack("Double Hop"));
    for (const Viewer viewer : {Viewer::FirstSeat, Viewer::SecondSeat, Viewer::Spectator}) {
        int coins = 0;
        for (const rules::Event &event : board.eventsFor(viewer))
            coins += event.type == EventType::CoinFlipped ? 1 : 0;
        QCOMPARE(coins, 1);
    }
}

void VisibilityTest::aShownSearchTellsTheCardButNotItsId()
{
    Board board = BoardBuilder().hand({"Trail Map"}).deck({"Pond Frog", "Ember Fox"});
    board.play(trainer("Trail Map"));
    board.play(choose({"Pond Frog"}));
    QCOMPARE(knownIn(board, Viewer::SecondSeat, EventType::CardRevealed), names({"Pond Frog"}));
    const rules::InstanceId held = board.inHand("Pond Frog", us);
    for (const rules::Event &event : board.eventsFor(Viewer::SecondSeat))
        QVERIFY(event.card.instance != held && event.target.instance != held);
}

void VisibilityTest::anUnshownSearchTellsNobodyElse()
{
    Board board = BoardBuilder()
                      .hand({"Trail Map"})
                      .deck({"Pond Frog", "Ember Fox"})
                      .does("Trail Map", R"({"do": "search", "amount": 1, "into": "hand"})");
    board.play(trainer("Trail Map"));
    board.play(choose({"Pond Frog"}));
    for (const Viewer viewer : {Viewer::SecondSeat, Viewer::Spectator}) {
        QCOMPARE(knownIn(board, viewer, EventType::CardRevealed), QStringList{});
        QVERIFY(!knownIn(board, viewer, EventType::CardMoved).contains(u"Pond Frog"_s));
    }
}

void VisibilityTest::aShuffleIssuesNewIds()
{
    Board board = BoardBuilder().hand({"Trail Map"}).deck({"Pond Frog", "Ember Fox", "Ink Cat"});
    board.play(trainer("Trail Map"));
    QList<rules::InstanceId> before = idsOf(board, board.state().player(us).deck);
    board.play(choose({}));
    for (const rules::InstanceId id : idsOf(board, board.state().player(us).deck))
        QVERIFY(!before.contains(id));
}

void VisibilityTest::aRevealedHandIsSeenByBothPlayersOnly()
{
    Board board = BoardBuilder().active("Hollow Crow", {Fire}).hand({"Pond Frog", "Ember Fox"}, them);
    board.play(attack("Prying Eye"));
    QCOMPARE(knownIn(board, Viewer::FirstSeat, EventType::CardRevealed), names({"Ember Fox", "Pond Frog"}));
    QCOMPARE(knownIn(board, Viewer::Spectator, EventType::CardRevealed), names({"", ""}));
}

void VisibilityTest::theTopOfTheDeckIsSeenByTheLookerOnly()
{
    Board board =
        BoardBuilder().active("Lantern Moth").hand({"Dusk Lantern"}).deck({"Pond Frog", "Ember Fox", "Brine Ray"});
    board.play(evolve("Dusk Lantern", "Lantern Moth"));
    QCOMPARE(knownIn(board, Viewer::FirstSeat, EventType::CardRevealed).size(), 3);
    for (const Viewer viewer : {Viewer::SecondSeat, Viewer::Spectator})
        QVERIFY(!knownIn(board, viewer, EventType::CardRevealed).contains(u"Pond Frog"_s));
}

void VisibilityTest::whatWasSeenOnTopHasANewIdAfterwards()
{
    Board board =
        BoardBuilder().active("Lantern Moth").hand({"Dusk Lantern"}).deck({"Pond Frog", "Ember Fox", "Brine Ray"});
    board.play(evolve("Dusk Lantern", "Lantern Moth"));
    const QList<rules::InstanceId> seen = idsOf(board, board.prompt().candidates);
    board.play(choose({}));
    board.play(choose({"Pond Frog", "Ember Fox", "Brine Ray"}));
    for (const rules::InstanceId id : idsOf(board, board.state().player(us).deck))
        QVERIFY(!seen.contains(id));
}

void VisibilityTest::aCardTakenBackToTheHandHasANewId()
{
    Board board = BoardBuilder().bench("Pond Frog").hand({"Homeward Call"});
    const rules::InstanceId before = board.bench(0).id();
    board.play(trainer("Homeward Call"));
    board.play(choose({"Pond Frog"}));
    QVERIFY(board.inHand("Pond Frog", us) != rules::noInstance);
    QVERIFY(board.inHand("Pond Frog", us) != before);
}

void VisibilityTest::anIdThatOneCannotSeeIsRefusedLikeOneThatNobodyHas()
{
    const Board board = BoardBuilder().hand({"Pond Frog"}, them);
    const rules::InstanceId hidden = board.inHand("Pond Frog", them);
    const rules::InstanceId topOfDeck = board.state().instances[board.state().player(us).deck[0]];
    for (const rules::InstanceId id : {hidden, topOfDeck, rules::InstanceId{12345}, rules::noInstance}) {
        QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::PlayBasic{id}; }), u"no_such_card"_s);
        QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::PlayTrainer{id, 0}; }), u"no_such_card"_s);
        QCOMPARE(board.refusal([=](const Board &, Seat) { return rules::UseAbility{id, 0}; }), u"no_such_card"_s);
    }
}

void VisibilityTest::lookingDrawsNothingFromTheStream()
{
    const Board board = BoardBuilder().hand({"Pond Frog"});
    const std::uint64_t before = rules::hash(board.state(), board.cards());
    static_cast<void>(board.view(Viewer::Judge));
    static_cast<void>(board.isLegal(pass()));
    static_cast<void>(board.refusal(attack(7)));
    QCOMPARE(rules::hash(board.state(), board.cards()), before);
}

void VisibilityTest::aMilledCardIsSeenByAll()
{
    Board board = BoardBuilder().active("Hollow Crow", {Dark, Dark}).deck({"Ember Fox", "Pond Frog"}, them);
    board.play(attack("Carrion Call"));
    QVERIFY(knownIn(board, Viewer::Spectator, EventType::CardMoved).contains(u"Ember Fox"_s));
}

} // namespace

QTEST_GUILESS_MAIN(VisibilityTest)
#include "visibility_test.moc"
