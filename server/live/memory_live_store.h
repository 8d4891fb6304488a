#pragma once

#include "live/live_store.h"

#include <QHash>

#include <limits>
#include <map>
#include <set>

namespace mantimon::live {

/// In this process alone, for a server that has no other node: it is never away. Entries that nobody
/// refreshes end by the clock.
class MemoryLiveStore : public LiveStore
{
    Q_OBJECT

public:
    /// The clock must outlive the store.
    MemoryLiveStore(clock::Clock &clock, Lifetimes lifetimes, QObject *parent = nullptr);

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
    struct Table
    {
        std::map<QString, QString> seats; ///< user → sid
        std::set<QString> spectators;     ///< sids
    };
    struct Clocked
    {
        Timer timer;
        Milliseconds offerAt = 0;
        QByteArray claim{};
    };
    /// What ends unless somebody refreshes it.
    template <typename T>
    struct Kept
    {
        T value;
        Milliseconds until = 0;
    };

    /// Until when something lives that begins or is refreshed now.
    [[nodiscard]] Milliseconds lease(Milliseconds lifetime);
    /// Whatever has ended by now is gone after this. Looks at all of it only when something may have ended.
    void expire();
    void release(const Connection &connection);
    void offer(Clocked &clocked, Milliseconds at);
    bool dropTimer(const QUuid &gameId);
    template <typename T>
    void give(const Answer<T> &answer, const Result<T> &result)
    {
        ++m_status.commands;
        if (!answer.isAwaited())
            return;
        QMetaObject::invokeMethod(
            this, [answer, result] { answer.give(result); }, Qt::QueuedConnection);
    }

    clock::Clock &m_clock;
    Lifetimes m_lifetimes;
    Status m_status;
    Milliseconds m_firstEnd = std::numeric_limits<Milliseconds>::max(); ///< nothing ends before it
    QHash<QString, Kept<Connection>> m_connections;
    QHash<QUuid, Table> m_tables;
    QHash<QUuid, Clocked> m_timers;
    std::set<std::pair<Milliseconds, QUuid>> m_offers; ///< of m_timers, by `offerAt`
    QHash<QUuid, Kept<GameSummary>> m_summaries;
    QHash<QUuid, Kept<Ownership>> m_owners;
    QHash<QString, Kept<NodeBeat>> m_beats;
};

} // namespace mantimon::live
