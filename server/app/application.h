#pragma once

#include "app/config.h"
#include "auth/token.h"
#include "clock/system_clock.h"
#include "games/compaction.h"
#include "games/game_host.h"
#include "gateway/gateway.h"
#include "live/live_store.h"
#include "lobby/bots.h"
#include "measure/loop_lag.h"
#include "mirror/live_mirror.h"
#include "monitor/monitor.h"
#include "net/frontage.h"
#include "net/listener.h"
#include "storage/retention.h"
#include "storage/storage.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mantimon::app {

/// What a test puts in the place of the machine: time and faults.
struct Surroundings
{
    clock::Clock *clock = nullptr;                   ///< null: the system's; else it outlives the application
    std::function<clock::Milliseconds()> storageNow; ///< with a clock: its time, safe in any thread
    std::shared_ptr<storage::Faults> faults;
    std::optional<std::chrono::milliseconds> longestGap; ///< see storage::StorageConfig
};

/// The composition root: everything that serves is made and wired here, and nowhere else.
class Application : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    Application(Config config, std::shared_ptr<const games::Library> library, auth::Keys keys,
                Surroundings surroundings = {}, QObject *parent = nullptr);
    ~Application() override;

    /// Opens what is needed and brings the games back; then listens and emits ready(). The error is
    /// one line; nothing is left running then.
    [[nodiscard]] base::Result<base::Done, QString> start();
    /// Tells everybody, lets what was sent go out, writes what waits; then emits stopped().
    void shutDown();

    /// Takes over limits and certificate; whatever else differs waits for a restart. What is wrong is logged,
    /// and what was before stays. Only after start().
    void reload(const Config &config);
    /// Tokens verified from now on are held against these. Only after start().
    void setKeys(auth::Keys keys) { m_gateway->setKeys(std::move(keys)); }

    /// Only after ready().
    [[nodiscard]] quint16 port() const { return m_frontage->port(); }
    /// 0 when there is none.
    [[nodiscard]] quint16 metricsPort() const { return m_metrics ? m_metrics->port() : quint16(0); }
    [[nodiscard]] games::GameHost &host() { return *m_host; }
    [[nodiscard]] const lobby::Thinkers &thinkers() const { return *m_thinkers; }
    [[nodiscard]] live::Status liveStatus() const { return m_live->status(); }

Q_SIGNALS:
    void ready();
    /// It could not listen; nothing serves.
    void failed(const QString &line);
    void stopped();

private:
    void make(const storage::Started &found);
    void wire();
    void serve();
    [[nodiscard]] base::Result<base::Done, QString> takeTls(const net::TlsFiles &files);
    void finishShutDown();
    void watchWallClock();
    [[nodiscard]] net::Readiness readiness() const;
    [[nodiscard]] net::HttpAnswer metrics() const;

    Config m_config;
    std::shared_ptr<const games::Library> m_library;
    auth::Keys m_keys;
    Surroundings m_surroundings;

    storage::Storage m_storage;
    std::unique_ptr<clock::SystemClock> m_systemClock;
    std::unique_ptr<lobby::Thinkers> m_thinkers; ///< outlives the games, whose bots let them think
    std::unique_ptr<games::GameHost> m_host;
    std::unique_ptr<games::Compaction> m_compaction;
    std::unique_ptr<storage::Retention> m_retention;
    std::unique_ptr<lobby::Bots> m_bots;
    std::unique_ptr<lobby::DemoGames> m_demo;
    std::unique_ptr<gateway::Gateway> m_gateway;
    std::unique_ptr<live::LiveStore> m_live;
    std::unique_ptr<mirror::LiveMirror> m_mirror;
    std::unique_ptr<monitor::Monitor> m_monitor;
    std::unique_ptr<net::Frontage> m_frontage;
    std::unique_ptr<net::Listener> m_metrics;
    measure::LoopLag m_loopLag;
    QTimer m_lastMoments;
    QTimer m_wallClock;
    clock::Milliseconds m_wallOffset = 0;
    bool m_isRestored = false;
    bool m_isStopping = false;
};

} // namespace mantimon::app
