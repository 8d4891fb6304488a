#include "monitor/dashboards.h"

namespace mantimon::monitor {

namespace {

/// Nothing to say is said once a second too: how old is what is shown?
constexpr clock::Milliseconds longestSilence = 1'000;
constexpr clock::Milliseconds nodesEvery = 1'000;

} // namespace

Dashboards::Dashboards(GameRows &rows, Pages &pages, clock::Clock &clock, Look look, QObject *parent)
    : QObject(parent), m_rows(rows), m_pages(pages), m_clock(clock), m_look(std::move(look)), m_alarm(clock)
{
    connect(&m_alarm, &clock::Alarm::rang, this, &Dashboards::tick);
}

protocol::Subscribed Dashboards::subscribe(net::ConnectionId viewer)
{
    m_rows.refresh();
    const clock::Milliseconds now = m_clock.now();
    Desk &desk = m_desks[viewer];
    desk = {.told = m_look(), .nodesAt = now, .toldAt = now};
    if (!m_alarm.isSet())
        m_alarm.setIn(refreshMs);
    return {.serverTime = now,
            .refreshMs = refreshMs,
            .nodes = desk.told.nodes,
            .totals = desk.told.totals,
            .reportsOpen = desk.told.reportsOpen};
}

void Dashboards::unsubscribe(net::ConnectionId viewer)
{
    m_desks.remove(viewer);
    if (m_desks.isEmpty())
        m_alarm.cancel();
}

void Dashboards::setCongested(net::ConnectionId viewer, bool isCongested)
{
    if (isCongested)
        m_congested.insert(viewer);
    else
        m_congested.remove(viewer);
}

void Dashboards::setSample(const protocol::Sample &sample)
{
    m_sample = sample;
    for (Desk &desk : m_desks)
        desk.owesSample = true;
}

void Dashboards::tick()
{
    m_alarm.setIn(refreshMs);
    m_rows.refresh();
    const Overview overview = m_look();
    for (auto desk = m_desks.begin(); desk != m_desks.end(); ++desk) {
        if (!m_congested.contains(desk.key()))
            tell(desk.key(), *desk, overview);
    }
}

void Dashboards::tell(net::ConnectionId viewer, Desk &desk, const Overview &overview)
{
    const clock::Milliseconds now = m_clock.now();
    protocol::MonitorUpdate update{.serverTime = now};
    if (now - desk.nodesAt >= nodesEvery && overview.nodes != desk.told.nodes) {
        update.nodes = desk.told.nodes = overview.nodes;
        desk.nodesAt = now;
    }
    if (overview.totals != desk.told.totals)
        update.totals = desk.told.totals = overview.totals;
    if (overview.reportsOpen != desk.told.reportsOpen)
        update.reportsOpen = desk.told.reportsOpen = overview.reportsOpen;
    if (std::exchange(desk.owesSample, false))
        update.sample = m_sample;
    if (now >= desk.pageNotBefore)
        update.page = m_pages.take(viewer);
    const bool saysSomething = update.nodes || update.totals || update.reportsOpen || update.sample || update.page;
    if (!saysSomething && now - desk.toldAt < longestSilence)
        return;
    desk.toldAt = now;
    const protocol::Payload payload = protocol::encodePayload(protocol::Push(update));
    if (update.page)
        desk.pageNotBefore = now + payload.size() * 1000 / pageBytesPerSecond;
    Q_EMIT pushReady({viewer}, protocol::MonitorUpdate::event, payload);
}

} // namespace mantimon::monitor
