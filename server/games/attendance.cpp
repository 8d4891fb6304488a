#include "games/attendance.h"

#include "games/outages.h"

#include <algorithm>
#include <utility>

namespace mantimon::games {

Attendance::Attendance(clock::Clock &clock, int graceSeconds, QObject *parent)
    : QObject(parent), m_clock(clock), m_grace(Milliseconds(graceSeconds) * 1000), m_places{Place(clock), Place(clock)}
{
    for (const Chair chair : bothChairs)
        connect(&m_places[chair].grace, &clock::Alarm::rang, this, [this, chair] { Q_EMIT graceOver(chair); });
}

ClientId Attendance::take(Chair chair, ClientId client)
{
    Place &place = m_places[chair];
    const ClientId before = std::exchange(place.client, client);
    const bool wasAwaited = place.grace.isSet() || place.graceLeft;
    place.grace.cancel();
    place.graceLeft.reset();
    if (before == 0)
        Q_EMIT changed(chair);
    if (wasAwaited)
        Q_EMIT returned(chair);
    if (before == client)
        return 0;
    Q_EMIT connectionsChanged();
    return before;
}

void Attendance::lose(ClientId client)
{
    for (const Chair chair : bothChairs) {
        if (client == 0 || m_places[chair].client != client)
            continue;
        m_places[chair].client = 0;
        await(chair);
        Q_EMIT changed(chair);
        Q_EMIT connectionsChanged();
    }
}

void Attendance::await(Chair chair)
{
    Place &place = m_places[chair];
    if (isPresent(chair))
        return;
    if (m_isPaused) {
        place.graceLeft = place.graceLeft.value_or(m_grace);
        return;
    }
    place.awaitedSince = m_clock.now();
    place.grace.setIn(m_grace);
}

void Attendance::await(Chair chair, Milliseconds since, const QVector<storage::Outage> &outages)
{
    if (isPresent(chair))
        return;
    if (m_isPaused)
        return await(chair);
    m_places[chair].awaitedSince = since;
    m_places[chair].grace.setAt(shifted(since + m_grace, since, outages));
}

void Attendance::dismiss()
{
    for (Place &place : m_places) {
        place.grace.cancel();
        place.graceLeft.reset();
    }
}

void Attendance::pause()
{
    m_isPaused = true;
    for (Place &place : m_places) {
        if (!place.grace.isSet())
            continue;
        place.graceLeft = std::max<Milliseconds>(0, place.grace.moment() - m_clock.now());
        place.grace.cancel();
    }
}

void Attendance::resume()
{
    m_isPaused = false;
    for (Place &place : m_places) {
        const auto left = std::exchange(place.graceLeft, std::nullopt);
        if (!left)
            continue;
        // As if it had begun so late that this much is left.
        place.awaitedSince = m_clock.now() + *left - m_grace;
        place.grace.setIn(*left);
    }
}

void Attendance::shift(const Outage &outage)
{
    for (Place &place : m_places) {
        const Milliseconds from = std::max(outage.from, place.awaitedSince);
        if (place.grace.isSet() && outage.to > from)
            place.grace.setAt(place.grace.moment() + outage.to - from);
    }
}

Milliseconds Attendance::deadline(Chair chair) const
{
    const Place &place = m_places[chair];
    return place.grace.isSet() ? place.grace.moment() : 0;
}

AwaitedSince Attendance::awaitedSince() const
{
    AwaitedSince since{};
    for (const Chair chair : bothChairs) {
        if (m_places[chair].grace.isSet())
            since[chair] = m_places[chair].awaitedSince;
    }
    return since;
}

bool Attendance::isDeserted() const
{
    return m_places[0].client == 0 && m_places[1].client == 0 && m_spectators.isEmpty();
}

bool Attendance::addSpectator(ClientId client)
{
    if (m_spectators.contains(client))
        return false;
    m_spectators.append(client);
    Q_EMIT connectionsChanged();
    return true;
}

bool Attendance::removeSpectator(ClientId client)
{
    if (!m_spectators.removeOne(client))
        return false;
    Q_EMIT connectionsChanged();
    return true;
}

} // namespace mantimon::games
