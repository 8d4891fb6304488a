#include "clock/clock.h"

namespace mantimon::clock {

Clock::Clock(QObject *parent) : QObject(parent) {}

Clock::~Clock()
{
    for (auto &[moment, alarm] : m_alarms)
        alarm->m_isSet = false;
}

QByteArray Clock::toIso(Milliseconds time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

void Clock::ringDueAlarms()
{
    const Milliseconds reached = now();
    while (hasAlarms() && earliestAlarm() <= reached) {
        Alarm *const alarm = m_alarms.begin()->second;
        m_alarms.erase(m_alarms.begin());
        alarm->m_isSet = false;
        Q_EMIT alarm->rang();
    }
    rearm();
}

Alarm::Alarm(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

Alarm::~Alarm()
{
    cancel();
}

void Alarm::setAt(Milliseconds moment)
{
    if (m_isSet)
        m_clock.m_alarms.erase(m_entry);
    m_entry = m_clock.m_alarms.emplace(moment, this);
    m_isSet = true;
    if (m_entry == m_clock.m_alarms.begin())
        m_clock.rearm();
}

void Alarm::setIn(Milliseconds duration)
{
    setAt(m_clock.now() + duration);
}

void Alarm::cancel()
{
    if (!m_isSet)
        return;
    m_clock.m_alarms.erase(m_entry);
    m_isSet = false;
}

} // namespace mantimon::clock
