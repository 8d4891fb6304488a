#include "storage/journal.h"

#include "measure/durations.h"
#include "storage/courier.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/heartbeat.h"

#include <QLoggingCategory>

#include <bit>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logStorage, "mantimon.storage")

/// More would keep those at its front waiting for those at its end.
constexpr qsizetype largestGroup = 1000;

} // namespace

Journal::Journal(Database &database, Heartbeat &heartbeat, Courier &courier, const StorageConfig &config,
                 QObject *parent)
    : QObject(parent), m_database(database), m_heartbeat(heartbeat), m_courier(courier),
      m_writer(groupWriterFor(database, config.nodeId)), m_retry(this), m_lockTimeout(config.lockTimeout),
      m_inbox(config.mostWaiting)
{
    m_retry.setInterval(config.retryInterval);
    connect(&m_retry, &QTimer::timeout, this, &Journal::tryAgain);
}

Journal::~Journal() = default;

// An inbox rather than an event for each: what waits is taken at once, and is the group.
void Journal::append(Append append)
{
    append.queuedAt = std::chrono::steady_clock::now();
    ++m_waiting;
    switch (m_inbox.push(append)) {
    case Pushed::First:
        QMetaObject::invokeMethod(this, &Journal::flush, Qt::QueuedConnection);
        break;
    case Pushed::Behind:
        break;
    case Pushed::Refused:
        turnAway(append);
        break;
    }
}

void Journal::turnAway(const Append &append)
{
    --m_waiting;
    m_courier.post([this, receipt = receiptFor(append, CommitOutcome::Unavailable)] { Q_EMIT committed({receipt}); });
    if (m_isOverloaded.exchange(true))
        return;
    qCWarning(logStorage).noquote() << u"overloaded: too many changes of games wait for the database"_s;
    m_courier.post([this] { Q_EMIT availabilityChanged(false); });
}

void Journal::flush()
{
    const QVector<Append> waiting = m_inbox.take();
    const bool wasOverloaded = m_isOverloaded.exchange(false);
    for (qsizetype i = 0; i < waiting.size(); i += largestGroup) {
        const QVector<Append> group = waiting.mid(i, largestGroup);
        if (m_isAvailable)
            commitWaiting(group);
        else
            refuse(group);
    }
    if (wasOverloaded && m_isAvailable)
        m_courier.post([this] { Q_EMIT availabilityChanged(true); });
}

// Who was undone for the sake of another goes again at once; the other is gone by then.
Result<QVector<CommitReceipt>> Journal::write(const QVector<Append> &group)
{
    auto receipts = m_writer->writeGroup(group);
    for (int more = 3; more > 0 && !receipts && receipts.error().kind == ErrorKind::Collision; --more)
        receipts = m_writer->writeGroup(group);
    return receipts;
}

// What a clock did while we were away, or before anybody knew that we had been, is not to be. The games
// hear of the outage before they hear of that, and so do not try it again.
void Journal::commitWaiting(const QVector<Append> &waiting)
{
    const clock::Milliseconds awayUntil = m_heartbeat.awayUntil();
    QVector<Append> group;
    QVector<Append> late;
    for (const Append &append : waiting) {
        const bool isLate = append.isByClock && append.entries.first().at <= awayUntil;
        (isLate ? late : group).append(append);
    }
    if (!group.isEmpty())
        commitGroup(group);
    else
        beat();
    if (!late.isEmpty())
        refuse(late);
}

void Journal::commitGroup(const QVector<Append> &group)
{
    const auto receipts = write(group);
    if (!receipts) {
        databaseFailed(receipts.error());
        return refuse(group);
    }
    const bool hasHeartbeat = m_heartbeat.isDue();
    if (hasHeartbeat) {
        if (const auto done = m_heartbeat.write(false); !done) {
            m_database.rollback();
            databaseFailed(done.error());
            return refuse(group);
        }
    }
    if (const auto done = m_database.commit(); !done) {
        keepUnknown(group, *receipts);
        return databaseFailed(done.error());
    }
    measure::observeBatch(static_cast<std::uint64_t>(group.size()));
    noteWait(group);
    tell(*receipts);
    if (hasHeartbeat)
        tellOutage();
}

void Journal::noteWait(const QVector<Append> &group)
{
    const auto now = std::chrono::steady_clock::now();
    qint64 longest = 0;
    for (const Append &append : group)
        longest = std::max<qint64>(longest, std::chrono::nanoseconds(now - append.queuedAt).count());
    // Who asks may set it to nothing meanwhile: then this one counts for the next time.
    if (longest > m_longestWait)
        m_longestWait = longest;
}

void Journal::refuse(const QVector<Append> &group)
{
    QVector<CommitReceipt> receipts;
    for (const Append &append : group)
        receipts.append(receiptFor(append, CommitOutcome::Unavailable));
    tell(receipts);
}

void Journal::tell(const QVector<CommitReceipt> &receipts)
{
    m_waiting -= receipts.size();
    m_courier.post([this, receipts] { Q_EMIT committed(receipts); });
}

void Journal::keepUnknown(const QVector<Append> &group, const QVector<CommitReceipt> &receipts)
{
    for (qsizetype i = 0; i < group.size(); ++i) {
        const quint64 hash = group[i].entries.isEmpty() ? 0 : group[i].entries.last().stateHash;
        m_unknown.append({receipts[i], hash});
    }
}

void Journal::beat()
{
    if (!m_isAvailable || !m_heartbeat.isDue())
        return;
    if (const auto done = writeHeartbeat(false); !done)
        return databaseFailed(done.error());
    tellOutage();
}

Result<base::Done> Journal::writeHeartbeat(bool wasAway)
{
    if (auto done = m_database.begin(Access::Write); !done)
        return done;
    if (auto done = m_heartbeat.write(wasAway); !done) {
        m_database.rollback();
        return done;
    }
    return m_database.commit();
}

void Journal::databaseFailed(const StorageError &error)
{
    m_lastError = error;
    if (!m_isAvailable)
        return;
    qCWarning(logStorage).noquote() << error.text + u"; games refuse with unavailable until it answers"_s;
    // A try that waited for a lock would keep those waiting who are to be refused at once.
    m_database.setLockTimeout(std::chrono::milliseconds(0));
    m_retry.start();
    setAvailable(false);
}

void Journal::tryAgain()
{
    m_database.rollback();
    if (!resolveUnknown())
        return;
    if (const auto done = writeHeartbeat(true); !done)
        return databaseFailed(done.error());
    databaseIsBack();
}

bool Journal::resolveUnknown()
{
    if (m_unknown.isEmpty())
        return true;
    // As a writer: no older writer can still be committing what is looked for.
    if (const auto done = m_database.begin(Access::Write); !done)
        return false;
    QVector<CommitReceipt> receipts;
    for (const Unknown &unknown : std::as_const(m_unknown)) {
        const auto isThere = isStored(unknown);
        if (!isThere) {
            m_database.rollback();
            return false;
        }
        const bool isLost = unknown.receipt.outcome == CommitOutcome::Committed && !*isThere;
        receipts.append(unknown.receipt);
        if (isLost)
            receipts.last().outcome = CommitOutcome::Unavailable;
    }
    m_database.rollback();
    m_unknown.clear();
    tell(receipts);
    return true;
}

Result<bool> Journal::isStored(const Unknown &unknown)
{
    Statement select = m_database.prepared(u"SELECT e.state_hash FROM games g JOIN entries e ON e.game = g.id "
                                           u"WHERE g.id = ? AND e.seq = ?"_s);
    if (auto done = select.run({uuid(unknown.receipt.game), unknown.receipt.seq}); !done)
        return base::failure(done.error());
    const auto isThere = select.next();
    if (!isThere)
        return base::failure(isThere.error());
    return *isThere && std::bit_cast<quint64>(select.integer(0)) == unknown.stateHash;
}

void Journal::databaseIsBack()
{
    m_retry.stop();
    m_database.setLockTimeout(m_lockTimeout);
    qCInfo(logStorage).noquote() << u"database %1 answers again"_s.arg(m_database.name());
    tellOutage();
    setAvailable(true);
}

void Journal::tellOutage()
{
    if (const auto over = m_heartbeat.confirm())
        m_courier.post([this, over = *over] { Q_EMIT outage(over.from, over.to); });
}

void Journal::setAvailable(bool isAvailable)
{
    m_isAvailable = isAvailable;
    m_courier.post([this, isAvailable] { Q_EMIT availabilityChanged(isAvailable); });
}

void Journal::finish()
{
    m_retry.stop();
    flush();
    if (!m_isAvailable)
        tryAgain();
    else if (const auto done = writeHeartbeat(false); !done)
        databaseFailed(done.error());
    m_retry.stop();
}

} // namespace mantimon::storage
