#include "games/record.h"

#include "cards/ruleset_loader.h"
#include "games/refusals.h"
#include "protocol/action_json.h"
#include "replay/fair_chance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::games {

using protocol::ErrorCode;
using rules::Seat;

Record::Record(Header header, Opened opened, std::shared_ptr<const Library> library)
    : m_header(std::move(header)), m_library(std::move(library)), m_opened(std::move(opened)),
      m_ruleset(rulesetOf(m_opened)), m_turnClock(m_ruleset)
{
}

Record::Checked Record::propose(const Fact &fact, Milliseconds at, const QByteArray &actionId) const
{
    Proposal proposal{.fact = fact, .at = at, .seq = m_seq + 1, .actionId = actionId, .state = {}, .events = {}};
    return std::visit([&](const auto &what) { return check(what, std::move(proposal)); }, fact);
}

Record::Checked Record::check(const Opened &, Proposal proposal) const
{
    if (m_status != Status::Empty)
        return base::failure(refused(ErrorCode::Internal, u"the game exists"_s));
    return proposal;
}

Record::Checked Record::check(const Seated &seated, Proposal proposal) const
{
    if (m_status == Status::Over)
        return base::failure(refused(ErrorCode::GameOver, u"the game is over"_s));
    if (m_status != Status::Waiting)
        return base::failure(refused(ErrorCode::GameFull, u"both seats are taken"_s));
    if (chairOf(seated.player.userId))
        return base::failure(refused(ErrorCode::Forbidden, u"nobody plays against themselves"_s));
    if (!m_opened.reservedFor.isEmpty() && m_opened.reservedFor != seated.player.userId)
        return base::failure(refused(ErrorCode::Forbidden, u"the seat is kept for somebody else"_s));
    return proposal;
}

Record::Checked Record::check(const Revealed &revealed, Proposal proposal) const
{
    const auto chair = chairOf(revealed.userId);
    if (!chair)
        return base::failure(refused(ErrorCode::NotInGame, u"only players reveal entropy"_s));
    const Player &player = m_players[*chair];
    if (m_status != Status::Revealing || !player.owesEntropy())
        return base::failure(refused(ErrorCode::IllegalAction, u"no entropy is awaited"_s, u"no_entropy_awaited"_s));
    if (!replay::isCommitmentTo(*player.commitment, revealed.entropy))
        return base::failure(invalidField(u"data.entropy"_s, u"this is not what was committed to"_s));
    return proposal;
}

Record::Checked Record::check(const Started &, Proposal proposal) const
{
    if (m_status != Status::Revealing)
        return base::failure(refused(ErrorCode::Internal, u"the game cannot start now"_s));
    rules::GameSetup setup{.key = key(), .decks = {}};
    const auto chairs = chairsByUser();
    for (std::size_t i = 0; i < chairs.size(); ++i)
        setup.decks[i] = cards::toDeck(m_players[chairs[i]].deck, cards());
    rules::Started started = rules::startGame(setup, m_ruleset, cards());
    proposal.state = started.state;
    proposal.events = std::move(started.events);
    proposal.stateHash = rules::hash(*proposal.state, cards());
    return proposal;
}

Record::Checked Record::check(const Played &played, Proposal proposal) const
{
    if (m_status == Status::Over)
        return base::failure(refused(ErrorCode::GameOver, u"the game is over"_s));
    if (!m_state)
        return base::failure(refused(ErrorCode::IllegalAction, u"the game has not started"_s, u"wrong_phase"_s));
    if (isPaused() && !std::holds_alternative<rules::Decide>(played.action))
        return base::failure(refused(ErrorCode::Paused, u"a moderator has paused the game"_s));
    proposal.state = m_state;
    rules::Outcome outcome = rules::apply(*proposal.state, played.by, played.action, m_ruleset, cards());
    if (const auto *refusal = std::get_if<rules::Refusal>(&outcome))
        return base::failure(protocol::refusedBy(*refusal));
    proposal.events = std::move(*std::get_if<std::vector<rules::Event>>(&outcome));
    proposal.stateHash = rules::hash(*proposal.state, cards());
    return proposal;
}

Record::Checked Record::check(const Extended &extended, Proposal proposal) const
{
    const SeatClock &clock = m_turnClock[extended.seat];
    const bool hasClock = extended.moderator.isEmpty() ? clock.running : clock.kind != SeatClock::Kind::None;
    if (m_status != Status::Playing || !hasClock)
        return base::failure(refused(ErrorCode::IllegalAction, u"this clock does not run"_s));
    proposal.stateHash = rules::hash(*m_state, cards());
    return proposal;
}

Record::Checked Record::check(const Paused &, Proposal proposal) const
{
    if (m_status == Status::Over)
        return base::failure(refused(ErrorCode::GameOver, u"the game is over"_s));
    if (m_status != Status::Playing)
        return base::failure(refused(ErrorCode::IllegalAction, u"the game has not started"_s, u"wrong_phase"_s));
    if (isPaused())
        return base::failure(refused(ErrorCode::Paused, u"the game is paused already"_s));
    proposal.stateHash = rules::hash(*m_state, cards());
    return proposal;
}

Record::Checked Record::check(const Resumed &, Proposal proposal) const
{
    if (m_status == Status::Over)
        return base::failure(refused(ErrorCode::GameOver, u"the game is over"_s));
    if (!isPaused())
        return base::failure(refused(ErrorCode::IllegalAction, u"the game is not paused"_s, u"not_paused"_s));
    proposal.stateHash = rules::hash(*m_state, cards());
    return proposal;
}

Record::Checked Record::check(const Closed &closed, Proposal proposal) const
{
    if (closed.reason == Closed::Reason::Voided && m_status != Status::Over)
        return proposal;
    if (m_status != Status::Waiting)
        return base::failure(refused(ErrorCode::GameFull, u"the game has its players"_s));
    return proposal;
}

void Record::commit(Proposal &&proposal)
{
    m_seq = proposal.seq;
    m_changedAt = proposal.at;
    m_turnClock = turnClockAfter(proposal);
    const int turnBefore = m_state ? rules::turnNumber(*m_state) : 0;
    if (proposal.state)
        m_state = proposal.state;
    take(proposal.fact);
    m_lastAnswer.gameId = m_header.id;
    m_lastAnswer.seq = m_seq;
    m_lastAnswer.turnChanged = m_state && rules::turnNumber(*m_state) != turnBefore;
    m_lastAnswer.currentPlayerId.reset();
    if (m_status == Status::Playing)
        m_lastAnswer.currentPlayerId = playerAt(rules::currentSeat(*m_state)).userId;
    remember(std::move(proposal), turnBefore);
}

TurnClock Record::turnClockAfter(const Proposal &proposal) const
{
    TurnClock clock = m_turnClock;
    if (const auto *extended = std::get_if<Extended>(&proposal.fact)) {
        clock.extend(extended->seat, extended->by);
        if (extended->moderator.isEmpty())
            clock.noteReturnExtension(extended->seat, rules::turnNumber(*m_state));
    } else if (std::holds_alternative<Paused>(proposal.fact)) {
        clock.pause(proposal.at);
    } else if (std::holds_alternative<Resumed>(proposal.fact)) {
        clock.resume(proposal.at);
    } else if (const auto *played = std::get_if<Played>(&proposal.fact)) {
        const bool isTimeout = std::holds_alternative<rules::Timeout>(played->action);
        clock.follow(*proposal.state, proposal.at, isTimeout ? std::optional(played->by) : std::nullopt);
    } else if (proposal.state) {
        clock.follow(*proposal.state, proposal.at);
    }
    return clock;
}

void Record::shift(const Outage &outage)
{
    m_turnClock.shift(outage);
    m_shiftedUntil = std::max(m_shiftedUntil, outage.to);
}

void Record::take(const Fact &fact)
{
    std::visit(rules::Overloaded{[this](const Opened &opened) {
                                     m_players.push_back(opened.creator);
                                     m_status = Status::Waiting;
                                 },
                                 [this](const Seated &seated) {
                                     m_players.push_back(seated.player);
                                     m_status = Status::Revealing;
                                 },
                                 [this](const Revealed &revealed) {
                                     m_players[*chairOf(revealed.userId)].entropy = revealed.entropy;
                                 },
                                 [this](const Started &) {
                                     m_status = Status::Playing;
                                     layTable();
                                 },
                                 [this](const Played &played) { takePlayed(played); }, [](const Extended &) {},
                                 [](const Paused &) {}, [](const Resumed &) {},
                                 [this](const Closed &closed) {
                                     m_closed = closed.reason;
                                     m_status = Status::Over;
                                 }},
               fact);
}

void Record::takePlayed(const Played &played)
{
    if (rules::resultOf(*m_state))
        m_status = Status::Over;
    const std::string_view type = protocol::nameOf(played.action);
    m_lastAnswer.actionType = QString::fromLatin1(type.data(), qsizetype(type.size()));
    m_lastAnswer.message = messageFor(played.action);
}

void Record::layTable()
{
    auto table = std::make_shared<protocol::Table>();
    table->gameId = m_header.id;
    table->ruleset = m_header.ruleset;
    table->seedCommitment = seedCommitment();
    table->cards = m_library->catalog;
    for (const Seat seat : rules::bothSeats)
        table->players[rules::indexOf(seat)] = {playerAt(seat).userId, playerAt(seat).name};
    m_table = std::move(table);
}

base::Bytes32 Record::seedCommitment() const
{
    return replay::commitmentTo(m_header.serverSeed);
}

rules::Key Record::key() const
{
    const auto chairs = chairsByUser();
    return replay::gameKey(m_header.serverSeed, m_header.id,
                           {m_players[chairs[0]].entropy, m_players[chairs[1]].entropy});
}

std::array<Chair, 2> Record::chairsByUser() const
{
    return m_players[0].userId < m_players[1].userId ? std::array<Chair, 2>{0, 1} : std::array<Chair, 2>{1, 0};
}

std::optional<Chair> Record::chairOf(const QString &userId) const
{
    for (Chair chair = 0; chair < m_players.size(); ++chair) {
        if (m_players[chair].userId == userId)
            return chair;
    }
    return std::nullopt;
}

Chair Record::chairAt(Seat seat) const
{
    return chairsByUser()[rules::playerAt(*m_state, seat)];
}

Seat Record::seatAt(Chair chair) const
{
    return chairAt(Seat::First) == chair ? Seat::First : Seat::Second;
}

bool Record::waitsForBot(const rules::State &state) const
{
    const auto chairs = chairsByUser();
    return std::any_of(rules::bothSeats.begin(), rules::bothSeats.end(), [&](Seat seat) {
        return rules::mustAct(state, seat) && m_players[chairs[rules::playerAt(state, seat)]].isBot();
    });
}

std::optional<rules::Result> Record::result() const
{
    return m_state ? rules::resultOf(*m_state) : std::nullopt;
}

const protocol::ActionDone *Record::answerTo(Chair chair, const QByteArray &actionId) const
{
    const auto found = m_answers[chair].constFind(actionId);
    return found == m_answers[chair].constEnd() ? nullptr : &*found;
}

} // namespace mantimon::games
