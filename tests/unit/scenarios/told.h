#pragma once

#include "common/shipped.h"
#include "scenarios/reader.h"
#include "scenarios/runner.h"

#include <QString>

/// Scenarios over the shipped cards, for the tests of their reader and runner.
namespace mantimon::testing {

[[nodiscard]] inline auto readScenarios(const QString &text)
{
    const std::vector files{cards::SourceFile{"test.json", text.toStdString()}};
    const std::vector rulesets{shippedRuleset(QStringLiteral("standard")), shippedRuleset(QStringLiteral("classic"))};
    return scenarios::readScenarios(files, *shippedCards(), rulesets);
}

/// A file of one scenario: an Ember Fox with two fire energies against a Wander Goat. `more` adds to
/// the own side, `steps` is the inside of the list, `end` follows it.
[[nodiscard]] inline QString foxScenario(const QString &steps, const QString &more = {}, const QString &end = {})
{
    return QStringLiteral(R"({"scenarios": [{"name": "fox", "board": {
        "own": {"active": {"card": "Ember Fox", "energies": ["fire", "fire"]}, "bench": ["Pond Frog"]%2},
        "opponent": {"active": "Wander Goat"}}, "steps": [%1]%3}]})")
        .arg(steps, more, end);
}

/// All that is wrong, a line each: with the file, or else with how it goes.
[[nodiscard]] inline QString told(const QString &text)
{
    QStringList lines;
    const auto read = readScenarios(text);
    if (!read) {
        for (const cards::LoadError &error : read.error())
            lines << QString::fromStdString(error.text());
        return lines.join(u'\n');
    }
    for (const scenarios::Scenario &scenario : *read) {
        for (const scenarios::Failure &failure : scenarios::play(scenario, *shippedCards()))
            lines << QString::fromStdString(failure.text());
    }
    return lines.join(u'\n');
}

} // namespace mantimon::testing
