#include "protocol/payload_head.h"

#include <algorithm>
#include <charconv>

namespace mantimon::protocol {

namespace {

constexpr QByteArrayView head = R"({"game_id":")";
constexpr qsizetype idSize = 36;

} // namespace

QByteArrayView gameIn(QByteArrayView payload)
{
    if (!payload.startsWith(head) || payload.size() < head.size() + idSize)
        return {};
    return payload.sliced(head.size(), idSize);
}

// A quotation mark within a text is escaped: what is found is a member.
std::optional<qint64> seqIn(QByteArrayView payload)
{
    constexpr QByteArrayView key = R"("seq":)";
    const qsizetype found = payload.indexOf(key);
    if (found < 0)
        return std::nullopt;
    const QByteArrayView number = payload.sliced(found + key.size());
    qint64 seq = 0;
    if (std::from_chars(number.begin(), number.end(), seq).ec != std::errc())
        return std::nullopt;
    return seq;
}

bool isForSpectators(QByteArrayView payload)
{
    static const QByteArray viewer = R"(","viewer_id":")" + QByteArray(spectatorId.data(), spectatorId.size()) + '"';
    return !gameIn(payload).isEmpty() && payload.sliced(head.size() + idSize).startsWith(viewer);
}

} // namespace mantimon::protocol
