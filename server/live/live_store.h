#pragma once

#include "live/answer.h"
#include "live/records.h"

#include <QObject>

#include <optional>

namespace mantimon::live {

/// What a page of metrics says of a store.
struct Status
{
    bool isAvailable = false;
    quint64 losses = 0;   ///< how often it went away
    quint64 failures = 0; ///< connections that ended or could not be made: several in one loss
    quint64 emptied = 0;  ///< how often it was found empty while it was there
    quint64 commands = 0; ///< sent to it
};

/// What is true of the moment only: who is connected, sits, watches, and whose clock runs. It may lose
/// everything at any time, and no game is lost: truth is in the journal and in the sockets, and whoever
/// hears available() writes it anew. Nothing here blocks. Belongs to one thread.
///
/// Calls take effect in the order in which they are made. While the store is away they are answered
/// with ErrorKind::Unavailable and dropped.
class LiveStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveStore)

public:
    explicit LiveStore(QObject *parent = nullptr) : QObject(parent) {}

    /// Once; what comes of it is told by the signals.
    virtual void start() = 0;
    [[nodiscard]] virtual Status status() const = 0;

    // ---- connections --------------------------------------------------------------------------------

    /// Its seats and watching are not read: see takeSeat() and watch(). Again: refreshed.
    virtual void registerConnection(const Connection &connection, Written written = {}) = 0;
    /// Gives up what it holds. False: it was not there.
    virtual void unregisterConnection(const QString &sid, Answer<bool> wasThere = {}) = 0;
    /// These are there at `now`. Answered with those that the store does not know (any more).
    virtual void refreshConnections(const QStringList &sids, Milliseconds now, Answer<QStringList> unknown = {}) = 0;
    virtual void connection(const QString &sid, Answer<std::optional<Connection>> found) = 0;
    /// The newest last.
    virtual void connectionsOf(const QString &userId, Answer<QVector<Connection>> found) = 0;
    /// Of players and spectators, in the order of their sids.
    virtual void connectionsIn(const QUuid &gameId, Answer<QVector<Connection>> found) = 0;

    // ---- seats and spectators -----------------------------------------------------------------------

    /// The connection holds its user's seat from now on: the newest wins. Answered with the sid that
    /// held it before, empty where none did; NotFound for a sid that is not registered.
    virtual void takeSeat(const QUuid &gameId, const QString &sid, Answer<QString> replaced = {}) = 0;
    /// Nothing happens where another connection holds the seat.
    virtual void leaveSeat(const QUuid &gameId, const QString &sid, Written written = {}) = 0;
    /// NotFound for a sid that is not registered.
    virtual void watch(const QUuid &gameId, const QString &sid, Written written = {}) = 0;
    virtual void leaveWatching(const QUuid &gameId, const QString &sid, Written written = {}) = 0;
    /// In the order of their user ids; only those whose connection is there.
    virtual void participants(const QUuid &gameId, Answer<QVector<Participant>> found) = 0;
    /// Sids in their order; only of connections that are there.
    virtual void spectators(const QUuid &gameId, Answer<QStringList> found) = 0;

    // ---- turn timers --------------------------------------------------------------------------------

    /// The game's timer is this one from now on; a claim on the one before is void.
    virtual void startTimer(const Timer &timer, Written written = {}) = 0;
    virtual void timer(const QUuid &gameId, Answer<std::optional<Timer>> found) = 0;
    /// More time; voids a claim. Answered with the timer as it is then, or nothing where there is none.
    virtual void extendTimer(const QUuid &gameId, Milliseconds by, Answer<std::optional<Timer>> extended = {}) = 0;
    /// False: there was none.
    virtual void cancelTimer(const QUuid &gameId, Answer<bool> wasThere = {}) = 0;
    /// At most `limit` timers that have expired at `now` and are nobody's: each is offered to one who
    /// asks, and again from `now + lease` on unless it is settled, extended, replaced or cancelled.
    virtual void claimExpired(Milliseconds now, Milliseconds lease, int limit, Answer<QVector<Claim>> claims) = 0;
    /// It was acted on: the timer is gone. False: the claim had become void; nothing happens.
    virtual void settleClaim(const Claim &claim, Answer<bool> settled = {}) = 0;

    // ---- games and nodes ----------------------------------------------------------------------------

    virtual void putSummary(const GameSummary &summary, Written written = {}) = 0;
    virtual void summaries(int offset, int limit, Answer<SummaryPage> found) = 0;
    /// Everything of these games stays. Answered with those whose summary is not there.
    virtual void refreshGames(const QVector<QUuid> &ids, Answer<QVector<QUuid>> unknown = {}) = 0;
    /// Summary, seats, spectators, timer and owner.
    virtual void removeGame(const QUuid &id, Written written = {}) = 0;
    /// False, and nothing changes, when a higher epoch is known.
    virtual void putOwner(const QUuid &gameId, const Ownership &owner, Answer<bool> accepted = {}) = 0;
    virtual void owner(const QUuid &gameId, Answer<std::optional<Ownership>> found) = 0;
    virtual void putBeat(const NodeBeat &beat, Written written = {}) = 0;
    /// Of nodes that live, in the order of their ids.
    virtual void beats(Answer<QVector<NodeBeat>> found) = 0;

Q_SIGNALS:
    /// It is there and may know nothing: at the start, after a loss, and when it was emptied.
    void available();
    /// It is away; once for each loss. `reason` is one line and names no secret.
    void lost(const QString &reason);
};

} // namespace mantimon::live
