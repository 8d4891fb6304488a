#include "load/targets.h"

#include "load/process_cost.h"
#include "load/visitors.h"

#include "harness/wait.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mantimon::load {

namespace {

constexpr auto gathering = std::chrono::seconds(600);
constexpr auto warmUp = std::chrono::seconds(2);

bool complain(const QString &what)
{
    std::fprintf(stderr, "load-targets: %s\n", qPrintable(what));
    return false;
}

double microseconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double, std::micro>(duration).count();
}

double perSecond(const Measured &measured)
{
    return double(measured.traffic.actions) / std::chrono::duration<double>(measured.wall).count();
}

double perAction(const Measured &measured)
{
    return microseconds(measured.server) / double(std::max<qint64>(1, measured.traffic.actions));
}

/// What a process spends while nothing but its connections happens.
std::chrono::nanoseconds spentIn(std::chrono::seconds length, qint64 process)
{
    const auto before = processorTime(process);
    (void)harness::waitFor([] { return false; }, int(std::chrono::milliseconds(length).count()));
    return processorTime(process) - before;
}

QString number(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals);
}

} // namespace

const std::array<Targets::Figure, 6> Targets::figures{{
    {"busy"_L1, &Targets::measureBusy},
    {"sitting"_L1, &Targets::measureSitting, true},
    {"latency"_L1, &Targets::measureLatency, true},
    {"spectators"_L1, &Targets::measureSpectators},
    {"memory"_L1, &Targets::measureMemory},
    {"idle"_L1, &Targets::measureIdle},
}};

QStringList Targets::figureNames()
{
    QStringList names;
    for (const Figure &figure : figures)
        names.append(figure.name);
    return names;
}

bool Targets::isWanted(const Figure &figure) const
{
    const auto isAsked = [this](const Figure &one) {
        return m_settings.only.isEmpty() || m_settings.only.contains(one.name);
    };
    const auto isAskedAsBusy = [&](const Figure &one) { return one.isAsBusy && isAsked(one); };
    return isAsked(figure) || (figure.measure == &Targets::measureBusy && std::ranges::any_of(figures, isAskedAsBusy));
}

bool Targets::run()
{
    std::printf("%-66s  %-34s  %-12s  %s\n", "figure", "measured", "target", "met");
    return std::ranges::all_of(figures,
                               [this](const Figure &figure) { return !isWanted(figure) || (this->*figure.measure)(); });
}

void Targets::say(const QString &figure, const QString &measured, const QString &target, bool isMet)
{
    std::printf("%-66s  %-34s  %-12s  %s\n", qPrintable(figure), qPrintable(measured), qPrintable(target),
                isMet ? "yes" : "NO");
    std::fflush(stdout);
}

// ---- the two programs ------------------------------------------------------------------------------

std::optional<Targets::Site> Targets::startServer()
{
    Site site;
    site.server = std::make_unique<harness::ServerProcess>(m_settings.serverProgram);
    // All come from one address, at once.
    if (!site.server->start({u"--connections-per-address"_s, u"100000"_s, u"--auth-seconds"_s, u"300"_s})) {
        complain(u"the server does not start: "_s + site.server->log());
        return std::nullopt;
    }
    site.process = site.server->processId();
    site.port = site.server->port();
    site.kibAtStart = residentKiB(site.process);
    return site;
}

std::optional<Targets::Site> Targets::startFloor(qint64 stateBytes)
{
    Site site;
    site.floor = std::make_unique<harness::Daemon>(m_settings.floorProgram,
                                                   QRegularExpression(u"players connect to 127\\.0\\.0\\.1:(\\d+)"_s));
    if (!site.floor->start({u"--state"_s, QString::number(stateBytes)})) {
        complain(u"the floor does not start: "_s + site.floor->log());
        return std::nullopt;
    }
    site.process = site.floor->processId();
    site.port = quint16(site.floor->readiness().captured(1).toUShort());
    site.kibAtStart = residentKiB(site.process);
    return site;
}

std::optional<Targets::Site> Targets::start(bool isFloor, qint64 stateBytes)
{
    return isFloor ? startFloor(stateBytes) : startServer();
}

// ---- one for each figure ---------------------------------------------------------------------------

bool Targets::measureBusy()
{
    const auto site = startServer();
    if (!site)
        return false;
    Crowd crowd(m_settings.games, {.port = site->port});
    if (!crowd.gather(gathering))
        return complain(crowd.failure());
    const auto measured = crowd.measure(0, warmUp, m_settings.length, site->process);
    if (!measured)
        return complain(crowd.failure());
    m_actionsPerSecond = perSecond(*measured);
    m_microsecondsPerAction = perAction(*measured);
    m_stateBytes = meanSizes(measured->traffic).state;
    say(u"acknowledged actions a second, %1 games at full speed"_s.arg(m_settings.games), number(m_actionsPerSecond, 0),
        u">= 10,000"_s, m_actionsPerSecond >= 10'000);
    return true;
}

bool Targets::measureSitting()
{
    const auto site = startServer();
    if (!site)
        return false;
    Crowd crowd(m_settings.sittingGames, {.port = site->port});
    if (!crowd.gather(gathering))
        return complain(crowd.failure());
    const auto measured = crowd.measure(0, warmUp, m_settings.length, site->process, std::size_t(m_settings.games));
    if (!measured)
        return complain(crowd.failure());
    const double ratio = perAction(*measured) / m_microsecondsPerAction;
    say(u"CPU per action, %1 games of which %2 act, to these alone"_s.arg(m_settings.sittingGames)
            .arg(m_settings.games),
        u"%1 / %2 us = %3 (%4/s)"_s.arg(number(perAction(*measured)), number(m_microsecondsPerAction), number(ratio, 2),
                                        number(perSecond(*measured), 0)),
        u"<= 1.25"_s, ratio <= 1.25);
    return true;
}

std::optional<double> Targets::p99(bool isFloor, int thinkMs)
{
    const auto site = start(isFloor, m_stateBytes);
    if (!site)
        return std::nullopt;
    std::vector<std::chrono::nanoseconds> latencies;
    Crowd crowd(m_settings.games, {.port = site->port, .isFloor = isFloor, .latencies = &latencies});
    if (!crowd.gather(gathering) || !crowd.measure(thinkMs, warmUp, m_settings.length, site->process)) {
        complain(crowd.failure());
        return std::nullopt;
    }
    if (latencies.empty()) {
        complain(u"nobody acted"_s);
        return std::nullopt;
    }
    std::sort(latencies.begin(), latencies.end());
    return microseconds(latencies[latencies.size() * 99 / 100]) / 1000;
}

bool Targets::measureLatency()
{
    // So long a pause that they do half of what they could.
    const int thinkMs = std::max(1, int(2'000.0 * m_settings.games / m_actionsPerSecond));
    const auto server = p99(false, thinkMs);
    const auto floor = server ? p99(true, thinkMs) : std::nullopt;
    if (!floor)
        return false;
    say(u"p99 from an action to both pushes, at half of full load"_s,
        u"%1 / %2 ms = %3"_s.arg(number(*server, 2), number(*floor, 2), number(*server / *floor, 2)), u"<= 4"_s,
        *server <= 4 * *floor);
    return true;
}

std::optional<Targets::PerFrame> Targets::perSpectatorFrame(bool isFloor, qint64 stateBytes)
{
    constexpr int tables = 10;
    constexpr int watching = 100; // each table
    constexpr int thinkMs = 200;
    const auto site = start(isFloor, stateBytes);
    if (!site)
        return std::nullopt;
    Crowd crowd(tables, {.port = site->port, .isFloor = isFloor});
    if (!crowd.gather(gathering)) {
        complain(crowd.failure());
        return std::nullopt;
    }
    const auto alone = crowd.measure(thinkMs, warmUp, m_settings.length, site->process);
    Visitors visitors(site->port, u"spectator"_s, isFloor);
    QVector<Visitors::Place> places;
    for (int i = 0; i < tables * watching; ++i)
        places.append({crowd.table(std::size_t(i % tables)).gameId(), i % tables});
    if (!alone || !visitors.come(places, gathering)) {
        complain(alone ? visitors.failure() : crowd.failure());
        return std::nullopt;
    }
    const qint64 framesBefore = visitors.frames();
    const qint64 bytesBefore = visitors.bytes();
    const auto watched = crowd.measure(thinkMs, std::chrono::seconds(0), m_settings.length, site->process);
    const qint64 frames = visitors.frames() - framesBefore;
    if (!watched || frames == 0) {
        complain(watched ? u"no spectator was told anything"_s : crowd.failure());
        return std::nullopt;
    }
    const double more = microseconds(watched->server) - perAction(*alone) * double(watched->traffic.actions);
    return PerFrame{more / double(frames), (visitors.bytes() - bytesBefore) / frames};
}

bool Targets::measureSpectators()
{
    const auto server = perSpectatorFrame(false, 0);
    const auto floor = server ? perSpectatorFrame(true, server->bytes) : std::nullopt;
    if (!floor)
        return false;
    const double ratio = server->microseconds / floor->microseconds;
    say(u"a frame to one more spectator, to a bare sendTextMessage (%1 bytes)"_s.arg(server->bytes),
        u"%1 / %2 us = %3"_s.arg(number(server->microseconds), number(floor->microseconds), number(ratio, 2)),
        u"<= 1.3"_s, ratio <= 1.3);
    return true;
}

std::optional<double> Targets::kibPerConnection(bool isFloor)
{
    const auto site = start(isFloor, m_stateBytes);
    if (!site)
        return std::nullopt;
    Crowd crowd(m_settings.memoryGames, {.port = site->port, .isFloor = isFloor});
    if (!crowd.gather(gathering)) {
        complain(crowd.failure());
        return std::nullopt;
    }
    return double(residentKiB(site->process) - site->kibAtStart) / (2.0 * m_settings.memoryGames);
}

bool Targets::measureMemory()
{
    const auto server = kibPerConnection(false);
    const auto floor = server ? kibPerConnection(true) : std::nullopt;
    if (!floor)
        return false;
    say(u"memory of a connection and its half of a game, to a bare QWebSocket"_s,
        u"%1 / %2 KiB = %3"_s.arg(number(*server), number(*floor), number(*server / *floor, 2)), u"<= 2"_s,
        *server <= 2 * *floor);
    return true;
}

std::optional<double> Targets::idleShare(bool isFloor)
{
    const auto site = start(isFloor, 0);
    if (!site)
        return std::nullopt;
    Visitors visitors(site->port, u"idle"_s, isFloor);
    if (!visitors.come(QVector<Visitors::Place>(m_settings.idle), gathering)) {
        complain(visitors.failure());
        return std::nullopt;
    }
    // Longer than a ping's interval, so that each connection has had one.
    constexpr std::chrono::seconds length(30);
    (void)spentIn(warmUp, site->process);
    return 100 * microseconds(spentIn(length, site->process)) / microseconds(length);
}

// A share of a core says much of the machine: the bare program's says how much.
bool Targets::measureIdle()
{
    const auto server = idleShare(false);
    const auto floor = server ? idleShare(true) : std::nullopt;
    if (!floor)
        return false;
    say(u"%1 idle connections with pings, % of a core, and of a bare program"_s.arg(m_settings.idle),
        u"%1 / %2 = %3"_s.arg(number(*server, 2), number(*floor, 2), number(*server / *floor, 2)), u"< 2 %"_s,
        *server < 2);
    return true;
}

} // namespace mantimon::load
