#include "bots/knowledge.h"
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

constexpr CardId goat = 7;
constexpr CardId fox = 8;

Event moved(Seat seat, ZoneType from, ZoneType to, CardId card = noCard)
{
    Event event;
    event.type = EventType::CardMoved;
    event.seat = seat;
    event.card.card = card;
    event.from = from;
    event.to = to;
    return event;
}

Event revealed(Seat seat, CardId card, ZoneType from = ZoneType::Deck)
{
    Event event;
    event.type = EventType::CardRevealed;
    event.seat = seat;
    event.card.card = card;
    event.from = from;
    return event;
}

Event of(EventType type, Seat seat, CardId card = noCard, int amount = 0)
{
    Event event;
    event.type = type;
    event.seat = seat;
    event.card.card = card;
    event.amount = static_cast<std::int16_t>(amount);
    return event;
}

using Cards = std::vector<CardId>;
using Batches = std::vector<std::vector<Event>>;

} // namespace

Q_DECLARE_METATYPE(Batches)
Q_DECLARE_METATYPE(Cards)

/// What a seat remembers of what it was shown, and what it had better forget.
class KnowledgeTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOthersHandIsRemembered_data();
    void theOthersHandIsRemembered();
    void copiesShownTogetherAreDifferentCards();
    void whoOrdersTheTopKnowsIt();
    void whatLiesOnTopIsForgotten_data();
    void whatLiesOnTopIsForgotten();
};

void KnowledgeTest::theOthersHandIsRemembered_data()
{
    QTest::addColumn<Batches>("batches");
    QTest::addColumn<Cards>("hand");
    const auto row = [](const char *name, Batches batches, Cards hand) { QTest::newRow(name) << batches << hand; };
    const Event returned = moved(them, ZoneType::Active, ZoneType::Hand, goat);
    row("nothing was shown", {{moved(them, ZoneType::Deck, ZoneType::Hand)}}, {});
    row("a card that everybody saw going there", {{returned}}, {goat});
    row("an own one", {{moved(us, ZoneType::Active, ZoneType::Hand, goat)}}, {});
    row("a card that was found and shown", {{revealed(them, fox), moved(them, ZoneType::Deck, ZoneType::Hand)}}, {fox});
    row("a card that was shown and went elsewhere",
        {{revealed(them, fox), moved(them, ZoneType::Deck, ZoneType::Deck)}}, {});
    row("the whole hand",
        {{revealed(them, goat, ZoneType::Hand), revealed(them, goat, ZoneType::Hand),
          revealed(them, fox, ZoneType::Hand)}},
        {goat, goat, fox});
    row("the hand shown again counts anew",
        {{revealed(them, goat, ZoneType::Hand)}, {revealed(them, goat, ZoneType::Hand)}}, {goat});
    row("played", {{returned}, {of(EventType::CardPlayed, them, goat)}}, {});
    row("used to evolve", {{returned}, {of(EventType::Evolved, them, goat)}}, {});
    row("another was played", {{returned}, {of(EventType::CardPlayed, them, fox)}}, {goat});
    row("discarded", {{returned}, {moved(them, ZoneType::Hand, ZoneType::Discard, goat)}}, {});
    row("an unknown card left", {{returned}, {moved(them, ZoneType::Hand, ZoneType::Deck)}}, {});
    row("a card drawn beside it", {{returned}, {of(EventType::CardDrawn, them)}}, {goat});
}

void KnowledgeTest::theOthersHandIsRemembered()
{
    QFETCH(Batches, batches);
    QFETCH(Cards, hand);
    Knowledge knowledge(us);
    for (const std::vector<Event> &batch : batches)
        knowledge.learn(batch);
    QCOMPARE(knowledge.otherHand(), hand);
}

void KnowledgeTest::copiesShownTogetherAreDifferentCards()
{
    Knowledge knowledge(us);
    knowledge.learn({of(EventType::MulliganShown, them, goat, 1), of(EventType::MulliganShown, them, goat, 1),
                     of(EventType::MulliganShown, them, fox, 1), of(EventType::MulliganShown, them, goat, 2)});
    QCOMPARE(knowledge.otherDeck().size(), std::size_t{2});
    QCOMPARE(knowledge.otherDeck()[0].card, goat);
    QCOMPARE(int(knowledge.otherDeck()[0].count), 2);
    QCOMPARE(int(knowledge.otherDeck()[1].count), 1);
}

namespace {

/// Us looking at the top three of our deck: a fox, a frog and a goat, to be laid back in any order.
testing::Board lookingAtTop()
{
    testing::Board board = BoardBuilder()
                               .hand({"Market Day"})
                               .deck({"Ember Fox", "Pond Frog", "Wander Goat", "Coal Beetle"})
                               .does("Market Day", R"({"do": "look_at_top", "amount": 3, "take": 0})");
    board.play(trainer("Market Day"));
    return board;
}

void layBack(testing::Board &board, Knowledge &knowledge, const Move &order)
{
    knowledge.intend(board.state(), board.cards(), order(board, us));
    board.play(order);
    knowledge.learn(board.eventsFor(viewerOf(us)));
}

} // namespace

void KnowledgeTest::whoOrdersTheTopKnowsIt()
{
    testing::Board board = lookingAtTop();
    QCOMPARE(board.prompt().kind, PromptKind::OrderCards);
    Knowledge knowledge(us);
    layBack(board, knowledge, choose({"Wander Goat", "Ember Fox", "Pond Frog"}));
    QCOMPARE(board.deck().mid(0, 3), (QStringList{u"Wander Goat"_s, u"Ember Fox"_s, u"Pond Frog"_s}));
    Cards top;
    for (std::size_t i = 0; i < 3; ++i)
        top.push_back(board.state().cards[board.state().player(us).deck[i]]);
    QCOMPARE(knowledge.ownTop(), top);
}

void KnowledgeTest::whatLiesOnTopIsForgotten_data()
{
    QTest::addColumn<Batches>("batches");
    QTest::addColumn<int>("left");
    const auto row = [](const char *name, const Event &event, int left) {
        QTest::newRow(name) << Batches{{event}} << left;
    };
    row("a card was drawn", of(EventType::CardDrawn, us, goat), 2);
    row("the other drew one", of(EventType::CardDrawn, them), 3);
    row("shuffled", of(EventType::DeckShuffled, us), 0);
    row("somebody looked at it", revealed(us, noCard), 0);
    row("the hand was shown", revealed(us, goat, ZoneType::Hand), 3);
    row("a card came into the deck", moved(us, ZoneType::Hand, ZoneType::Deck, goat), 0);
    row("a card left it", moved(us, ZoneType::Deck, ZoneType::Discard, goat), 0);
    row("a card moved elsewhere", moved(us, ZoneType::Active, ZoneType::Discard, goat), 3);
}

void KnowledgeTest::whatLiesOnTopIsForgotten()
{
    QFETCH(Batches, batches);
    QFETCH(int, left);
    testing::Board board = lookingAtTop();
    Knowledge knowledge(us);
    layBack(board, knowledge, choose({"Wander Goat", "Ember Fox", "Pond Frog"}));
    QCOMPARE(int(knowledge.ownTop().size()), 3);
    for (const std::vector<Event> &batch : batches)
        knowledge.learn(batch);
    QCOMPARE(int(knowledge.ownTop().size()), left);
}

QTEST_GUILESS_MAIN(KnowledgeTest)
#include "knowledge_test.moc"
