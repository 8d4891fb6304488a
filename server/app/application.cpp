#include "app/application.h"

#include "app/metrics_page.h"
#include "app/storage_config.h"
#include "app/version.h"
#include "live/memory_live_store.h"
#include "live/redis_live_store.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mantimon::app {

Q_LOGGING_CATEGORY(appLog, "mantimon.app", QtInfoMsg)

namespace {

/// How long connections have to take their last words.
constexpr auto partingTime = 2s;
/// A wall clock that differs by more than this from what the monotonic clock says has been set.
constexpr clock::Milliseconds noticedJump = 2'000;
constexpr clock::Milliseconds thinkingAgainstPeople = 1'000;

storage::StorageConfig storageConfig(const Config &config, const Surroundings &surroundings)
{
    storage::StorageConfig storage = storageConfigOf(config);
    storage.now = surroundings.storageNow;
    storage.faults = surroundings.faults;
    if (surroundings.longestGap)
        storage.longestGap = *surroundings.longestGap;
    return storage;
}

gateway::UserLimits userLimits(const Config &config)
{
    return {.told = {.messageBytes = static_cast<int>(config.limits.messageBytes),
                     .messagesPerSecond = config.limits.messagesPerSecond,
                     .messageBurst = config.limits.messageBurst,
                     .connectionsPerUser = config.connectionsPerUser,
                     .authSeconds = static_cast<int>(config.limits.authenticateWithin / 1000),
                     .chatPerMinute = config.chat.perMinute,
                     .chatBurst = config.chat.burst},
            .gamesPerUser = config.gamesPerUser,
            .chat = config.chat};
}

gateway::Settings gatewaySettings(const Config &config)
{
    return {.version = QString::fromLatin1(version), .nodeId = config.nodeId, .limits = userLimits(config)};
}

monitor::Settings monitorSettings(const Config &config)
{
    return {.isPostgres = !std::holds_alternative<storage::SqliteFile>(*config.database),
            .isRedis = config.redis.has_value()};
}

std::unique_ptr<live::LiveStore> makeLiveStore(const Config &config, clock::Clock &clock)
{
    if (config.redis)
        return std::make_unique<live::RedisLiveStore>(live::RedisLiveStore::Settings{.url = *config.redis});
    return std::make_unique<live::MemoryLiveStore>(clock, live::Lifetimes{});
}

} // namespace

Application::Application(Config config, std::shared_ptr<const games::Library> library, auth::Keys keys,
                         Surroundings surroundings, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_library(std::move(library)), m_keys(std::move(keys)),
      m_surroundings(std::move(surroundings)), m_storage(storageConfig(m_config, m_surroundings))
{
    m_lastMoments.setSingleShot(true);
    connect(&m_lastMoments, &QTimer::timeout, this, &Application::finishShutDown);
    connect(&m_wallClock, &QTimer::timeout, this, &Application::watchWallClock);
}

Application::~Application() = default;

base::Result<base::Done, QString> Application::start()
{
    const auto found = m_storage.start();
    if (!found)
        return base::failure(found.error().text);
    make(*found);
    if (const auto taken = takeTls(m_config.tls); !taken) {
        m_storage.stop();
        return base::failure(taken.error());
    }
    wire();
    m_live->start();
    m_host->restoreAll(found->outages);
    return base::Done{};
}

void Application::make(const storage::Started &found)
{
    if (!m_surroundings.clock)
        m_systemClock = std::make_unique<clock::SystemClock>(found.lastKnownMoment);
    clock::Clock &clock = m_systemClock ? *m_systemClock : *m_surroundings.clock;

    m_thinkers = std::make_unique<lobby::Thinkers>(m_config.thinkers);
    m_host = std::make_unique<games::GameHost>(m_library, m_storage, clock);
    m_compaction = std::make_unique<games::Compaction>(m_host->cardSets(), m_storage, clock);
    m_retention = std::make_unique<storage::Retention>(m_config.retention, m_storage, clock);
    m_bots = std::make_unique<lobby::Bots>(*m_host, *m_thinkers, lobby::Pace{thinkingAgainstPeople},
                                           lobby::Pace{m_config.demoPaceMs}, clock);
    m_demo = std::make_unique<lobby::DemoGames>(*m_host, *m_bots, m_config.demoBot, m_config.demoGames);
    m_gateway = std::make_unique<gateway::Gateway>(gatewaySettings(m_config),
                                                   auth::TokenVerifier(m_keys, m_config.issuer, m_config.audience),
                                                   *m_host, *m_bots, m_storage, clock);
    m_live = makeLiveStore(m_config, clock);
    m_mirror = std::make_unique<mirror::LiveMirror>(*m_live, m_config.nodeId, *m_gateway, *m_host, clock);
    m_monitor =
        std::make_unique<monitor::Monitor>(monitorSettings(m_config), *m_gateway, *m_host, m_storage, *m_live, clock);
    m_frontage = std::make_unique<net::Frontage>(
        m_config.threads, m_config.limits, [this] { return readiness(); }, clock);
    m_frontage->setOrigins(m_config.origins);
    if (m_config.metricsListen) {
        m_metrics = std::make_unique<net::Listener>(
            m_config.limits, [this] { return readiness(); }, clock);
        m_metrics->setPage(u"/metrics"_s, [this] { return metrics(); });
    }
}

void Application::wire()
{
    connect(m_frontage.get(), &net::Frontage::opened, m_gateway.get(), &gateway::Gateway::open);
    connect(m_frontage.get(), &net::Frontage::received, m_gateway.get(), &gateway::Gateway::receive);
    connect(m_frontage.get(), &net::Frontage::closed, m_gateway.get(), &gateway::Gateway::close);
    connect(m_gateway.get(), &gateway::Gateway::authenticated, m_frontage.get(), &net::Frontage::setAuthenticated);
    connect(m_gateway.get(), &gateway::Gateway::welcomed, m_frontage.get(), &net::Frontage::welcome);
    connect(m_gateway.get(), &gateway::Gateway::turnedAway, m_frontage.get(), &net::Frontage::turnAway);
    connect(m_gateway.get(), &gateway::Gateway::answerReady, m_frontage.get(), &net::Frontage::answer);
    connect(m_gateway.get(), &gateway::Gateway::pushReady, m_frontage.get(), &net::Frontage::pushToAll);
    connect(m_gateway.get(), &gateway::Gateway::closeRequested, m_frontage.get(), &net::Frontage::close);

    connect(m_monitor.get(), &monitor::Monitor::pushReady, m_frontage.get(), &net::Frontage::pushToAll);
    connect(m_frontage.get(), &net::Frontage::congestionChanged, m_monitor.get(), &monitor::Monitor::setCongested);
    connect(m_frontage.get(), &net::Frontage::congestionChanged, m_gateway.get(), &gateway::Gateway::setCongested);

    connect(m_host.get(), &games::GameHost::pushed, m_gateway.get(), &gateway::Gateway::push);
    connect(m_host.get(), &games::GameHost::restored, this, [this](qsizetype games, qsizetype leftAlone) {
        qCInfo(appLog, "%lld unfinished games, %lld left alone", qint64(games), qint64(leftAlone));
        m_isRestored = true;
        serve();
    });
    connect(m_host.get(), &games::GameHost::awake, m_demo.get(), &lobby::DemoGames::fill);
}

void Application::serve()
{
    if (const auto listening = m_frontage->listen(m_config.listen.address, m_config.listen.port); !listening) {
        Q_EMIT failed(listening.error());
        return;
    }
    if (m_metrics) {
        const auto listening = m_metrics->listen(m_config.metricsListen->address, m_config.metricsListen->port);
        if (!listening) {
            m_frontage->stopListening();
            Q_EMIT failed(listening.error());
            return;
        }
    }
    m_compaction->start();
    m_retention->start();
    if (m_systemClock)
        m_wallClock.start(10s);
    qCInfo(appLog, "players connect to %s", qPrintable(toString({m_config.listen.address, port()})));
    Q_EMIT ready();
}

base::Result<base::Done, QString> Application::takeTls(const net::TlsFiles &files)
{
    if (files.certificates.isEmpty())
        return base::Done{};
    const auto identity = net::readTlsIdentity(files);
    if (!identity)
        return base::failure(u"TLS: "_s + identity.error());
    m_frontage->setTls(identity->configuration);
    qCInfo(appLog, "TLS: this server shows itself as %ls", qUtf16Printable(identity->description));
    return base::Done{};
}

void Application::reload(const Config &config)
{
    m_frontage->setLimits(config.limits);
    m_gateway->setLimits(userLimits(config));
    if (config.tls.certificates.isEmpty() != m_config.tls.certificates.isEmpty())
        qCWarning(appLog, "TLS is switched on or off at a restart only");
    else if (const auto taken = takeTls(config.tls); !taken)
        qCWarning(appLog, "%ls; the certificate that is in use stays", qUtf16Printable(taken.error()));
    qCInfo(appLog, "limits and files were read again");
}

void Application::shutDown()
{
    if (std::exchange(m_isStopping, true))
        return;
    if (!m_frontage)
        return finishShutDown();
    qCInfo(appLog, "stopping");
    m_frontage->stopListening();
    m_gateway->drain();
    m_frontage->closeAll(net::CloseCode::GoingAway, u"the server stops"_s);
    connect(m_frontage.get(), &net::Frontage::closed, this, [this] {
        if (m_frontage->connectionCount() == 0)
            m_lastMoments.start(0ms);
    });
    m_lastMoments.start(m_frontage->connectionCount() == 0 ? 0ms : partingTime);
}

void Application::finishShutDown()
{
    m_storage.stop();
    Q_EMIT stopped();
}

// Deadlines follow the monotonic clock; an administrator should know that the two disagree.
void Application::watchWallClock()
{
    const clock::Milliseconds offset = m_systemClock->wallOffset();
    if (qAbs(offset - m_wallOffset) > noticedJump)
        qCWarning(appLog, "the wall clock was set by %lld ms; no game notices", offset - m_wallOffset);
    m_wallOffset = offset;
}

net::Readiness Application::readiness() const
{
    net::Readiness ready;
    if (!m_storage.journal()->isAvailable())
        ready.missing.append(u"database"_s);
    if (!m_isRestored)
        ready.missing.append(u"games"_s);
    if (m_isStopping)
        ready.missing.append(u"stopping"_s);
    if (!m_live->status().isAvailable)
        ready.absent.append(u"redis"_s);
    return ready;
}

net::HttpAnswer Application::metrics() const
{
    const clock::Clock &clock = m_systemClock ? *m_systemClock : *m_surroundings.clock;
    return {.mimeType = "text/plain; version=0.0.4; charset=utf-8",
            .body = metricsPage({.version = QString::fromLatin1(version),
                                 .nodeId = m_config.nodeId,
                                 .missing = readiness().missing,
                                 .isDatabaseUp = m_storage.journal()->isAvailable(),
                                 .live = m_live->status(),
                                 .isLiveInRedis = m_config.redis.has_value(),
                                 .connections = m_frontage->connectionCount(),
                                 .authenticated = m_mirror->connectionCount(),
                                 .games = m_host->census(),
                                 .alarms = static_cast<qint64>(clock.alarmCount()),
                                 .journalQueue = m_storage.journal()->waitingCount(),
                                 .memoryBytes = monitor::residentBytes()})};
}

} // namespace mantimon::app
