#include "app/metric_families.h"

#include <prometheus/text_serializer.h>

#include <algorithm>
#include <limits>

namespace mantimon::app {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

namespace {

/// 0.02 rather than the 0.020000000000000004 that 20 million nanoseconds are.
double boundIn(double unit, std::uint64_t bound)
{
    const double perUnit = 1 / unit;
    return static_cast<double>(bound) / perUnit;
}

} // namespace

MetricFamily &MetricFamilies::family(const char *name, const char *help, MetricType type)
{
    const std::string full = std::string("mantimon_") + name;
    const auto found = std::find_if(m_families.begin(), m_families.end(),
                                    [&full](const MetricFamily &each) { return each.name == full; });
    if (found != m_families.end())
        return *found;
    MetricFamily made;
    made.name = full;
    made.help = help;
    made.type = type;
    m_families.push_back(std::move(made));
    return m_families.back();
}

void MetricFamilies::gauge(const char *name, const char *help, double value, MetricLabels labels)
{
    ClientMetric metric;
    metric.label = std::move(labels);
    metric.gauge.value = value;
    family(name, help, MetricType::Gauge).metric.push_back(std::move(metric));
}

void MetricFamilies::counter(const char *name, const char *help, double value, MetricLabels labels)
{
    ClientMetric metric;
    metric.label = std::move(labels);
    metric.counter.value = value;
    family(name, help, MetricType::Counter).metric.push_back(std::move(metric));
}

void MetricFamilies::emptyCounter(const char *name, const char *help)
{
    (void)family(name, help, MetricType::Counter);
}

void MetricFamilies::histogram(const char *name, const char *help, const measure::Histogram &values, double unit,
                               MetricLabels labels)
{
    ClientMetric metric;
    metric.label = std::move(labels);
    const std::vector<std::uint64_t> counts = values.counts();
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        below += counts[i];
        const bool isLast = i == values.bounds().size();
        metric.histogram.bucket.push_back(
            {below, isLast ? std::numeric_limits<double>::infinity() : boundIn(unit, values.bounds()[i])});
    }
    metric.histogram.sample_count = below;
    metric.histogram.sample_sum = static_cast<double>(values.sum()) * unit;
    family(name, help, MetricType::Histogram).metric.push_back(std::move(metric));
}

std::string MetricFamilies::text() const
{
    return prometheus::TextSerializer().Serialize(m_families);
}

} // namespace mantimon::app
