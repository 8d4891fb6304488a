#include "storage/retention.h"

#include <QLoggingCategory>

namespace mantimon::storage {

namespace {

Q_LOGGING_CATEGORY(retentionLog, "mantimon.storage")

constexpr clock::Milliseconds day = 24LL * 60 * 60 * 1000;
/// Nobody asks for either after that, with whatever clock.
constexpr clock::Milliseconds silentNodeKept = 7 * day;
constexpr clock::Milliseconds outageKept = day;

constexpr int rowsAtOnce = 200;
/// Each with its seats, its replay or its entries.
constexpr int gamesAtOnce = 20;

} // namespace

Retention::Retention(const RetentionPeriods &periods, Storage &storage, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_periods(periods), m_storage(storage), m_clock(clock), m_alarm(clock)
{
    connect(&m_alarm, &clock::Alarm::rang, this, &Retention::sweep);
}

void Retention::start()
{
    m_alarm.setIn(sweepEvery);
}

void Retention::sweep()
{
    const clock::Milliseconds now = m_clock.now();
    const auto keepDays = [&](int days, int batch, auto remove) {
        if (days > 0)
            m_steps.append({[remove, before = now - days * day, batch](Repositories &stored) {
                                return remove(stored, before, batch);
                            },
                            batch});
    };
    keepDays(m_periods.addressDays, rowsAtOnce, [](Repositories &stored, clock::Milliseconds before, int batch) {
        return stored.users.removeAddresses(before, batch);
    });
    keepDays(m_periods.replayDays, gamesAtOnce, [](Repositories &stored, clock::Milliseconds before, int batch) {
        return stored.replays.removeEnded(before, batch);
    });
    keepDays(m_periods.reportDays, rowsAtOnce, [](Repositories &stored, clock::Milliseconds before, int batch) {
        return stored.reports.removeResolved(before, batch);
    });
    keepDays(m_periods.auditDays, rowsAtOnce, [](Repositories &stored, clock::Milliseconds before, int batch) {
        return stored.audit.removeOld(before, batch);
    });
    keepDays(m_periods.chatDays, rowsAtOnce, [](Repositories &stored, clock::Milliseconds before, int batch) {
        return stored.chat.removeOld(before, batch);
    });
    const auto keep = [&](auto remove) { m_steps.append({remove, rowsAtOnce}); };
    keep([now](Repositories &stored) { return stored.outages.removeOutages(now - outageKept, rowsAtOnce); });
    keep([now](Repositories &stored) { return stored.outages.removeHeartbeats(now - silentNodeKept, rowsAtOnce); });
    next();
}

void Retention::next()
{
    if (m_steps.isEmpty())
        return rest();
    m_storage.change(m_steps.first().remove, this, [this](const Result<int> &removed) {
        if (!removed) {
            // An absent database is said elsewhere; the next sweep finds what this one left.
            if (removed.error().kind == ErrorKind::Internal)
                qCWarning(retentionLog).noquote() << removed.error().text;
            return rest();
        }
        if (*removed < m_steps.first().batch)
            m_steps.removeFirst();
        next();
    });
}

void Retention::rest()
{
    m_steps.clear();
    m_alarm.setIn(sweepEvery);
    Q_EMIT swept();
}

} // namespace mantimon::storage
