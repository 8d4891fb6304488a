#pragma once

#include "clock/clock.h"
#include "protocol/pushes.h"

#include <QObject>

#include <deque>

namespace mantimon::games {

/// What spectators are told, and when: at once, or after the delay that the game's creator chose, so
/// that nobody tells a player what the other side does. Also keeps what a spectator who comes now
/// may see.
class SpectatorFeed : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpectatorFeed)

public:
    SpectatorFeed(clock::Clock &clock, clock::Milliseconds delay, QObject *parent = nullptr);

    void publish(protocol::Push push);
    /// Everything still held back goes out: the game is over and nothing is secret any more.
    void flush();

    [[nodiscard]] bool isDelayed() const { return m_delay > 0; }
    [[nodiscard]] clock::Milliseconds delay() const { return m_delay; }
    /// The newest state that was released; unset before the first.
    [[nodiscard]] const std::optional<protocol::GameSnapshot> &shown() const { return m_shown; }

Q_SIGNALS:
    void released(const mantimon::protocol::Push &push);

private:
    struct Held
    {
        clock::Milliseconds until;
        protocol::Push push;
    };

    void release(const protocol::Push &push);
    void releaseDue();

    clock::Clock &m_clock;
    clock::Milliseconds m_delay;
    std::deque<Held> m_held;
    std::optional<protocol::GameSnapshot> m_shown;
    clock::Alarm m_alarm;
};

} // namespace mantimon::games
