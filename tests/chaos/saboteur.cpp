#include "chaos/saboteur.h"

#include "harness/wait.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mantimon::chaos {

namespace {

/// More than a game lets wait, so that some are refused.
constexpr int burstLength = 20;

} // namespace

void Saboteur::letPass(std::chrono::milliseconds time)
{
    (void)harness::waitFor([] { return false; }, int(time.count()));
}

base::Result<base::Done, QString> Saboteur::commit(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::KillServer:
        return killServer(fault);
    case FaultKind::StopPostgres:
        return stopPostgres(fault);
    case FaultKind::PauseDatabase:
        return pauseDatabase(fault);
    case FaultKind::KillBesideDatabase:
        return killBesideDatabase(fault);
    case FaultKind::FillJournal:
        return fillJournal(fault);
    case FaultKind::StopRedis:
        return stopRedis(fault);
    case FaultKind::FlushRedis:
        return flushRedis();
    case FaultKind::PauseRedis:
        return pauseRedis(fault);
    case FaultKind::CutSockets:
        return cutSockets();
    }
    return base::Done{};
}

Saboteur::Mended Saboteur::killServer(const Fault &fault)
{
    m_fairness.gapBegins();
    m_site.server().kill();
    letPass(fault.length);
    auto started = m_site.startServer();
    m_fairness.gapEnds(true);
    return started;
}

Saboteur::Mended Saboteur::stopPostgres(const Fault &fault)
{
    m_fairness.gapBegins();
    const bool isStopped = m_site.postgres().stopImmediately();
    letPass(fault.length);
    const bool isStarted = isStopped && m_site.postgres().start();
    m_fairness.gapEnds();
    if (!isStarted)
        return base::failure(u"PostgreSQL does not come back: "_s + m_site.postgres().log());
    return base::Done{};
}

Saboteur::Mended Saboteur::pauseDatabase(const Fault &fault)
{
    m_fairness.gapBegins();
    m_site.pauseDatabase();
    letPass(fault.length);
    m_site.resumeDatabase();
    m_fairness.gapEnds();
    return base::Done{};
}

Saboteur::Mended Saboteur::killBesideDatabase(const Fault &fault)
{
    m_fairness.gapBegins();
    m_site.pauseDatabase();
    letPass(fault.length / 2);
    m_site.server().kill();
    letPass(fault.length / 2);
    m_site.resumeDatabase();
    auto started = m_site.startServer();
    m_fairness.gapEnds(true);
    return started;
}

Saboteur::Mended Saboteur::fillJournal(const Fault &fault)
{
    m_fairness.gapBegins();
    m_site.pauseDatabase();
    for (const auto &table : m_tables)
        table->burst(burstLength);
    letPass(fault.length);
    m_site.resumeDatabase();
    m_fairness.gapEnds();
    return base::Done{};
}

Saboteur::Mended Saboteur::stopRedis(const Fault &fault)
{
    m_site.redis().stop();
    letPass(fault.length);
    if (!m_site.redis().start())
        return base::failure(u"Redis does not come back: "_s + m_site.redis().log());
    return base::Done{};
}

Saboteur::Mended Saboteur::flushRedis()
{
    if (!m_site.redis().flush())
        return base::failure(u"Redis does not flush"_s);
    return base::Done{};
}

Saboteur::Mended Saboteur::pauseRedis(const Fault &fault)
{
    m_site.redis().pause();
    letPass(fault.length);
    m_site.redis().resume();
    return base::Done{};
}

Saboteur::Mended Saboteur::cutSockets()
{
    for (const auto &table : m_tables) {
        if (m_random.bounded(2) == 0)
            table->cut();
    }
    return base::Done{};
}

} // namespace mantimon::chaos
