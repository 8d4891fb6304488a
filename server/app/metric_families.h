#pragma once

#include "measure/histogram.h"

#include <prometheus/metric_family.h>

#include <string>
#include <vector>

namespace mantimon::app {

using MetricLabels = std::vector<prometheus::ClientMetric::Label>;

/// The families of a page in the order in which they were first named. Every name gets the prefix `mantimon_`; what is
/// added under one name has other labels each time.
class MetricFamilies
{
public:
    void gauge(const char *name, const char *help, double value, MetricLabels labels = {});
    void counter(const char *name, const char *help, double value, MetricLabels labels = {});
    /// `unit`: what one of the histogram's numbers is, in the unit that the name ends with.
    void histogram(const char *name, const char *help, const measure::Histogram &values, double unit,
                   MetricLabels labels = {});
    /// Has its help and type, and nothing under it yet.
    void emptyCounter(const char *name, const char *help);

    /// In Prometheus' text format.
    [[nodiscard]] std::string text() const;

private:
    prometheus::MetricFamily &family(const char *name, const char *help, prometheus::MetricType type);

    std::vector<prometheus::MetricFamily> m_families;
};

} // namespace mantimon::app
