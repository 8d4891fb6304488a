#include "cards/effect_compiler.h"
#include "cards/effect_text.h"
#include "common/test_case.h"

Q_DECLARE_METATYPE(mantimon::cards::EffectContext)

namespace {

using namespace Qt::StringLiterals;
using namespace mantimon;
using cards::EffectContext;

class EffectTextTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEffectSaysWhatItDoes_data();
    void anEffectSaysWhatItDoes();
    void anAbilitySaysWhenItActs_data();
    void anAbilitySaysWhenItActs();
    void anEnergySaysWhatItProvides();
    void noEffectHasNoText();
};

void EffectTextTest::anEffectSaysWhatItDoes_data()
{
    QTest::addColumn<EffectContext>("context");
    QTest::addColumn<QString>("effect");
    QTest::addColumn<QString>("text");
    using enum EffectContext;
    const auto row = [](const char *name, EffectContext context, const QString &effect, const QString &text) {
        QTest::newRow(name) << context << effect << text;
    };
    row("damage to each", AfterDamage,
        uR"({"do": "damage", "to": {"side": "opponent", "place": "bench"}, "amount": 10})"_s,
        u"This attack does 10 damage to each of your opponent's benched Mantimon."_s);
    row("damage that ignores", AfterDamage,
        uR"({"do": "damage", "to": {"place": "defending"}, "amount": 30, "ignores": ["weakness", "resistance"]})"_s,
        u"This attack does 30 damage to the defending Mantimon, ignoring weakness and resistance."_s);
    row("more damage per energy", BeforeDamage,
        uR"({"do": "modify_damage", "amount": {"per": 20, "count": "energy", "energy": "water", "of": {"place": "this"}}})"_s,
        u"This attack does 20 more damage for each water energy attached to this Mantimon."_s);
    row("less damage", BeforeDamage,
        uR"({"do": "modify_damage", "amount": {"per": -10, "count": "damage_counters", "of": {"place": "this"}}})"_s,
        u"This attack does 10 less damage for each damage counter on this Mantimon."_s);
    row("base and per", AfterDamage,
        uR"({"do": "heal", "to": {"place": "this"}, "amount": {"base": 10, "per": 20, "count": "bench", "of": {"side": "opponent", "place": "player"}}})"_s,
        u"Heal 10 damage, plus 20 damage for each Mantimon on your opponent's bench from this Mantimon."_s);
    row("a flip with both sides", AfterDamage,
        uR"({"do": "flip_coins", "then": {"do": "draw", "amount": 1}, "else": {"do": "mill", "to": {"side": "own", "place": "player"}, "amount": 2}})"_s,
        u"Flip a coin. If heads, draw 1 card. If tails, discard 2 cards from the top of your deck."_s);
    row("a flip with tails alone", AfterDamage,
        uR"({"do": "flip_coins", "else": {"do": "damage", "to": {"place": "this"}, "amount": 10}})"_s,
        u"Flip a coin. If tails, this attack does 10 damage to this Mantimon."_s);
    row("several coins", AfterDamage,
        uR"({"do": "flip_coins", "amount": 3, "then": {"do": "draw", "amount": {"per": 1, "count": "heads"}}})"_s,
        u"Flip 3 coins. If any is heads, draw 1 card for each heads."_s);
    row("until tails", BeforeDamage,
        uR"([{"do": "flip_coins", "until_tails": true}, {"do": "modify_damage", "amount": {"per": 20, "count": "heads"}}])"_s,
        u"Flip a coin until it is tails. This attack does 20 more damage for each heads."_s);
    row("two things on heads", AfterDamage,
        uR"({"do": "flip_coins", "then": [{"do": "draw", "amount": 1}, {"do": "switch_own"}]})"_s,
        u"Flip a coin. If heads, draw 1 card, then switch your active Mantimon with 1 of your benched Mantimon."_s);
    row("a condition on the effect", BeforeDamage,
        uR"({"do": "modify_damage", "amount": 30, "if": {"is": "has_condition", "condition": "poisoned", "of": {"place": "defending"}}})"_s,
        u"If the defending Mantimon is poisoned, this attack does 30 more damage."_s);
    row("a condition that must not hold", BeforeDamage,
        uR"({"do": "modify_damage", "amount": 30, "if": {"is": "has_damage", "not": true, "of": {"place": "this"}}})"_s,
        u"If it is not so that this Mantimon is damaged, this attack does 30 more damage."_s);
    row("a condition on one of several", Used,
        uR"({"do": "draw", "amount": 2, "if": {"is": "has_damage", "of": {"side": "own", "place": "bench"}}})"_s,
        u"If any of your benched Mantimon is damaged, draw 2 cards."_s);
    row("energy at least", BeforeDamage,
        uR"({"do": "modify_damage", "amount": 40, "if": {"is": "energy_at_least", "number": 3, "energy": "fire", "of": {"place": "this"}}})"_s,
        u"If this Mantimon has at least 3 fire energies, this attack does 40 more damage."_s);
    row("a small hand", Used,
        uR"({"do": "draw", "amount": 2, "if": {"is": "hand_at_most", "number": 1, "of": {"side": "own", "place": "player"}}})"_s,
        u"If you have at most 1 card in hand, draw 2 cards."_s);
    row("the opponent behind", Used,
        uR"({"do": "draw", "amount": 2, "if": {"is": "points_behind", "of": {"side": "opponent", "place": "player"}}})"_s,
        u"If your opponent has fewer points than you, draw 2 cards."_s);
    row("counters", Used, uR"({"do": "place_counters", "to": {"side": "opponent", "place": "active"}, "amount": 20})"_s,
        u"Place 2 damage counters on your opponent's active Mantimon."_s);
    row("up to two, chosen by the opponent", Used,
        uR"({"do": "heal", "to": {"side": "own", "place": "in_play", "pick": "chosen", "count": 2, "up_to": true, "chooser": "opponent", "type": "grass"}, "amount": 20})"_s,
        u"Heal 20 damage from up to 2 of your grass Mantimon of your opponent's choice."_s);
    row("at random", Used,
        uR"({"do": "place_counters", "to": {"side": "opponent", "place": "bench", "pick": "random"}, "amount": 10})"_s,
        u"Place 1 damage counter on 1 of your opponent's benched Mantimon at random."_s);
    row("cure one", Used,
        uR"({"do": "cure_conditions", "to": {"side": "own", "place": "active"}, "condition": "burned"})"_s,
        u"Your active Mantimon is no longer burned."_s);
    row("search for several", Used,
        uR"({"do": "search", "amount": 2, "cards": {"kind": "mantimon", "stage": "basic", "type": "water"}, "into": "bench"})"_s,
        u"Search your deck for up to 2 basic water Mantimon, put them onto your bench and shuffle your deck."_s);
    row("search to the top", Used, uR"({"do": "search", "amount": 1, "cards": {"kind": "trainer"}, "into": "deck"})"_s,
        u"Search your deck for 1 trainer card, put it on top of your deck after shuffling it."_s);
    row("recover", Used, uR"({"do": "recover", "amount": 3, "cards": {"kind": "energy"}, "into": "deck"})"_s,
        u"Put up to 3 energy cards from your discard pile into your deck and shuffle it."_s);
    row("discard of one's choice", Used,
        uR"({"do": "discard_hand", "to": {"side": "opponent", "place": "player", "pick": "chosen"}, "cards": {"kind": "item"}, "amount": 1})"_s,
        u"Your opponent discards 1 item card from their hand of your choice."_s);
    row("discard all of a kind", Used,
        uR"({"do": "discard_hand", "to": {"side": "own", "place": "player"}, "cards": {"kind": "energy"}})"_s,
        u"Discard all energy cards from your hand."_s);
    row("energy as a cost", UsedOnMantimon,
        uR"({"do": "discard_energy", "to": {"place": "this"}, "amount": 2, "energy": "fire", "cost": true})"_s,
        u"As a cost, discard 2 fire energies from this Mantimon."_s);
    row("attach from the zone", Used,
        uR"({"do": "attach_energy", "to": {"side": "own", "place": "active"}, "amount": 2, "energy": "metal", "from": "energy_zone"})"_s,
        u"Attach 2 metal energies from your energy zone to your active Mantimon."_s);
    row("items locked", AfterDamage,
        uR"({"do": "lock", "lock": "items", "to": {"side": "opponent", "place": "player"}, "for": "until_end_of_next_turn"})"_s,
        u"Your opponent cannot play items until the end of your opponent's next turn."_s);
    row("this attack locked", AfterDamage,
        uR"({"do": "lock", "lock": "this_attack", "to": {"place": "this"}, "for": "until_end_of_next_turn"})"_s,
        u"This Mantimon cannot use this attack until the end of your next turn."_s);
    row("a tool's hp", StandingOn,
        uR"({"do": "aura", "query": "hp", "amount": 20, "to": {"place": "this"}, "for": "while_in_play"})"_s,
        u"The Mantimon that bears this has 20 more hp."_s);
    row("a number set", Standing,
        uR"({"do": "aura", "query": "retreat_cost", "amount": 0, "sets": true, "to": {"side": "both", "place": "in_play"}, "for": "while_in_play"})"_s,
        u"The retreat cost of each Mantimon in play is 0 energy."_s);
    row("worse poison", Standing,
        uR"({"do": "aura", "query": "poison_damage", "amount": 10, "to": {"side": "both", "place": "active"}, "for": "while_in_play"})"_s,
        u"Poison does 10 more damage to each active Mantimon."_s);
    row("a choice", Used, uR"({"do": "choose_one", "options": [{"do": "draw", "amount": 2}, {"do": "reveal_hand"}]})"_s,
        u"Choose one: draw 2 cards; or your opponent reveals their hand."_s);
    row("looking at the top", Used, uR"({"do": "look_at_top", "amount": 4, "take": 2, "reveal": true})"_s,
        u"Look at 4 cards from the top of your deck, show and put up to 2 of them into your hand and the others back in any order."_s);
}

void EffectTextTest::anEffectSaysWhatItDoes()
{
    QFETCH(EffectContext, context);
    QFETCH(QString, effect);
    QFETCH(QString, text);
    cards::ErrorList errors("test.json");
    rules::CardCatalog catalog;
    simdjson::dom::parser parser;
    cards::Json json;
    QCOMPARE(parser.parse(effect.toStdString()).get(json), simdjson::SUCCESS);
    const auto index = cards::EffectCompiler(catalog, errors).compile(json, "effect", context);
    const auto found = errors.take();
    QVERIFY2(found.empty(), found.empty() ? "" : found.front().text().c_str());
    QCOMPARE(QString::fromStdString(cards::effectText(catalog, index, context)), text);
}

void EffectTextTest::anAbilitySaysWhenItActs_data()
{
    QTest::addColumn<int>("trigger");
    QTest::addColumn<bool>("oncePerTurn");
    QTest::addColumn<bool>("activeOnly");
    QTest::addColumn<QString>("text");
    using rules::Trigger;
    const auto row = [](const char *name, Trigger trigger, bool oncePerTurn, bool activeOnly, const QString &text) {
        QTest::newRow(name) << static_cast<int>(trigger) << oncePerTurn << activeOnly << text;
    };
    row("once", Trigger::Activated, true, false, u"Once in your turn: Draw 1 card."_s);
    row("often", Trigger::Activated, false, false, u"As often as you like in your turn: Draw 1 card."_s);
    row("active only", Trigger::Activated, true, true,
        u"Once in your turn, while this Mantimon is active: Draw 1 card."_s);
    row("on play", Trigger::OnPlay, true, false,
        u"When you play this Mantimon from your hand onto your bench: Draw 1 card."_s);
    row("on evolve", Trigger::OnEvolve, true, false,
        u"When you play this Mantimon from your hand to evolve: Draw 1 card."_s);
    row("when damaged", Trigger::OnDamaged, true, false, u"When this Mantimon is damaged by an attack: Draw 1 card."_s);
    row("when knocked out", Trigger::OnKnockedOut, true, false, u"When this Mantimon is knocked out: Draw 1 card."_s);
    row("at the check-up", Trigger::AtCheckup, true, false, u"At each check-up: Draw 1 card."_s);
    row("passive, active only", Trigger::Passive, true, true, u"While this Mantimon is active: Draw 1 card."_s);
}

void EffectTextTest::anAbilitySaysWhenItActs()
{
    QFETCH(int, trigger);
    QFETCH(bool, oncePerTurn);
    QFETCH(bool, activeOnly);
    rules::CardCatalog catalog;
    catalog.effects.emplace_back();
    catalog.effects.back().operation = rules::Operation::Draw;
    catalog.effects.back().amount.base = 1;
    rules::Ability ability;
    ability.trigger = static_cast<rules::Trigger>(trigger);
    ability.oncePerTurn = oncePerTurn;
    ability.activeOnly = activeOnly;
    ability.effect = 0;
    QTEST(QString::fromStdString(cards::abilityText(catalog, ability)), "text");
}

void EffectTextTest::anEnergySaysWhatItProvides()
{
    rules::CardDefinition card;
    card.kind = rules::CardKind::SpecialEnergy;
    card.provides[static_cast<std::size_t>(rules::Type::Fire)] = 1;
    card.provides[static_cast<std::size_t>(rules::Type::Water)] = 2;
    QCOMPARE(QString::fromStdString(cards::cardText({}, card)), u"Provides 1 fire and 2 water energy."_s);
    card.providesAny = true;
    QCOMPARE(QString::fromStdString(cards::cardText({}, card)), u"Provides 1 energy of any one type."_s);
}

void EffectTextTest::noEffectHasNoText()
{
    QCOMPARE(QString::fromStdString(cards::attackText({}, {})), QString{});
    QCOMPARE(QString::fromStdString(cards::effectText({}, rules::noEffect, EffectContext::Used)), QString{});
}

} // namespace

QTEST_GUILESS_MAIN(EffectTextTest)
#include "effect_text_test.moc"
