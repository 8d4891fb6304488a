#include "app/metrics_page.h"

#include "app/metric_families.h"
#include "measure/connections.h"
#include "measure/durations.h"
#include "measure/limit.h"
#include "measure/messages.h"

namespace mantimon::app {

namespace {

constexpr double perNanosecond = 1e-9; // seconds

void addServer(MetricFamilies &page, const Metrics &metrics)
{
    page.gauge("build_info", "Always 1; the labels say what runs.", 1,
               {{"version", metrics.version.toStdString()}, {"node", metrics.nodeId.toStdString()}});
    page.gauge("ready", "1 while games can be played here; /readyz says what is missing.",
               metrics.missing.isEmpty() ? 1 : 0);
    page.gauge("memory_bytes", "What the process has in memory.", static_cast<double>(metrics.memoryBytes));
    page.histogram("event_loop_lag_seconds", "How late a timer of the main event loop came.",
                   histogramOf(measure::Span::LoopLag), perNanosecond);
}

void addConnections(MetricFamilies &page, const Metrics &metrics)
{
    page.gauge("connections", "Open WebSocket connections.", static_cast<double>(metrics.connections));
    page.gauge("connections_authenticated", "Those of them that have shown a token.",
               static_cast<double>(metrics.authenticated));
    for (std::size_t wire = 0; wire < measure::wireNames.size(); ++wire) {
        for (std::size_t state = 0; state < measure::connectionStateNames.size(); ++state) {
            page.gauge("connections_by_state", "Connections by the codec of their frames and by their state.",
                       static_cast<double>(measure::connectionsIn(static_cast<measure::Wire>(wire),
                                                                  static_cast<measure::ConnectionState>(state))),
                       {{"codec", std::string(measure::wireNames[wire])},
                        {"state", std::string(measure::connectionStateNames[state])}});
        }
    }
}

void addMessages(MetricFamilies &page)
{
    constexpr const char *messages = "messages_total";
    constexpr const char *help = "Requests by their event and by what came of them: ok, or an error code.";
    page.emptyCounter(messages, help);
    measure::eachMessageCount([&page](std::string_view event, std::string_view outcome, std::uint64_t count) {
        page.counter(messages, help, static_cast<double>(count),
                     {{"event", std::string(event)}, {"outcome", std::string(outcome)}});
    });
    for (std::size_t i = 0; i < measure::limitCount; ++i) {
        const auto limit = static_cast<measure::Limit>(i);
        page.counter("limit_hits_total", "How often a client was refused, cut off or dropped, by the limit it met.",
                     static_cast<double>(measure::hitsOf(limit)), {{"limit", std::string(measure::nameOf(limit))}});
    }
}

void addActions(MetricFamilies &page)
{
    page.histogram("action_seconds", "A player's action, from its frame until the last push of what came of it.",
                   histogramOf(measure::Span::FrameToPush), perNanosecond);
    for (const auto &[span, name] : measure::stages)
        page.histogram("action_stage_seconds", "What an action's time goes into.", histogramOf(span), perNanosecond,
                       {{"stage", std::string(name)}});
}

void addStorage(MetricFamilies &page, const Metrics &metrics)
{
    page.gauge("database_up", "1 while the database answers.", metrics.isDatabaseUp ? 1 : 0);
    page.gauge("journal_queue", "Changes of games that wait to be durable.", static_cast<double>(metrics.journalQueue));
    page.histogram("journal_batch_size", "Changes of games in one transaction.", measure::batchSizes(), 1);
    page.gauge("live_store_up", "1 while the live store answers.", metrics.live.isAvailable ? 1 : 0,
               {{"kind", metrics.isLiveInRedis ? "redis" : "memory"}});
    page.histogram("live_store_seconds", "A command of a live store elsewhere, until its answer.",
                   histogramOf(measure::Span::LiveStore), perNanosecond);
    page.counter("live_store_losses_total", "How often the live store went away.",
                 static_cast<double>(metrics.live.losses));
    page.counter("live_store_failures_total", "Connections to it that failed: several in one loss.",
                 static_cast<double>(metrics.live.failures));
    page.counter("live_store_emptied_total", "How often it was found empty.",
                 static_cast<double>(metrics.live.emptied));
    page.counter("live_store_commands_total", "Commands sent to it.", static_cast<double>(metrics.live.commands));
}

void addGames(MetricFamilies &page, const Metrics &metrics)
{
    const games::GameCensus &census = metrics.games;
    page.gauge("games_live", "Games that are not over.", static_cast<double>(census.unfinished));
    page.gauge("games_asleep", "Those of them that are not in memory.", static_cast<double>(census.asleep));
    for (const auto &[place, count] : census.byRulesetAndPhase)
        page.gauge("games", "Games that are not over, by their ruleset and phase.", static_cast<double>(count),
                   {{"ruleset", place.first.toStdString()}, {"phase", std::string(place.second)}});
    constexpr const char *help =
        "What waits for its moment: turn clocks that run, and everything on the server's clock.";
    page.gauge("timers", help, static_cast<double>(census.runningClocks), {{"kind", "turn"}});
    page.gauge("timers", help, static_cast<double>(metrics.alarms), {{"kind", "all"}});
}

} // namespace

QByteArray metricsPage(const Metrics &metrics)
{
    MetricFamilies page;
    addServer(page, metrics);
    addConnections(page, metrics);
    addMessages(page);
    addActions(page);
    addStorage(page, metrics);
    addGames(page, metrics);
    return QByteArray::fromStdString(page.text());
}

} // namespace mantimon::app
