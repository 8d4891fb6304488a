#include "app/metrics_page.h"

#include <prometheus/text_serializer.h>

#include <vector>

namespace mantimon::app {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

class Families
{
public:
    void gauge(const char *name, const char *help, double value, std::vector<ClientMetric::Label> labels = {})
    {
        ClientMetric metric;
        metric.label = std::move(labels);
        metric.gauge.value = value;
        add(name, help, MetricType::Gauge, std::move(metric));
    }
    void counter(const char *name, const char *help, quint64 value)
    {
        ClientMetric metric;
        metric.counter.value = static_cast<double>(value);
        add(name, help, MetricType::Counter, std::move(metric));
    }
    [[nodiscard]] const std::vector<MetricFamily> &all() const { return m_families; }

private:
    void add(const char *name, const char *help, MetricType type, ClientMetric metric)
    {
        MetricFamily family;
        family.name = std::string("mantimon_") + name;
        family.help = help;
        family.type = type;
        family.metric.push_back(std::move(metric));
        m_families.push_back(std::move(family));
    }

    std::vector<MetricFamily> m_families;
};

} // namespace

QByteArray metricsPage(const Metrics &metrics)
{
    Families families;
    families.gauge("build_info", "Always 1; the labels say what runs.", 1,
                   {{"version", metrics.version.toStdString()}, {"node", metrics.nodeId.toStdString()}});
    families.gauge("connections", "Open WebSocket connections.", static_cast<double>(metrics.connections));
    families.gauge("connections_authenticated", "Those of them that have shown a token.",
                   static_cast<double>(metrics.authenticated));
    families.gauge("games_live", "Games that are not over.", static_cast<double>(metrics.games));
    families.gauge("database_up", "1 while the database answers.", metrics.isDatabaseUp ? 1 : 0);
    families.gauge("live_store_up", "1 while the live store answers.", metrics.live.isAvailable ? 1 : 0,
                   {{"kind", metrics.isLiveInRedis ? "redis" : "memory"}});
    families.counter("live_store_losses_total", "How often the live store went away.", metrics.live.losses);
    families.counter("live_store_failures_total", "Connections to it that failed: several in one loss.",
                     metrics.live.failures);
    families.counter("live_store_emptied_total", "How often it was found empty.", metrics.live.emptied);
    families.counter("live_store_commands_total", "Commands sent to it.", metrics.live.commands);
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families.all()));
}

} // namespace mantimon::app
