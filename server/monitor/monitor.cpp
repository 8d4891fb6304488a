#include "monitor/monitor.h"

#include "games/refusals.h"
#include "monitor/roles.h"

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::Reply;
using gateway::Gateway;
using gateway::Moderator;
using protocol::ErrorCode;

namespace {

constexpr clock::Milliseconds second = 1'000;

template <typename Request>
concept IsCommand = requires(Commands &commands, const Moderator &who, const Request &request, Reply reply)
{
    commands.carryOut(who, request, reply);
};

template <typename Request>
concept IsReading = requires(Readings &readings, const Moderator &who, const Request &request, Reply reply)
{
    readings.read(who, request, reply);
};

template <typename Request>
concept IsLook = requires(Looking &looking, const Moderator &who, const Request &request, Reply reply)
{
    looking.look(who, request, reply);
};

} // namespace

Monitor::Monitor(Settings settings, Gateway &gateway, games::GameHost &host, storage::Storage &storage,
                 const live::LiveStore &live, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_gateway(gateway), m_host(host), m_storage(storage), m_live(live),
      m_clock(clock), m_startedAt(clock.now()), m_rows(gateway.settings().nodeId, host, clock), m_pages(m_rows),
      m_dashboards(m_rows, m_pages, clock, [this] { return overview(); }), m_watches(gateway.settings().nodeId, host),
      m_measures(*storage.journal()), m_audit(storage, host, clock), m_commands(gateway, host, storage, clock, m_audit),
      m_readings(gateway, m_rows, host, storage, clock), m_looking(host, storage, m_watches, m_audit), m_second(clock)
{
    connect(&gateway, &Gateway::asked, this, &Monitor::ask);
    connect(&gateway, &Gateway::closed, this, &Monitor::leave);
    connect(&gateway, &Gateway::acted, this, [this](std::chrono::nanoseconds time) { m_measures.noteAction(time); });
    connect(&gateway, &Gateway::failed, this, [this] { m_measures.noteError(); });
    connect(&gateway, &Gateway::reported, this, &Monitor::countReports);
    connect(&m_commands, &Commands::reportsChanged, this, &Monitor::countReports);
    connect(&host, &games::GameHost::restored, this, &Monitor::countReports);
    connect(&host, &games::GameHost::available, this, &Monitor::countReports);
    connect(&m_dashboards, &Dashboards::pushReady, this, &Monitor::pushReady);
    connect(&gateway, &Gateway::said, &m_watches, &Watches::tellChat);
    connect(&m_watches, &Watches::pushReady, this, &Monitor::pushReady);
    connect(&m_second, &clock::Alarm::rang, this, &Monitor::tick);
    m_second.setIn(second);
}

Monitor::~Monitor() = default;

void Monitor::ask(const Moderator &who, const protocol::MonitorRequest &request, const Reply &reply)
{
    const bool isAllowed = mayDo(who.roles, roleRow(request).least);
    std::visit(
        [&](const auto &content) {
            if (isAllowed)
                answer(who, content, reply);
            else
                refuse(who, content, reply);
        },
        request);
}

template <typename Request>
void Monitor::refuse(const Moderator &who, const Request &request, const Reply &reply)
{
    const auto refusal = games::refused(ErrorCode::Forbidden, u"this needs another role"_s);
    if constexpr (IsCommand<Request>)
        m_audit.refuse(orderOf(who, request), refusal, reply);
    else
        reply(refusal);
}

template <typename Request>
void Monitor::answer(const Moderator &who, const Request &request, const Reply &reply)
{
    using protocol::MonitorAnswer;
    if constexpr (IsCommand<Request>) {
        m_commands.carryOut(who, request, reply);
    } else if constexpr (IsReading<Request>) {
        m_readings.read(who, request, reply);
    } else if constexpr (IsLook<Request>) {
        m_looking.look(who, request, reply);
    } else if constexpr (std::is_same_v<Request, protocol::Subscribe>) {
        reply(MonitorAnswer(m_dashboards.subscribe(who.connection)));
    } else if constexpr (std::is_same_v<Request, protocol::Unsubscribe>) {
        m_dashboards.unsubscribe(who.connection);
        reply(protocol::Accepted{});
    } else if constexpr (std::is_same_v<Request, protocol::AskSamples>) {
        reply(MonitorAnswer(m_samples.lately(qint64(request.windowSeconds) * 1000, m_clock.now())));
    } else {
        static_assert(std::is_same_v<Request, protocol::ListGames>, "nobody answers this");
        reply(MonitorAnswer(m_pages.open(who.connection, request)));
    }
}

void Monitor::leave(net::ConnectionId connection)
{
    m_dashboards.unsubscribe(connection);
    m_dashboards.setCongested(connection, false);
    m_pages.close(connection);
    m_watches.leave(connection);
}

void Monitor::setCongested(net::ConnectionId connection, bool isCongested)
{
    m_dashboards.setCongested(connection, isCongested);
    m_watches.setCongested(connection, isCongested);
}

void Monitor::tick()
{
    m_second.setIn(second);
    m_measures.tick();
    if (++m_seconds * second % SampleRing::everyMs != 0)
        return;
    const Rates rates = m_measures.rates();
    const protocol::Sample sample{.at = m_clock.now(),
                                  .connections = double(m_gateway.connectionCount()),
                                  .liveGames = double(m_host.unfinishedCount()),
                                  .actionsPerSecond = rates.actionsPerSecond,
                                  .p50Ms = rates.p50Ms,
                                  .p99Ms = rates.p99Ms,
                                  .errorsPerSecond = rates.errorsPerSecond};
    m_samples.add(sample);
    m_dashboards.setSample(sample);
}

void Monitor::countReports()
{
    m_readings.countReports([this](int count) { m_reportsOpen = count; });
}

Dashboards::Overview Monitor::overview() const
{
    const protocol::NodeStatus own = node();
    return {.nodes = {own},
            .totals = {.connections = own.connections,
                       .playersOnline = own.playersOnline,
                       .liveGames = own.liveGames,
                       .sleepingGames = own.sleepingGames,
                       .spectators = m_rows.spectatorCount(),
                       .actionsPerSecond = own.actionsPerSecond,
                       .warnings = m_rows.warnedCount()},
            .reportsOpen = m_reportsOpen};
}

protocol::NodeStatus Monitor::node() const
{
    const gateway::Settings &settings = m_gateway.settings();
    const Rates rates = m_measures.rates();
    const char *const redis = m_live.status().isAvailable ? "up" : "away";
    return {.nodeId = settings.nodeId,
            .version = settings.version,
            .status = m_gateway.isDraining() ? "draining" : "up",
            .startedAt = m_startedAt,
            .connections = static_cast<int>(m_gateway.connectionCount()),
            .playersOnline = static_cast<int>(m_gateway.userCount()),
            .liveGames = static_cast<int>(m_host.unfinishedCount()),
            .sleepingGames = static_cast<int>(m_host.sleepingCount()),
            .actionsPerSecond = rates.actionsPerSecond,
            .p50Ms = rates.p50Ms,
            .p99Ms = rates.p99Ms,
            .journalLagMs = rates.journalLagMs,
            .journalQueue = static_cast<int>(rates.journalQueue),
            .errorsPerSecond = rates.errorsPerSecond,
            .isDatabaseUp = m_storage.journal()->isAvailable(),
            .isPostgres = m_settings.isPostgres,
            .redis = m_settings.isRedis ? redis : "memory",
            .memoryBytes = residentBytes()};
}

} // namespace mantimon::monitor
