#include "net/frame_counter.h"

#include <algorithm>
#include <utility>

namespace mantimon::net {

namespace {

constexpr quint8 finalBit = 0x80;
constexpr quint8 opcodeBits = 0x0f;
constexpr quint8 controlBit = 0x08;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7f;
constexpr quint8 twoByteLength = 126;
constexpr quint8 eightByteLength = 127;

} // namespace

void FrameCounter::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto skipped = qsizetype(std::min(m_skip, quint64(bytes.size())));
        m_skip -= quint64(skipped);
        bytes = bytes.sliced(skipped);
        while (m_skip == 0 && !bytes.isEmpty()) {
            m_head[std::size_t(m_headBytes++)] = quint8(bytes.front());
            bytes = bytes.sliced(1);
            if (m_headBytes == headSize())
                readHead();
        }
    }
}

qsizetype FrameCounter::headSize() const
{
    if (m_headBytes < 2)
        return 2;
    const int code = m_head[1] & lengthBits;
    const int length = code == eightByteLength ? 8 : code == twoByteLength ? 2 : 0;
    return 2 + length + ((m_head[1] & maskBit) != 0 ? 4 : 0);
}

void FrameCounter::readHead()
{
    const quint8 code = m_head[1] & lengthBits;
    const std::size_t lengthEnd = code == eightByteLength ? 10 : code == twoByteLength ? 4 : 2;
    m_skip = code < twoByteLength ? code : 0;
    for (std::size_t i = 2; i < lengthEnd; ++i)
        m_skip = m_skip << 8 | m_head[i];
    m_headBytes = 0;
    if ((m_head[0] & opcodeBits & controlBit) != 0) {
        ++m_controlFrames;
        return;
    }
    m_mostParts = std::max(m_mostParts, ++m_parts);
    if ((m_head[0] & finalBit) != 0)
        m_parts = 0;
}

int FrameCounter::takeControlFrames()
{
    return std::exchange(m_controlFrames, 0);
}

} // namespace mantimon::net
