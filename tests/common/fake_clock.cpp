#include "common/fake_clock.h"

#include <algorithm>

namespace mantimon::testing {

FakeClock::FakeClock(clock::Milliseconds start, QObject *parent) : Clock(parent), m_now(start) {}

void FakeClock::advance(clock::Milliseconds duration)
{
    const clock::Milliseconds end = m_now + duration;
    while (hasAlarms() && earliestAlarm() <= end) {
        m_now = std::max(m_now.load(), earliestAlarm());
        ringDueAlarms();
    }
    m_now = end;
}

void FakeClock::rearm()
{
    if (!hasAlarms() || earliestAlarm() > m_now || std::exchange(m_ringsSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_ringsSoon = false;
            ringDueAlarms();
        },
        Qt::QueuedConnection);
}

} // namespace mantimon::testing
