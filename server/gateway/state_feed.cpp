#include "gateway/state_feed.h"

namespace mantimon::gateway {

void StateFeed::prefer(net::ConnectionId connection, protocol::Updates updates)
{
    if (updates == protocol::Updates::Whole)
        forget(connection);
    else if (!m_wishes.contains(connection))
        m_wishes.insert(connection, {});
}

void StateFeed::restart(net::ConnectionId connection, const QUuid &game)
{
    const auto wish = m_wishes.find(connection);
    if (wish == m_wishes.end())
        return;
    const QSet<ViewKey> views = wish->views;
    for (const ViewKey &key : views) {
        if (key.first == game)
            drop(connection, key);
    }
}

void StateFeed::setCongested(net::ConnectionId connection, bool isCongested)
{
    const auto wish = m_wishes.find(connection);
    if (wish == m_wishes.end())
        return;
    wish->isCongested = isCongested;
    const QSet<ViewKey> views = wish->views;
    for (const ViewKey &key : views)
        drop(connection, key);
}

void StateFeed::forget(net::ConnectionId connection)
{
    const auto wish = m_wishes.constFind(connection);
    if (wish == m_wishes.cend())
        return;
    const QSet<ViewKey> views = wish->views;
    for (const ViewKey &key : views)
        drop(connection, key);
    m_wishes.remove(connection);
}

void StateFeed::drop(net::ConnectionId connection, const ViewKey &key)
{
    m_wishes[connection].views.remove(key);
    const auto view = m_views.find(key);
    if (view == m_views.end())
        return;
    view->holders.remove(connection);
    if (view->holders.isEmpty())
        m_views.erase(view);
}

QSet<net::ConnectionId> StateFeed::comparingAmong(const QVector<net::ConnectionId> &connections) const
{
    QSet<net::ConnectionId> comparing;
    if (m_wishes.isEmpty())
        return comparing;
    for (const net::ConnectionId connection : connections) {
        const auto wish = m_wishes.constFind(connection);
        if (wish != m_wishes.cend() && !wish->isCongested)
            comparing.insert(connection);
    }
    return comparing;
}

QVector<StateFeed::Parcel> StateFeed::parcelsFor(const QVector<net::ConnectionId> &connections,
                                                 const protocol::GameState &state)
{
    const protocol::GameSnapshot &snapshot = state.snapshot;
    QSet<net::ConnectionId> comparing = comparingAmong(connections);
    if (comparing.isEmpty())
        return {{connections, protocol::GameState::event, protocol::encodePayload(protocol::Push(state))}};

    const ViewKey key(snapshot.table->gameId, static_cast<int>(snapshot.view.viewer));
    const View former = m_views.value(key);
    View latter{snapshot.seq, protocol::encodeState(snapshot), std::move(comparing)};
    Parcel whole{{}, protocol::GameState::event, {}};
    Parcel change{{}, protocol::GameDelta::event, {}};
    for (const net::ConnectionId connection : connections)
        (former.holders.contains(connection) && latter.holders.contains(connection) ? change : whole)
            .to.append(connection);
    QVector<Parcel> parcels;
    if (!whole.to.isEmpty()) {
        whole.payload = protocol::withEvents(latter.state, state.events, *snapshot.table);
        parcels.append(whole);
    }
    if (!change.to.isEmpty()) {
        change.payload = protocol::encodePayload(
            protocol::Push(protocol::GameDelta{.table = snapshot.table,
                                               .baseSeq = former.seq,
                                               .changes = m_delta.between(former.state, latter.state),
                                               .events = state.events}));
        parcels.append(change);
    }
    if (snapshot.view.result)
        latter.holders.clear(); // the last one
    keep(key, std::move(latter));
    return parcels;
}

void StateFeed::keep(const ViewKey &key, View view)
{
    if (const auto former = m_views.constFind(key); former != m_views.cend()) {
        for (const net::ConnectionId holder : former->holders) {
            if (!view.holders.contains(holder))
                m_wishes[holder].views.remove(key);
        }
    }
    for (const net::ConnectionId holder : std::as_const(view.holders))
        m_wishes[holder].views.insert(key);
    if (view.holders.isEmpty())
        m_views.remove(key);
    else
        m_views.emplace(key, std::move(view));
}

} // namespace mantimon::gateway
