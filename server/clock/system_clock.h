#pragma once

#include "clock/clock.h"

#include <QElapsedTimer>
#include <QTimer>

namespace mantimon::clock {

/// The wall clock at construction plus what the monotonic clock has counted since: an administrator
/// or NTP setting the wall clock moves no deadline. `earliest` keeps the time line from going back
/// across a restart: pass the last moment known from before.
class SystemClock : public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(Milliseconds earliest = 0, QObject *parent = nullptr);

    [[nodiscard]] Milliseconds now() const override;

    /// Wall clock minus now(): 0 but for jumps of the wall clock.
    [[nodiscard]] Milliseconds wallOffset() const;

private:
    void rearm() override;

    Milliseconds m_start;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

} // namespace mantimon::clock
