#pragma once

#include <QtGlobal>

#include <chrono>

namespace mantimon::load {

/// User and system time of a process so far, all its threads together; 0 once it is gone. By the
/// kernel's own clock of the process: /proc/PID/stat counts in steps of 10 ms.
[[nodiscard]] std::chrono::nanoseconds processorTime(qint64 process);

/// What it has in memory; 0 once it is gone.
[[nodiscard]] qint64 residentKiB(qint64 process);

} // namespace mantimon::load
