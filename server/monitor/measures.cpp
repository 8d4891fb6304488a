#include "monitor/measures.h"

#include <QFile>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

void Measures::tick()
{
    m_seconds[m_now].lag = m_journal.takeLongestWait();
    m_now = (m_now + 1) % m_seconds.size();
    m_seconds[m_now] = {};
    m_whole = std::min(m_whole + 1, window);
}

Rates Measures::rates() const
{
    if (m_whole == 0)
        return {};
    Latencies actions;
    quint64 errors = 0;
    std::chrono::nanoseconds lag{};
    for (std::size_t i = 0; i < m_seconds.size(); ++i) {
        if (i == m_now)
            continue;
        actions.add(m_seconds[i].actions);
        errors += m_seconds[i].errors;
        lag = std::max(lag, m_seconds[i].lag);
    }
    const auto seconds = double(m_whole);
    return {.actionsPerSecond = double(actions.count()) / seconds,
            .p50Ms = actions.percentileMs(50),
            .p99Ms = actions.percentileMs(99),
            .errorsPerSecond = double(errors) / seconds,
            .journalLagMs = std::chrono::duration<double, std::milli>(lag).count(),
            .journalQueue = m_journal.waitingCount()};
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace mantimon::monitor
