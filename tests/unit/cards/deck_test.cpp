#include "cards/catalog_loader.h"
#include "cards/deck.h"
#include "common/test_case.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;
using namespace mantimon;
using cards::DeckList;
using cards::DeckViolation;

std::string shipped(const QString &path)
{
    resources::initialize();
    QFile file(u":/mantimon/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qUtf8Printable(path));
    return file.readAll().toStdString();
}

const rules::CardCatalog &catalog()
{
    static const rules::CardCatalog loaded = [] {
        resources::initialize();
        std::vector<cards::SourceFile> files;
        for (const QString &name : QDir(u":/mantimon/cards"_s).entryList({u"*.json"_s}))
            files.push_back({name.toStdString(), shipped(u"cards/"_s + name)});
        return cards::loadCatalog(files).value();
    }();
    return loaded;
}

rules::Ruleset classic()
{
    rules::Ruleset ruleset;
    ruleset.name = "classic";
    ruleset.deckSize = 60;
    ruleset.deckMinBasics = 1;
    ruleset.energyDeckSize = 0;
    return ruleset;
}

DeckList emberStarter()
{
    return cards::loadDeck({"ember-starter.json", shipped(u"decks/ember-starter.json"_s)}).value();
}

/// `card` `count` times instead of as often as it was there.
DeckList::Entries with(DeckList::Entries entries, const std::string &card, int count)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &e) { return e.first == card; });
    if (found == entries.end())
        entries.emplace_back(card, count);
    else
        found->second = count;
    return entries;
}

QStringList rulesOf(const std::vector<DeckViolation> &violations)
{
    QStringList rules;
    for (const DeckViolation &violation : violations) {
        rules << u"%1 %2 %3/%4"_s.arg(QString::fromStdString(violation.rule), QString::fromStdString(violation.card))
                     .arg(violation.count)
                     .arg(violation.limit);
    }
    return rules;
}

class DeckTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedDecksAreValid_data();
    void theShippedDecksAreValid();
    void aBrokenRuleIsNamed_data();
    void aBrokenRuleIsNamed();
    void everyViolationComesAtOnce();
    void copiesAreCountedByName();
    void basicEnergyMayLieInAClassicDeckAsOftenAsOneLikes();
    void anEnergyDeckInClassicIsRefused();
    void aDeckBecomesCardsInOrder();
    void wrongFilesAreNamed_data();
    void wrongFilesAreNamed();
};

void DeckTest::theShippedDecksAreValid_data()
{
    resources::initialize();
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(u":/mantimon/decks"_s).entryList();
    QCOMPARE(files.size(), 8);
    for (const QString &file : files)
        QTest::newRow(qUtf8Printable(file)) << file;
}

void DeckTest::theShippedDecksAreValid()
{
    QFETCH(QString, file);
    const auto deck = cards::loadDeck({file.toStdString(), shipped(u"decks/"_s + file)});
    QVERIFY(deck.isOk());
    QCOMPARE(QString::fromStdString(deck->id) + u".json"_s, file);
    const rules::Ruleset ruleset = deck->ruleset == "classic" ? classic() : rules::Ruleset{};
    QCOMPARE(rulesOf(cards::validateDeck(*deck, ruleset, catalog())), QStringList{});
}

void DeckTest::aBrokenRuleIsNamed_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("inEnergyDeck");
    QTest::addColumn<QString>("violation");
    QTest::newRow("one card too many") << u"meadow-hare"_s << 1 << false << u"deck.size  41/40"_s;
    QTest::newRow("a fifth copy") << u"ember-fox"_s << 5 << false << u"deck.max_copies Ember Fox 5/4"_s;
    QTest::newRow("too few energies") << u"fire-energy"_s << 13 << true << u"energy_deck.size  19/20"_s;
    QTest::newRow("no such card") << u"nobody"_s << 1 << false << u"card.unknown nobody 1/0"_s;
    QTest::newRow("no such energy") << u"steam-energy"_s << 1 << true << u"card.unknown steam-energy 1/0"_s;
    QTest::newRow("basic energy in the main deck") << u"fire-energy"_s << 1 << false << u"card.zone fire-energy 0/0"_s;
    QTest::newRow("special energy in the energy deck") << u"prism-dew"_s << 1 << true << u"card.zone prism-dew 0/0"_s;
    QTest::newRow("a Mantimon in the energy deck") << u"ember-fox"_s << 1 << true << u"card.zone ember-fox 0/0"_s;
    QTest::newRow("none of a card") << u"pond-frog"_s << 0 << false << u"card.count pond-frog 0/1"_s;
    QTest::newRow("fewer than none") << u"pond-frog"_s << -3 << false << u"card.count pond-frog -3/1"_s;
}

void DeckTest::aBrokenRuleIsNamed()
{
    QFETCH(QString, card);
    QFETCH(int, count);
    QFETCH(bool, inEnergyDeck);
    QFETCH(QString, violation);
    DeckList deck = emberStarter();
    auto &entries = inEnergyDeck ? deck.energy : deck.main;
    entries = with(entries, card.toStdString(), count);
    const QStringList found = rulesOf(cards::validateDeck(deck, rules::Ruleset{}, catalog()));
    QVERIFY2(found.contains(violation), qUtf8Printable(found.join(u'\n')));
}

void DeckTest::everyViolationComesAtOnce()
{
    DeckList deck;
    deck.ruleset = "classic";
    deck.main = {{"ember-fox", 7}, {"fire-energy", 1}, {"nobody", 1}};
    const QStringList found = rulesOf(cards::validateDeck(deck, rules::Ruleset{}, catalog()));
    const QStringList expected{
        u"ruleset  0/0"_s,        u"card.zone fire-energy 0/0"_s, u"card.unknown nobody 1/0"_s,
        u"deck.size  9/40"_s,     u"energy_deck.size  0/20"_s,    u"deck.max_copies Ember Fox 7/4"_s,
        u"deck.min_basics  7/8"_s};
    QCOMPARE(found, expected);
    deck.main.assign(cards::maxDeckEntries + 1, {"ember-fox", 1});
    QCOMPARE(rulesOf(cards::validateDeck(deck, rules::Ruleset{}, catalog())), QStringList{u"entries  121/120"_s});
}

void DeckTest::copiesAreCountedByName()
{
    rules::CardCatalog two = catalog();
    const rules::CardId alternate = two.find("meadow-hare");
    two.cards[alternate].name = "Ember Fox";
    DeckList deck = emberStarter();
    deck.main = with(with(deck.main, "meadow-hare", 1), "wander-goat", 0);
    const QStringList found = rulesOf(cards::validateDeck(deck, rules::Ruleset{}, two));
    QVERIFY(found.contains(u"deck.max_copies Ember Fox 5/4"_s));
}

void DeckTest::basicEnergyMayLieInAClassicDeckAsOftenAsOneLikes()
{
    DeckList deck = emberStarter();
    deck.ruleset = "classic";
    deck.main = with(deck.main, "fire-energy", 20);
    deck.energy.clear();
    QCOMPARE(rulesOf(cards::validateDeck(deck, classic(), catalog())), QStringList{});
}

void DeckTest::anEnergyDeckInClassicIsRefused()
{
    DeckList deck = emberStarter();
    deck.ruleset = "classic";
    const QStringList found = rulesOf(cards::validateDeck(deck, classic(), catalog()));
    QVERIFY(found.contains(u"energy_deck.size  20/0"_s));
}

void DeckTest::aDeckBecomesCardsInOrder()
{
    const rules::Deck deck = cards::toDeck(emberStarter(), catalog());
    QCOMPARE(deck.main.size(), 40U);
    QCOMPARE(deck.energy.size(), 20U);
    QVERIFY(std::is_sorted(deck.main.begin(), deck.main.end()));
    QCOMPARE(std::count(deck.main.begin(), deck.main.end(), catalog().find("ember-fox")), 4);
}

void DeckTest::wrongFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *bytes, const QString &error) {
        QTest::newRow(name) << QByteArray(bytes) << u"deck.json: "_s + error;
    };
    row("no cards", R"({"id": "x", "name": "X", "ruleset": "standard"})", u"cards: is missing"_s);
    row("no name", R"({"id": "x", "ruleset": "standard", "cards": {}})", u"name: is missing"_s);
    row("a key too many", R"({"id": "x", "name": "X", "ruleset": "standard", "cards": {}, "card": {}})",
        u"card: unknown key \"card\", did you mean \"cards\"?"_s);
    row("a count that is a text", R"({"id": "x", "name": "X", "ruleset": "standard", "cards": {"a": "2"}})",
        u"cards.a: must be a whole number"_s);
    row("a card given twice", R"({"id": "x", "name": "X", "ruleset": "standard", "cards": {"a": 2, "a": 2}})",
        u"cards.a: given twice"_s);
    row("cards as a list", R"({"id": "x", "name": "X", "ruleset": "standard", "cards": ["a"]})",
        u"cards: must be an object of card ids and counts"_s);
}

void DeckTest::wrongFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const auto deck = cards::loadDeck({"deck.json", bytes.toStdString()});
    QVERIFY(!deck.isOk());
    QCOMPARE(QString::fromStdString(deck.error().front().text()), error);
}

} // namespace

QTEST_GUILESS_MAIN(DeckTest)
#include "deck_test.moc"
