#include "games/spectator_feed.h"

namespace mantimon::games {

SpectatorFeed::SpectatorFeed(clock::Clock &clock, clock::Milliseconds delay, QObject *parent)
    : QObject(parent), m_clock(clock), m_delay(delay), m_alarm(clock)
{
    connect(&m_alarm, &clock::Alarm::rang, this, &SpectatorFeed::releaseDue);
}

void SpectatorFeed::publish(protocol::Push push)
{
    if (!isDelayed())
        return release(push);
    m_held.push_back({.until = m_clock.now() + m_delay, .push = std::move(push)});
    if (!m_alarm.isSet())
        m_alarm.setAt(m_held.front().until);
}

void SpectatorFeed::flush()
{
    m_alarm.cancel();
    while (!m_held.empty()) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        release(held.push);
    }
}

void SpectatorFeed::release(const protocol::Push &push)
{
    if (const auto *state = std::get_if<protocol::GameState>(&push); state && isDelayed())
        m_shown = state->snapshot;
    Q_EMIT released(push);
}

void SpectatorFeed::releaseDue()
{
    while (!m_held.empty() && m_held.front().until <= m_clock.now()) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        release(held.push);
    }
    if (!m_held.empty())
        m_alarm.setAt(m_held.front().until);
}

} // namespace mantimon::games
