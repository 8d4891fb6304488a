#include "live/redis_live_store.h"

#include "live/log.h"
#include "live/redis_ask.h"

using namespace Qt::StringLiterals;

// Having a connection; what is asked over it is in redis_connections.cpp,
// redis_timers.cpp and redis_games.cpp.
namespace mantimon::live {

namespace {

constexpr int generationLife = 60 * 60 * 1000;

} // namespace

LiveError awayError()
{
    return {ErrorKind::Unavailable, u"Redis is away"_s};
}

// The words with which Redis says that it cannot serve now; all others say that the command is wrong.
LiveError errorOf(const RedisReply &reply)
{
    for (const char *const word : {"LOADING", "BUSY", "READONLY", "MISCONF", "OOM", "NOAUTH", "MASTERDOWN"}) {
        if (reply.bytes.startsWith(word))
            return {ErrorKind::Unavailable, reply.text()};
    }
    return {ErrorKind::Internal, reply.text()};
}

RedisLiveStore::RedisLiveStore(Settings settings, QObject *parent)
    : LiveStore(parent), m_settings(std::move(settings)), m_backoff(m_settings.firstPause, m_settings.longestPause)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RedisLiveStore::connectToRedis);
    connect(&m_watch, &QTimer::timeout, this, &RedisLiveStore::watchGeneration);
}

RedisLiveStore::~RedisLiveStore() = default;

void RedisLiveStore::start()
{
    connectToRedis();
}

void RedisLiveStore::connectToRedis()
{
    m_connection = std::make_unique<RedisConnection>(m_settings.url, m_settings.patience);
    connect(m_connection.get(), &RedisConnection::opened, this, &RedisLiveStore::prepare);
    connect(m_connection.get(), &RedisConnection::ended, this, &RedisLiveStore::lose);
    m_connection->open();
}

// The scripts first, so that no command has to be sent twice and overtakes another.
void RedisLiveStore::prepare()
{
    for (const scripts::Script *const script : scripts::all())
        m_connection->send({"SCRIPT", "LOAD", script->text}, [this](const std::optional<RedisReply> &reply) {
            if (reply && reply->isError())
                m_connection->fail(u"it takes no scripts: "_s + reply->text());
        });
    m_generation.clear();
    watchGeneration();
}

// Another generation than the last: whatever was written is lost.
void RedisLiveStore::watchGeneration()
{
    run(scripts::generation, {QUuid::createUuid().toByteArray(QUuid::Id128), QByteArray::number(generationLife)},
        [this](const std::optional<RedisReply> &reply) {
            if (reply)
                noteGeneration(*reply);
        });
}

void RedisLiveStore::noteGeneration(const RedisReply &reply)
{
    if (reply.isError())
        return m_connection->fail(u"it refuses to write: "_s + reply.text());
    const bool isFirst = m_generation.isEmpty();
    const bool isSame = m_generation == reply.bytes;
    m_generation = reply.bytes;
    if (isSame)
        return;
    if (isFirst) {
        m_status.isAvailable = true;
        m_told.clear();
        m_isLossTold = false;
        m_backoff.reset();
        m_watch.start(m_settings.watchEvery);
        qCInfo(liveLog, "Redis at %s is there", qPrintable(m_settings.url.shown()));
    } else {
        ++m_status.emptied;
        qCWarning(liveLog, "Redis at %s has lost its data: writing them anew", qPrintable(m_settings.url.shown()));
    }
    Q_EMIT available();
}

void RedisLiveStore::lose(const QString &reason)
{
    m_watch.stop();
    m_status.isAvailable = false;
    ++m_status.failures;
    m_retry.start(m_backoff.next());
    tellOnce(u"Redis at %1 is away, trying again: %2"_s.arg(m_settings.url.shown(), reason));
    if (std::exchange(m_isLossTold, true))
        return;
    ++m_status.losses;
    Q_EMIT lost(reason);
}

void RedisLiveStore::tellOnce(const QString &text)
{
    if (m_told.contains(text))
        return;
    m_told.insert(text);
    qCWarning(liveLog, "%s", qPrintable(text));
}

QByteArray RedisLiveStore::key(const char *kind, const QByteArray &id) const
{
    return m_settings.prefix + kind + ':' + id;
}

void RedisLiveStore::run(const scripts::Script &script, const Words &arguments, RedisConnection::Then then)
{
    const bool isOurs = &script == &scripts::generation; // asked before others may
    if (!m_status.isAvailable && !isOurs) {
        QMetaObject::invokeMethod(
            this, [then = std::move(then)] { then(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    ++m_status.commands;
    const Words tail = Words{"0", m_settings.prefix} + arguments;
    m_connection->send(Words{"EVALSHA", script.sha} + tail,
                       [this, &script, tail, then = std::move(then)](const std::optional<RedisReply> &reply) {
                           // Somebody has emptied the cache of scripts; EVAL fills it again.
                           if (reply && reply->isError() && reply->bytes.startsWith("NOSCRIPT"))
                               m_connection->send(Words{"EVAL", script.text} + tail, then);
                           else
                               then(reply);
                       });
}

void RedisLiveStore::write(const scripts::Script &script, const Words &arguments, Written written)
{
    ask(script, arguments, std::move(written), [](const RedisReply &) -> Result<base::Done> { return base::Done{}; });
}

void RedisLiveStore::test(const scripts::Script &script, const Words &arguments, Answer<bool> answer)
{
    ask(script, arguments, std::move(answer),
        [](const RedisReply &reply) -> Result<bool> { return reply.number != 0; });
}

} // namespace mantimon::live
