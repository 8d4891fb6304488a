#include "cards/catalog_json.h"
#include "cards/catalog_loader.h"
#include "common/test_case.h"
#include "resources/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;
using namespace mantimon;
using cards::LoadError;
using cards::SourceFile;

/// A file whose cards are `cards`, the inside of a JSON list.
SourceFile fileWith(const QString &cards)
{
    const QString whole = uR"({"set": "test", "name": "Test", "cards": [)"_s + cards + u"]}"_s;
    return {"test.json", whole.toStdString()};
}

/// A basic Mantimon that loads; `more` adds or breaks something.
QString fox(const QString &more = {})
{
    return uR"({"id": "fox", "number": 1, "rarity": "common", "name": "Fox", "kind": "mantimon",
                "rulesets": ["standard"], "hp": 60, "type": "fire", "stage": "basic", "retreat_cost": 1,
                "attacks": [{"name": "Bite", "cost": ["fire"], "damage": 20%1}]})"_s.arg(more);
}

QString foxWith(const QString &from, const QString &to)
{
    QString text = fox();
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

/// The fox with an effect after its damage and a text that surely disagrees.
QString foxAfter(const QString &effect)
{
    return fox(uR"(, "text": "?", "after": )"_s + effect);
}
QString foxBefore(const QString &effect)
{
    return fox(uR"(, "text": "?", "before": )"_s + effect);
}

QString item(const QString &effect, const QString &kind = u"item"_s)
{
    return uR"({"id": "thing", "number": 2, "rarity": "common", "name": "Thing", "kind": "%1",
                "rulesets": ["standard"], "text": "?", "effect": %2})"_s.arg(kind, effect);
}

std::vector<LoadError> errorsOf(const QString &cards)
{
    const std::vector files{fileWith(cards)};
    const auto loaded = cards::loadCatalog(files);
    return loaded ? std::vector<LoadError>{} : loaded.error();
}

QString textOf(const std::vector<LoadError> &errors)
{
    QStringList lines;
    for (const LoadError &error : errors)
        lines << QString::fromStdString(error.text());
    return lines.join(u'\n');
}

SourceFile shippedCards()
{
    resources::initialize();
    QFile file(u":/mantimon/cards/first-light.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped cards are not compiled in");
    return {"first-light.json", file.readAll().toStdString()};
}

rules::CardCatalog shippedCatalog()
{
    const std::vector files{shippedCards()};
    auto loaded = cards::loadCatalog(files);
    if (!loaded)
        qFatal("%s", qUtf8Printable(textOf(loaded.error())));
    return std::move(loaded).value();
}

class CatalogLoaderTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodCardLoads();
    void wrongCardsAreNamed_data();
    void wrongCardsAreNamed();
    void wrongEffectsAreNamed_data();
    void wrongEffectsAreNamed();
    void wrongFilesAreNamed_data();
    void wrongFilesAreNamed();
    void allErrorsComeAtOnce();
    void anErrorReadsAsOneLine();
    void aCardMayEvolveFromOneOfAnotherFile();
    void aRulesetThatNobodyHasIsNamed();
    void aFileMayNameItsSchema();
    void theShippedSetLoads();
    void theShippedSetUsesManyOperations();
    void cardsAreSortedById();
    void childrenLieTogether();
    void theHashDependsOnEveryByteAndNotOnTheOrder();
    void clientsGetEveryPrintedField();
};

void CatalogLoaderTest::aGoodCardLoads()
{
    const std::vector files{fileWith(fox(uR"(, "text": "The defending Mantimon is now burned.",
        "after": {"do": "set_condition", "to": {"place": "defending"}, "condition": "burned"})"_s))};
    const auto loaded = cards::loadCatalog(files);
    QVERIFY2(loaded.isOk(), qUtf8Printable(loaded ? QString{} : textOf(loaded.error())));
    QCOMPARE(loaded->cards.size(), 1U);
    const rules::CardDefinition &card = (*loaded)[loaded->find("fox")];
    QCOMPARE(card.name, "Fox");
    QCOMPARE(card.hp, 60);
    QCOMPARE(card.set, "test");
    QCOMPARE(card.attacks.at(0).cost[static_cast<std::size_t>(rules::Type::Fire)], 1);
    QCOMPARE(card.attacks.at(0).before, rules::noEffect);
    const rules::Effect &effect = loaded->effect(card.attacks.at(0).after);
    QCOMPARE(effect.operation, rules::Operation::SetCondition);
    QCOMPARE(effect.condition, rules::Condition::Burned);
    QCOMPARE(effect.target.place, rules::Place::Defending);
    QCOMPARE(effect.target.side, rules::Side::Opponent);
}

void CatalogLoaderTest::wrongCardsAreNamed_data()
{
    QTest::addColumn<QString>("cards");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QString &cards, const QString &error) {
        QTest::newRow(name) << cards << u"test.json: "_s + error;
    };
    row("a field is missing", foxWith(u"\"hp\": 60, "_s, {}), u"fox: hp: is missing"_s);
    row("the id is missing", foxWith(u"\"id\": \"fox\", "_s, {}), u"id: is missing"_s);
    row("a key is unknown", foxWith(u"\"hp\": 60"_s, u"\"hp\": 60, \"retreat_cots\": 1"_s),
        u"fox: retreat_cots: unknown key \"retreat_cots\", did you mean \"retreat_cost\"?"_s);
    row("a key is given twice", foxWith(u"\"hp\": 60"_s, u"\"hp\": 60, \"hp\": 70"_s), u"fox: hp: given twice"_s);
    row("hp is a text", foxWith(u"\"hp\": 60"_s, u"\"hp\": \"60\""_s), u"fox: hp: must be a whole number"_s);
    row("hp is not a multiple of ten", foxWith(u"\"hp\": 60"_s, u"\"hp\": 65"_s),
        u"fox: hp: must be a multiple of 10, not 65"_s);
    row("hp is none", foxWith(u"\"hp\": 60"_s, u"\"hp\": 0"_s), u"fox: hp: must be from 10 to 400, not 0"_s);
    row("damage is not a multiple of ten", foxWith(u"\"damage\": 20"_s, u"\"damage\": 25"_s),
        u"fox: attacks[0].damage: must be a multiple of 10, not 25"_s);
    row("damage is negative", foxWith(u"\"damage\": 20"_s, u"\"damage\": -10"_s),
        u"fox: attacks[0].damage: must be from 0 to 400, not -10"_s);
    row("a type does not exist", foxWith(u"\"type\": \"fire\""_s, u"\"type\": \"fyre\""_s),
        u"fox: type: unknown value \"fyre\", did you mean \"fire\"?"_s);
    row("a type is like no other", foxWith(u"\"type\": \"fire\""_s, u"\"type\": \"chocolate\""_s),
        u"fox: type: unknown value \"chocolate\""_s);
    row("a cost is no type", foxWith(u"[\"fire\"]"_s, u"[\"watre\"]"_s),
        u"fox: attacks[0].cost: unknown value \"watre\", did you mean \"water\"?"_s);
    row("a cost is no list", foxWith(u"[\"fire\"]"_s, u"\"fire\""_s), u"fox: attacks[0].cost: must be a list"_s);
    row("a kind does not exist", foxWith(u"\"mantimon\""_s, u"\"mantimn\""_s),
        u"fox: kind: unknown value \"mantimn\", did you mean \"mantimon\"?"_s);
    row("a rarity does not exist", foxWith(u"\"common\""_s, u"\"comon\""_s),
        u"fox: rarity: unknown value \"comon\", did you mean \"common\"?"_s);
    row("weakness to colorless", foxWith(u"\"hp\": 60"_s, u"\"hp\": 60, \"weakness\": \"colorless\""_s),
        u"fox: weakness: must be a type that energies have"_s);
    row("an id with capitals", foxWith(u"\"id\": \"fox\""_s, u"\"id\": \"Fox\""_s),
        u"Fox: id: must be lower-case words with dashes between"_s);
    row("an id that ends with a dash", foxWith(u"\"id\": \"fox\""_s, u"\"id\": \"fox-\""_s),
        u"fox-: id: must be lower-case words with dashes between"_s);
    row("two cards of one id", fox() + u","_s + foxWith(u"\"number\": 1"_s, u"\"number\": 2"_s),
        u"fox: id: is taken by another card in test.json"_s);
    row("two cards of one number", fox() + u","_s + foxWith(u"\"id\": \"fox\""_s, u"\"id\": \"vixen\""_s),
        u"vixen: number: is taken by another card of the set"_s);
    row("legal nowhere", foxWith(u"[\"standard\"]"_s, u"[]"_s), u"fox: rulesets: must name at least one ruleset"_s);
    row("neither attack nor ability", foxWith(u"{\"name\": \"Bite\", \"cost\": [\"fire\"], \"damage\": 20}"_s, {}),
        u"fox: attacks: must not be empty without an ability"_s);
    row("a basic that evolves", foxWith(u"\"hp\": 60"_s, u"\"hp\": 60, \"evolves_from\": \"Cub\""_s),
        u"fox: evolves_from: a basic Mantimon evolves from nothing"_s);
    row("a stage1 that evolves from nothing", foxWith(u"\"basic\""_s, u"\"stage1\""_s),
        u"fox: evolves_from: is missing"_s);
    row("evolves from nobody",
        fox() + u","_s +
            foxWith(u"\"stage\": \"basic\""_s, u"\"stage\": \"stage1\", \"evolves_from\": \"Fax\""_s)
                .replace(u"\"id\": \"fox\", \"number\": 1"_s, u"\"id\": \"vixen\", \"number\": 2"_s)
                .replace(u"\"name\": \"Fox\""_s, u"\"name\": \"Vixen\""_s),
        u"vixen: evolves_from: no Mantimon is called \"Fax\", did you mean \"Fox\"?"_s);
    row("skips a stage",
        fox() + u","_s +
            foxWith(u"\"stage\": \"basic\""_s, u"\"stage\": \"stage2\", \"evolves_from\": \"Fox\""_s)
                .replace(u"\"id\": \"fox\", \"number\": 1"_s, u"\"id\": \"vixen\", \"number\": 2"_s)
                .replace(u"\"name\": \"Fox\""_s, u"\"name\": \"Vixen\""_s),
        u"vixen: evolves_from: a stage2 evolves from a stage1, but \"Fox\" is basic"_s);
    row("a text without an effect", fox(u", \"text\": \"Wins the game.\""_s),
        u"fox: attacks[0].text: must be left out: there is no effect"_s);
    row("a text that says something else", fox(uR"(, "text": "Draw 3 cards.", "after": {"do": "draw", "amount": 2})"_s),
        u"fox: attacks[0].text: does not say what the effect does, which is: \"Draw 2 cards.\""_s);
    row("an effect without a text", fox(uR"(, "after": {"do": "draw", "amount": 2})"_s),
        u"fox: attacks[0].text: does not say what the effect does, which is: \"Draw 2 cards.\""_s);
    row("an item with hp", item(uR"({"do": "draw", "amount": 2}, "hp": 10)"_s), u"thing: hp: unknown key \"hp\""_s);
    row("an item that does nothing", item({}).remove(u", \"effect\": "_s), u"thing: effect: is missing"_s);
    row("a special energy that provides nothing",
        item(uR"({"do": "sequence", "effects": []}, "provides": [])"_s, u"special_energy"_s),
        u"thing: provides: must be \"any\" or a list of at least one type"_s);
    row("a stadium that is damaged", item(uR"({"do": "draw", "amount": 1}, "trigger": "on_damaged")"_s, u"stadium"_s),
        u"thing: trigger: does not set off a card of this kind"_s);
    row("an item with a trigger", item(uR"({"do": "draw", "amount": 1}, "trigger": "on_damaged")"_s),
        u"thing: trigger: unknown key \"trigger\""_s);
    row("a colorless basic energy",
        uR"({"id": "dust", "number": 3, "rarity": "common", "name": "Dust", "kind": "basic_energy",
             "rulesets": ["standard"], "type": "colorless"})"_s,
        u"dust: type: must be a type that energies have"_s);
    row("a card that is no object", u"7"_s, u"must be an object"_s);
}

void CatalogLoaderTest::wrongCardsAreNamed()
{
    QFETCH(QString, cards);
    QFETCH(QString, error);
    const QString errors = textOf(errorsOf(cards));
    QVERIFY2(errors.split(u'\n').contains(error), qUtf8Printable(u"expected “"_s + error + u"”, got:\n"_s + errors));
}

void CatalogLoaderTest::wrongEffectsAreNamed_data()
{
    QTest::addColumn<QString>("cards");
    QTest::addColumn<QString>("error");
    const auto after = [](const char *name, const QString &effect, const QString &error) {
        QTest::newRow(name) << foxAfter(effect) << u"test.json: fox: attacks[0].after"_s + error;
    };
    const auto before = [](const char *name, const QString &effect, const QString &error) {
        QTest::newRow(name) << foxBefore(effect) << u"test.json: fox: attacks[0].before"_s + error;
    };
    const auto used = [](const char *name, const QString &kind, const QString &effect, const QString &error) {
        QTest::newRow(name) << item(effect, kind) << u"test.json: thing: effect"_s + error;
    };
    after("an unknown primitive", uR"({"do": "damge"})"_s,
          u".do: unknown primitive \"damge\", did you mean \"damage\"?"_s);
    after("no primitive", uR"({"amount": 2})"_s, u".do: is missing, or not a text"_s);
    after("not an object", u"7"_s, u": must be an effect: an object with \"do\""_s);
    after("an empty list", u"[]"_s, u": must not be empty"_s);
    after("a key of another primitive", uR"({"do": "draw", "amount": 2, "condition": "asleep"})"_s,
          u".condition: unknown key \"condition\""_s);
    after("a missing amount", uR"({"do": "draw"})"_s, u".amount: is missing"_s);
    after("a missing target", uR"({"do": "heal", "amount": 10})"_s, u".to: is missing"_s);
    after("healing not in tens", uR"({"do": "heal", "to": {"place": "this"}, "amount": 15})"_s,
          u".amount: must be a multiple of 10, not 15"_s);
    after("drawing no card", uR"({"do": "draw", "amount": 0})"_s, u".amount: must be at least 1"_s);
    after("healing a player", uR"({"do": "heal", "to": {"side": "own", "place": "player"}, "amount": 10})"_s,
          u".to: must name Mantimon, not a player"_s);
    after("a Mantimon that draws", uR"({"do": "draw", "to": {"place": "this"}, "amount": 1})"_s,
          u".to: must name a player"_s);
    after("an unknown condition", uR"({"do": "set_condition", "to": {"place": "defending"}, "condition": "asleap"})"_s,
          u".condition: unknown value \"asleap\", did you mean \"asleep\"?"_s);
    after("a selector without a place", uR"({"do": "heal", "to": {"side": "own"}, "amount": 10})"_s,
          u".to.place: is missing"_s);
    after("a side for this", uR"({"do": "heal", "to": {"side": "own", "place": "this"}, "amount": 10})"_s,
          u".to.side: does not go with this place, which is one Mantimon"_s);
    after("a count without a pick",
          uR"({"do": "heal", "to": {"side": "own", "place": "bench", "count": 2}, "amount": 10})"_s,
          u".to.count: needs \"pick\": \"chosen\" or \"random\""_s);
    after("a wrong key in a list", uR"([{"do": "draw", "amount": 1}, {"do": "draw", "amuont": 1}])"_s,
          u"[1].amuont: unknown key \"amuont\", did you mean \"amount\"?"_s);
    after("an error in a branch", uR"({"do": "flip_coins", "then": {"do": "drow", "amount": 1}})"_s,
          u".then.do: unknown primitive \"drow\", did you mean \"draw\"?"_s);
    after("one option", uR"({"do": "choose_one", "options": [{"do": "draw", "amount": 1}]})"_s,
          u".options: must hold at least 2"_s);
    after("an unknown count", uR"({"do": "draw", "amount": {"per": 1, "count": "benches"}})"_s,
          u".amount.count: unknown value \"benches\", did you mean \"bench\"?"_s);
    after("a count of what", uR"({"do": "draw", "amount": {"per": 1, "count": "bench"}})"_s,
          u".amount.of: is missing"_s);
    after("a test without a kind", uR"({"do": "draw", "amount": 1, "if": {"of": {"place": "this"}}})"_s,
          u".if.is: is missing"_s);
    after("a test of a player's damage",
          uR"({"do": "draw", "amount": 1, "if": {"is": "has_damage", "of": {"side": "own", "place": "player"}}})"_s,
          u".if.of: must name Mantimon, not a player"_s);
    after("a lasting effect that stands", uR"({"do": "lock", "lock": "attack", "to": {"place": "defending"},
          "for": "while_in_play"})"_s,
          u".for: must be this_turn, until_end_of_next_turn, until_opponents_turn_ends or until_it_leaves here"_s);
    after("a lock without a duration", uR"({"do": "lock", "lock": "attack", "to": {"place": "defending"}})"_s,
          u".for: is missing"_s);
    after("items locked on a Mantimon",
          uR"({"do": "lock", "lock": "items", "to": {"place": "defending"}, "for": "this_turn"})"_s,
          u".to: must name a player"_s);
    after("more damage after damage", uR"({"do": "modify_damage", "amount": 10})"_s,
          u".do: belongs into \"before\" of an attack"_s);
    before("damage dealt before damage",
           uR"({"do": "heal", "to": {"place": "this"}, "amount": {"per": 1, "count": "damage_dealt"}})"_s,
           u".amount: counts damage that is dealt later: belongs into \"after\""_s);
    after("a cost of an attack", uR"({"do": "discard_hand", "amount": 1, "cost": true})"_s,
          u".cost: belongs to a card or ability that may be refused, not to an attack"_s);
    after("how many of all", uR"({"do": "discard_hand", "to": {"side": "own", "place": "player"}, "amount": 1})"_s,
          u".amount: goes with \"pick\": \"chosen\" or \"random\", and only with those"_s);
    after("a search into the prizes", uR"({"do": "search", "amount": 1, "into": "prizes"})"_s,
          u".into: must be hand, bench, deck or discard"_s);
    after("energy from the bench",
          uR"({"do": "attach_energy", "amount": 1, "to": {"place": "this"}, "from": "bench"})"_s,
          u".from: must be energy_zone, hand, deck, energy_deck or discard"_s);
    after("ignoring luck", uR"({"do": "damage", "amount": 10, "to": {"place": "this"}, "ignores": ["luck"]})"_s,
          u".ignores: unknown value \"luck\""_s);
    used("an item's own Mantimon", u"item"_s, uR"({"do": "heal", "to": {"place": "this"}, "amount": 10})"_s,
         u".to: \"this\" needs a Mantimon that bears the effect"_s);
    used("an item that defends", u"item"_s,
         uR"({"do": "set_condition", "to": {"place": "defending"}, "condition": "asleep"})"_s,
         u".to: \"defending\" needs an attack"_s);
    used("an item that does attack damage", u"item"_s,
         uR"({"do": "damage", "to": {"side": "opponent", "place": "active"}, "amount": 10})"_s,
         u".do: belongs to an attack; other cards place_counters"_s);
    used("a tool that draws", u"tool"_s, uR"({"do": "draw", "amount": 1})"_s,
         u".do: does not stand while a card lies in play: only aura, lock and sequence do"_s);
    used("a stadium that ends", u"stadium"_s, uR"({"do": "aura", "query": "hp", "amount": 10, "for": "this_turn",
         "to": {"side": "both", "place": "in_play"}})"_s,
         u".for: must be while_in_play here"_s);
    after("an attacker without a trigger", uR"({"do": "place_counters", "to": {"place": "attacker"}, "amount": 10})"_s,
          u".to: \"attacker\" needs a trigger"_s);
    used("an attacker when something is attached", u"tool"_s,
         uR"({"do": "place_counters", "to": {"place": "attacker"}, "amount": 10}, "trigger": "on_attach")"_s,
         u": speaks of the attacker: needs the trigger on_damaged or on_knocked_out"_s);
    used("that which stands", u"tool"_s,
         uR"({"do": "aura", "query": "hp", "amount": 10, "for": "while_in_play", "to": {"place": "that"}})"_s,
         u".to: \"that\" needs a step before"_s);
    used(
        "a player's weakness", u"stadium"_s,
        uR"({"do": "aura", "query": "weakness", "type": "fire", "for": "while_in_play", "to": {"side": "own", "place": "player"}})"_s,
        u".to: must name Mantimon, not a player"_s);
    used(
        "a weakness by amount", u"stadium"_s,
        uR"({"do": "aura", "query": "weakness", "amount": 10, "for": "while_in_play", "to": {"side": "own", "place": "in_play"}})"_s,
        u".amount: does not go with this query: it has \"type\""_s);
    used(
        "hp by type", u"stadium"_s,
        uR"({"do": "aura", "query": "hp", "type": "fire", "for": "while_in_play", "to": {"side": "own", "place": "in_play"}})"_s,
        u".type: does not go with this query: it has \"amount\""_s);
    used(
        "an effect on a player until it leaves", u"item"_s,
        uR"({"do": "lock", "lock": "items", "to": {"side": "opponent", "place": "player"}, "for": "until_it_leaves"})"_s,
        u".for: needs Mantimon that bear it, not a player"_s);
    used("the opponent's top into the own hand", u"item"_s,
         uR"({"do": "look_at_top", "to": {"side": "opponent", "place": "player"}, "amount": 3, "take": 1})"_s,
         u".into: must be discard: the cards are the opponent's"_s);
    used(
        "energy across the table", u"item"_s,
        uR"({"do": "move_energy", "of": {"side": "own", "place": "active"}, "to": {"side": "opponent", "place": "active"}, "amount": 1})"_s,
        u".of: must be of the same side as \"to\", and of one"_s);
    used(
        "counters spread on one", u"item"_s,
        uR"({"do": "spread_counters", "to": {"side": "opponent", "place": "bench", "pick": "chosen"}, "amount": 20})"_s,
        u".to: must be several Mantimon, without \"pick\""_s);
    used("the opponent's evolution", u"item"_s,
         uR"({"do": "evolve", "to": {"side": "opponent", "place": "active"}, "from": "hand"})"_s,
         u".to: must be own Mantimon"_s);
    used("a filter of a player", u"item"_s,
         uR"({"do": "draw", "to": {"side": "own", "place": "player", "type": "fire"}, "amount": 1})"_s,
         u".to: a player has no type, stage or name: cards are filtered by \"cards\""_s);
    used("a name that nobody has", u"item"_s,
         uR"({"do": "search", "amount": 1, "cards": {"name": "Thong"}, "into": "hand"})"_s,
         u": no card is called \"Thong\", did you mean \"Thing\"?"_s);
    after("an end of the turn by an attack", uR"({"do": "end_turn"})"_s, u".do: an attack ends the turn anyway"_s);
    after("damage asked for before", uR"({"do": "draw", "amount": 1, "if": {"is": "heads_at_least", "number": 99}})"_s,
          u".if.number: must be from 0 to 60, not 99"_s);
    QString deep = uR"({"do": "draw", "amount": 1})"_s;
    for (int i = 0; i < 20; ++i)
        deep = uR"({"do": "flip_coins", "then": %1})"_s.arg(deep);
    after("a tower of flips", deep, QString(u".then"_s).repeated(9) + u": is nested too deep"_s);
}

void CatalogLoaderTest::wrongEffectsAreNamed()
{
    wrongCardsAreNamed();
}

void CatalogLoaderTest::wrongFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty") << QByteArray{} << u"test.json: is not JSON: "_s;
    QTest::newRow("cut off") << QByteArray(R"({"set": "x", )") << u"test.json: is not JSON: "_s;
    QTest::newRow("a list") << QByteArray("[]") << u"test.json: must be a JSON object"_s;
    QTest::newRow("no cards") << QByteArray(R"({"set": "x", "name": "X"})") << u"test.json: cards: is missing"_s;
    QTest::newRow("no set") << QByteArray(R"({"name": "X", "cards": []})") << u"test.json: set: is missing"_s;
    QTest::newRow("cards no list") << QByteArray(R"({"set": "x", "name": "X", "cards": {}})")
                                   << u"test.json: cards: must be a list"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"set\": \"\xff\"}") << u"test.json: is not JSON: "_s;
}

void CatalogLoaderTest::wrongFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const std::vector files{SourceFile{"test.json", bytes.toStdString()}};
    const auto loaded = cards::loadCatalog(files);
    QVERIFY(!loaded.isOk());
    QVERIFY2(textOf(loaded.error()).startsWith(error), qUtf8Printable(textOf(loaded.error())));
}

void CatalogLoaderTest::allErrorsComeAtOnce()
{
    const auto errors =
        errorsOf(foxWith(u"\"hp\": 60"_s, u"\"hp\": 61, \"colour\": 1"_s) + u","_s + item(uR"({"do": "drow"})"_s));
    QCOMPARE(errors.size(), 3U);
    QCOMPARE(errors.at(2).card, "thing");
    QCOMPARE(errors.at(2).field, "effect.do");
}

void CatalogLoaderTest::anErrorReadsAsOneLine()
{
    QCOMPARE((LoadError{"a.json", "fox", "hp", "is missing"}.text()), "a.json: fox: hp: is missing");
    QCOMPARE((LoadError{"a.json", {}, {}, "is not JSON"}.text()), "a.json: is not JSON");
}

void CatalogLoaderTest::aCardMayEvolveFromOneOfAnotherFile()
{
    const QString vixen = foxWith(u"\"stage\": \"basic\""_s, u"\"stage\": \"stage1\", \"evolves_from\": \"Fox\""_s)
                              .replace(u"\"id\": \"fox\""_s, u"\"id\": \"vixen\""_s)
                              .replace(u"\"number\": 1"_s, u"\"number\": 9"_s)
                              .replace(u"\"name\": \"Fox\""_s, u"\"name\": \"Vixen\""_s);
    const std::vector files{fileWith(vixen), fileWith(fox())};
    const auto loaded = cards::loadCatalog(files);
    QVERIFY2(loaded.isOk(), qUtf8Printable(loaded ? QString{} : textOf(loaded.error())));
    QCOMPARE((*loaded)[0].id, "fox");
    QCOMPARE((*loaded)[1].evolvesFrom, "Fox");
}

void CatalogLoaderTest::aRulesetThatNobodyHasIsNamed()
{
    const std::vector files{fileWith(foxWith(u"\"standard\""_s, u"\"standard\", \"clasic\""_s))};
    constexpr std::array<std::string_view, 2> rulesets{"standard", "classic"};
    const auto loaded = cards::loadCatalog(files, rulesets);
    QVERIFY(!loaded);
    QCOMPARE(textOf(loaded.error()),
             u"test.json: fox: rulesets: no ruleset is called \"clasic\", did you mean \"classic\"?"_s);
    QVERIFY(cards::loadCatalog(files));
}

void CatalogLoaderTest::aFileMayNameItsSchema()
{
    const QString whole = uR"({"$schema": "card-set.schema.json", "set": "test", "name": "Test", "cards": []})"_s;
    const std::vector files{SourceFile{"test.json", whole.toStdString()}};
    QVERIFY(cards::loadCatalog(files));
}

void CatalogLoaderTest::theShippedSetLoads()
{
    const rules::CardCatalog catalog = shippedCatalog();
    QVERIFY(catalog.cards.size() >= 34);
    for (const char *id : {"ember-fox", "pond-frog", "quiet-harbour", "fire-energy"})
        QVERIFY2(catalog.find(id) != rules::noCard, id);
    QCOMPARE(catalog[catalog.find("ember-fox")].attacks.at(0).name, "Cinder Bite");
    QCOMPARE(catalog.find("nobody"), rules::noCard);
}

void CatalogLoaderTest::theShippedSetUsesManyOperations()
{
    const rules::CardCatalog catalog = shippedCatalog();
    QSet<int> used;
    for (const rules::Effect &effect : catalog.effects)
        used.insert(static_cast<int>(effect.operation));
    QVERIFY2(used.size() >= 20, qUtf8Printable(QString::number(used.size())));
}

void CatalogLoaderTest::cardsAreSortedById()
{
    const rules::CardCatalog catalog = shippedCatalog();
    const auto before = [](const auto &a, const auto &b) { return a.id < b.id; };
    QVERIFY(std::is_sorted(catalog.cards.begin(), catalog.cards.end(), before));
    for (std::size_t i = 0; i < catalog.cards.size(); ++i)
        QCOMPARE(catalog.find(catalog.cards[i].id), static_cast<rules::CardId>(i));
}

void CatalogLoaderTest::childrenLieTogether()
{
    const rules::CardCatalog catalog = shippedCatalog();
    const rules::Effect &root = catalog.effect(catalog[catalog.find("crossroads")].effect);
    QCOMPARE(root.operation, rules::Operation::ChooseOne);
    const auto options = catalog.childrenOf(root);
    QCOMPARE(options.size(), 3U);
    QCOMPARE(options[0].operation, rules::Operation::Draw);
    QCOMPARE(options[1].operation, rules::Operation::Heal);
    QCOMPARE(options[2].operation, rules::Operation::SwitchOpponent);
    QCOMPARE(options[2].target.chooser, rules::Side::Opponent);
}

void CatalogLoaderTest::theHashDependsOnEveryByteAndNotOnTheOrder()
{
    const SourceFile a{"a.json", "one"};
    const SourceFile b{"b.json", "two"};
    const std::string hash = cards::cardSetHash(std::vector{a, b});
    QCOMPARE(hash.size(), 64U);
    QCOMPARE(cards::cardSetHash(std::vector{b, a}), hash);
    QCOMPARE(cards::cardSetHash(std::vector{SourceFile{"some/where/a.json", "one"}, b}), hash);
    QVERIFY(cards::cardSetHash(std::vector{SourceFile{"a.json", "onE"}, b}) != hash);
    QVERIFY(cards::cardSetHash(std::vector{SourceFile{"a.json", "onet"}, SourceFile{"b.json", "wo"}}) != hash);
}

void CatalogLoaderTest::clientsGetEveryPrintedField()
{
    const std::string json = cards::catalogJson(shippedCatalog());
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    QCOMPARE(all.size(), static_cast<qsizetype>(shippedCatalog().cards.size()));
    const auto find = [&all](QLatin1StringView id) {
        const auto found =
            std::find_if(all.begin(), all.end(), [id](const QJsonValue &card) { return card[u"id"].toString() == id; });
        return found == all.end() ? QJsonObject{} : found->toObject();
    };
    const QJsonObject vixen = find("blaze-vixen"_L1);
    QCOMPARE(vixen[u"evolves_from"].toString(), u"Ember Fox"_s);
    QCOMPARE(vixen[u"hp"].toInt(), 90);
    QCOMPARE(vixen[u"weakness"].toString(), u"water"_s);
    QVERIFY(!vixen.contains(u"resistance"));
    const QJsonObject storm = vixen[u"attacks"].toArray().at(1).toObject();
    QCOMPARE(storm[u"cost"].toArray(), (QJsonArray{u"fire"_s, u"fire"_s, u"colorless"_s}));
    QCOMPARE(storm[u"text"].toString(), u"Discard 1 fire energy from this Mantimon."_s);
    QCOMPARE(find("prism-dew"_L1)[u"provides"].toString(), u"any"_s);
    QCOMPARE(find("quiet-harbour"_L1)[u"kind"].toString(), u"stadium"_s);
}

} // namespace

QTEST_GUILESS_MAIN(CatalogLoaderTest)
#include "catalog_loader_test.moc"
