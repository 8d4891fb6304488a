#pragma once

#include "clock/clock.h"
#include "net/opened.h"

#include <QObject>

#include <set>
#include <utility>

namespace mantimon::gateway {

/// When the connections' tokens end. By the wall clock, as whoever made a token wrote it; the server's own
/// clock only says when to look again, at the latest in an hour: the wall clock may have been set.
class TokenEnds : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenEnds)

public:
    explicit TokenEnds(clock::Clock &clock, QObject *parent = nullptr);

    /// `expiresAt`: seconds since 1970, as in auth::Claims.
    void add(net::ConnectionId connection, qint64 expiresAt);
    void remove(net::ConnectionId connection, qint64 expiresAt);

Q_SIGNALS:
    /// Once; it is not followed any more.
    void ended(mantimon::net::ConnectionId connection);

private:
    void look();
    void rearm();

    std::set<std::pair<qint64, net::ConnectionId>> m_ends;
    clock::Alarm m_alarm;
};

} // namespace mantimon::gateway
