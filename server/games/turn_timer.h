#pragma once

#include "games/turn_clock.h"

#include <QObject>

namespace mantimon::games {

/// Waits for the moments a TurnClock names and tells them. It changes nothing: an expiry becomes an
/// entry of the game, and only that moves the clock.
class TurnTimer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnTimer)

public:
    TurnTimer(clock::Clock &clock, const rules::Ruleset &ruleset, QObject *parent = nullptr);

    /// The clocks have changed: wait for what comes first now.
    void arm(const TurnClock &turnClock);
    /// Nothing is told any more until the next arm().
    void cancel() { m_alarm.cancel(); }

Q_SIGNALS:
    /// `percent` of the clock's time is left; once for each clock and percentage.
    void warning(mantimon::rules::Seat seat, int percent);
    void expired(mantimon::rules::Seat seat);

private:
    struct Watch
    {
        SeatClock clock;
        std::size_t warned = 0; ///< how many of the ruleset's percentages have been told
    };

    void ring();
    void setAlarm();
    [[nodiscard]] Milliseconds nextMoment(const Watch &watch) const;

    clock::Clock &m_clock;
    base::InlineVector<int, 8> m_percents;
    std::array<Watch, 2> m_watches;
    clock::Alarm m_alarm;
};

} // namespace mantimon::games
