#include "clock/system_clock.h"
#include "echo/echo_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

// For conformance suites: socketio-echo --port P --ping-interval MS --ping-timeout MS [--engine-only]
using namespace Qt::StringLiterals;
using namespace mantimon;
using mantimon::testing::EchoServer;

namespace {

int numberOf(const QCommandLineParser &parser, const QString &option)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < 0) {
        std::fprintf(stderr, "socketio-echo: --%s: expected a number\n", qPrintable(option));
        std::exit(2);
    }
    return number;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    net::Limits limits = EchoServer::usualLimits();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"port"_s, u"where to listen; 0: a free one"_s, u"PORT"_s, u"3000"_s},
         {u"ping-interval"_s, u"between a pong and the next ping"_s, u"MS"_s, QString::number(limits.pingEvery)},
         {u"ping-timeout"_s, u"for a pong"_s, u"MS"_s, QString::number(limits.pongWithin)},
         {u"connect-timeout"_s, u"for the first namespace"_s, u"MS"_s, QString::number(limits.authenticateWithin)},
         {u"engine-only"_s, u"Engine.IO alone, at /engine.io/"_s}});
    parser.process(application);
    limits.pingEvery = numberOf(parser, u"ping-interval"_s);
    limits.pongWithin = numberOf(parser, u"ping-timeout"_s);
    limits.authenticateWithin = numberOf(parser, u"connect-timeout"_s);

    clock::SystemClock clock(0);
    const auto level = parser.isSet(u"engine-only"_s) ? EchoServer::Level::EngineIo : EchoServer::Level::SocketIo;
    EchoServer server(level, limits, clock);
    if (!server.listen(quint16(numberOf(parser, u"port"_s)))) {
        std::fprintf(stderr, "socketio-echo: cannot listen on port %s\n", qPrintable(parser.value(u"port"_s)));
        return 1;
    }
    std::printf("listening on 127.0.0.1:%d%s\n", server.port(), qPrintable(EchoServer::pathOf(level)));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
