#pragma once

#include "load/table.h"

#include <chrono>
#include <limits>
#include <memory>
#include <vector>

namespace mantimon::load {

/// What was measured in one stretch of time.
struct Measured
{
    Traffic traffic;
    std::chrono::nanoseconds wall{};
    std::chrono::nanoseconds server{}; ///< its processor time
    std::chrono::nanoseconds driver{}; ///< this process's
};

/// All tables of one server, in this process's event loop.
class Crowd
{
    Q_DISABLE_COPY_MOVE(Crowd)

public:
    Crowd(int tables, const TableSettings &settings);

    /// Opens every table, a few at a time; false when one fails or `patience` is over.
    [[nodiscard]] bool gather(std::chrono::seconds patience);
    /// Plays `warmUp` and then measures `length`; `server`: the process that answers; `playing`: at so many tables, the
    /// others sit still.
    [[nodiscard]] std::optional<Measured> measure(int thinkMs, std::chrono::seconds warmUp, std::chrono::seconds length,
                                                  qint64 server,
                                                  std::size_t playing = std::numeric_limits<std::size_t>::max());
    [[nodiscard]] const Table &table(std::size_t number) const { return *m_tables[number]; }
    /// Why it did not work.
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    void openMore();
    bool runFor(std::chrono::milliseconds length);

    Traffic m_traffic;
    std::vector<std::unique_ptr<Table>> m_tables;
    std::size_t m_opened = 0;
    std::size_t m_ready = 0;
    QString m_failure;
};

} // namespace mantimon::load
