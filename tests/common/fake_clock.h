#pragma once

#include "clock/clock.h"

#include <atomic>

namespace mantimon::testing {

/// Time that moves only when told to. Any thread may ask for it; one moves it.
class FakeClock : public clock::Clock
{
    Q_OBJECT

public:
    explicit FakeClock(clock::Milliseconds start = 1'800'000'000'000, QObject *parent = nullptr);

    [[nodiscard]] clock::Milliseconds now() const override { return m_now; }

    /// Rings every alarm on the way, each at its own moment. One that is set for the past rings at the
    /// next turn of the event loop, as with every clock.
    void advance(clock::Milliseconds duration);
    void advanceSeconds(int seconds) { advance(clock::Milliseconds(seconds) * 1000); }

private:
    void rearm() override;

    std::atomic<clock::Milliseconds> m_now;
    bool m_ringsSoon = false;
};

} // namespace mantimon::testing
