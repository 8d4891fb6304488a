#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace mantimon::net {

/// From which web pages browsers may connect. Programs send no `Origin`, and are not asked for one.
struct Origins
{
    /// Unset: from any.
    std::optional<QByteArrayList> listed{};

    /// `origin`: the header, empty where there is none.
    [[nodiscard]] bool allow(const QByteArray &origin) const
    {
        return origin.isEmpty() || !listed || listed->contains(origin);
    }

    friend bool operator==(const Origins &, const Origins &) = default;
};

} // namespace mantimon::net
