#pragma once

#include "live/live_url.h"
#include "live/redis_reply.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QSocketNotifier;
struct redisAsyncContext;

namespace mantimon::live {

/// One connection to a Redis, from the resolving of its name to its end. After its end it is of no
/// more use: make another. Not to be destroyed from within an answer.
class RedisConnection : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedisConnection)

public:
    struct Patience
    {
        std::chrono::milliseconds toOpen{3'000};   ///< name, connection, password, database
        std::chrono::milliseconds toAnswer{3'000}; ///< without a word while something waits
    };
    /// Nothing: the connection ended before the answer.
    using Then = std::function<void(const std::optional<RedisReply> &)>;

    RedisConnection(LiveUrl url, Patience patience, QObject *parent = nullptr);
    ~RedisConnection() override;

    void open();
    /// Only after opened(). Commands are pipelined: none waits for another's answer.
    void send(const QList<QByteArray> &words, Then then);
    /// Ends it as if Redis had; once.
    void fail(const QString &reason);

Q_SIGNALS:
    void opened();
    /// Once; never from within open() or send(). What waits has been answered before.
    void ended(const QString &reason);

private:
    struct Waiting;

    void connectTo(const QString &address);
    void attach(redisAsyncContext *context);
    void greet();
    void letGo();
    void noteAnswer();
    [[nodiscard]] static RedisConnection *of(void *self);

    LiveUrl m_url;
    Patience m_patience;
    redisAsyncContext *m_context = nullptr;
    QSocketNotifier *m_readable = nullptr;
    QSocketNotifier *m_writable = nullptr;
    QTimer m_openTimer;
    QTimer m_answerTimer;
    int m_waiting = 0;
    int m_lookup = -1;
    bool m_hasEnded = false;
};

} // namespace mantimon::live
