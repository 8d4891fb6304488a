#include "games/turn_clock.h"

#include <algorithm>
#include <utility>

namespace mantimon::games {

using rules::Seat;

namespace {
constexpr Milliseconds second = 1000;
}

Milliseconds SeatClock::remainingAt(Milliseconds now) const
{
    return std::max<Milliseconds>(0, running ? deadline - now : remaining);
}

TurnClock::TurnClock(const rules::Ruleset &ruleset)
    : m_turnSeconds(ruleset.turnSeconds), m_promptSeconds(ruleset.promptSeconds),
      m_extension(ruleset.extensionSeconds * second)
{
    for (SeatClock &clock : m_state.clocks)
        clock.bank = ruleset.bankSeconds * second;
}

void TurnClock::follow(const rules::State &state, Milliseconds now, std::optional<Seat> timedOut)
{
    if (rules::phaseOf(state) == rules::Phase::Over) {
        m_state.isPaused = false;
        m_state.isHeld = {};
        for (const Seat seat : rules::bothSeats)
            stand(seat, now);
        return;
    }
    if (rules::phaseOf(state) == rules::Phase::Setup)
        followSetup(state, now, timedOut);
    else
        followTurn(state, now, timedOut);
}

void TurnClock::followSetup(const rules::State &state, Milliseconds now, std::optional<Seat> timedOut)
{
    for (const Seat seat : rules::bothSeats) {
        if (clockOf(seat).kind == SeatClock::Kind::None)
            begin(seat, SeatClock::Kind::Setup, m_turnSeconds);
        else if (timedOut == seat && rules::mustAct(state, seat))
            restartAfterTimeout(seat, now);
        if (rules::mustAct(state, seat))
            run(seat, now);
        else
            stand(seat, now);
    }
}

void TurnClock::followTurn(const rules::State &state, Milliseconds now, std::optional<Seat> timedOut)
{
    const Seat owner = rules::currentSeat(state);
    const Seat other = rules::opponentOf(owner);
    if (m_state.turn != rules::turnNumber(state)) {
        m_state.turn = rules::turnNumber(state);
        for (const Seat seat : rules::bothSeats) {
            stand(seat, now);
            clockOf(seat).kind = SeatClock::Kind::None;
        }
        begin(owner, SeatClock::Kind::Turn, m_turnSeconds);
    } else if (timedOut == owner && rules::mustAct(state, owner)) {
        restartAfterTimeout(owner, now);
    }
    if (rules::mustAct(state, other)) {
        stand(owner, now);
        if (clockOf(other).kind != SeatClock::Kind::Prompt || m_state.prompt != rules::promptId(state)) {
            stand(other, now);
            begin(other, SeatClock::Kind::Prompt, m_promptSeconds);
        }
        m_state.prompt = rules::promptId(state);
        run(other, now);
        return;
    }
    stand(other, now);
    clockOf(other).kind = SeatClock::Kind::None;
    run(owner, now);
}

// A prompt has taken its default, and its addressee must still act: it can, but has no whole turn's
// time for it.
void TurnClock::restartAfterTimeout(Seat seat, Milliseconds now)
{
    const SeatClock::Kind kind = clockOf(seat).kind;
    stand(seat, now);
    begin(seat, kind, m_promptSeconds);
}

void TurnClock::begin(Seat seat, SeatClock::Kind kind, int seconds)
{
    SeatClock &clock = clockOf(seat);
    clock.kind = kind;
    clock.total = clock.remaining = seconds * second;
    clock.running = false;
}

void TurnClock::run(Seat seat, Milliseconds now)
{
    SeatClock &clock = clockOf(seat);
    if (clock.running)
        return;
    clock.running = true;
    clock.deadline = now + clock.remaining;
    m_state.runningSince[rules::indexOf(seat)] = now;
}

void TurnClock::stand(Seat seat, Milliseconds now)
{
    SeatClock &clock = clockOf(seat);
    if (!clock.running)
        return;
    clock.running = false;
    const Milliseconds left = clock.deadline - now;
    if (left < 0)
        clock.bank = std::max<Milliseconds>(0, clock.bank + left);
    clock.remaining = std::max<Milliseconds>(0, left);
}

void TurnClock::extend(Seat seat, Milliseconds by)
{
    SeatClock &clock = clockOf(seat);
    clock.total += by;
    if (clock.running)
        clock.deadline += by;
    else
        clock.remaining += by;
}

Milliseconds TurnClock::extensionOnReturn(Seat seat, int turn) const
{
    const SeatClock &clock = m_state.clocks[rules::indexOf(seat)];
    const bool applies = clock.running && clock.kind == SeatClock::Kind::Turn && clock.extendedInTurn != turn;
    return applies ? m_extension : 0;
}

void TurnClock::pause(Milliseconds now)
{
    m_state.isPaused = true;
    for (const Seat seat : rules::bothSeats) {
        m_state.isHeld[rules::indexOf(seat)] = clockOf(seat).running;
        stand(seat, now);
    }
}

void TurnClock::resume(Milliseconds now)
{
    m_state.isPaused = false;
    for (const Seat seat : rules::bothSeats) {
        if (std::exchange(m_state.isHeld[rules::indexOf(seat)], false))
            run(seat, now);
    }
}

void TurnClock::shift(const Outage &outage)
{
    for (const Seat seat : rules::bothSeats) {
        SeatClock &clock = clockOf(seat);
        const Milliseconds from = std::max(outage.from, m_state.runningSince[rules::indexOf(seat)]);
        if (clock.running && outage.to > from)
            clock.deadline += outage.to - from;
    }
}

std::optional<Seat> TurnClock::nextToExpire() const
{
    std::optional<Seat> next;
    for (const Seat seat : rules::bothSeats) {
        if ((*this)[seat].running && (!next || (*this)[seat].expiry() < (*this)[*next].expiry()))
            next = seat;
    }
    return next;
}

std::optional<Seat> TurnClock::current() const
{
    if (!isPaused())
        return nextToExpire();
    const auto left = [this](Seat seat) { return (*this)[seat].remaining + (*this)[seat].bank; };
    std::optional<Seat> next;
    for (const Seat seat : rules::bothSeats) {
        if (isHeld(seat) && (!next || left(seat) < left(*next)))
            next = seat;
    }
    return next;
}

} // namespace mantimon::games
