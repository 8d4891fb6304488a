#include "cards/ruleset_loader.h"

#include "cards/json_fields.h"

#include <algorithm>
#include <array>

namespace mantimon::cards {

using rules::Ruleset;

namespace {

/// A number of the ruleset and its key, "group.key" or, at the top, "key".
struct Number
{
    std::string_view key;
    int Ruleset::*member;
    Range range;
};
struct Flag
{
    std::string_view key;
    bool Ruleset::*member;
};

constexpr std::array numbers{
    Number{"deck.size", &Ruleset::deckSize, {20, 60}},
    Number{"deck.max_copies", &Ruleset::deckMaxCopies, {1, 60}},
    Number{"deck.min_basics", &Ruleset::deckMinBasics, {1, 60}},
    Number{"energy_deck.size", &Ruleset::energyDeckSize, {0, 40}},
    Number{"hand.opening", &Ruleset::handOpening, {1, 16}},
    Number{"bench.size", &Ruleset::benchSize, {1, 8}},
    Number{"prizes.count", &Ruleset::prizes, {0, 10}},
    Number{"points.to_win", &Ruleset::pointsToWin, {1, 20}},
    Number{"energy.per_turn", &Ruleset::energyPerTurn, {0, 10}},
    Number{"retreat.per_turn", &Ruleset::retreatsPerTurn, {0, 10}},
    Number{"supporter.per_turn", &Ruleset::supportersPerTurn, {0, 10}},
    Number{"stadium.per_turn", &Ruleset::stadiumsPerTurn, {0, 10}},
    Number{"weakness.amount", &Ruleset::weakness, {0, 100}},
    Number{"resistance.amount", &Ruleset::resistance, {0, 100, 10}},
    Number{"conditions.poison", &Ruleset::poisonDamage, {0, 100, 10}},
    Number{"conditions.burn", &Ruleset::burnDamage, {0, 100, 10}},
    Number{"conditions.confusion", &Ruleset::confusionDamage, {0, 100, 10}},
    Number{"turn_limit", &Ruleset::turnLimit, {2, 1000}},
    Number{"clock.turn_seconds", &Ruleset::turnSeconds, {5, 86400}},
    Number{"clock.prompt_seconds", &Ruleset::promptSeconds, {5, 86400}},
    Number{"clock.bank_seconds", &Ruleset::bankSeconds, {0, 86400}},
    Number{"timeouts.to_forfeit", &Ruleset::timeoutsToForfeit, {1, 100}},
    Number{"disconnect.grace_seconds", &Ruleset::graceSeconds, {0, 86400}},
    Number{"reconnect.extension_seconds", &Ruleset::extensionSeconds, {0, 3600}},
};
constexpr std::array flags{
    Flag{"first_turn.attack", &Ruleset::attackOnTurnOne},
    Flag{"first_turn.supporter", &Ruleset::supporterOnTurnOne},
    Flag{"first_turn.draw", &Ruleset::drawOnTurnOne},
    Flag{"weakness.multiply", &Ruleset::weaknessMultiplies},
};
constexpr std::string_view openingEnergyKey = "energy_zone.opening";
constexpr std::string_view warningsKey = "clock.warnings_percent";

std::string_view groupOf(std::string_view key)
{
    return key.substr(0, key.find('.'));
}
std::string_view lastPartOf(std::string_view key)
{
    return key.substr(key.find('.') + 1);
}
bool isGrouped(std::string_view key)
{
    return key.find('.') != std::string_view::npos;
}

std::vector<std::string_view> allKeys()
{
    std::vector<std::string_view> keys{"name", openingEnergyKey, warningsKey};
    for (const Number &number : numbers)
        keys.push_back(number.key);
    for (const Flag &flag : flags)
        keys.push_back(flag.key);
    return keys;
}

/// The keys at the top, each once.
std::vector<std::string_view> topKeys()
{
    std::vector<std::string_view> groups;
    for (const auto key : allKeys()) {
        if (std::find(groups.begin(), groups.end(), groupOf(key)) == groups.end())
            groups.push_back(groupOf(key));
    }
    return groups;
}

class RulesetReader
{
public:
    RulesetReader(Ruleset &ruleset, ErrorList &errors) : m_ruleset(ruleset), m_errors(errors) {}

    void read(const Fields &top);

private:
    void readGroup(std::string_view group, const Fields &fields);
    void readOpeningEnergy(const Fields &fields);
    void readWarnings(const Fields &fields);

    Ruleset &m_ruleset;
    ErrorList &m_errors;
};

void RulesetReader::read(const Fields &top)
{
    m_ruleset.name = top.text("name").value_or("");
    for (const auto key : topKeys()) {
        if (key == "name")
            continue;
        if (key == "turn_limit") {
            readGroup({}, top);
            continue;
        }
        std::vector<std::string_view> known;
        for (const auto full : allKeys()) {
            if (isGrouped(full) && groupOf(full) == key)
                known.push_back(lastPartOf(full));
        }
        if (const auto group = top.require(key))
            readGroup(key, Fields(*group, std::string(key), m_errors, known));
    }
}

void RulesetReader::readGroup(std::string_view group, const Fields &fields)
{
    const auto belongs = [group](std::string_view key) {
        return isGrouped(key) ? groupOf(key) == group : group.empty();
    };
    for (const Number &number : numbers) {
        if (belongs(number.key))
            m_ruleset.*number.member = fields.integer(lastPartOf(number.key), number.range).value_or(0);
    }
    for (const Flag &flag : flags) {
        if (belongs(flag.key))
            m_ruleset.*flag.member = fields.flag(lastPartOf(flag.key)).value_or(false);
    }
    if (belongs(openingEnergyKey))
        readOpeningEnergy(fields);
    if (belongs(warningsKey))
        readWarnings(fields);
}

void RulesetReader::readOpeningEnergy(const Fields &fields)
{
    const auto counts = fields.list("opening");
    if (fields.has("opening") && counts.size() != 2)
        return m_errors.add(openingEnergyKey, "must hold two numbers: who goes first, and the other");
    const Range range{0, 20};
    if (counts.size() == 2) {
        m_ruleset.openingEnergyFirst = integerIn(counts[0], range, std::string(openingEnergyKey), m_errors).value_or(0);
        m_ruleset.openingEnergySecond =
            integerIn(counts[1], range, std::string(openingEnergyKey), m_errors).value_or(0);
    }
}

void RulesetReader::readWarnings(const Fields &fields)
{
    const auto percents = fields.list("warnings_percent");
    m_ruleset.warningsPercent.clear();
    if (percents.size() > m_ruleset.warningsPercent.capacity())
        return m_errors.add(warningsKey, "must hold at most 8 numbers");
    int before = 100;
    for (const Json value : percents) {
        const auto percent = integerIn(value, {1, 99}, std::string(warningsKey), m_errors);
        if (!percent)
            return;
        if (*percent >= before)
            return m_errors.add(warningsKey, "must fall from each number to the next");
        before = *percent;
        m_ruleset.warningsPercent.push_back(*percent);
    }
}

void checkTogether(const Ruleset &ruleset, ErrorList &errors)
{
    if (ruleset.deckMinBasics > ruleset.deckSize)
        errors.add("deck.min_basics", "is more than deck.size");
    if (ruleset.handOpening + ruleset.prizes >= ruleset.deckSize)
        errors.add("hand.opening", "leaves no deck to draw from");
    if (ruleset.energyDeckSize == 0 && ruleset.openingEnergyFirst + ruleset.openingEnergySecond > 0)
        errors.add(openingEnergyKey, "needs an energy deck");
    if (ruleset.deckSize + ruleset.energyDeckSize > 64)
        errors.add("energy_deck.size", "a player has at most 64 cards together");
}

} // namespace

base::Result<Ruleset, std::vector<LoadError>> loadRuleset(const SourceFile &file)
{
    ErrorList errors(file.name);
    Document document;
    Ruleset ruleset;
    if (const auto root = document.parseObject(file, errors)) {
        const auto known = topKeys();
        RulesetReader(ruleset, errors).read(Fields(*root, {}, errors, known));
        if (errors.isEmpty())
            checkTogether(ruleset, errors);
    }
    if (!errors.isEmpty())
        return base::failure(errors.take());
    return ruleset;
}

} // namespace mantimon::cards
