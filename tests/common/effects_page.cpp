#include "common/effects_page.h"

#include "cards/effect_compiler.h"
#include "cards/effect_text.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>
#include <array>

namespace mantimon::testing {

using namespace Qt::StringLiterals;
using namespace rules;

QString effectsPage()
{
    QFile file(QStringLiteral(MANTIMON_SOURCE_DIR "/resources/cards/EFFECTS.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no page about effects");
    return QString::fromUtf8(file.readAll());
}

std::vector<EffectExample> effectExamples()
{
    const QStringList lines = effectsPage().split(u'\n');
    std::vector<EffectExample> examples;
    QString heading;
    for (qsizetype i = 0; i + 3 < lines.size(); ++i) {
        if (lines[i].startsWith(u"##"_s))
            heading = lines[i].startsWith(u"### `"_s) ? lines[i].section(u'`', 1, 1) : QString();
        if (!lines[i].startsWith(u"```json "_s))
            continue;
        if (lines[i + 2] != u"```"_s || !lines[i + 3].startsWith(u"> "_s))
            QTest::qFail(qPrintable(u"an example without a text: "_s + lines[i + 1]), __FILE__, __LINE__);
        examples.push_back({heading, lines[i].mid(8), lines[i + 1], lines[i + 3].mid(2), static_cast<int>(i + 2)});
    }
    return examples;
}

std::optional<cards::EffectContext> contextFrom(const QString &word)
{
    using enum cards::EffectContext;
    static const QHash<QString, cards::EffectContext> contexts{
        {u"before"_s, BeforeDamage},    {u"after"_s, AfterDamage},      {u"used"_s, Used},
        {u"ability"_s, UsedOnMantimon}, {u"stadium"_s, Standing},       {u"bearing"_s, StandingOn},
        {u"passive"_s, StandingBearer}, {u"triggered"_s, UsedOnBearer},
    };
    const auto found = contexts.constFind(word);
    return found == contexts.cend() ? std::nullopt : std::optional(*found);
}

namespace {

/// What may set off an ability, and a card that lies with a Mantimon.
constexpr std::array abilityTriggers{Trigger::Activated,        Trigger::OnPlay,         Trigger::OnEvolve,
                                     Trigger::OnDamaged,        Trigger::OnKnockedOut,   Trigger::AtCheckup,
                                     Trigger::OnEnergyAttached, Trigger::OnOpponentPlay, Trigger::OnRetreat,
                                     Trigger::OnKnockOutDealt,  Trigger::AtTurnStart};
constexpr std::array borneTriggers{Trigger::OnAttach,  Trigger::OnDamaged,       Trigger::OnRetreat,
                                   Trigger::AtCheckup, Trigger::OnKnockOutDealt, Trigger::AtTurnStart};
constexpr std::array types{Type::Fire, Type::Water};

/// Writes cards that say what the page says.
class PagePrinter
{
public:
    CardCatalog take();

private:
    CardDefinition &card(const std::string &id, CardKind kind);
    /// With an attack for one energy.
    CardDefinition &mantimon(const std::string &id);
    EffectIndex effect(const EffectExample &example);
    void print(const EffectExample &example, std::size_t number);
    void printAbilities(const EffectExample &example, std::size_t number);
    void printBorne(const EffectExample &example, std::size_t number);
    void printLine();
    void printEnergies();

    CardCatalog m_catalog;
    std::vector<CardDefinition> m_cards;
};

CardDefinition &PagePrinter::card(const std::string &id, CardKind kind)
{
    CardDefinition &card = m_cards.emplace_back();
    card.id = card.name = id;
    card.kind = kind;
    card.rulesets = {"standard", "classic"};
    return card;
}

CardDefinition &PagePrinter::mantimon(const std::string &id)
{
    const std::size_t number = m_cards.size();
    CardDefinition &made = card(id, CardKind::Mantimon);
    made.tags = {number % 2 == 0 ? "spirit" : "stone"};
    made.hp = static_cast<std::int16_t>(50 + 10 * (number % 6));
    made.type = types[number % 2];
    made.weakness = types[(number + 1) % 2];
    made.retreatCost = static_cast<std::uint8_t>(number % 3);
    Attack attack;
    attack.name = "headlong";
    attack.cost[static_cast<std::size_t>(made.type)] = 1;
    attack.damage = 20;
    made.attacks.push_back(attack);
    return made;
}

EffectIndex PagePrinter::effect(const EffectExample &example)
{
    cards::ErrorList errors("EFFECTS.md");
    simdjson::dom::parser parser;
    cards::Json json;
    if (parser.parse(example.effect.toStdString()).get(json) != simdjson::SUCCESS)
        qFatal("not JSON: %s", qPrintable(example.effect));
    const auto index = cards::EffectCompiler(m_catalog, errors).compile(json, "effect", *contextFrom(example.where));
    for (const cards::LoadError &error : errors.take())
        qFatal("%s", error.text().c_str());
    return index;
}

/// With three of the triggers, others each time.
void PagePrinter::printAbilities(const EffectExample &example, std::size_t number)
{
    for (std::size_t i = 0; i < 3; ++i) {
        Ability ability;
        ability.name = "ability";
        ability.trigger = abilityTriggers[(3 * number + i) % abilityTriggers.size()];
        ability.effect = effect(example);
        mantimon("able " + std::to_string(number) + " " + std::to_string(i)).abilities.push_back(ability);
    }
}

void PagePrinter::printBorne(const EffectExample &example, std::size_t number)
{
    for (const Trigger trigger : borneTriggers) {
        const std::string name = std::to_string(number) + " " + std::to_string(static_cast<int>(trigger));
        CardDefinition &tool = card("acting tool " + name, CardKind::Tool);
        tool.trigger = trigger;
        tool.effect = effect(example);
        CardDefinition &energy = card("acting energy " + name, CardKind::SpecialEnergy);
        energy.providesAny = true;
        energy.trigger = trigger;
        energy.effect = effect(example);
    }
}

void PagePrinter::print(const EffectExample &example, std::size_t number)
{
    using enum cards::EffectContext;
    const std::string name = std::to_string(number);
    switch (*contextFrom(example.where)) {
    case BeforeDamage:
        mantimon("before " + name).attacks.front().before = effect(example);
        return;
    case AfterDamage:
        mantimon("after " + name).attacks.front().after = effect(example);
        return;
    case Used:
        card("thing " + name, number % 4 == 0 ? CardKind::Supporter : CardKind::Item).effect = effect(example);
        return;
    case UsedOnMantimon:
        return printAbilities(example, number);
    case Standing:
        card("stadium " + name, CardKind::Stadium).effect = effect(example);
        return;
    case StandingOn:
        card("tool " + name, CardKind::Tool).effect = effect(example);
        return;
    case StandingBearer: {
        Ability ability;
        ability.name = "passive";
        ability.trigger = Trigger::Passive;
        ability.effect = effect(example);
        mantimon("passive " + name).abilities.push_back(ability);
        return;
    }
    case UsedOnBearer:
        return printBorne(example, number);
    }
}

/// The names that examples speak of, in a line of three stages.
void PagePrinter::printLine()
{
    mantimon("Ember Fox");
    mantimon("Pond Frog");
    CardDefinition &stage1 = mantimon("Frog Two");
    stage1.stage = Stage::Stage1;
    stage1.evolvesFrom = "Pond Frog";
    CardDefinition &stage2 = mantimon("Frog Three");
    stage2.stage = Stage::Stage2;
    stage2.evolvesFrom = "Frog Two";
}

void PagePrinter::printEnergies()
{
    for (const Type type : types) {
        CardDefinition &energy = card(type == Type::Fire ? "fire-energy" : "water-energy", CardKind::BasicEnergy);
        energy.type = type;
        energy.provides[static_cast<std::size_t>(type)] = 1;
    }
}

CardCatalog PagePrinter::take()
{
    printLine();
    std::size_t number = 0;
    for (const EffectExample &example : effectExamples())
        print(example, number++);
    // Those with abilities and some others belong to evolution lines, so that there is something to evolve.
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i].isBasicMantimon() && !m_cards[i].abilities.empty() && i % 2 == 0) {
            m_cards[i].stage = Stage::Stage1;
            m_cards[i].evolvesFrom = i % 4 == 0 ? "Pond Frog" : "Ember Fox";
        }
    }
    printEnergies();
    std::sort(m_cards.begin(), m_cards.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_catalog.byId[m_cards[i].id] = static_cast<CardId>(i);
    m_catalog.cards = std::move(m_cards);
    summarize(m_catalog);
    return std::move(m_catalog);
}

} // namespace

const CardCatalog &cardsOfThePage()
{
    static const CardCatalog cards = PagePrinter().take();
    return cards;
}

} // namespace mantimon::testing
