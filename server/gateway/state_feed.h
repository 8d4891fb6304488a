#pragma once

#include "net/opened.h"
#include "protocol/delta.h"
#include "protocol/encode.h"
#include "protocol/pushes.h"
#include "protocol/requests.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <utility>

namespace mantimon::gateway {

/// Sends each state as its connections want it: whole, or what has changed since the one that was pushed before. Both
/// are encoded once, however many get them. A connection's first state of a game is whole, and so is the next one after
/// anything that may have cost it one: whoever has another than a delta's `base_seq` does not use it, and asks again.
class StateFeed
{
    Q_DISABLE_COPY_MOVE(StateFeed)

public:
    /// What is to be pushed to some of those who get a state.
    struct Parcel
    {
        QVector<net::ConnectionId> to;
        std::string_view event;
        protocol::Payload payload;
    };

    StateFeed() = default;

    void prefer(net::ConnectionId connection, protocol::Updates updates);
    /// The next one of this game is whole.
    void restart(net::ConnectionId connection, const QUuid &game);
    /// Of what it is sent while it is behind, newer may replace older: everything is whole.
    void setCongested(net::ConnectionId connection, bool isCongested);
    void forget(net::ConnectionId connection);

    [[nodiscard]] QVector<Parcel> parcelsFor(const QVector<net::ConnectionId> &connections,
                                             const protocol::GameState &state);

    /// States that are kept, to be compared with the next.
    [[nodiscard]] qsizetype keptCount() const { return m_views.size(); }

private:
    /// A game, and the number of the viewer whose eyes it is seen with.
    using ViewKey = std::pair<QUuid, int>;
    struct View
    {
        qint64 seq = 0;
        protocol::Payload state;
        QSet<net::ConnectionId> holders; ///< have this state
    };
    struct Wish
    {
        bool isCongested = false;
        QSet<ViewKey> views; ///< of which it may be a holder
    };

    [[nodiscard]] QSet<net::ConnectionId> comparingAmong(const QVector<net::ConnectionId> &connections) const;
    void drop(net::ConnectionId connection, const ViewKey &key);
    void keep(const ViewKey &key, View view);

    QHash<net::ConnectionId, Wish> m_wishes; ///< of those who want deltas
    QHash<ViewKey, View> m_views;
    protocol::Delta m_delta;
};

} // namespace mantimon::gateway
