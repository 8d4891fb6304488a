#include "cards/random_deck.h"
#include "common/shipped.h"
#include "common/test_case.h"

#include <random>
#include <set>

using namespace mantimon;
using namespace mantimon::testing;

/// Decks such as somebody could have built.
class RandomDeckTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeckIsValidAndHasItsCore_data();
    void everyDeckIsValidAndHasItsCore();
    void whatEvolvesComesWithItsLowerStages();
    void theSameNumbersMakeTheSameDeck();
};

namespace {

rules::RandomBelow numbers(std::uint32_t seed)
{
    return [random = std::mt19937(seed)](std::uint32_t n) mutable { return static_cast<std::uint32_t>(random() % n); };
}

std::set<std::string> namesIn(const cards::DeckList &deck)
{
    std::set<std::string> names;
    for (const auto &[id, count] : deck.main)
        names.insert((*shippedCards())[shippedCards()->find(id)].name);
    return names;
}

} // namespace

void RandomDeckTest::everyDeckIsValidAndHasItsCore_data()
{
    QTest::addColumn<QString>("ruleset");
    QTest::newRow("standard") << QStringLiteral("standard");
    QTest::newRow("classic") << QStringLiteral("classic");
}

void RandomDeckTest::everyDeckIsValidAndHasItsCore()
{
    QFETCH(const QString, ruleset);
    const rules::Ruleset rules = shippedRuleset(ruleset);
    std::uint32_t seed = 0;
    const auto pool = cards::cardsOf(*shippedCards(), rules);
    QVERIFY(pool.size() > 40);
    for (const rules::CardId core : pool) {
        const auto deck = cards::randomDeck(*shippedCards(), rules, core, numbers(++seed));
        const auto violations = cards::validateDeck(deck, rules, *shippedCards());
        const std::string &id = (*shippedCards())[core].id;
        QVERIFY2(violations.empty(), (id + ": " + (violations.empty() ? "" : violations.front().message)).c_str());
        const auto has = [&](const cards::DeckList::Entries &entries) {
            return std::any_of(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first == id; });
        };
        QVERIFY2(has(deck.main) || has(deck.energy), id.c_str());
    }
}

void RandomDeckTest::whatEvolvesComesWithItsLowerStages()
{
    const rules::Ruleset rules = shippedRuleset(QStringLiteral("standard"));
    int evolutions = 0;
    for (const rules::CardId core : cards::cardsOf(*shippedCards(), rules)) {
        std::string lower = (*shippedCards())[core].evolvesFrom;
        if (lower.empty())
            continue;
        ++evolutions;
        const auto names = namesIn(cards::randomDeck(*shippedCards(), rules, core, numbers(core)));
        QVERIFY2(names.contains(lower), lower.c_str());
    }
    QVERIFY(evolutions > 10);
}

void RandomDeckTest::theSameNumbersMakeTheSameDeck()
{
    const rules::Ruleset rules = shippedRuleset(QStringLiteral("classic"));
    const auto deck = [&](std::uint32_t seed) {
        return cards::randomDeck(*shippedCards(), rules, rules::noCard, numbers(seed));
    };
    QVERIFY(deck(3) == deck(3));
    QVERIFY(!(deck(3) == deck(4)));
}

QTEST_GUILESS_MAIN(RandomDeckTest)
#include "random_deck_test.moc"
