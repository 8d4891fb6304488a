#include "harness/duel.h"
#include "harness/server_process.h"
#include "load/process_cost.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

// What an action costs the server: whole games between two sockets against a server process of its
// own, and the processor time that the kernel counts for it.
using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

struct Measured
{
    qint64 actions = 0;
    qint64 states = 0;
    qint64 stateBytes = 0;
};

void playGame(quint16 port, quint32 seed, Measured &measured)
{
    harness::Duel duel(port, seed);
    if (!duel.begin())
        return;
    while (duel.step())
        ++measured.actions;
    for (const harness::Player *player : {&duel.ada, &duel.ben}) {
        for (const harness::Push &push : player->client.heard()) {
            if (push.event != u"game:state")
                continue;
            ++measured.states;
            measured.stateBytes += QJsonDocument(push.data).toJson(QJsonDocument::Compact).size();
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"server"_s, u"the server's program"_s, u"FILE"_s}, {u"games"_s, u"how many"_s, u"N"_s, u"20"_s}});
    parser.addHelpOption();
    parser.process(application);
    harness::ServerProcess server(parser.value(u"server"_s));
    if (!server.start()) {
        std::fprintf(stderr, "load-duels: the server does not start: %s\n", qPrintable(server.log()));
        return 1;
    }
    const auto before = load::processorTime(server.processId());
    Measured measured;
    for (int game = 0; game < parser.value(u"games"_s).toInt(); ++game)
        playGame(server.port(), quint32(game) + 1, measured);
    const std::chrono::duration<double, std::micro> spent = load::processorTime(server.processId()) - before;
    if (measured.actions == 0 || measured.states == 0)
        return 1;
    std::printf("%lld actions, each with a question for the legal ones before it: %.0f us of server CPU an action\n",
                measured.actions, spent.count() / double(measured.actions));
    std::printf("%lld states pushed, %lld bytes each\n", measured.states, measured.stateBytes / measured.states);
    return 0;
}
