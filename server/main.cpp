#include "app/commands.h"
#include "app/options.h"
#include "loop/epoll_dispatcher.h"

#include <QCoreApplication>

#include <cstdio>

/// The allocator reads it: what is unused goes back without holding up who serves players.
extern "C" const char *malloc_conf;
const char *malloc_conf = "background_thread:true";

using namespace mantimon;

namespace {

constexpr int wrongUsage = 2;

void writeLine(const QString &line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stderr);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new loop::EpollDispatcher); // the application's from here on
    QCoreApplication::setApplicationName(QStringLiteral("mantimon-server"));
    const QCoreApplication application(argc, argv);
    const auto invocation =
        app::parseInvocation(QCoreApplication::arguments().mid(1), QProcessEnvironment::systemEnvironment());
    if (!invocation) {
        writeLine(invocation.error().line);
        return wrongUsage;
    }
    for (const QString &warning : invocation->warnings)
        writeLine(warning);
    return std::visit([](const auto &command) { return app::run(command); }, invocation->command);
}
