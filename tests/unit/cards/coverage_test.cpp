#include "cards/coverage_games.h"
#include "cards/coverage_report.h"
#include "common/shipped.h"
#include "common/test_case.h"
#include "rules/engine.h"

#include <algorithm>

using namespace mantimon;
using namespace mantimon::testing;

/// Whether the shipped cards' effects are all come to in random games, and that a report says what was not.
class CoverageTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfTheShippedCardsIsExercised();
    void everyEffectOfTheShippedCardsActs();
    void withoutGamesNothingIsExercised();
    void oneGameIsFollowedEffectByEffect();
    void theSameNumbersPlayTheSameGames();

private:
    [[nodiscard]] static QByteArray lines(const std::vector<std::string> &all);
    [[nodiscard]] static bool has(const std::vector<std::string> &all, const std::string &line);
    [[nodiscard]] const cards::CoverageReport &playedThrough();

    bool m_isPlayed = false;
    cards::CoverageReport m_report;
};

QByteArray CoverageTest::lines(const std::vector<std::string> &all)
{
    QByteArray text;
    for (const std::string &line : all)
        text += '\n' + QByteArray::fromStdString(line);
    return text;
}

bool CoverageTest::has(const std::vector<std::string> &all, const std::string &line)
{
    return std::find(all.begin(), all.end(), line) != all.end();
}

/// As many games as it takes, in pieces, and no more than can be waited for. Played once.
const cards::CoverageReport &CoverageTest::playedThrough()
{
    if (m_isPlayed)
        return m_report;
    m_isPlayed = true;
    constexpr int piece = 500;
    constexpr int mostGames = 20'000;
    const std::array rulesets{shippedRuleset(QStringLiteral("standard")), shippedRuleset(QStringLiteral("classic"))};
    rules::Coverage coverage(*shippedCards());
    for (int games = 0; games < mostGames; games += piece) {
        cards::playForCoverage(*shippedCards(), rulesets, {piece, 1, games}, coverage);
        m_report = cards::reportOn(coverage, *shippedCards());
        if (m_report.notExercised.empty() && m_report.notActed.empty())
            break;
    }
    return m_report;
}

void CoverageTest::everyWordOfTheShippedCardsIsExercised()
{
    const auto &report = playedThrough();
    QVERIFY2(report.notExercised.empty(), lines(report.notExercised).constData());
}

void CoverageTest::everyEffectOfTheShippedCardsActs()
{
    const auto &report = playedThrough();
    QVERIFY2(report.notActed.empty(), lines(report.notActed).constData());
}

void CoverageTest::withoutGamesNothingIsExercised()
{
    const rules::Coverage coverage(*shippedCards());
    const auto report = cards::reportOn(coverage, *shippedCards());
    for (const char *word : {"do heal", "place bench", "pick chosen", "query hp", "trigger activated"})
        QVERIFY2(has(report.notExercised, word), word);
    for (const std::string &word : report.notUsed)
        QVERIFY2(!has(report.notExercised, word), word.c_str());
    QVERIFY(report.notActed.size() > 50);
}

void CoverageTest::oneGameIsFollowedEffectByEffect()
{
    // A catalogue of one card whose attack flips a coin: heads heals, tails draws.
    rules::CardCatalog cards;
    rules::Effect flip;
    flip.operation = rules::Operation::FlipCoins;
    flip.firstChild = 1;
    flip.childCount = 2;
    rules::Effect heal;
    heal.operation = rules::Operation::Heal;
    rules::Effect draw;
    draw.operation = rules::Operation::Draw;
    draw.test.kind = rules::TestKind::HandAtMost;
    cards.effects = {flip, heal, draw};
    rules::CardDefinition card;
    card.id = "coin";
    card.attacks.resize(1);
    card.attacks.front().after = 0;
    cards.cards.push_back(card);

    rules::Coverage coverage(cards);
    coverage.count(cards.effects[0], true);
    coverage.count(cards.effects[2], false);
    auto report = cards::reportOn(coverage, cards);
    QVERIFY(!has(report.notExercised, "do flip_coins"));
    QVERIFY(!has(report.notExercised, "if not hand_at_most"));
    QVERIFY(has(report.notExercised, "if hand_at_most"));
    QVERIFY(has(report.notExercised, "do heal"));
    QVERIFY(report.notActed == std::vector<std::string>({"coin: attack 1: heal", "coin: attack 1: draw"}));
    QVERIFY(has(report.notUsed, "do mill"));

    coverage.count(cards.effects[1], true);
    coverage.count(cards.effects[2], true);
    report = cards::reportOn(coverage, cards);
    QVERIFY(report.notExercised.empty());
    QVERIFY(report.notActed.empty());
}

void CoverageTest::theSameNumbersPlayTheSameGames()
{
    const std::array rulesets{shippedRuleset(QStringLiteral("standard"))};
    rules::Coverage one(*shippedCards());
    rules::Coverage other(*shippedCards());
    const auto plies = cards::playForCoverage(*shippedCards(), rulesets, {20, 7}, one);
    QCOMPARE(cards::playForCoverage(*shippedCards(), rulesets, {20, 7}, other), plies);
    QVERIFY(one.acted == other.acted);
    QVERIFY(plies > 1000);
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
