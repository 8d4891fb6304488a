#include "storage/core.h"

#include "storage/migrations.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

// The wall clock is read once: setting it later moves nothing.
std::function<clock::Milliseconds()> timeLineFrom(clock::Milliseconds earliest)
{
    const clock::Milliseconds start = std::max(earliest, QDateTime::currentMSecsSinceEpoch());
    QElapsedTimer elapsed;
    elapsed.start();
    return [start, elapsed] { return start + elapsed.elapsed(); };
}

bool isAway(ErrorKind kind)
{
    return kind == ErrorKind::Unavailable || kind == ErrorKind::CannotOpen || kind == ErrorKind::Corrupt;
}

} // namespace

Core::Core(const StorageConfig &config, Courier &courier)
    : m_now(config.now), m_database(config, Tenancy::Sole), m_heartbeat(m_database, config), m_repositories(m_database),
      m_journal(m_database, m_heartbeat, courier, config, this), m_pulse(this), m_courier(courier),
      m_queries(config.mostWaiting)
{
    m_pulse.setInterval(config.heartbeatInterval);
    connect(&m_pulse, &QTimer::timeout, &m_journal, &Journal::beat);
}

Result<Started> Core::open()
{
    if (auto done = m_database.open(); !done)
        return base::failure(done.error());
    auto started = begin();
    if (!started) {
        m_database.close();
        return started;
    }
    m_pulse.start();
    return started;
}

Result<Started> Core::begin()
{
    const auto report = bringUpToDate(m_database);
    if (!report)
        return base::failure(report.error());
    const auto known = m_heartbeat.lastKnownMoment();
    if (!known)
        return base::failure(known.error());
    if (!m_now)
        m_now = timeLineFrom(*known);
    m_heartbeat.start(*known, m_now);
    if (auto done = m_journal.writeHeartbeat(true); !done)
        return base::failure(done.error());
    m_heartbeat.confirm();
    const auto outages = m_heartbeat.outagesOfUnfinishedGames();
    if (!outages)
        return base::failure(outages.error());
    return Started{report->to, *known, *outages};
}

void Core::close()
{
    m_pulse.stop();
    m_journal.finish();
    m_database.close();
}

void Core::ask(Query query)
{
    switch (m_queries.push(query)) {
    case Pushed::First:
        QMetaObject::invokeMethod(this, &Core::runQueries, Qt::QueuedConnection);
        break;
    case Pushed::Behind:
        break;
    case Pushed::Refused:
        query.fail({ErrorKind::Unavailable, u"too much waits for the database"_s});
        m_courier.post(std::move(query.reply));
        break;
    }
}

void Core::runQueries()
{
    // Taken first: what was appended before any of them is then in the journal's inbox or written.
    QVector<Query> queries = m_queries.take();
    m_journal.flush();
    for (Query &query : queries)
        run(std::move(query));
}

void Core::run(Query query)
{
    if (!m_journal.isAvailable()) {
        query.fail(m_journal.m_lastError);
    } else if (const auto done = inTransaction(query); !done) {
        if (done.error().kind == ErrorKind::Collision)
            query.fail({ErrorKind::Unavailable, done.error().text});
        if (isAway(done.error().kind))
            m_journal.databaseFailed(done.error());
    }
    m_courier.post(std::move(query.reply));
}

Result<base::Done> Core::inTransaction(const Query &query)
{
    if (auto done = m_database.begin(query.access); !done) {
        query.fail(done.error());
        return done;
    }
    if (const auto failed = query.work(m_repositories)) {
        m_database.rollback();
        return base::failure(*failed);
    }
    auto done = m_database.commit();
    if (!done) {
        m_database.rollback();
        query.fail(done.error());
    }
    return done;
}

} // namespace mantimon::storage
