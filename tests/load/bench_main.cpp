#include "app/descriptor_limit.h"
#include "load/bench.h"
#include "loop/epoll_dispatcher.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

// What an action costs the server beside a program that sends the same frames and does nothing. The
// services come from the environment, as tests/services/with-services leaves them there.
using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

constexpr int wrongUsage = 2;
constexpr int descriptorsBesides = 100;

QVector<int> numbers(const QString &list)
{
    QVector<int> found;
    for (const QString &each : list.split(u','))
        found.append(each.toInt());
    return found;
}

int complain(const QString &what, int code)
{
    std::fprintf(stderr, "load-bench: %s\n", qPrintable(what));
    return code;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"server"_s, u"the server's program"_s, u"FILE"_s},
         {u"floor"_s, u"the program that only sends"_s, u"FILE"_s},
         {u"games"_s, u"how many, one run for each"_s, u"N,…"_s, u"50,500,5000"_s},
         {u"think"_s, u"mean time before an action, 0: none; a measurement for each"_s, u"MS,…"_s, u"0,5000"_s},
         {u"seconds"_s, u"how long each measurement lasts"_s, u"N"_s, u"10"_s},
         {u"warm-up"_s, u"and what is played before it"_s, u"N"_s, u"3"_s},
         {u"policy"_s, u"pass: ends each turn at once; random: asks for the legal actions, takes any"_s, u"NAME"_s,
          u"pass"_s}});
    parser.addHelpOption();
}

std::optional<load::BenchSettings> settingsOf(const QCommandLineParser &parser)
{
    load::BenchSettings settings{.serverProgram = parser.value(u"server"_s),
                                 .floorProgram = parser.value(u"floor"_s),
                                 .games = numbers(parser.value(u"games"_s)),
                                 .thinkMs = numbers(parser.value(u"think"_s)),
                                 .warmUp = std::chrono::seconds(parser.value(u"warm-up"_s).toInt()),
                                 .length = std::chrono::seconds(parser.value(u"seconds"_s).toInt()),
                                 .policy =
                                     parser.value(u"policy"_s) == u"random" ? load::Policy::Random : load::Policy::Pass,
                                 .postgres = qEnvironmentVariable("TEST_POSTGRES"),
                                 .redis = qEnvironmentVariable("TEST_REDIS")};
    const bool isRight = !settings.serverProgram.isEmpty() && !settings.floorProgram.isEmpty() &&
                         std::ranges::all_of(settings.games, [](int games) { return games > 0; }) &&
                         std::ranges::all_of(settings.thinkMs, [](int ms) { return ms >= 0; }) &&
                         settings.length.count() > 0 && settings.warmUp.count() >= 0;
    return isRight ? std::optional(settings) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    // Thousands of sockets: the stock dispatcher would look at all of them each time.
    QCoreApplication::setEventDispatcher(new loop::EpollDispatcher);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const auto settings = settingsOf(parser);
    if (!settings)
        return complain(u"wrong options; --help lists them"_s, wrongUsage);

    // The servers are this process's children and inherit its limit.
    const long descriptors = app::raiseDescriptorLimit();
    const int mostGames = *std::ranges::max_element(settings->games);
    if (descriptors < 2L * mostGames + descriptorsBesides)
        return complain(
            u"%1 games are %2 sockets, and this process may open %3 files: raise the hard limit (ulimit -Hn)"_s
                .arg(mostGames)
                .arg(2 * mostGames)
                .arg(descriptors),
            1);
    std::printf(
        "Each action is answered by an acknowledgement and a state for both players; us/action is the server's\n"
        "CPU, ratio what that is to the floor, which sends the same and does nothing. asked: questions for\n"
        "the legal actions, others: further pushes, both per action (the floor sends no others).\n\n");
    if (settings->postgres.isEmpty())
        std::printf("No TEST_POSTGRES: embedded only.\n\n");
    return load::Bench(*settings).run() ? 0 : 1;
}
