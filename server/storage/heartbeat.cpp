#include "storage/heartbeat.h"

#include "storage/database.h"

#include <algorithm>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

Heartbeat::Heartbeat(Database &database, const StorageConfig &config)
    : m_database(database), m_node(config.nodeId), m_interval(config.heartbeatInterval.count()),
      m_longestGap(config.longestGap.count())
{
}

Result<clock::Milliseconds> Heartbeat::lastKnownMoment()
{
    // An entry can be younger than the last heartbeat; it may be acknowledged, so time was there.
    Statement newest =
        m_database.prepared(u"SELECT COALESCE(MAX(at), 0) FROM (SELECT at FROM heartbeat UNION ALL "
                            u"SELECT e.at FROM games g JOIN entries e ON e.game = g.id AND e.seq = g.last_seq "
                            u"WHERE g.status <> 'finished') moments"_s);
    if (auto done = newest.run({}); !done)
        return base::failure(done.error());
    if (const auto found = newest.next(); !found)
        return base::failure(found.error());
    return newest.integer(0);
}

void Heartbeat::start(clock::Milliseconds known, std::function<clock::Milliseconds()> now)
{
    m_now = std::move(now);
    m_last = known > 0 ? known : m_now();
}

bool Heartbeat::isDue() const
{
    // Half the interval, so that neither the timer's jitter nor a carried one leaves out a beat.
    const clock::Milliseconds age = m_now() - m_last;
    return age < 0 || age >= m_interval / 2;
}

bool Heartbeat::isOutage(clock::Milliseconds moment, bool wasAway) const
{
    return moment - m_last > (wasAway ? 0 : m_longestGap);
}

Result<base::Done> Heartbeat::write(bool wasAway)
{
    const clock::Milliseconds moment = std::max(m_now(), m_last);
    m_outage.reset();
    m_written = moment;
    if (isOutage(moment, wasAway)) {
        m_outage = Outage{m_last, moment};
        Statement insert = m_database.prepared(u"INSERT INTO outages (started, ended) VALUES (?, ?)"_s);
        if (auto done = insert.run({m_last, moment}); !done)
            return done;
    }
    return m_database
        .prepared(u"INSERT INTO heartbeat (node, at) VALUES (?, ?) "
                  u"ON CONFLICT (node) DO UPDATE SET at = excluded.at"_s)
        .run({text(m_node), moment});
}

std::optional<Outage> Heartbeat::confirm()
{
    const auto written = std::exchange(m_written, std::nullopt);
    // One that had to wait for its own commit does not say that we were there meanwhile.
    if (written && (m_outage || m_now() - *written <= m_interval))
        m_last = *written;
    if (m_outage)
        m_awayUntil = m_outage->to;
    return std::exchange(m_outage, std::nullopt);
}

clock::Milliseconds Heartbeat::awayUntil() const
{
    const clock::Milliseconds now = m_now();
    return isOutage(now, false) ? now : m_awayUntil;
}

Result<QVector<Outage>> Heartbeat::outagesOfUnfinishedGames()
{
    Statement select =
        m_database.prepared(u"SELECT started, ended FROM outages WHERE ended >= "
                            u"(SELECT MIN(created_at) FROM games WHERE status <> 'finished') ORDER BY started"_s);
    QVector<Outage> outages;
    if (auto done = select.run({}); !done)
        return base::failure(done.error());
    if (auto done = select.each([&] { outages.append({select.integer(0), select.integer(1)}); }); !done)
        return base::failure(done.error());
    return outages;
}

} // namespace mantimon::storage
