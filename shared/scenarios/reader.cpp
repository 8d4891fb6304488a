#include "scenarios/reader.h"

#include "scenarios/board_reader.h"
#include "scenarios/expectation_reader.h"
#include "scenarios/step_reader.h"

#include <set>

namespace mantimon::scenarios {

namespace {

class Reader
{
public:
    Reader(const rules::CardCatalog &cards, std::span<const rules::Ruleset> rulesets)
        : m_cards(cards), m_finder(cards), m_rulesets(rulesets)
    {
    }

    void readFile(const cards::SourceFile &file, std::vector<Scenario> &scenarios,
                  std::vector<cards::LoadError> &found) const;

private:
    [[nodiscard]] Scenario scenario(Json value, const std::string &path, ErrorList &errors) const;
    [[nodiscard]] rules::Ruleset ruleset(const Fields &fields) const;

    const rules::CardCatalog &m_cards;
    CardFinder m_finder;
    std::span<const rules::Ruleset> m_rulesets;
};

rules::Ruleset Reader::ruleset(const Fields &fields) const
{
    const std::string name = fields.text("ruleset", Need::Optional).value_or("standard");
    std::vector<std::string_view> names;
    for (const rules::Ruleset &ruleset : m_rulesets) {
        if (ruleset.name == name)
            return ruleset;
        names.push_back(ruleset.name);
    }
    fields.errors().add(fields.path("ruleset"),
                        "no ruleset is called \"" + name + "\"" + cards::didYouMean(name, names));
    return {};
}

Scenario Reader::scenario(Json value, const std::string &path, ErrorList &errors) const
{
    static constexpr std::array<std::string_view, 5> known{"name", "ruleset", "board", "steps", "expect"};
    static constexpr std::array<std::string_view, 5> boardKeys{"turn", "stadium", "stadium_of", "own", "opponent"};
    std::string_view name;
    errors.setCard(value["name"].get(name) == simdjson::SUCCESS ? std::string(name) : path);
    const Fields fields(value, {}, errors, known);
    Scenario scenario;
    scenario.file = errors.file();
    scenario.name = fields.text("name").value_or("");
    scenario.ruleset = ruleset(fields);
    if (const auto board = fields.require("board"))
        scenario.board = boardFrom(Fields(*board, "board", errors, boardKeys), m_cards, m_finder, scenario.ruleset);
    for (const Json &step : fields.list("steps"))
        scenario.steps.push_back(
            stepFrom(step, "steps[" + std::to_string(scenario.steps.size()) + "]", m_finder, errors));
    if (fields.has("steps") && scenario.steps.empty())
        errors.add("steps", "must not be empty");
    if (const auto expected = fields.find("expect"))
        scenario.expect = expectationFrom(*expected, "expect", m_finder, errors);
    return scenario;
}

void Reader::readFile(const cards::SourceFile &file, std::vector<Scenario> &scenarios,
                      std::vector<cards::LoadError> &found) const
{
    static constexpr std::array<std::string_view, 2> known{"$schema", "scenarios"};
    ErrorList errors(file.name);
    cards::Document document;
    if (const auto root = document.parseObject(file, errors)) {
        const Fields fields(*root, {}, errors, known);
        std::set<std::string> names;
        const auto items = fields.list("scenarios");
        for (std::size_t i = 0; i < items.size(); ++i) {
            scenarios.push_back(scenario(items[i], "scenarios[" + std::to_string(i) + "]", errors));
            if (!names.insert(scenarios.back().name).second)
                errors.add("name", "is taken by another scenario of the file");
        }
    }
    const auto mine = errors.take();
    found.insert(found.end(), mine.begin(), mine.end());
}

} // namespace

base::Result<std::vector<Scenario>, std::vector<cards::LoadError>>
readScenarios(std::span<const cards::SourceFile> files, const rules::CardCatalog &cards,
              std::span<const rules::Ruleset> rulesets)
{
    const Reader reader(cards, rulesets);
    std::vector<Scenario> scenarios;
    std::vector<cards::LoadError> errors;
    for (const cards::SourceFile &file : files)
        reader.readFile(file, scenarios, errors);
    if (!errors.empty())
        return base::failure(std::move(errors));
    return scenarios;
}

} // namespace mantimon::scenarios
