#pragma once

#include "monitor/measures.h"
#include "monitor/pages.h"
#include "monitor/sample_ring.h"
#include "protocol/encode.h"
#include "protocol/monitor_pushes.h"

#include <QObject>

#include <functional>

namespace mantimon::monitor {

/// Who has subscribed, and what each was told last. Updates leave four times a second at most and with
/// what has changed; a connection that does not take them gets one with everything when it does again.
class Dashboards : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dashboards)

public:
    static constexpr int refreshMs = 250;
    /// A dashboard whose whole page changes all the time is told of it less often than four times a second,
    /// so that it stays below this. Bytes a second.
    static constexpr int pageBytesPerSecond = 40 * 1024;

    /// What all are told alike, as it is now.
    struct Overview
    {
        std::vector<protocol::NodeStatus> nodes;
        protocol::Totals totals;
        int reportsOpen = 0;
    };
    using Look = std::function<Overview()>;

    Dashboards(GameRows &rows, Pages &pages, clock::Clock &clock, Look look, QObject *parent = nullptr);

    [[nodiscard]] protocol::Subscribed subscribe(net::ConnectionId viewer);
    void unsubscribe(net::ConnectionId viewer);
    void setCongested(net::ConnectionId viewer, bool isCongested);
    void setSample(const protocol::Sample &sample);

Q_SIGNALS:
    void pushReady(const QVector<mantimon::net::ConnectionId> &connections, std::string_view event,
                   const mantimon::protocol::Payload &payload);

private:
    struct Desk
    {
        Overview told;
        clock::Milliseconds nodesAt = 0;
        clock::Milliseconds toldAt = 0;
        clock::Milliseconds pageNotBefore = 0;
        bool owesSample = false;
    };

    void tick();
    void tell(net::ConnectionId viewer, Desk &desk, const Overview &overview);

    GameRows &m_rows;
    Pages &m_pages;
    clock::Clock &m_clock;
    Look m_look;
    clock::Alarm m_alarm;
    QHash<net::ConnectionId, Desk> m_desks;
    QSet<net::ConnectionId> m_congested;
    protocol::Sample m_sample;
};

} // namespace mantimon::monitor
