#include "clock/system_clock.h"

#include <algorithm>
#include <limits>

namespace mantimon::clock {

SystemClock::SystemClock(Milliseconds earliest, QObject *parent)
    : Clock(parent), m_start(std::max(earliest, QDateTime::currentMSecsSinceEpoch())), m_timer(this)
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SystemClock::ringDueAlarms);
}

Milliseconds SystemClock::now() const
{
    return m_start + m_elapsed.elapsed();
}

Milliseconds SystemClock::wallOffset() const
{
    return QDateTime::currentMSecsSinceEpoch() - now();
}

void SystemClock::rearm()
{
    if (!hasAlarms())
        return m_timer.stop();
    const Milliseconds wait = std::clamp<Milliseconds>(earliestAlarm() - now(), 0, std::numeric_limits<int>::max());
    m_timer.start(static_cast<int>(wait));
}

} // namespace mantimon::clock
