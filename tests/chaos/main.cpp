#include "app/descriptor_limit.h"
#include "chaos/run.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

// Kills, stops and pauses everything under games that are being played, and then compares what the
// clients were told with the database.
using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

constexpr int wrongUsage = 2;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"server"_s, u"the server's program"_s, u"FILE"_s},
                       {u"seed"_s, u"the same seed gives the same faults"_s, u"S"_s, u"1"_s},
                       {u"faults"_s, u"how many"_s, u"N"_s, u"100"_s},
                       {u"games"_s, u"how many at the same time"_s, u"N"_s, u"200"_s},
                       {u"think"_s, u"mean time before an action"_s, u"MS"_s, u"200"_s},
                       {u"calm"_s, u"longest time between two faults"_s, u"MS"_s, u"3000"_s},
                       {u"pause"_s, u"how long the database stands still"_s, u"MS"_s, u"10000"_s},
                       {u"turn"_s, u"how long a turn may take"_s, u"SECONDS"_s, u"20"_s},
                       {u"embedded"_s, u"a SQLite file instead of PostgreSQL"_s},
                       {u"without-redis"_s, u"live data in memory"_s}});
    parser.addHelpOption();
}

chaos::RunSettings settingsOf(const QCommandLineParser &parser, const QString &logFolder)
{
    const auto milliseconds = [&](const QString &name) {
        return std::chrono::milliseconds(parser.value(name).toInt());
    };
    const bool hasPostgres = !parser.isSet(u"embedded"_s);
    const bool hasRedis = !parser.isSet(u"without-redis"_s);
    return {.schedule = {.seed = parser.value(u"seed"_s).toUInt(),
                         .faults = parser.value(u"faults"_s).toInt(),
                         .longestCalm = milliseconds(u"calm"_s),
                         .pause = milliseconds(u"pause"_s),
                         .hasPostgres = hasPostgres,
                         .hasRedis = hasRedis},
            .site = {.serverProgram = parser.value(u"server"_s),
                     .logFolder = logFolder,
                     .hasPostgres = hasPostgres,
                     .hasRedis = hasRedis},
            .games = parser.value(u"games"_s).toInt(),
            .thinkMs = parser.value(u"think"_s).toInt(),
            .turnSeconds = parser.value(u"turn"_s).toInt()};
}

bool isRight(const chaos::RunSettings &settings)
{
    constexpr std::chrono::milliseconds shortestCalm(200);
    return !settings.site.serverProgram.isEmpty() && settings.schedule.faults >= 0 && settings.games > 0 &&
           settings.thinkMs > 0 && settings.turnSeconds >= 5 && settings.schedule.longestCalm >= shortestCalm &&
           settings.schedule.pause.count() > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    app::raiseDescriptorLimit();
    QTemporaryDir logs(QDir::temp().filePath(u"mantimon-chaos-XXXXXX"_s));
    const chaos::RunSettings settings = settingsOf(parser, logs.path());
    if (!isRight(settings)) {
        std::fprintf(stderr, "chaos: wrong options; --help lists them\n");
        return wrongUsage;
    }
    std::printf("seed %u, %d games, %d faults\n", settings.schedule.seed, settings.games, settings.schedule.faults);
    const bool isWhole = chaos::Run(settings).run();
    logs.setAutoRemove(isWhole);
    if (isWhole)
        std::printf("nothing was lost\n");
    return isWhole ? 0 : 1;
}
