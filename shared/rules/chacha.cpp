#include "rules/chacha.h"

#include "rules/types.h"

#include <bit>
#include <cassert>
#include <cstddef>

namespace mantimon::rules {

namespace {

using Words = std::array<std::uint32_t, 16>;

void quarterRound(Words &x, std::size_t a, std::size_t b, std::size_t c, std::size_t d)
{
    x[a] += x[b];
    x[d] = std::rotl(x[d] ^ x[a], 16);
    x[c] += x[d];
    x[b] = std::rotl(x[b] ^ x[c], 12);
    x[a] += x[b];
    x[d] = std::rotl(x[d] ^ x[a], 8);
    x[c] += x[d];
    x[b] = std::rotl(x[b] ^ x[c], 7);
}

void doubleRound(Words &x)
{
    quarterRound(x, 0, 4, 8, 12);
    quarterRound(x, 1, 5, 9, 13);
    quarterRound(x, 2, 6, 10, 14);
    quarterRound(x, 3, 7, 11, 15);
    quarterRound(x, 0, 5, 10, 15);
    quarterRound(x, 1, 6, 11, 12);
    quarterRound(x, 2, 7, 8, 13);
    quarterRound(x, 3, 4, 9, 14);
}

} // namespace

std::array<std::uint32_t, 16> chachaBlock(const std::array<std::uint32_t, 8> &key, std::uint32_t counter,
                                          const std::array<std::uint32_t, 3> &nonce)
{
    // "expand 32-byte k"
    const Words start{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574, key[0],  key[1],   key[2],   key[3],
                      key[4],     key[5],     key[6],     key[7],     counter, nonce[0], nonce[1], nonce[2]};
    Words block = start;
    for (int round = 0; round < 10; ++round)
        doubleRound(block);
    for (std::size_t i = 0; i < block.size(); ++i)
        block[i] += start[i];
    return block;
}

ChaChaStream::ChaChaStream(const std::array<std::uint8_t, 32> &key, std::uint32_t nonce) : m_nonce(nonce)
{
    for (std::size_t i = 0; i < key.size(); ++i)
        m_key[i / 4] |= static_cast<std::uint32_t>(key[i]) << (8 * (i % 4));
}

ChaChaStream::ChaChaStream(const std::array<std::uint8_t, 32> &key, std::uint32_t nonce, std::uint64_t position)
    : ChaChaStream(key, nonce)
{
    m_position = position;
    if (position % 16 != 0)
        m_block = chachaBlock(m_key, static_cast<std::uint32_t>(position / 16), {m_nonce, 0, 0});
}

std::uint32_t ChaChaStream::word()
{
    const auto inBlock = static_cast<std::size_t>(m_position % 16);
    if (inBlock == 0)
        m_block = chachaBlock(m_key, static_cast<std::uint32_t>(m_position / 16), {m_nonce, 0, 0});
    ++m_position;
    return m_block[inBlock];
}

std::uint32_t ChaChaStream::bounded(std::uint32_t n)
{
    assert(n >= 1);
    const std::uint64_t limit = (std::uint64_t{1} << 32) / n * n;
    std::uint32_t drawn = word();
    while (drawn >= limit)
        drawn = word();
    return drawn % n;
}

std::uint64_t ChaChaStream::instanceId()
{
    std::uint64_t id = 0;
    while (id == noInstance) {
        const std::uint64_t low = word();
        id = (low | static_cast<std::uint64_t>(word()) << 32) & instanceIdMask;
    }
    return id;
}

std::array<std::uint8_t, 32> ChaChaStream::key() const
{
    std::array<std::uint8_t, 32> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(m_key[i / 4] >> (8 * (i % 4)));
    return bytes;
}

} // namespace mantimon::rules
