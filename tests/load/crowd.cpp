#include "load/crowd.h"

#include "harness/wait.h"
#include "load/process_cost.h"

#include <unistd.h>

namespace mantimon::load {

namespace {

/// So many tables are between their first byte and their first turn at the same time: enough to keep
/// the server busy, not enough to fill its queue of half-open connections.
constexpr std::size_t openingAtOnce = 100;

} // namespace

Crowd::Crowd(int tables, const TableSettings &settings)
{
    m_tables.reserve(std::size_t(tables));
    for (int i = 0; i < tables; ++i) {
        Table *const table = m_tables.emplace_back(std::make_unique<Table>(i, settings, m_traffic)).get();
        QObject::connect(table, &Table::failed, table, [this](const QString &why) {
            if (m_failure.isEmpty())
                m_failure = why;
        });
        QObject::connect(table, &Table::readied, table, [this] {
            ++m_ready;
            openMore();
        });
    }
}

void Crowd::openMore()
{
    for (; m_opened < m_tables.size() && m_opened - m_ready < openingAtOnce; ++m_opened)
        m_tables[m_opened]->open();
}

bool Crowd::gather(std::chrono::seconds patience)
{
    openMore();
    const auto isDone = [this] { return m_ready == m_tables.size() || !m_failure.isEmpty(); };
    if (!harness::waitFor(isDone, int(std::chrono::milliseconds(patience).count())))
        m_failure =
            QStringLiteral("only %1 of %2 tables came to their first turn in time").arg(m_ready).arg(m_tables.size());
    return m_failure.isEmpty();
}

bool Crowd::runFor(std::chrono::milliseconds length)
{
    (void)harness::waitFor([this] { return !m_failure.isEmpty(); }, int(length.count()));
    return m_failure.isEmpty();
}

std::optional<Measured> Crowd::measure(int thinkMs, std::chrono::seconds warmUp, std::chrono::seconds length,
                                       qint64 server, std::size_t playing)
{
    for (std::size_t i = 0; i < std::min(playing, m_tables.size()); ++i)
        m_tables[i]->play(thinkMs);
    if (!runFor(warmUp))
        return std::nullopt;
    const Traffic before = m_traffic;
    const auto serverBefore = processorTime(server);
    const auto driverBefore = processorTime(::getpid());
    const auto began = std::chrono::steady_clock::now();
    if (!runFor(length))
        return std::nullopt;
    Measured measured{.traffic = m_traffic - before,
                      .wall = std::chrono::steady_clock::now() - began,
                      .server = processorTime(server) - serverBefore,
                      .driver = processorTime(::getpid()) - driverBefore};
    for (const auto &table : m_tables)
        table->hold();
    return measured;
}

} // namespace mantimon::load
