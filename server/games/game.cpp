#include "games/game.h"

#include "games/append_for.h"
#include "games/refusals.h"
#include "measure/limit.h"

using namespace Qt::StringLiterals;

namespace mantimon::games {

using protocol::ErrorCode;

Game::Game(Record record, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_record(std::move(record)), m_clock(clock),
      m_attendance(clock, m_record.ruleset().graceSeconds), m_timer(clock, m_record.ruleset()),
      m_feed(clock, Milliseconds(m_record.opened().options.spectatorDelaySeconds) * 1000), m_deadline(clock),
      m_retry(clock)
{
    wire();
    for (Chair chair = 0; chair < m_record.players().size(); ++chair) {
        if (m_record.players()[chair].isBot())
            m_attendance.seatBot(chair);
    }
}

Game::~Game() = default;

void Game::wire()
{
    connect(&m_timer, &TurnTimer::warning, this, &Game::warn);
    connect(&m_timer, &TurnTimer::expired, this, &Game::expire);
    connect(&m_attendance, &Attendance::changed, this, &Game::tellPresence);
    connect(&m_attendance, &Attendance::connectionsChanged, this, &Game::connectionsChanged);
    connect(&m_attendance, &Attendance::graceOver, this, &Game::abandon);
    connect(&m_attendance, &Attendance::returned, this, &Game::extendOnReturn);
    connect(&m_feed, &SpectatorFeed::released, this,
            [this](const protocol::Push &push) { Q_EMIT pushed(m_attendance.spectators(), push); });
    connect(&m_retry, &clock::Alarm::rang, this, &Game::resumeClocks);
    connect(&m_deadline, &clock::Alarm::rang, this, [this] {
        if (m_record.status() == Record::Status::Waiting)
            submit({.fact = Closed{Closed::Reason::NobodyCame}});
        else if (m_record.status() == Record::Status::Revealing)
            submit({.fact = Started{}});
    });
}

Scene Game::scene() const
{
    const bool isRevealing = m_record.status() == Record::Status::Revealing && m_deadline.isSet();
    return {m_record, m_attendance, now(), isRevealing ? std::optional(m_deadline.moment()) : std::nullopt};
}

// ---- from a submission to a committed fact -------------------------------------------------------

void Game::submit(Submission submission)
{
    if (m_queue.size() >= queueLength) {
        measure::countHit(measure::Limit::GameQueue);
        auto answer = refused(ErrorCode::RateLimited, u"too many requests of this game wait"_s);
        answer.retryAfterMs = 1000;
        return refuse(submission, answer);
    }
    m_queue.push_back(std::move(submission));
    proposeNext();
}

void Game::proposeNext()
{
    while (!m_pending && !m_queue.empty()) {
        Submission submission = std::move(m_queue.front());
        m_queue.pop_front();
        if (isRepeated(submission) || isOutdated(submission))
            continue;
        const auto began = measure::Clock::now();
        auto proposal = m_record.propose(submission.fact, now(), submission.actionId);
        const auto judged = measure::Clock::now();
        if (!proposal) {
            if (submission.reply)
                submission.reply(proposal.error());
            continue;
        }
        m_pending = Pending{std::move(*proposal), std::move(submission), judged - began, judged};
        Q_EMIT appendRequested(appendFor(m_record, m_pending->proposal, m_pending->submission.requestId));
    }
}

// The same action_id again gets the first answer and does nothing else.
bool Game::isRepeated(const Submission &submission) const
{
    const auto *played = std::get_if<Played>(&submission.fact);
    if (!played || submission.actionId.isEmpty() || !m_record.hasState())
        return false;
    const protocol::ActionDone *first = m_record.answerTo(m_record.chairAt(played->by), submission.actionId);
    if (first && submission.reply)
        submission.reply(*first);
    return first != nullptr;
}

// While an alarm's fact waited, its reason may have gone: the player has acted or come back.
bool Game::isOutdated(const Submission &submission) const
{
    const auto *played = std::get_if<Played>(&submission.fact);
    if (!played || !m_record.hasState())
        return false;
    if (std::holds_alternative<rules::Timeout>(played->action)) {
        const SeatClock &clock = m_record.turnClock()[played->by];
        return !clock.running || clock.expiry() > now();
    }
    return std::holds_alternative<rules::Abandon>(played->action) &&
           m_attendance.isPresent(m_record.chairAt(played->by));
}

void Game::settle(storage::CommitOutcome outcome)
{
    if (!m_pending)
        return;
    Pending pending = std::move(*m_pending);
    m_pending.reset();
    switch (outcome) {
    case storage::CommitOutcome::Committed:
        commit(std::move(pending));
        break;
    case storage::CommitOutcome::Unavailable:
        refuse(pending.submission, refused(ErrorCode::Unavailable, u"the database is away; send it again"_s));
        break;
    case storage::CommitOutcome::Duplicate:
        refuse(pending.submission, refused(ErrorCode::Unavailable, u"it happens already; send it again"_s));
        break;
    case storage::CommitOutcome::Fenced:
        refuse(pending.submission, refused(ErrorCode::Unavailable, u"the game has moved; send it again"_s));
        refuseAll(refused(ErrorCode::Unavailable, u"the game has moved; send it again"_s));
        Q_EMIT fenced();
        return;
    }
    proposeNext();
}

// A player is told and may send it again; a clock and a bot have nobody but us.
void Game::refuse(const Submission &submission, const protocol::Refused &refusal)
{
    if (submission.reply)
        submission.reply(refusal);
    else
        m_retry.setIn(retryTime);
}

void Game::refuseAll(const protocol::Refused &refusal)
{
    for (const Submission &submission : std::exchange(m_queue, {})) {
        if (submission.reply)
            submission.reply(refusal);
    }
}

void Game::commit(Pending pending)
{
    const int turnBefore = m_record.hasState() ? rules::turnNumber(m_record.state()) : 0;
    const std::uint32_t promptBefore = m_record.hasState() ? rules::promptId(m_record.state()) : 0;
    const auto began = measure::Clock::now();
    m_record.commit(std::move(pending.proposal));
    if (std::holds_alternative<Played>(pending.submission.fact)) {
        measure::observe(measure::Span::Commit, began - pending.appendedAt);
        measure::observe(measure::Span::Rules, pending.judging + (measure::Clock::now() - began));
    }
    if (std::holds_alternative<Seated>(pending.submission.fact))
        welcome(pending.submission.client);
    if (pending.submission.reply)
        pending.submission.reply(answerTo(pending.submission));
    follow(pending.submission, turnBefore, promptBefore);
    Q_EMIT changed();
}

protocol::Answer Game::answerTo(const Submission &submission) const
{
    return std::visit(
        rules::Overloaded{[&](const Opened &) -> protocol::Answer {
                              return protocol::GameCreated{id(), m_record.header().joinCode, m_record.seedCommitment()};
                          },
                          [&](const Seated &) -> protocol::Answer { return joined(scene(), 1, std::nullopt); },
                          [&](const Revealed &) -> protocol::Answer { return protocol::GameAcknowledged{id()}; },
                          [&](const Started &) -> protocol::Answer { return protocol::GameAcknowledged{id()}; },
                          [&](const Played &) -> protocol::Answer { return m_record.lastAnswer(); },
                          [&](const Extended &) -> protocol::Answer { return protocol::GameAcknowledged{id()}; },
                          [&](const Paused &) -> protocol::Answer { return protocol::GameAcknowledged{id()}; },
                          [&](const Resumed &) -> protocol::Answer { return protocol::GameAcknowledged{id()}; },
                          [&](const Closed &) -> protocol::Answer { return protocol::GameAcknowledged{id()}; }},
        submission.fact);
}

// ---- what follows from a committed fact ------------------------------------------------------------

void Game::follow(const Submission &submission, int turnBefore, std::uint32_t promptBefore)
{
    followModerator(submission);
    if (m_record.hasState()) {
        m_timer.arm(m_record.turnClock());
        tellTimeout();
        tellState();
        tellPrompt(promptBefore);
        tellTurn(turnBefore);
    }
    followBeginning(submission.fact);
    if (isOver())
        finish();
}

void Game::followBeginning(const Fact &fact)
{
    if (std::holds_alternative<Opened>(fact)) {
        m_deadline.setAt(m_record.header().createdAt + waitingTime);
    } else if (std::holds_alternative<Seated>(fact)) {
        startWhenRevealed();
    } else if (std::holds_alternative<Revealed>(fact)) {
        startWhenRevealed();
    } else if (std::holds_alternative<Started>(fact)) {
        m_deadline.cancel();
        for (const Chair chair : bothChairs)
            m_attendance.await(chair);
        Q_EMIT started();
    }
}

void Game::followModerator(const Submission &submission)
{
    if (const auto *paused = std::get_if<Paused>(&submission.fact)) {
        m_attendance.pause();
        tellAll(protocol::GamePaused{id(), submission.moderator, paused->reason});
    } else if (const auto *resumed = std::get_if<Resumed>(&submission.fact)) {
        m_attendance.resume();
        for (const Chair chair : bothChairs) {
            if (m_attendance.deadline(chair) == 0)
                m_attendance.await(chair);
        }
        tellAll(protocol::GameResumed{id(), submission.moderator, resumed->reason});
    } else {
        return;
    }
    for (const Chair chair : bothChairs) {
        if (!m_attendance.isPresent(chair))
            tellPresence(chair);
    }
}

void Game::welcome(ClientId client)
{
    m_deadline.setIn(revealTime);
    if (m_record.players()[1].isBot()) {
        m_attendance.seatBot(1);
        tellPresence(1);
    } else {
        m_attendance.take(1, client);
    }
    Q_EMIT seated();
}

void Game::startWhenRevealed()
{
    for (const Player &player : m_record.players()) {
        if (player.owesEntropy())
            return;
    }
    submit({.fact = Started{}});
}

void Game::finish()
{
    m_timer.cancel();
    m_deadline.cancel();
    m_retry.cancel();
    m_attendance.dismiss();
    const protocol::Push over = ending(scene());
    tellAll(over);
    m_feed.flush();
    refuseAll(refused(ErrorCode::GameOver, u"the game is over"_s));
    Q_EMIT ended();
}

} // namespace mantimon::games
