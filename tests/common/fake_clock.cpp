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

} // namespace mantimon::testing
