#pragma once

#include <array>
#include <cstdint>

namespace mantimon::rules {

/// One block of ChaCha20 (RFC 8439, 2.3): sixteen little-endian words. `key` and `nonce` are words
/// read little-endian from their bytes.
[[nodiscard]] std::array<std::uint32_t, 16> chachaBlock(const std::array<std::uint32_t, 8> &key, std::uint32_t counter,
                                                        const std::array<std::uint32_t, 3> &nonce);

/// The words of a key stream in order, from counter 0: all the chance there is in a game. A plain
/// value: a copy draws the same words. Good for 2^36 words.
class ChaChaStream
{
public:
    ChaChaStream() = default;
    /// `nonce` is the number whose 96 little-endian bits are the nonce: 0 for the game, 1 for ids.
    ChaChaStream(const std::array<std::uint8_t, 32> &key, std::uint32_t nonce);
    /// Continues a stream that has given `position` words.
    ChaChaStream(const std::array<std::uint8_t, 32> &key, std::uint32_t nonce, std::uint64_t position);

    [[nodiscard]] std::uint32_t word();
    /// Uniform below `n`, which is at least 1: words from ⌊2³²/n⌋·n on are rejected.
    [[nodiscard]] std::uint32_t bounded(std::uint32_t n);
    [[nodiscard]] bool isHeads() { return bounded(2) == 1; }
    /// 48 bits, not all zero: from two words, the first the lower; the upper 16 bits are dropped.
    [[nodiscard]] std::uint64_t instanceId();

    /// Words given so far.
    [[nodiscard]] std::uint64_t position() const { return m_position; }
    [[nodiscard]] std::array<std::uint8_t, 32> key() const;

private:
    std::array<std::uint32_t, 8> m_key{};
    std::uint32_t m_nonce = 0;
    std::array<std::uint32_t, 16> m_block{}; ///< a cache: holds the next word unless at a block's start
    std::uint64_t m_position = 0;
};

} // namespace mantimon::rules
