#include "cards/deck.h"
#include "sentence.h"

#include <QFile>

#include <array>
#include <random>

namespace {

using namespace mantimon;
using namespace mantimon::testing;
using rules::Seat;

rules::Deck shippedDeck(const QString &name)
{
    static_cast<void>(shippedCards());
    QFile file(u":/mantimon/decks/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qUtf8Printable(name));
    const auto list = cards::loadDeck({name.toStdString(), file.readAll().toStdString()});
    if (!list)
        qFatal("%s", list.error().front().text().c_str());
    return cards::toDeck(*list, *shippedCards());
}

/// A game of the starter decks between two players who do anything.
class Game
{
public:
    explicit Game(std::uint32_t seed) : m_random(seed)
    {
        rules::GameSetup setup;
        setup.key[0] = static_cast<std::uint8_t>(seed);
        setup.decks = {shippedDeck(u"ember-starter"_s), shippedDeck(u"tide-starter"_s)};
        m_state = rules::startGame(setup, m_ruleset, *shippedCards()).state;
    }

    void play()
    {
        for (int plies = 0; plies < 5000 && rules::phaseOf(m_state) != Phase::Over; ++plies) {
            for (const Seat seat : rules::bothSeats) {
                const auto action = rules::randomAction(m_state, seat, m_ruleset, *shippedCards(), below());
                if (!action)
                    continue;
                const auto outcome = rules::apply(m_state, seat, *action, m_ruleset, *shippedCards());
                QVERIFY(std::holds_alternative<std::vector<rules::Event>>(outcome));
                for (const rules::Event &event : std::get<std::vector<rules::Event>>(outcome))
                    QVERIFY(event.type != EventType::BudgetExceeded);
            }
        }
    }

    [[nodiscard]] const rules::State &state() const { return m_state; }
    /// 0: ember, 1: tide; unset for a draw.
    [[nodiscard]] std::optional<std::size_t> winner() const
    {
        const auto result = rules::resultOf(m_state);
        return result && result->winner ? std::optional(rules::playerAt(m_state, *result->winner)) : std::nullopt;
    }

private:
    rules::RandomBelow below()
    {
        return [this](std::uint32_t n) { return static_cast<std::uint32_t>(m_random() % n); };
    }

    rules::Ruleset m_ruleset = shippedRuleset(u"standard"_s);
    std::mt19937 m_random;
    rules::State m_state;
};

class StarterGamesTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyGameEndsProperly_data();
    void everyGameEndsProperly();
    void bothDecksWinSometimes();
};

void StarterGamesTest::everyGameEndsProperly_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 40; ++seed)
        QTest::addRow("game %u", seed) << seed;
}

void StarterGamesTest::everyGameEndsProperly()
{
    QFETCH(std::uint32_t, seed);
    Game game(seed);
    game.play();
    const auto result = rules::resultOf(game.state());
    QVERIFY(result.has_value());
    QVERIFY(result->reason != rules::EndReason::Void);
    QVERIFY(rules::turnNumber(game.state()) <= 60);
}

void StarterGamesTest::bothDecksWinSometimes()
{
    std::array<int, 2> wins{};
    for (std::uint32_t seed = 100; seed < 160; ++seed) {
        Game game(seed);
        game.play();
        if (const auto winner = game.winner())
            ++wins[*winner];
    }
    const QByteArray score = QByteArray::number(wins[0]) + " to " + QByteArray::number(wins[1]);
    QVERIFY2(wins[0] >= 12 && wins[1] >= 12, score.constData());
}

} // namespace

QTEST_GUILESS_MAIN(StarterGamesTest)
#include "starter_games_test.moc"
