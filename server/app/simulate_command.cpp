#include "app/commands.h"
#include "app/console.h"
#include "app/coverage_command.h"
#include "app/library_loader.h"
#include "app/options_values.h"
#include "app/simulation.h"
#include "cards/names.h"
#include "games/starter_decks.h"
#include "lobby/lore.h"

#include <QElapsedTimer>

#include <map>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

using DeckPair = std::array<const cards::DeckList *, 2>;

struct Tally
{
    qint64 plies = 0;
    qint64 turns = 0;
    int unfinished = 0;
    std::map<rules::EndReason, int> reasons;
    std::map<QString, int> wins; ///< by deck
    std::array<int, 2> botWins{};
    int draws = 0;
    int firstWins = 0;
    int decided = 0;
};

/// `swapped`: the first bot is the second player.
void score(const MatchResult &result, const Match &match, bool swapped, Tally &tally)
{
    tally.plies += result.plies;
    tally.turns += result.turns;
    if (!result.isFinished) {
        ++tally.unfinished;
        return;
    }
    ++tally.reasons[result.reason];
    if (!result.winner) {
        ++tally.draws;
        return;
    }
    ++tally.decided;
    tally.firstWins += *result.winner == result.first ? 1 : 0;
    ++tally.wins[QString::fromStdString(match.decks[*result.winner]->name)];
    ++tally.botWins[swapped ? 1 - *result.winner : *result.winner];
}

QString share(int part, int whole)
{
    return u"%1 %"_s.arg(whole == 0 ? 0.0 : 100.0 * part / whole, 0, 'f', 1);
}

void reportBots(const Tally &tally, const SimulateRequest &asked)
{
    if (!asked.against)
        return;
    const std::array bots{asked.bot, *asked.against};
    for (std::size_t i = 0; i < bots.size(); ++i)
        print(u"  wins of bot:%1: %2 of %3, %4"_s.arg(textOf(bots[i]))
                  .arg(tally.botWins[i])
                  .arg(asked.games)
                  .arg(share(tally.botWins[i], asked.games)));
}

void report(const Tally &tally, const SimulateRequest &asked, double seconds)
{
    print(u"%1 games, %2 plies, %3 turns in %4 s: %5 games/s, %6 plies/s"_s.arg(asked.games)
              .arg(tally.plies)
              .arg(tally.turns)
              .arg(seconds, 0, 'f', 2)
              .arg(asked.games / seconds, 0, 'f', asked.games / seconds < 10 ? 2 : 0)
              .arg(double(tally.plies) / seconds, 0, 'f', 0));
    for (const auto &[reason, count] : tally.reasons) {
        const std::string_view name = cards::nameOf(reason);
        print(u"  %1 %2"_s.arg(QLatin1StringView(name.data(), qsizetype(name.size())), -14)
                  .arg(share(count, asked.games)));
    }
    for (const auto &[deck, wins] : tally.wins)
        print(u"  wins of %1: %2"_s.arg(deck, share(wins, asked.games)));
    reportBots(tally, asked);
    print(u"  wins of who goes first: %1"_s.arg(share(tally.firstWins, tally.decided)));
    if (tally.draws > 0)
        print(u"  draws: %1"_s.arg(share(tally.draws, asked.games)));
    if (tally.unfinished > 0)
        print(u"  unfinished: %1"_s.arg(tally.unfinished));
}

/// The asked ones, or every pair of the ruleset's; the error is one line.
base::Result<std::vector<DeckPair>, QString> pairsOf(const SimulateRequest &asked, const games::Library &library)
{
    const std::vector<const cards::DeckList *> decks = games::starterDecksOf(library, asked.ruleset);
    if (decks.empty())
        return base::failure(u"there is no starter deck for the ruleset \"%1\""_s.arg(asked.ruleset));
    if (!asked.decks.isEmpty()) {
        DeckPair pair{};
        for (std::size_t i = 0; i < pair.size(); ++i) {
            const QString &id = i == 0 ? asked.decks.first() : asked.decks.last();
            const auto found = std::ranges::find(decks, id.toStdString(), [](const auto *deck) { return deck->id; });
            if (found == decks.end())
                return base::failure(
                    u"there is no starter deck \"%1\" for the ruleset \"%2\""_s.arg(id, asked.ruleset));
            pair[i] = *found;
        }
        return std::vector{pair};
    }
    std::vector<DeckPair> pairs;
    for (std::size_t i = 0; i < decks.size(); ++i) {
        for (std::size_t j = i + 1; j < decks.size(); ++j)
            pairs.push_back({decks[i], decks[j]});
    }
    if (pairs.empty())
        pairs.push_back({decks.front(), decks.front()});
    return pairs;
}

/// Each pair is played twice in a row, the bots having changed places.
Tally playAll(const SimulateRequest &asked, const std::vector<DeckPair> &pairs, const bots::Lore &lore)
{
    Tally tally;
    bots::Dice dice(asked.seed);
    const bots::Effort effort{.rollouts = asked.rollouts};
    for (int game = 0; game < asked.games; ++game) {
        const bool swapped = game % 2 == 1;
        Match match{pairs[std::size_t(game / 2) % pairs.size()], {asked.bot, asked.against.value_or(asked.bot)}};
        if (swapped)
            std::swap(match.bots[0], match.bots[1]);
        score(playMatch(match, lore, effort, dice), match, swapped, tally);
    }
    return tally;
}

} // namespace

int run(const SimulateCommand &command)
{
    const auto library = loadLibrary(command.config.cardsDir);
    if (!library) {
        for (const QString &line : library.error())
            complain(line);
        return 1;
    }
    const SimulateRequest &asked = command.simulation;
    if (asked.coverage)
        return measureCoverage(asked, **library);
    const games::RulesetSource *ruleset = (*library)->ruleset(asked.ruleset);
    if (!ruleset)
        return complain(u"there is no ruleset \"%1\""_s.arg(asked.ruleset));
    const auto pairs = pairsOf(asked, **library);
    if (!pairs)
        return complain(pairs.error());
    const bots::Lore lore = lobby::loreOf(ruleset->ruleset, **library);

    QElapsedTimer timer;
    timer.start();
    const Tally tally = playAll(asked, *pairs, lore);
    report(tally, asked, double(timer.nsecsElapsed()) / 1e9);
    return tally.unfinished == 0 ? 0 : 1;
}

} // namespace mantimon::app
