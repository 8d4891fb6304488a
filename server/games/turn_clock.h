#pragma once

#include "clock/clock.h"
#include "rules/engine.h"

#include <array>

namespace mantimon::games {

using clock::Milliseconds;

/// A stretch of time in which the server did not serve: nobody's clock runs in it.
struct Outage
{
    Milliseconds from = 0;
    Milliseconds to = 0;
};

/// One player's clock. While it runs, `deadline` counts; while it stands, `remaining` does.
struct SeatClock
{
    enum class Kind : std::uint8_t { None, Setup, Turn, Prompt };

    Kind kind = Kind::None;
    bool running = false;
    Milliseconds total = 0;     ///< what it began with, extensions included: percentages are of this
    Milliseconds remaining = 0; ///< while it stands
    Milliseconds deadline = 0;  ///< while it runs; the bank is not in it
    Milliseconds bank = 0;      ///< left when the turn's time is gone
    int extendedInTurn = 0;     ///< the turn in which a return extended it; 0: none

    /// Never below 0; the bank is not in it.
    [[nodiscard]] Milliseconds remainingAt(Milliseconds now) const;
    /// When the player loses: the deadline and what the bank holds after it.
    [[nodiscard]] Milliseconds expiry() const { return deadline + bank; }
};

/// The clocks of a game as a fold over its entries: given the same entries at the same moments and
/// the same outages, a restarted server computes the same deadlines. Plain values; who waits for the
/// moments is the TurnTimer.
class TurnClock
{
public:
    /// `turnSeconds` of the ruleset may have been replaced by the game's options.
    explicit TurnClock(const rules::Ruleset &ruleset);

    /// The game has come to `state` at `now`: starts, stops and resets what the rules ask for.
    /// `timedOut`: by a timeout of this seat, which gets time to go on when it must still act.
    void follow(const rules::State &state, Milliseconds now, std::optional<rules::Seat> timedOut = std::nullopt);

    /// More time for a seat whose clock runs or stands.
    void extend(rules::Seat seat, Milliseconds by);
    /// A return extends a running clock of the own turn once a turn; 0 when it does not.
    [[nodiscard]] Milliseconds extensionOnReturn(rules::Seat seat, int turn) const;
    void noteReturnExtension(rules::Seat seat, int turn) { clockOf(seat).extendedInTurn = turn; }

    /// No clock runs until resume(); those that ran are known.
    void pause(Milliseconds now);
    void resume(Milliseconds now);
    [[nodiscard]] bool isPaused() const { return m_state.isPaused; }
    /// It ran when the game was paused.
    [[nodiscard]] bool isHeld(rules::Seat seat) const { return m_state.isHeld[rules::indexOf(seat)]; }

    /// Running clocks that began before the outage's end lose nothing to it.
    void shift(const Outage &outage);

    [[nodiscard]] const SeatClock &operator[](rules::Seat seat) const { return m_state.clocks[rules::indexOf(seat)]; }
    /// The running clock that ends first.
    [[nodiscard]] std::optional<rules::Seat> nextToExpire() const;
    /// That one, or, while the game is paused, the one that will be it.
    [[nodiscard]] std::optional<rules::Seat> current() const;

    /// What the fold has come to; the rest are the ruleset's numbers.
    struct State
    {
        std::array<SeatClock, 2> clocks;
        std::array<Milliseconds, 2> runningSince{};
        int turn = 0;
        std::uint32_t prompt = 0;
        bool isPaused = false;
        std::array<bool, 2> isHeld{};
    };
    [[nodiscard]] const State &state() const { return m_state; }
    void setState(const State &state) { m_state = state; }

private:
    [[nodiscard]] SeatClock &clockOf(rules::Seat seat) { return m_state.clocks[rules::indexOf(seat)]; }
    void followSetup(const rules::State &state, Milliseconds now, std::optional<rules::Seat> timedOut);
    void followTurn(const rules::State &state, Milliseconds now, std::optional<rules::Seat> timedOut);
    void restartAfterTimeout(rules::Seat seat, Milliseconds now);
    void begin(rules::Seat seat, SeatClock::Kind kind, int seconds);
    void run(rules::Seat seat, Milliseconds now);
    void stand(rules::Seat seat, Milliseconds now);

    int m_turnSeconds;
    int m_promptSeconds;
    Milliseconds m_extension;
    State m_state;
};

} // namespace mantimon::games
