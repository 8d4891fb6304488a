#include "chaos/fault.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mantimon::chaos {

namespace {

using std::chrono::milliseconds;

constexpr auto leastCalm = 200ms;
constexpr auto longestStop = 3'000ms;

std::vector<FaultKind> kinds(const ScheduleSettings &settings)
{
    std::vector<FaultKind> all{FaultKind::KillServer, FaultKind::PauseDatabase, FaultKind::KillBesideDatabase,
                               FaultKind::FillJournal, FaultKind::CutSockets};
    if (settings.hasPostgres)
        all.push_back(FaultKind::StopPostgres);
    if (settings.hasRedis)
        all.insert(all.end(), {FaultKind::StopRedis, FaultKind::FlushRedis, FaultKind::PauseRedis});
    return all;
}

milliseconds between(QRandomGenerator &random, milliseconds least, milliseconds most)
{
    return milliseconds(random.bounded(int(least.count()), int(most.count()) + 1));
}

milliseconds lengthOf(FaultKind kind, milliseconds pause, QRandomGenerator &random)
{
    switch (kind) {
    case FaultKind::PauseDatabase:
        return pause;
    case FaultKind::FillJournal:
    case FaultKind::KillBesideDatabase:
        return pause / 2;
    case FaultKind::KillServer:
    case FaultKind::StopPostgres:
    case FaultKind::StopRedis:
    case FaultKind::PauseRedis:
        return between(random, 0ms, std::min(longestStop, pause));
    case FaultKind::FlushRedis:
    case FaultKind::CutSockets:
        break;
    }
    return 0ms;
}

} // namespace

QString nameOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::KillServer:
        return u"kill the server"_s;
    case FaultKind::StopPostgres:
        return u"stop PostgreSQL"_s;
    case FaultKind::PauseDatabase:
        return u"pause the database"_s;
    case FaultKind::KillBesideDatabase:
        return u"kill the server beside a paused database"_s;
    case FaultKind::FillJournal:
        return u"fill the journal"_s;
    case FaultKind::StopRedis:
        return u"stop Redis"_s;
    case FaultKind::FlushRedis:
        return u"flush Redis"_s;
    case FaultKind::PauseRedis:
        return u"pause Redis"_s;
    case FaultKind::CutSockets:
        return u"cut sockets"_s;
    }
    return {};
}

std::vector<Fault> schedule(const ScheduleSettings &settings)
{
    QRandomGenerator random(settings.seed);
    std::vector<FaultKind> bag;
    std::vector<Fault> faults;
    for (int index = 1; index <= settings.faults; ++index) {
        if (bag.empty()) {
            bag = kinds(settings);
            std::shuffle(bag.begin(), bag.end(), random);
        }
        const FaultKind kind = bag.back();
        bag.pop_back();
        faults.push_back({.index = index,
                          .kind = kind,
                          .after = between(random, leastCalm, settings.longestCalm),
                          .length = lengthOf(kind, settings.pause, random)});
    }
    return faults;
}

} // namespace mantimon::chaos
