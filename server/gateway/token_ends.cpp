#include "gateway/token_ends.h"

#include <QDateTime>

#include <algorithm>

namespace mantimon::gateway {

namespace {

constexpr qint64 longestLook = 60 * 60;

} // namespace

TokenEnds::TokenEnds(clock::Clock &clock, QObject *parent) : QObject(parent), m_alarm(clock)
{
    connect(&m_alarm, &clock::Alarm::rang, this, &TokenEnds::look);
}

void TokenEnds::add(net::ConnectionId connection, qint64 expiresAt)
{
    const auto [place, isNew] = m_ends.emplace(expiresAt, connection);
    if (isNew && place == m_ends.begin())
        rearm();
}

void TokenEnds::remove(net::ConnectionId connection, qint64 expiresAt)
{
    m_ends.erase({expiresAt, connection});
}

void TokenEnds::look()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    while (!m_ends.empty() && m_ends.begin()->first <= now) {
        const net::ConnectionId connection = m_ends.begin()->second;
        m_ends.erase(m_ends.begin());
        Q_EMIT ended(connection);
    }
    rearm();
}

void TokenEnds::rearm()
{
    if (m_ends.empty())
        return m_alarm.cancel();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 seconds = std::clamp<qint64>(m_ends.begin()->first - now / 1000, 0, longestLook);
    // To the millisecond, and never in the same turn again: `exp` is exclusive, and seconds are coarse.
    m_alarm.setIn(std::max<qint64>(seconds * 1000 - now % 1000, 1));
}

} // namespace mantimon::gateway
