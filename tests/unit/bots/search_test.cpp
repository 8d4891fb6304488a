#include "bots/bot.h"
#include "cards/deck.h"
#include "common/board_builder.h"
#include "common/moves.h"
#include "common/test_cards.h"
#include "common/test_case.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace mantimon;
using namespace mantimon::bots;
using namespace mantimon::rules;
using namespace mantimon::testing;

namespace {

Lore testLore(const Ruleset &ruleset)
{
    return {ruleset,
            std::shared_ptr<const CardCatalog>(&testCards(), [](const CardCatalog *) {}),
            {testDeck(testCards(), ruleset, 0), testDeck(testCards(), ruleset, 1)}};
}

/// The shipped starter decks, which leave more to decide than the test cards do.
std::vector<Deck> shippedDecks()
{
    std::vector<Deck> decks;
    for (const QString &name : {u"ember-starter"_s, u"tide-starter"_s}) {
        QFile file(u":/mantimon/decks/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is not compiled in", qUtf8Printable(name));
        decks.push_back(
            cards::toDeck(*cards::loadDeck({name.toStdString(), file.readAll().toStdString()}), *shippedCards()));
    }
    return decks;
}

/// A game between two bots; the winner's index, or nothing. Each of them sits at either place.
std::optional<std::size_t> winnerOf(std::array<Kind, 2> bots, std::uint32_t seed, const Lore &lore, int rollouts)
{
    Dice dice(seed);
    GameSetup setup;
    setup.key = dice.key();
    setup.decks = {lore.decks().front(), lore.decks().back()};
    State state = startGame(setup, lore.ruleset(), lore.cards()).state;
    std::array knowledge{Knowledge(Seat::First), Knowledge(Seat::Second)};
    while (state.phase != Phase::Over) {
        const Seat by = mustAct(state, Seat::First) ? Seat::First : Seat::Second;
        const Kind kind = bots[playerAt(state, by)];
        const auto action = chooseAction(kind, state, knowledge[indexOf(by)], lore, {.rollouts = rollouts}, dice);
        if (!action)
            return std::nullopt;
        knowledge[indexOf(by)].intend(state, lore.cards(), *action);
        const Outcome outcome = apply(state, by, *action, lore.ruleset(), lore.cards());
        if (std::holds_alternative<Refusal>(outcome))
            return std::nullopt;
        for (const Seat seat : bothSeats)
            knowledge[indexOf(seat)].learn(visibleEvents(std::get<std::vector<Event>>(outcome), viewerOf(seat)));
    }
    const auto result = resultOf(state);
    return result->winner ? std::optional(playerAt(state, *result->winner)) : std::nullopt;
}

/// Wins of `better` among `games`, half of them with either deck.
int winsOf(Kind better, Kind worse, int games, const Lore &lore, int rollouts)
{
    int wins = 0;
    for (int game = 0; game < games; ++game) {
        const std::size_t place = static_cast<std::size_t>(game % 2);
        std::array bots{worse, worse};
        bots[place] = better;
        wins += winnerOf(bots, static_cast<std::uint32_t>(1 + game / 2), lore, rollouts) == place ? 1 : 0;
    }
    return wins;
}

} // namespace

Q_DECLARE_METATYPE(mantimon::bots::Kind)

/// Which bot is the stronger, in few games; `mantimon-server simulate` plays many.
class SearchTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBetterBotWinsMore_data();
    void theBetterBotWinsMore();
    void anEqualNumberOfPlayoutsChoosesEqually();
    void itStopsWhenItIsEnough();
};

void SearchTest::theBetterBotWinsMore_data()
{
    QTest::addColumn<Kind>("better");
    QTest::addColumn<Kind>("worse");
    QTest::addColumn<bool>("isClassic");
    QTest::addColumn<int>("games");
    QTest::newRow("greedy against random, standard") << Kind::Greedy << Kind::Random << false << 20;
    QTest::newRow("greedy against random, classic") << Kind::Greedy << Kind::Random << true << 10;
    QTest::newRow("search against greedy, standard") << Kind::Search << Kind::Greedy << false << 16;
}

void SearchTest::theBetterBotWinsMore()
{
    QFETCH(Kind, better);
    QFETCH(Kind, worse);
    QFETCH(bool, isClassic);
    QFETCH(int, games);
    const Lore lore =
        isClassic ? testLore(classicRules()) : Lore(shippedRuleset(u"standard"_s), shippedCards(), shippedDecks());
    const int wins = winsOf(better, worse, games, lore, 150);
    QVERIFY2(wins * 4 >= games * 3, qPrintable(QStringLiteral("%1 wins of %2").arg(wins).arg(games)));
}

void SearchTest::anEqualNumberOfPlayoutsChoosesEqually()
{
    const Lore lore = testLore(standardRules());
    const State state = startGame(testSetup(lore.cards(), lore.ruleset(), 3), lore.ruleset(), lore.cards()).state;
    State played = state;
    Dice dice(5);
    const RandomBelow below = [&](std::uint32_t limit) { return dice.below(limit); };
    for (int i = 0; i < 60 && played.phase != Phase::Over; ++i) {
        const Seat by = mustAct(played, Seat::First) ? Seat::First : Seat::Second;
        Dice one(11);
        Dice two(11);
        const Effort effort{.rollouts = 40};
        QVERIFY(chooseAction(Kind::Search, played, Knowledge(by), lore, effort, one) ==
                chooseAction(Kind::Search, played, Knowledge(by), lore, effort, two));
        (void)apply(played, by, *randomAction(played, by, lore.ruleset(), lore.cards(), below), lore.ruleset(),
                    lore.cards());
    }
}

void SearchTest::itStopsWhenItIsEnough()
{
    const testing::Board board =
        BoardBuilder().active("Ember Fox", {Type::Fire}).bench("Pond Frog").theirActive("Wander Goat");
    const Lore lore(board.ruleset(), std::make_shared<const CardCatalog>(board.cards()), {});
    int asked = 0;
    Dice dice(1);
    const Effort effort{.rollouts = 0, .timeGone = [&] { return ++asked / 8.0; }};
    const auto action = chooseAction(Kind::Search, board.state(), Knowledge(us), lore, effort, dice);
    QVERIFY(action.has_value());
    QVERIFY(asked >= 8 && asked < 12);
    State state = board.state();
    QVERIFY(std::holds_alternative<std::vector<Event>>(apply(state, us, *action, lore.ruleset(), lore.cards())));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
