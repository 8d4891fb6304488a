#pragma once

#include "games/attendance.h"
#include "games/record.h"
#include "games/snapshot.h"
#include "games/spectator_feed.h"
#include "games/turn_timer.h"
#include "measure/durations.h"
#include "protocol/pushes.h"
#include "storage/records.h"

#include <QObject>

#include <deque>
#include <functional>

namespace mantimon::games {

/// Called once, in the thread of the game: with the answer to a request, after what it did is
/// durable, or with why it was refused. May be empty where nobody waits.
using Reply = std::function<void(const protocol::Answer &)>;

/// One live game: proposes facts, waits for the journal, then tells everybody. At most one entry is
/// uncommitted; later submissions wait in a bounded queue; joins, views and legal actions read the
/// committed record. Belongs to one thread.
class Game : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Game)

public:
    static constexpr std::size_t queueLength = 16;
    static constexpr Milliseconds revealTime = 10'000;
    /// A game that nobody joins is closed after this.
    static constexpr Milliseconds waitingTime = 60 * 60 * 1000;
    /// What nobody else would send again, such as a timeout, is tried again after this.
    static constexpr Milliseconds retryTime = 1'000;

    Game(Record record, clock::Clock &clock, QObject *parent = nullptr);
    ~Game() override;

    [[nodiscard]] const Record &record() const { return m_record; }
    [[nodiscard]] const QUuid &id() const { return m_record.header().id; }
    [[nodiscard]] bool isOver() const { return m_record.status() == Record::Status::Over; }
    [[nodiscard]] Scene scene() const;

    /// Makes the first fact durable: what the record was made with. `requestId` is written with the
    /// game's row.
    void open(const QByteArray &requestId, ClientId client, Reply reply);
    /// Sits down at the empty seat, then answers as join() does.
    void sit(Player player, ClientId client, Reply reply);
    /// `client` holds its user's chair from now on; the connection that held it is told.
    [[nodiscard]] protocol::Answer join(const QString &userId, ClientId client, std::optional<qint64> lastSeq);
    /// As join(), but takes the chair only where no live connection holds it.
    [[nodiscard]] protocol::GameJoined resume(const QString &userId, ClientId client,
                                              std::optional<qint64> lastSeq = {});
    void reveal(const QString &userId, const base::Bytes32 &entropy, Reply reply);
    void act(const QString &userId, const rules::Action &action, const QByteArray &actionId, Reply reply);
    /// A moderator's doing. `by` is their user id, `name` what the players are told.
    struct Moderation
    {
        QString by;
        QString name;
        QString reason;
    };
    void pause(const Moderation &moderation, Reply reply);
    void resume(const Moderation &moderation, Reply reply);
    /// For the clock of `player`; unset: the one that matters now.
    void extend(const Moderation &moderation, const std::optional<QString> &player, Milliseconds by, Reply reply);
    /// Ends it. Before the start there is no winner and no draw.
    void decide(const QString &winner, rules::Decide::Verdict verdict, Reply reply);
    [[nodiscard]] protocol::Answer legalActions(const QString &userId) const;
    /// Gives the chair up for now: others see a disconnect. The creator of a game that nobody has
    /// joined closes it.
    void leave(const QString &userId, Reply reply);
    [[nodiscard]] protocol::Answer spectate(ClientId client);
    [[nodiscard]] protocol::Answer leaveSpectating(ClientId client);
    /// To everybody at the table; to spectators after their delay.
    void publish(const protocol::GameChat &chat);
    /// The connection is gone.
    void lose(ClientId client);

    /// The journal's word on the entry that was appended last.
    void settle(storage::CommitOutcome outcome);
    /// The server could not serve: clocks and grace shift.
    void shift(const Outage &outage);
    /// When the database is back: alarms that found nobody to act on ring again.
    void resumeClocks();

    /// Back in memory: its clocks run on, and whoever is not there has been awaited since then (0: from
    /// now on).
    void wake(const AwaitedSince &awaitedSince, const QVector<storage::Outage> &outages);
    /// No connection sits or watches here.
    [[nodiscard]] bool isDeserted() const { return m_attendance.isDeserted(); }
    /// Deserted, with nothing under way: until nap().wakeAt it may leave memory.
    [[nodiscard]] bool isIdle() const;
    struct Nap
    {
        Milliseconds wakeAt = 0; ///< 0: never
        AwaitedSince awaitedSince{};
    };
    [[nodiscard]] Nap nap() const;

Q_SIGNALS:
    void appendRequested(const mantimon::storage::Append &append);
    void pushed(const QVector<mantimon::games::ClientId> &clients, const mantimon::protocol::Push &push);
    /// A fact was committed, or the database is back after a refusal: whoever plays may look again.
    void changed();
    /// See Attendance::connectionsChanged().
    void connectionsChanged();
    /// The second player has sat down.
    void seated();
    void started();
    void ended();
    /// The last connection has gone.
    void deserted();
    /// Somebody else owns the game now: this object knows nothing any more.
    void fenced();

private:
    struct Submission
    {
        Fact fact;
        QByteArray actionId{};
        QByteArray requestId{};
        ClientId client = 0;
        Reply reply{};
        QString moderator{}; ///< the name of who wants it
    };
    struct Pending
    {
        Proposal proposal;
        Submission submission;
        std::chrono::nanoseconds judging{}; ///< in the rules so far
        measure::Clock::time_point appendedAt{};
    };

    void wire();
    [[nodiscard]] Milliseconds now() const { return m_clock.now(); }
    void submit(Submission submission);
    void proposeNext();
    [[nodiscard]] bool isRepeated(const Submission &submission) const;
    [[nodiscard]] bool isOutdated(const Submission &submission) const;
    void commit(Pending pending);
    void welcome(ClientId client);
    [[nodiscard]] protocol::Answer answerTo(const Submission &submission) const;
    void refuse(const Submission &submission, const protocol::Refused &refusal);
    void refuseAll(const protocol::Refused &refusal);

    void follow(const Submission &submission, int turnBefore, std::uint32_t promptBefore);
    void followBeginning(const Fact &fact);
    void followModerator(const Submission &submission);
    void startWhenRevealed();
    void extendOnReturn(Chair chair);
    void finish();

    void tell(Chair chair, const protocol::Push &push);
    void tellAll(const protocol::Push &push);
    void tellState();
    void tellPrompt(std::uint32_t promptBefore);
    void tellTurn(int turnBefore);
    void tellTimeout();
    void tellPresence(Chair chair);
    void tellSpectatorCount();
    void warn(rules::Seat seat, int percent);
    void expire(rules::Seat seat);
    void abandon(Chair chair);
    void noteDesertion();
    void tellReplaced(ClientId before);

    Record m_record;
    clock::Clock &m_clock;
    Attendance m_attendance;
    TurnTimer m_timer;
    SpectatorFeed m_feed;
    clock::Alarm m_deadline; ///< of waiting for an opponent, then of revealing
    clock::Alarm m_retry;    ///< of what was refused and nobody waits for
    std::deque<Submission> m_queue;
    std::optional<Pending> m_pending;
};

} // namespace mantimon::games
