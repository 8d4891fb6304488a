#pragma once

#include "live/backoff.h"
#include "live/live_store.h"
#include "live/redis_connection.h"

#include <QSet>

#include <memory>

namespace mantimon::live {

namespace scripts {
struct Script;
}

/// In a Redis of version 6.2 or later. Keeps trying to have a connection: with growing pauses while
/// there is none. A loss and a return are logged once each, by the category `mantimon.live`.
class RedisLiveStore : public LiveStore
{
    Q_OBJECT

public:
    struct Settings
    {
        LiveUrl url{};
        QByteArray prefix = "mantimon:";
        Lifetimes lifetimes{};
        RedisConnection::Patience patience{};
        std::chrono::milliseconds firstPause{100};
        std::chrono::milliseconds longestPause{2'000};
        /// How often to look whether the data are there still.
        std::chrono::milliseconds watchEvery{1'000};
    };

    explicit RedisLiveStore(Settings settings, QObject *parent = nullptr);
    ~RedisLiveStore() override;

    void start() override;
    [[nodiscard]] Status status() const override { return m_status; }

    void registerConnection(const Connection &connection, Written written) override;
    void unregisterConnection(const QString &sid, Answer<bool> wasThere) override;
    void refreshConnections(const QStringList &sids, Milliseconds now, Answer<QStringList> unknown) override;
    void connection(const QString &sid, Answer<std::optional<Connection>> found) override;
    void connectionsOf(const QString &userId, Answer<QVector<Connection>> found) override;
    void connectionsIn(const QUuid &gameId, Answer<QVector<Connection>> found) override;

    void takeSeat(const QUuid &gameId, const QString &sid, Answer<QString> replaced) override;
    void leaveSeat(const QUuid &gameId, const QString &sid, Written written) override;
    void watch(const QUuid &gameId, const QString &sid, Written written) override;
    void leaveWatching(const QUuid &gameId, const QString &sid, Written written) override;
    void participants(const QUuid &gameId, Answer<QVector<Participant>> found) override;
    void spectators(const QUuid &gameId, Answer<QStringList> found) override;

    void startTimer(const Timer &timer, Written written) override;
    void timer(const QUuid &gameId, Answer<std::optional<Timer>> found) override;
    void extendTimer(const QUuid &gameId, Milliseconds by, Answer<std::optional<Timer>> extended) override;
    void cancelTimer(const QUuid &gameId, Answer<bool> wasThere) override;
    void claimExpired(Milliseconds now, Milliseconds lease, int limit, Answer<QVector<Claim>> claims) override;
    void settleClaim(const Claim &claim, Answer<bool> settled) override;

    void putSummary(const GameSummary &summary, Written written) override;
    void summaries(int offset, int limit, Answer<SummaryPage> found) override;
    void refreshGames(const QVector<QUuid> &ids, Answer<QVector<QUuid>> unknown) override;
    void removeGame(const QUuid &id, Written written) override;
    void putOwner(const QUuid &gameId, const Ownership &owner, Answer<bool> accepted) override;
    void owner(const QUuid &gameId, Answer<std::optional<Ownership>> found) override;
    void putBeat(const NodeBeat &beat, Written written) override;
    void beats(Answer<QVector<NodeBeat>> found) override;

private:
    using Words = QList<QByteArray>;

    void connectToRedis();
    void prepare();
    void watchGeneration();
    void noteGeneration(const RedisReply &reply);
    void lose(const QString &reason);
    void tellOnce(const QString &text);

    [[nodiscard]] QByteArray key(const char *kind, const QByteArray &id) const;
    void run(const scripts::Script &script, const Words &arguments, RedisConnection::Then then);
    /// `read` makes the answer of a reply that is no error: `Result<T> (const RedisReply &)`.
    template <typename T, typename Read>
    [[nodiscard]] RedisConnection::Then answering(Answer<T> answer, Read read);
    template <typename T, typename Read>
    void ask(const scripts::Script &script, const Words &arguments, Answer<T> answer, Read read);
    template <typename T, typename Read>
    void askPlainly(const Words &command, Answer<T> answer, Read read);
    void write(const scripts::Script &script, const Words &arguments, Written written);
    void test(const scripts::Script &script, const Words &arguments, Answer<bool> answer);

    Settings m_settings;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_watch;
    QByteArray m_generation;
    QSet<QString> m_told; ///< since it was there last
    bool m_isLossTold = false;
    Status m_status;
    std::unique_ptr<RedisConnection> m_connection; // first to go: it answers what waits
};

} // namespace mantimon::live
