#include "models/sample_log.h"

#include "client/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::models {

namespace {

/// The samples that are pushed are this far apart.
constexpr qint64 pushedStepMs = 5000;

} // namespace

SampleLog::SampleLog(client::Monitor &monitor, QObject *parent) : QObject(parent), m_monitor(monitor)
{
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &SampleLog::load);
    connect(&monitor, &client::Monitor::subscribed, this, &SampleLog::load);
    connect(&monitor, &client::Monitor::sampled, this, &SampleLog::add);
}

void SampleLog::setWindow(int seconds)
{
    if (std::exchange(m_window, seconds) != seconds)
        load();
}

void SampleLog::load()
{
    m_reload.stop();
    const int number = ++m_asked;
    m_monitor.connection().ask(u"monitor:samples"_s, {{u"window_seconds"_s, m_window}}, this,
                               [this, number](const client::Answer &answer) {
                                   if (!answer.success || number != m_asked)
                                       return;
                                   m_stepMs = answer.data["step_ms"_L1].toInteger(pushedStepMs);
                                   m_samples = client::listOf<client::Sample>(answer.data["samples"_L1]);
                                   // Longer steps are averages, which only the server can make.
                                   if (m_stepMs > pushedStepMs)
                                       m_reload.start(static_cast<int>(m_stepMs));
                                   Q_EMIT changed();
                               });
}

void SampleLog::add(const client::Sample &sample)
{
    if (m_stepMs > pushedStepMs || (!m_samples.isEmpty() && sample.at <= m_samples.back().at))
        return;
    m_samples.push_back(sample);
    const QDateTime first = sample.at.addSecs(-m_window);
    const auto kept =
        std::find_if(m_samples.cbegin(), m_samples.cend(), [&](const client::Sample &old) { return old.at >= first; });
    m_samples.remove(0, kept - m_samples.cbegin());
    Q_EMIT changed();
}

} // namespace mantimon::models
