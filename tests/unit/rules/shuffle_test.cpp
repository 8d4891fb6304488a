#include "common/test_cards.h"
#include "common/test_case.h"
#include "rules/chacha.h"

#include <algorithm>

using namespace mantimon;
using namespace mantimon::rules;
using namespace mantimon::testing;

namespace {

/// What anybody works out from a game's key who has read the rules: seats, who goes first, shuffles, hands.
class Model
{
public:
    Model(const GameSetup &setup, const Ruleset &ruleset, const CardCatalog &cards)
        : m_cards(cards), m_ruleset(ruleset), m_chance(setup.key, 0), m_ids(setup.key, 1)
    {
        seatedPlayer = m_chance.bounded(2);
        first = static_cast<Seat>(m_chance.bounded(2));
        for (const Seat seat : bothSeats)
            sit(seat, setup.decks[seat == Seat::First ? seatedPlayer : 1 - seatedPlayer]);
        for (const Seat seat : bothSeats)
            deal(seat);
        while (!std::all_of(bothSeats.begin(), bothSeats.end(), [this](Seat seat) { return hasBasic(seat); })) {
            for (const Seat seat : bothSeats) {
                if (!hasBasic(seat))
                    mulligan(seat);
            }
        }
    }

    struct Card
    {
        CardId id = noCard;
        InstanceId instance = noInstance;
    };
    struct Side
    {
        std::vector<Card> deck; ///< the top first
        std::vector<Card> energyDeck;
        std::vector<Card> hand;
    };

    std::size_t seatedPlayer = 0;
    Seat first = Seat::First;
    std::array<Side, 2> sides;
    int mulligans = 0;

private:
    [[nodiscard]] Side &side(Seat seat) { return sides[indexOf(seat)]; }
    [[nodiscard]] bool hasBasic(Seat seat)
    {
        return std::any_of(side(seat).hand.begin(), side(seat).hand.end(),
                           [this](const Card &card) { return m_cards[card.id].isBasicMantimon(); });
    }
    void shuffle(std::vector<Card> &zone)
    {
        for (std::size_t i = zone.size() - 1; i >= 1; --i)
            std::swap(zone[i], zone[m_chance.bounded(static_cast<std::uint32_t>(i + 1))]);
        for (Card &card : zone)
            card.instance = m_ids.instanceId();
    }
    void sit(Seat seat, const Deck &deck)
    {
        const auto lay = [this](std::vector<CardId> ids, std::vector<Card> &zone) {
            std::sort(ids.begin(), ids.end());
            for (const CardId id : ids)
                zone.push_back({id, noInstance});
            if (!zone.empty())
                shuffle(zone);
        };
        lay(deck.main, side(seat).deck);
        lay(deck.energy, side(seat).energyDeck);
    }
    void deal(Seat seat)
    {
        auto &deck = side(seat).deck;
        const auto seventh = deck.begin() + m_ruleset.handOpening;
        side(seat).hand.assign(deck.begin(), seventh);
        deck.erase(deck.begin(), seventh);
    }
    void mulligan(Seat seat)
    {
        ++mulligans;
        auto &hand = side(seat).hand;
        side(seat).deck.insert(side(seat).deck.end(), hand.begin(), hand.end());
        shuffle(side(seat).deck);
        deal(seat);
    }

    const CardCatalog &m_cards;
    const Ruleset &m_ruleset;
    ChaChaStream m_chance;
    ChaChaStream m_ids;
};

bool isAs(const State &state, const Zone &zone, const std::vector<Model::Card> &cards)
{
    return std::equal(zone.begin(), zone.end(), cards.begin(), cards.end(),
                      [&](CardIndex index, const Model::Card &card) {
                          return state.cards[index] == card.id && state.instances[index] == card.instance;
                      });
}

} // namespace

/// Chance to the word: what the published seed says is what was dealt.
class ShuffleTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDealtFollowsFromTheKey_data();
    void whatIsDealtFollowsFromTheKey();
};

void ShuffleTest::whatIsDealtFollowsFromTheKey_data()
{
    QTest::addColumn<bool>("isClassic");
    QTest::newRow("standard") << false;
    QTest::newRow("classic") << true;
}

void ShuffleTest::whatIsDealtFollowsFromTheKey()
{
    QFETCH(const bool, isClassic);
    const Ruleset ruleset = isClassic ? classicRules() : standardRules();
    int mulligans = 0;
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        const GameSetup setup = testSetup(testCards(), ruleset, seed);
        const Model model(setup, ruleset, testCards());
        const State state = startGame(setup, ruleset, testCards()).state;
        QCOMPARE(playerAt(state, Seat::First), model.seatedPlayer);
        QCOMPARE(currentSeat(state), model.first);
        for (const Seat seat : bothSeats) {
            const Model::Side &side = model.sides[indexOf(seat)];
            QVERIFY(isAs(state, state.player(seat).deck, side.deck));
            QVERIFY(isAs(state, state.player(seat).energyDeck, side.energyDeck));
            QVERIFY(isAs(state, state.player(seat).hand, side.hand));
        }
        mulligans += model.mulligans;
    }
    QVERIFY(mulligans > 0);
}

QTEST_GUILESS_MAIN(ShuffleTest)
#include "shuffle_test.moc"
