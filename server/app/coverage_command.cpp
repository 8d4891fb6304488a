#include "app/coverage_command.h"

#include "app/console.h"
#include "cards/coverage_games.h"
#include "cards/coverage_report.h"

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

void list(const QString &title, const std::vector<std::string> &lines)
{
    print(u"%1: %2"_s.arg(title, lines.empty() ? u"nothing"_s : QString::number(lines.size())));
    for (const std::string &line : lines)
        print(u"  "_s + QString::fromStdString(line));
}

} // namespace

int measureCoverage(const SimulateRequest &request, const games::Library &library)
{
    std::vector<rules::Ruleset> rulesets;
    for (const auto &[name, source] : library.rulesets)
        rulesets.push_back(source.ruleset);
    rules::Coverage coverage(*library.catalog);
    const qint64 plies = cards::playForCoverage(*library.catalog, rulesets, {request.games, request.seed}, coverage);
    const cards::CoverageReport report = cards::reportOn(coverage, *library.catalog);
    print(u"%1 games between random decks of %2 cards, %3 plies"_s.arg(request.games)
              .arg(library.catalog->cards.size())
              .arg(plies));
    list(u"in the cards, but not exercised"_s, report.notExercised);
    list(u"effects of cards that have never acted"_s, report.notActed);
    list(u"of the language, but in no card"_s, report.notUsed);
    return report.notExercised.empty() ? 0 : 1;
}

} // namespace mantimon::app
