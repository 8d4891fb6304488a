#include "games/game_census.h"

#include "cards/names.h"
#include "games/record.h"

namespace mantimon::games {

namespace {

constexpr std::string_view inSleep = "asleep";

std::string_view phaseOf(const Record &record)
{
    if (record.status() == Record::Status::Waiting)
        return protocol::nameOf(protocol::GameStatus::Waiting);
    if (!record.hasState())
        return protocol::nameOf(protocol::GameStatus::Revealing);
    return cards::nameOf(rules::phaseOf(record.state()));
}

} // namespace

GameCensus::GameCensus(const Library &library)
{
    for (const auto &[name, source] : library.rulesets) {
        for (const std::string_view phase :
             {protocol::nameOf(protocol::GameStatus::Waiting), cards::nameOf(rules::Phase::Setup),
              cards::nameOf(rules::Phase::Main), inSleep})
            byRulesetAndPhase[{name, phase}] = 0;
    }
}

void GameCensus::count(const Record &record)
{
    if (record.status() == Record::Status::Empty || record.status() == Record::Status::Over)
        return;
    ++byRulesetAndPhase[{record.header().ruleset, phaseOf(record)}];
    if (record.hasState() && record.turnClock().nextToExpire())
        ++runningClocks;
}

void GameCensus::countAsleep(const QString &ruleset, qint64 games)
{
    asleep += games;
    byRulesetAndPhase[{ruleset, inSleep}] += games;
}

} // namespace mantimon::games
