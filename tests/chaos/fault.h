#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace mantimon::chaos {

enum class FaultKind : std::uint8_t {
    KillServer,         ///< SIGKILL, and a new start
    StopPostgres,       ///< immediate mode, and a new start
    PauseDatabase,      ///< SIGSTOP, or a lock on the file: connections stay, nothing answers
    KillBesideDatabase, ///< the server dies while the database is paused: a commit may still land after it
    FillJournal,        ///< everybody acts many times at once while the database is paused
    StopRedis,          ///< with all that it knows
    FlushRedis,
    PauseRedis,
    CutSockets ///< half of the clients lose their sockets half way in a frame
};

/// In words, for people.
[[nodiscard]] QString nameOf(FaultKind kind);

struct Fault
{
    int index = 0; ///< from 1
    FaultKind kind = FaultKind::KillServer;
    std::chrono::milliseconds after{};  ///< of undisturbed play before it
    std::chrono::milliseconds length{}; ///< of the stop or pause
};

struct ScheduleSettings
{
    std::uint32_t seed = 1;
    int faults = 100;
    std::chrono::milliseconds longestCalm{3'000};
    std::chrono::milliseconds pause{10'000}; ///< of a database that stands still
    bool hasPostgres = true;                 ///< else what it stores in is a file
    bool hasRedis = true;
};

/// The same seed gives the same schedule. Every kind comes once before any comes again.
[[nodiscard]] std::vector<Fault> schedule(const ScheduleSettings &settings);

} // namespace mantimon::chaos
