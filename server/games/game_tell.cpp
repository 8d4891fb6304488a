#include "games/game.h"

// What everybody at the table is told. Each push is made once for each view, however many
// connections it goes to.
namespace mantimon::games {

using rules::Seat;

void Game::tell(Chair chair, const protocol::Push &push)
{
    if (const ClientId client = m_attendance.clientAt(chair); client != 0)
        Q_EMIT pushed({client}, push);
}

void Game::tellAll(const protocol::Push &push)
{
    for (const Chair chair : bothChairs)
        tell(chair, push);
    if (!m_attendance.spectators().isEmpty() || m_feed.isDelayed())
        m_feed.publish(push);
}

void Game::tellState()
{
    const Scene current = scene();
    const auto stateFor = [&](rules::Viewer viewer) {
        protocol::GameState state{.snapshot = snapshot(current, viewer), .events = {}};
        if (auto visible = rules::visibleEvents(m_record.lastEvents(), viewer); !visible.empty())
            state.events.push_back({.seq = m_record.seq(), .events = std::move(visible)});
        return state;
    };
    for (const Seat seat : rules::bothSeats) {
        const Chair chair = m_record.chairAt(seat);
        if (m_attendance.clientAt(chair) != 0)
            tell(chair, stateFor(rules::viewerOf(seat)));
    }
    if (!m_attendance.spectators().isEmpty() || m_feed.isDelayed())
        m_feed.publish(stateFor(rules::Viewer::Spectator));
}

void Game::tellPrompt(std::uint32_t promptBefore)
{
    const auto seat = rules::promptedSeat(m_record.state());
    if (!seat || rules::promptId(m_record.state()) == promptBefore || isOver())
        return;
    const rules::View view =
        rules::view(m_record.state(), rules::viewerOf(*seat), m_record.ruleset(), m_record.cards());
    if (view.prompt)
        tell(m_record.chairAt(*seat),
             protocol::GamePrompt{.table = m_record.table(), .prompt = *view.prompt, .turnTimer = turnTimer(scene())});
}

void Game::tellTurn(int turnBefore)
{
    const int turn = rules::turnNumber(m_record.state());
    if (turn == turnBefore || isOver())
        return;
    tellAll(protocol::TurnStarted{.gameId = id(),
                                  .playerId = m_record.playerAt(rules::currentSeat(m_record.state())).userId,
                                  .turnNumber = turn,
                                  .turnTimer = turnTimer(scene())});
}

void Game::tellTimeout()
{
    for (const rules::Event &event : m_record.lastEvents()) {
        if (event.type == rules::EventType::TimedOut)
            tellAll(protocol::TurnTimedOut{.gameId = id(),
                                           .playerId = m_record.playerAt(event.seat).userId,
                                           .inARow = event.amount,
                                           .toForfeit = m_record.ruleset().timeoutsToForfeit});
    }
}

void Game::tellPresence(Chair chair)
{
    if (m_record.players().size() > chair && !isOver())
        tell(1 - chair, presence(scene(), chair));
}

void Game::tellSpectatorCount()
{
    tellAll(protocol::SpectatorCount{.gameId = id(), .count = static_cast<int>(m_attendance.spectators().size())});
}

void Game::tellReplaced(ClientId before)
{
    if (before != 0)
        Q_EMIT pushed({before}, protocol::SeatReplaced{id()});
}

void Game::warn(Seat seat, int percent)
{
    tellAll(protocol::TurnWarning{.gameId = id(),
                                  .playerId = m_record.playerAt(seat).userId,
                                  .percent = percent,
                                  .remainingMs = m_record.turnClock()[seat].remainingAt(now())});
}

} // namespace mantimon::games
