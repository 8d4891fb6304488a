#include "games/sleepers.h"

#include "games/outages.h"

namespace mantimon::games {

Sleepers::Sleepers(clock::Clock &clock, const QVector<storage::Outage> &outages, QObject *parent)
    : QObject(parent), m_clock(clock), m_outages(outages), m_alarm(clock)
{
    connect(&m_alarm, &clock::Alarm::rang, this, &Sleepers::ring);
}

void Sleepers::add(const Sleeper &sleeper)
{
    m_sleepers.insert(sleeper.game, sleeper);
    if (sleeper.wakeAt != 0)
        schedule(shifted(sleeper.wakeAt, sleeper.since, m_outages), sleeper.game);
}

// A moment that is left behind in m_moments finds nobody when it comes.
std::optional<Sleeper> Sleepers::take(const QUuid &game)
{
    if (!m_sleepers.contains(game))
        return std::nullopt;
    return m_sleepers.take(game);
}

void Sleepers::snooze(const QUuid &game, Milliseconds duration)
{
    if (contains(game))
        schedule(m_clock.now() + duration, game);
}

QHash<QString, qint64> Sleepers::countByRuleset() const
{
    QHash<QString, qint64> counts;
    for (const Sleeper &sleeper : m_sleepers)
        ++counts[sleeper.ruleset];
    return counts;
}

void Sleepers::schedule(Milliseconds moment, const QUuid &game)
{
    m_moments.emplace(moment, game);
    m_alarm.setAt(m_moments.begin()->first);
}

// An outage since the moment was noted has shifted it: looked at only now, because outages are rare
// and sleepers are many.
void Sleepers::ring()
{
    QVector<QUuid> games;
    while (!m_moments.empty() && m_moments.begin()->first <= m_clock.now()) {
        const QUuid game = m_moments.begin()->second;
        m_moments.erase(m_moments.begin());
        const auto sleeper = m_sleepers.constFind(game);
        if (sleeper == m_sleepers.constEnd())
            continue;
        const Milliseconds moment = shifted(sleeper->wakeAt, sleeper->since, m_outages);
        if (moment > m_clock.now())
            m_moments.emplace(moment, game);
        else
            games.append(game);
    }
    if (!m_moments.empty())
        m_alarm.setAt(m_moments.begin()->first);
    if (!games.isEmpty())
        Q_EMIT due(games);
}

} // namespace mantimon::games
