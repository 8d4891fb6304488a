#pragma once

#include "live/live_store.h"
#include "monitor/commands.h"
#include "monitor/dashboards.h"
#include "monitor/looking.h"
#include "monitor/readings.h"

#include <QObject>

namespace mantimon::monitor {

/// What the node says of itself that nobody else knows.
struct Settings
{
    bool isPostgres = false;
    bool isRedis = false;
};

/// The moderators' channel: answers what the gateway hands on, and tells those who have subscribed. Follows
/// gateway and games by their signals; players notice nothing of it.
class Monitor : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Monitor)

public:
    /// To be made before the host restores its games; all of them outlive it.
    Monitor(Settings settings, gateway::Gateway &gateway, games::GameHost &host, storage::Storage &storage,
            const live::LiveStore &live, clock::Clock &clock, QObject *parent = nullptr);
    ~Monitor() override;

public Q_SLOTS:
    void setCongested(mantimon::net::ConnectionId connection, bool isCongested);

Q_SIGNALS:
    /// As gateway::Gateway::pushReady().
    void pushReady(const QVector<mantimon::net::ConnectionId> &connections, std::string_view event,
                   const mantimon::protocol::Payload &payload);

private:
    void ask(const gateway::Moderator &who, const protocol::MonitorRequest &request, const games::Reply &reply);
    void leave(net::ConnectionId connection);
    template <typename Request>
    void answer(const gateway::Moderator &who, const Request &request, const games::Reply &reply);
    template <typename Request>
    void refuse(const gateway::Moderator &who, const Request &request, const games::Reply &reply);
    [[nodiscard]] protocol::Subscribed subscribe(net::ConnectionId connection);
    void tick();
    void countReports();
    [[nodiscard]] Dashboards::Overview overview() const;
    [[nodiscard]] protocol::NodeStatus node() const;

    Settings m_settings;
    gateway::Gateway &m_gateway;
    games::GameHost &m_host;
    storage::Storage &m_storage;
    const live::LiveStore &m_live;
    clock::Clock &m_clock;
    clock::Milliseconds m_startedAt;
    GameRows m_rows;
    Pages m_pages;
    Dashboards m_dashboards;
    Watches m_watches;
    Measures m_measures;
    SampleRing m_samples;
    AuditTrail m_audit;
    Commands m_commands;
    Readings m_readings;
    Looking m_looking;
    clock::Alarm m_second;
    qint64 m_seconds = 0;
    int m_reportsOpen = 0;
};

} // namespace mantimon::monitor
