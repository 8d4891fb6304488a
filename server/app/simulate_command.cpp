#include "app/commands.h"
#include "app/console.h"
#include "app/coverage_command.h"
#include "app/library_loader.h"
#include "cards/names.h"
#include "rules/engine.h"

#include <QElapsedTimer>

#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

struct Tally
{
    qint64 plies = 0;
    qint64 turns = 0;
    int unfinished = 0;
    std::map<rules::EndReason, int> reasons;
    std::map<QString, int> wins; ///< by deck
    int draws = 0;
    int firstWins = 0;
    int decided = 0;
};

/// No game of the shipped rulesets comes near it.
constexpr int mostPlies = 20'000;

struct Match
{
    std::array<const cards::DeckList *, 2> decks;
    const rules::Ruleset &ruleset;
    const rules::CardCatalog &cards;
};

// std::mt19937 and this way to bound it are the same everywhere: a seed means the same games on
// every machine.
std::uint32_t below(std::mt19937_64 &random, std::uint32_t limit)
{
    return static_cast<std::uint32_t>(random() % limit);
}

void score(const rules::State &state, rules::Seat first, const Match &match, Tally &tally)
{
    const auto result = rules::resultOf(state);
    tally.turns += rules::turnNumber(state);
    if (!result) {
        ++tally.unfinished;
        return;
    }
    ++tally.reasons[result->reason];
    if (!result->winner) {
        ++tally.draws;
        return;
    }
    ++tally.decided;
    tally.firstWins += *result->winner == first ? 1 : 0;
    ++tally.wins[QString::fromStdString(match.decks[rules::playerAt(state, *result->winner)]->name)];
}

void play(const Match &match, std::mt19937_64 &random, Tally &tally)
{
    rules::GameSetup setup;
    for (std::uint8_t &byte : setup.key)
        byte = static_cast<std::uint8_t>(random());
    for (std::size_t i = 0; i < match.decks.size(); ++i)
        setup.decks[i] = cards::toDeck(*match.decks[i], match.cards);
    rules::State state = rules::startGame(setup, match.ruleset, match.cards).state;
    const rules::Seat first = rules::currentSeat(state);
    const rules::RandomBelow choose = [&random](std::uint32_t limit) { return below(random, limit); };
    for (int ply = 0; ply < mostPlies && !rules::resultOf(state); ++ply) {
        const rules::Seat seat = rules::mustAct(state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
        const auto action = rules::randomAction(state, seat, match.ruleset, match.cards, choose);
        if (!action ||
            std::holds_alternative<rules::Refusal>(rules::apply(state, seat, *action, match.ruleset, match.cards)))
            break;
        ++tally.plies;
    }
    score(state, first, match, tally);
}

QString share(int part, int whole)
{
    return u"%1 %"_s.arg(whole == 0 ? 0.0 : 100.0 * part / whole, 0, 'f', 1);
}

void report(const Tally &tally, int games, double seconds)
{
    print(u"%1 games, %2 plies, %3 turns in %4 s: %5 games/s, %6 plies/s"_s.arg(games)
              .arg(tally.plies)
              .arg(tally.turns)
              .arg(seconds, 0, 'f', 2)
              .arg(games / seconds, 0, 'f', 0)
              .arg(double(tally.plies) / seconds, 0, 'f', 0));
    for (const auto &[reason, count] : tally.reasons) {
        const std::string_view name = cards::nameOf(reason);
        print(u"  %1 %2"_s.arg(QLatin1StringView(name.data(), qsizetype(name.size())), -14).arg(share(count, games)));
    }
    for (const auto &[deck, wins] : tally.wins)
        print(u"  wins of %1: %2"_s.arg(deck, share(wins, games)));
    print(u"  wins of who goes first: %1"_s.arg(share(tally.firstWins, tally.decided)));
    if (tally.unfinished > 0)
        print(u"  unfinished: %1"_s.arg(tally.unfinished));
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
    if (command.simulation.coverage)
        return measureCoverage(command.simulation, **library);
    const games::RulesetSource *ruleset = (*library)->ruleset(command.simulation.ruleset);
    if (!ruleset)
        return complain(u"there is no ruleset \"%1\""_s.arg(command.simulation.ruleset));
    std::vector<const cards::DeckList *> decks;
    for (const cards::DeckList &deck : (*library)->starterDecks) {
        if (QString::fromStdString(deck.ruleset) == command.simulation.ruleset)
            decks.push_back(&deck);
    }
    if (decks.empty())
        return complain(u"there is no starter deck for the ruleset \"%1\""_s.arg(command.simulation.ruleset));

    Tally tally;
    std::mt19937_64 random(command.simulation.seed);
    QElapsedTimer timer;
    timer.start();
    for (int game = 0; game < command.simulation.games; ++game) {
        const auto a = std::size_t(game) % decks.size();
        const auto b = (a + 1) % decks.size();
        play({{decks[a], decks[b]}, ruleset->ruleset, *(*library)->catalog}, random, tally);
    }
    report(tally, command.simulation.games, double(timer.nsecsElapsed()) / 1e9);
    return tally.unfinished == 0 ? 0 : 1;
}

} // namespace mantimon::app
