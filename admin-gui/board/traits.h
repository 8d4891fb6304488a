#pragma once

#include <QString>

#include <cstdint>

namespace mantimon::board {

/// Numbers that a text stands for; the same on every machine and in every run.
class Traits
{
public:
    explicit Traits(const QString &text)
    {
        for (const QChar letter : text) // FNV-1a
            m_state = (m_state ^ letter.unicode()) * 0x100000001B3ULL;
    }

    /// 0 to `count` - 1.
    int pick(int count)
    {
        step();
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(count));
    }
    double between(double low, double high) { return low + (high - low) * pick(1001) / 1000.0; }

private:
    void step() { m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL; }

    std::uint64_t m_state = 0xCBF29CE484222325ULL;
};

} // namespace mantimon::board
