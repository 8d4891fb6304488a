#include "bots/determinise.h"
#include "common/test_cards.h"
#include "common/test_case.h"
#include "unit/rules/knowledge.h"

#include <map>

using namespace mantimon;
using namespace mantimon::bots;
using namespace mantimon::rules;
using namespace mantimon::testing;

namespace {

std::map<CardId, int> counted(const State &state, const Zone &zone)
{
    std::map<CardId, int> counts;
    for (const CardIndex card : zone)
        ++counts[state.cards[card]];
    return counts;
}

/// A game between two that play at random and remember, looked at whenever somebody must act.
class WatchedGame
{
public:
    WatchedGame(const Ruleset &ruleset, std::uint32_t seed, const Lore &lore)
        : m_ruleset(ruleset), m_lore(lore), m_dice(seed), m_seed(seed)
    {
    }

    void play();

private:
    void tell(const std::vector<Event> &events);
    void check(Seat seat);
    void knowledgeIsTrue(Seat seat);
    void theViewStays(Seat seat, const State &made);
    void theCardsAreWhole(const State &made);
    void whatIsKnownIsThere(Seat seat, const State &made);
    void nothingHiddenMatters(Seat seat);
    void itCanBePlayedOn(Seat seat, State made);
    [[nodiscard]] State disguised(Seat seat);
    [[nodiscard]] bool isNamed(CardIndex card) const;

    const Ruleset &m_ruleset;
    const CardCatalog &m_cards = testCards();
    const Lore &m_lore;
    Dice m_dice;
    std::uint32_t m_seed;
    State m_state;
    std::array<Knowledge, 2> m_knowledge{Knowledge(Seat::First), Knowledge(Seat::Second)};
    std::vector<Action> m_actions;
};

void WatchedGame::tell(const std::vector<Event> &events)
{
    for (const Seat seat : bothSeats)
        m_knowledge[indexOf(seat)].learn(visibleEvents(events, viewerOf(seat)));
}

void WatchedGame::play()
{
    const RandomBelow below = [this](std::uint32_t limit) { return m_dice.below(limit); };
    Started started = startGame(testSetup(m_cards, m_ruleset, m_seed), m_ruleset, m_cards);
    m_state = started.state;
    tell(started.events);
    while (m_state.phase != Phase::Over && !QTest::currentTestFailed()) {
        for (const Seat seat : bothSeats) {
            if (mustAct(m_state, seat))
                check(seat);
        }
        const Seat by = mustAct(m_state, Seat::First) ? Seat::First : Seat::Second;
        const auto action = randomAction(m_state, by, m_ruleset, m_cards, below);
        QVERIFY(action);
        m_knowledge[indexOf(by)].intend(m_state, m_cards, *action);
        const Outcome outcome = apply(m_state, by, *action, m_ruleset, m_cards);
        QVERIFY(std::holds_alternative<std::vector<Event>>(outcome));
        tell(std::get<std::vector<Event>>(outcome));
    }
}

void WatchedGame::check(Seat seat)
{
    knowledgeIsTrue(seat);
    Dice dice(m_dice.number());
    const State made = determinise(m_state, m_knowledge[indexOf(seat)], m_lore, dice);
    theViewStays(seat, made);
    theCardsAreWhole(made);
    whatIsKnownIsThere(seat, made);
    nothingHiddenMatters(seat);
    itCanBePlayedOn(seat, made);
}

void WatchedGame::knowledgeIsTrue(Seat seat)
{
    const Knowledge &knowledge = m_knowledge[indexOf(seat)];
    const PlayerState &other = m_state.player(opponentOf(seat));
    auto hand = counted(m_state, other.hand);
    if (m_state.turnNumber > 0) {
        for (const CardId card : knowledge.otherHand())
            QVERIFY2(--hand[card] >= 0, "a card of the other's hand is not there");
    }
    for (const Knowledge::Copies &copies : knowledge.otherDeck()) {
        int real = 0;
        for (std::size_t i = 0; i < m_state.cardCount; ++i)
            real += m_state.owners[i] != seat && m_state.cards[i] == copies.card ? 1 : 0;
        QVERIFY2(real >= copies.count, "the other's deck has fewer of them");
    }
    const Zone &deck = m_state.player(seat).deck;
    QVERIFY(knowledge.ownTop().size() <= deck.size());
    for (std::size_t i = 0; i < knowledge.ownTop().size(); ++i)
        QVERIFY2(m_state.cards[deck[i]] == knowledge.ownTop()[i], "the top is another card");
}

void WatchedGame::theViewStays(Seat seat, const State &made)
{
    QVERIFY(view(made, viewerOf(seat), m_ruleset, m_cards) == view(m_state, viewerOf(seat), m_ruleset, m_cards));
    std::vector<Action> actions;
    legalActions(made, seat, m_ruleset, m_cards, actions);
    legalActions(m_state, seat, m_ruleset, m_cards, m_actions);
    QVERIFY(actions == m_actions);
    QVERIFY(made.chance.key() != m_state.chance.key());
}

void WatchedGame::theCardsAreWhole(const State &made)
{
    QCOMPARE(int(made.cardCount), int(m_state.cardCount));
    const auto seen = timesInZones(made);
    Ids ids(made.instances.begin(), made.instances.begin() + made.cardCount);
    std::sort(ids.begin(), ids.end());
    QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end() && ids.front() != noInstance);
    for (std::size_t i = 0; i < made.cardCount; ++i)
        QCOMPARE(seen[i], 1);
    for (const Seat seat : bothSeats) {
        for (Zone PlayerState::*zone : {&PlayerState::deck, &PlayerState::energyDeck, &PlayerState::prizes}) {
            QCOMPARE((made.player(seat).*zone).size(), (m_state.player(seat).*zone).size());
            for (const CardIndex card : made.player(seat).*zone)
                QVERIFY(made.owners[card] == seat);
        }
    }
    const auto restored = restore(serialize(made, m_cards), m_cards);
    QVERIFY(restored && hash(*restored, m_cards) == hash(made, m_cards));
}

void WatchedGame::whatIsKnownIsThere(Seat seat, const State &made)
{
    const Knowledge &knowledge = m_knowledge[indexOf(seat)];
    auto hand = counted(made, made.player(opponentOf(seat)).hand);
    if (made.turnNumber > 0) {
        for (const CardId card : knowledge.otherHand())
            QVERIFY(--hand[card] >= 0);
    }
    for (std::size_t i = 0; i < knowledge.ownTop().size(); ++i)
        QVERIFY(made.cards[made.player(seat).deck[i]] == knowledge.ownTop()[i]);
    auto own = counted(made, made.player(seat).deck);
    for (const CardIndex card : made.player(seat).prizes)
        ++own[made.cards[card]];
    auto real = counted(m_state, m_state.player(seat).deck);
    for (const CardIndex card : m_state.player(seat).prizes)
        ++real[m_state.cards[card]];
    QVERIFY2(own == real, "the own deck has other cards");
}

/// Whether something that is under way or stands names the card.
bool WatchedGame::isNamed(CardIndex card) const
{
    const auto names = [card](const auto &list) { return list.contains(card); };
    bool isIt = names(m_state.prompt.candidates) || names(m_state.kept) || m_state.prompt.source == card;
    for (const Frame &frame : m_state.stack)
        isIt = isIt || frame.source == card || frame.bearer == card || frame.target == card;
    for (const LastingEffect &effect : m_state.lasting)
        isIt = isIt || effect.source == card || effect.bearer == card;
    return isIt;
}

/// The same game for the seat's eyes, with everything else different.
State WatchedGame::disguised(Seat seat)
{
    State changed = m_state;
    changed.chance = ChaChaStream(m_dice.key(), 0);
    changed.ids = ChaChaStream(changed.chance.key(), 1);
    changed.answer.cards.clear();
    changed.answer.cards.push_back(static_cast<CardIndex>(m_dice.below(changed.cardCount)));
    const auto mix = [&](std::vector<CardIndex *> places) {
        std::erase_if(places, [&](const CardIndex *place) { return isNamed(*place); });
        for (std::size_t i = places.size(); i-- > 1;)
            std::swap(*places[i], *places[m_dice.index(i + 1)]);
        for (const CardIndex *place : places)
            changed.instances[*place] = m_dice.number() & instanceIdMask;
    };
    const auto placesIn = [](std::vector<Zone *> zones) {
        std::vector<CardIndex *> places;
        for (Zone *zone : zones) {
            for (CardIndex &card : *zone)
                places.push_back(&card);
        }
        return places;
    };
    PlayerState &own = changed.player(seat);
    PlayerState &other = changed.player(opponentOf(seat));
    mix(placesIn({&own.deck, &own.prizes}));
    mix(placesIn({&own.energyDeck}));
    mix(placesIn({&other.energyDeck}));
    mix(placesIn({&other.deck, &other.prizes, &other.hand}));
    for (const CardIndex *place : placesIn({&other.deck, &other.prizes, &other.hand})) {
        if (!isNamed(*place))
            changed.cards[*place] = static_cast<CardId>(m_dice.index(m_cards.cards.size()));
    }
    for (std::size_t i = own.benchCount + 1U; i < slotCount; ++i)
        own.slots[i].card = static_cast<CardIndex>(m_dice.below(changed.cardCount));
    return changed;
}

void WatchedGame::nothingHiddenMatters(Seat seat)
{
    const Knowledge nothing(seat);
    const std::uint64_t number = m_dice.number();
    Dice dice(number);
    const State made = determinise(m_state, nothing, m_lore, dice);
    Dice sameDice(number);
    const State other = determinise(disguised(seat), nothing, m_lore, sameDice);
    QVERIFY2(serialize(made, m_cards) == serialize(other, m_cards), "something hidden shows");
}

void WatchedGame::itCanBePlayedOn(Seat seat, State made)
{
    const RandomBelow below = [this](std::uint32_t limit) { return m_dice.below(limit); };
    Seat by = seat;
    for (int ply = 0; ply < 12 && made.phase != Phase::Over; ++ply) {
        const auto action = randomAction(made, by, m_ruleset, m_cards, below);
        QVERIFY(action);
        const Outcome outcome = apply(made, by, *action, m_ruleset, m_cards);
        QVERIFY(std::holds_alternative<std::vector<Event>>(outcome));
        by = mustAct(made, Seat::First) ? Seat::First : Seat::Second;
    }
    const auto seen = timesInZones(made);
    for (std::size_t i = 0; i < made.cardCount; ++i)
        QCOMPARE(seen[i], 1);
}

} // namespace

/// What a bot imagines agrees with what it sees, and comes from nothing else.
class DeterminiseTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithTheViewAndShowsNothingHidden_data();
    void itAgreesWithTheViewAndShowsNothingHidden();
};

void DeterminiseTest::itAgreesWithTheViewAndShowsNothingHidden_data()
{
    QTest::addColumn<bool>("isClassic");
    QTest::addColumn<bool>("areDecksKnown");
    QTest::newRow("standard, both decks known") << false << true;
    QTest::newRow("standard, no deck known") << false << false;
    QTest::newRow("classic, both decks known") << true << true;
    QTest::newRow("classic, no deck known") << true << false;
}

void DeterminiseTest::itAgreesWithTheViewAndShowsNothingHidden()
{
    QFETCH(bool, isClassic);
    QFETCH(bool, areDecksKnown);
    const Ruleset ruleset = isClassic ? classicRules() : standardRules();
    std::vector<Deck> decks;
    if (areDecksKnown)
        decks = {testDeck(testCards(), ruleset, 0), testDeck(testCards(), ruleset, 1)};
    const Lore lore(ruleset, std::shared_ptr<const CardCatalog>(&testCards(), [](const CardCatalog *) {}), decks);
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        WatchedGame(ruleset, seed, lore).play();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("in the game with seed %1").arg(seed)));
    }
}

QTEST_GUILESS_MAIN(DeterminiseTest)
#include "determinise_test.moc"
