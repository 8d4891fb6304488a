#pragma once

#include "rules/engine.h"

#include <cstdint>
#include <random>
#include <utility>

namespace mantimon::bots {

/// A bot's own chance, which has nothing to do with the game's. std::mt19937_64 and this way to
/// bound it are the same everywhere: a seed means the same choices on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    [[nodiscard]] std::uint64_t number() { return m_engine(); }
    /// Below `limit`, which is at least 1.
    [[nodiscard]] std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_engine() % limit); }
    [[nodiscard]] std::size_t index(std::size_t size) { return below(static_cast<std::uint32_t>(size)); }
    /// True in `percent` of a hundred cases.
    [[nodiscard]] bool chance(std::uint32_t percent) { return below(100) < percent; }

    template <typename List>
    void shuffle(List &list)
    {
        for (std::size_t i = list.size(); i-- > 1;)
            std::swap(list[i], list[index(i + 1)]);
    }

    [[nodiscard]] rules::Key key()
    {
        rules::Key key{};
        for (std::size_t i = 0; i < key.size(); i += 8) {
            std::uint64_t bits = number();
            for (std::size_t byte = 0; byte < 8; ++byte, bits >>= 8U)
                key[i + byte] = static_cast<std::uint8_t>(bits);
        }
        return key;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace mantimon::bots
