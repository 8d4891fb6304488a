#pragma once

#include "games/attendance.h"
#include "games/fact.h"
#include "games/library.h"
#include "games/log_line.h"
#include "games/turn_clock.h"
#include "protocol/answers.h"
#include "rules/engine.h"

#include <QHash>
#include <QUuid>

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace mantimon::games {

/// What a game is given when it is made; in the database's row of the game, not in its entries.
struct Header
{
    QUuid id;
    QString ruleset;
    base::Bytes32 serverSeed{}; ///< secret until the game has ended
    QString joinCode;
    Milliseconds createdAt = 0;
    QString cardsHash;
    qint64 epoch = 0; ///< of the owner that writes its entries
};

/// A fact that holds against the record it was proposed to, with all that follows from it. Nothing
/// has changed yet.
struct Proposal
{
    Fact fact;
    Milliseconds at = 0;
    quint32 seq = 0;
    QByteArray actionId;               ///< empty: none
    std::optional<rules::State> state; ///< after a fact that the rules know
    std::vector<rules::Event> events;
    quint64 stateHash = 0; ///< 0 before the game has started
};

/// The committed facts of one game and what they amount to. It has no time, no sockets and no
/// chance of its own: the same entries give the same record in every process.
class Record
{
public:
    /// The events of so many entries are kept for players who were away.
    static constexpr std::size_t historyLength = 256;

    enum class Status : std::uint8_t { Empty, Waiting, Revealing, Playing, Over };

    /// `opened` is what the first fact will say, or has said; until it is committed the record is Empty.
    Record(Header header, Opened opened, std::shared_ptr<const Library> library);

    /// Checks `fact` against what is committed. Why it cannot be so: in the words of the wire.
    [[nodiscard]] base::Result<Proposal, protocol::Refused> propose(const Fact &fact, Milliseconds at,
                                                                    const QByteArray &actionId = {}) const;
    /// `proposal` was proposed to this record and nothing was committed since.
    void commit(Proposal &&proposal);
    /// The server did not serve: no clock runs in it.
    void shift(const Outage &outage);

    [[nodiscard]] const Header &header() const { return m_header; }
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] quint32 seq() const { return m_seq; }
    [[nodiscard]] const Opened &opened() const { return m_opened; }
    [[nodiscard]] const rules::Ruleset &ruleset() const { return m_ruleset; }
    [[nodiscard]] const rules::CardCatalog &cards() const { return *m_library->catalog; }
    /// What it is played with, which may be older than what new games are.
    [[nodiscard]] const std::shared_ptr<const Library> &library() const { return m_library; }
    [[nodiscard]] const TurnClock &turnClock() const { return m_turnClock; }
    [[nodiscard]] TurnClock turnClockAfter(const Proposal &proposal) const;
    /// When its last fact happened.
    [[nodiscard]] Milliseconds changedAt() const { return m_changedAt; }
    /// Outages that ended by then are in the clocks already.
    [[nodiscard]] Milliseconds shiftedUntil() const { return m_shiftedUntil; }
    [[nodiscard]] base::Bytes32 seedCommitment() const;

    /// In the order in which they sat down.
    [[nodiscard]] std::span<const Player> players() const { return m_players; }
    [[nodiscard]] std::optional<Chair> chairOf(const QString &userId) const;
    /// The chairs in the order of their players' user ids, as the rules and the chance count players.
    /// Only once both sit.
    [[nodiscard]] std::array<Chair, 2> chairsByUser() const;

    // Only once the game has started:
    [[nodiscard]] const rules::State &state() const { return *m_state; }
    [[nodiscard]] bool hasState() const { return m_state.has_value(); }
    [[nodiscard]] Chair chairAt(rules::Seat seat) const;
    [[nodiscard]] rules::Seat seatAt(Chair chair) const;
    [[nodiscard]] const Player &playerAt(rules::Seat seat) const { return m_players[chairAt(seat)]; }
    [[nodiscard]] const protocol::TablePointer &table() const { return m_table; }

    /// A bot must act in `state`, which is one of this game.
    [[nodiscard]] bool waitsForBot(const rules::State &state) const;

    /// Only once over; a game that never started has no result.
    [[nodiscard]] std::optional<rules::Result> result() const;
    [[nodiscard]] std::optional<Closed::Reason> closedBecause() const { return m_closed; }

    /// The answer that an action with this id got; null when there was none.
    [[nodiscard]] const protocol::ActionDone *answerTo(Chair chair, const QByteArray &actionId) const;
    [[nodiscard]] const protocol::ActionDone &lastAnswer() const { return m_lastAnswer; }
    /// Of the last commit.
    [[nodiscard]] const std::vector<rules::Event> &lastEvents() const { return m_history.back().events; }
    /// The newest facts, oldest first; not those before the snapshot that the game was restored from.
    [[nodiscard]] const std::deque<LogLine> &log() const { return m_history; }
    /// A moderator has stopped it.
    [[nodiscard]] bool isPaused() const { return m_turnClock.isPaused(); }
    /// What happened after `seq`, as `viewer` may know it; unset when that is no longer kept.
    [[nodiscard]] std::optional<std::vector<protocol::EventBatch>> eventsAfter(qint64 seq, rules::Viewer viewer) const;

    /// Everything but the events, for a storage::Snapshot (record_saved.cpp).
    [[nodiscard]] QByteArray save() const;
    /// What save() has written, of the game that `header` names. Unset when it is of another version,
    /// damaged, or names cards that `library` has not.
    [[nodiscard]] static std::optional<Record> load(Header header, const QByteArray &saved,
                                                    std::shared_ptr<const Library> library);

private:
    using Checked = base::Result<Proposal, protocol::Refused>;
    [[nodiscard]] Checked check(const Opened &opened, Proposal proposal) const;
    [[nodiscard]] Checked check(const Seated &seated, Proposal proposal) const;
    [[nodiscard]] Checked check(const Revealed &revealed, Proposal proposal) const;
    [[nodiscard]] Checked check(const Started &started, Proposal proposal) const;
    [[nodiscard]] Checked check(const Played &played, Proposal proposal) const;
    [[nodiscard]] Checked check(const Extended &extended, Proposal proposal) const;
    [[nodiscard]] Checked check(const Paused &paused, Proposal proposal) const;
    [[nodiscard]] Checked check(const Resumed &resumed, Proposal proposal) const;
    [[nodiscard]] Checked check(const Closed &closed, Proposal proposal) const;
    void take(const Fact &fact);
    void takePlayed(const Played &played);
    void layTable();
    void remember(Proposal &&proposal, int turn);
    [[nodiscard]] std::optional<Chair> chairIn(const Fact &fact) const;
    /// By action_id.
    using Answers = QHash<QByteArray, protocol::ActionDone>;
    void saveAnswers(QDataStream &out, const Answers &answers) const;
    [[nodiscard]] Answers loadAnswers(QDataStream &in) const;
    [[nodiscard]] bool loadRest(QDataStream &in);
    [[nodiscard]] rules::Key key() const;

    Header m_header;
    std::shared_ptr<const Library> m_library;
    Status m_status = Status::Empty;
    quint32 m_seq = 0;
    Milliseconds m_changedAt = 0;
    Milliseconds m_shiftedUntil = 0;
    Opened m_opened;
    rules::Ruleset m_ruleset;
    std::vector<Player> m_players;
    std::optional<rules::State> m_state;
    TurnClock m_turnClock;
    protocol::TablePointer m_table;
    std::optional<Closed::Reason> m_closed;
    std::deque<LogLine> m_history;
    std::array<Answers, 2> m_answers;
    protocol::ActionDone m_lastAnswer;
};

} // namespace mantimon::games
