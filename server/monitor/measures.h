#pragma once

#include "monitor/latencies.h"
#include "storage/journal.h"

#include <QtGlobal>

#include <array>
#include <chrono>

namespace mantimon::monitor {

/// What this server has done of late, of the last five seconds.
struct Rates
{
    double actionsPerSecond = 0;
    double p50Ms = 0; ///< from a player's action to its answer
    double p99Ms = 0;
    double errorsPerSecond = 0;
    double journalLagMs = 0;
    qint64 journalQueue = 0;
};

/// Counts actions and errors by the second.
class Measures
{
public:
    static constexpr std::size_t window = 5; ///< seconds

    explicit Measures(storage::Journal &journal) : m_journal(journal) {}

    void noteAction(std::chrono::nanoseconds time) { m_seconds[m_now].actions.add(time); }
    void noteError() { ++m_seconds[m_now].errors; }
    /// To be called once a second: what is counted from here on is of the next one.
    void tick();
    /// Of the whole seconds before this one.
    [[nodiscard]] Rates rates() const;

private:
    struct Second
    {
        Latencies actions;
        quint64 errors = 0;
        std::chrono::nanoseconds lag{};
    };

    storage::Journal &m_journal;
    std::array<Second, window + 1> m_seconds{}; ///< the one that runs among them
    std::size_t m_now = 0;
    std::size_t m_whole = 0;
};

/// What this process has in memory; 0 where the system does not say.
[[nodiscard]] qint64 residentBytes();

} // namespace mantimon::monitor
