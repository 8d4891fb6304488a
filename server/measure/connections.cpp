#include "measure/connections.h"

#include <atomic>

namespace mantimon::measure {

namespace {

constinit std::array<std::array<std::atomic<std::int64_t>, connectionStateNames.size()>, wireNames.size()> gauges{};

std::atomic<std::int64_t> &gauge(Wire wire, ConnectionState state)
{
    return gauges[static_cast<std::size_t>(wire)][static_cast<std::size_t>(state)];
}

} // namespace

ConnectionCount::ConnectionCount(Wire wire) noexcept : m_wire(wire)
{
    gauge(m_wire, m_state).fetch_add(1, std::memory_order_relaxed);
}

ConnectionCount::~ConnectionCount()
{
    gauge(m_wire, m_state).fetch_sub(1, std::memory_order_relaxed);
}

void ConnectionCount::enter(ConnectionState state) noexcept
{
    gauge(m_wire, m_state).fetch_sub(1, std::memory_order_relaxed);
    m_state = state;
    gauge(m_wire, m_state).fetch_add(1, std::memory_order_relaxed);
}

std::int64_t connectionsIn(Wire wire, ConnectionState state) noexcept
{
    return gauge(wire, state).load(std::memory_order_relaxed);
}

} // namespace mantimon::measure
