#include "app/descriptor_limit.h"
#include "load/targets.h"
#include "loop/epoll_dispatcher.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

// Every figure of speed that is promised, beside its target.
using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

constexpr int wrongUsage = 2;
constexpr long descriptorsBesides = 100;

void addOptions(QCommandLineParser &parser)
{
    const load::TargetSettings defaults;
    parser.addOptions(
        {{u"server"_s, u"the server's program"_s, u"FILE"_s},
         {u"floor"_s, u"the program that only sends"_s, u"FILE"_s},
         {u"games"_s, u"that are busy"_s, u"N"_s, QString::number(defaults.games)},
         {u"sitting"_s, u"games of which those are busy"_s, u"N"_s, QString::number(defaults.sittingGames)},
         {u"idle"_s, u"connections"_s, u"N"_s, QString::number(defaults.idle)},
         {u"memory-games"_s, u"whose memory is looked at"_s, u"N"_s, QString::number(defaults.memoryGames)},
         {u"seconds"_s, u"how long each measurement lasts"_s, u"N"_s, QString::number(defaults.length.count())},
         {u"only"_s, u"these figures: "_s + load::Targets::figureNames().join(u", "_s), u"NAME,…"_s}});
    parser.addHelpOption();
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
    const auto number = [&parser](const QString &name) { return parser.value(name).toInt(); };
    const load::TargetSettings settings{.serverProgram = parser.value(u"server"_s),
                                        .floorProgram = parser.value(u"floor"_s),
                                        .games = number(u"games"_s),
                                        .sittingGames = number(u"sitting"_s),
                                        .idle = number(u"idle"_s),
                                        .memoryGames = number(u"memory-games"_s),
                                        .length = std::chrono::seconds(number(u"seconds"_s)),
                                        .only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts)};
    const QStringList known = load::Targets::figureNames();
    const bool areKnown = std::ranges::all_of(settings.only, [&](const QString &name) { return known.contains(name); });
    if (settings.serverProgram.isEmpty() || settings.floorProgram.isEmpty() || settings.games <= 0 ||
        settings.sittingGames < settings.games || settings.idle <= 0 || settings.memoryGames <= 0 ||
        settings.length.count() <= 0 || !areKnown) {
        std::fprintf(stderr, "load-targets: wrong options; --help lists them\n");
        return wrongUsage;
    }
    // The servers are this process's children and inherit its limit.
    const long descriptors = app::raiseDescriptorLimit();
    const long needed = std::max({2L * settings.sittingGames, 2L * settings.memoryGames, long(settings.idle)});
    if (descriptors < needed + descriptorsBesides) {
        std::fprintf(stderr,
                     "load-targets: %ld sockets are needed, and this process may open %ld files: raise the hard limit "
                     "(ulimit -Hn), or ask for fewer\n",
                     needed, descriptors);
        return 1;
    }
    return load::Targets(settings).run() ? 0 : 1;
}
