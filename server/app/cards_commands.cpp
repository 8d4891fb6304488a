#include "app/commands.h"
#include "app/console.h"
#include "app/library_loader.h"
#include "scenarios/reader.h"
#include "scenarios/runner.h"
#include "scenarios/untried.h"

/// What card authors ask: is everything right, and does everything do what it should?
using namespace Qt::StringLiterals;

namespace mantimon::app {

int run(const CheckCardsCommand &command)
{
    const auto library = loadLibrary(command.folder);
    if (!library)
        return complainAll(library.error());
    if (const QStringList strange = strangeTranslations(command.folder, *(*library)->catalog); !strange.isEmpty())
        return complainAll(strange);
    print(
        u"%1 cards, %2 starter decks, %3 rulesets: nothing wrong; card set %4"_s.arg((*library)->catalog->cards.size())
            .arg((*library)->starterDecks.size())
            .arg((*library)->rulesets.size())
            .arg((*library)->cardsHash));
    return 0;
}

namespace {

using Scenarios = std::vector<scenarios::Scenario>;

base::Result<Scenarios, QStringList> loadScenarios(const QString &cardsDir, const games::Library &library)
{
    const auto files = scenarioFiles(cardsDir);
    if (!files)
        return base::failure(files.error());
    std::vector<rules::Ruleset> rulesets;
    for (const auto &[name, source] : library.rulesets)
        rulesets.push_back(source.ruleset);
    auto read = scenarios::readScenarios(*files, *library.catalog, rulesets);
    if (read)
        return std::move(*read);
    QStringList errors;
    for (const cards::LoadError &error : read.error())
        errors.append(QString::fromStdString(error.text()));
    return base::failure(errors);
}

/// What was done otherwise than is said, a line each.
QStringList failuresOf(const Scenarios &scenarios, const rules::CardCatalog &catalog)
{
    QStringList lines;
    for (const scenarios::Scenario &scenario : scenarios) {
        for (const scenarios::Failure &failure : scenarios::play(scenario, catalog))
            lines.append(QString::fromStdString(failure.text()));
    }
    return lines;
}

} // namespace

int run(const TestCardsCommand &command)
{
    const auto library = loadLibrary(command.folder);
    if (!library)
        return complainAll(library.error());
    const rules::CardCatalog &catalog = *(*library)->catalog;
    const auto loaded = loadScenarios(command.folder, **library);
    if (!loaded)
        return complainAll(loaded.error());
    const QStringList failures = failuresOf(*loaded, catalog);
    if (!failures.isEmpty())
        return complainAll(failures);

    const QSet<QString> sets = setsIn(command.folder);
    const auto isAsked = [&sets](const rules::CardDefinition &card) {
        return sets.contains(QString::fromStdString(card.set));
    };
    const auto untried = scenarios::untriedEffects(*loaded, catalog, isAsked);
    for (const scenarios::Untried &effect : untried)
        print(u"no scenario would miss: "_s + QString::fromStdString(effect.text()));
    print(u"%1 scenarios: all is as they say; effects that none of them would miss: %2"_s.arg(loaded->size())
              .arg(untried.size()));
    return 0;
}

} // namespace mantimon::app
