#pragma once

#include "monitor/game_rows.h"
#include "protocol/monitor_requests.h"

#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>

#include <compare>

namespace mantimon::monitor {

/// What rows are sorted by; rows that are equal so are told apart by their ids.
struct RowKey
{
    qint64 number = 0;
    QString text;
    QUuid id;

    friend bool operator==(const RowKey &, const RowKey &) = default;
    friend bool operator<(const RowKey &a, const RowKey &b)
    {
        if (a.number != b.number)
            return a.number < b.number;
        if (const int order = a.text.compare(b.text); order != 0)
            return order < 0;
        return a.id < b.id;
    }
};

[[nodiscard]] RowKey keyOf(const protocol::GameRow &row, protocol::GameSort sort);
[[nodiscard]] bool isAskedFor(const GameRows::Entry &entry, const protocol::ListGames &wanted);

/// The rows that a list asks for, in its order. A change costs the logarithm of their number, and so does
/// the way to any page.
class RowIndex
{
    Q_DISABLE_COPY_MOVE(RowIndex)

public:
    /// `wanted`: its page and its direction do not matter here.
    RowIndex(protocol::ListGames wanted, const GameRows &rows);

    /// For lists that differ in page and direction only.
    [[nodiscard]] bool serves(const protocol::ListGames &wanted) const;

    void put(const GameRows::Entry &entry);
    void remove(const QUuid &game);

    [[nodiscard]] int size() const { return static_cast<int>(m_tree.size()); }
    /// Raised whenever a row comes, goes or changes its place.
    [[nodiscard]] quint64 version() const { return m_version; }
    [[nodiscard]] std::vector<QUuid> page(int offset, int limit, bool isDescending) const;

private:
    using Tree = __gnu_pbds::tree<RowKey, __gnu_pbds::null_type, std::less<RowKey>, __gnu_pbds::rb_tree_tag,
                                  __gnu_pbds::tree_order_statistics_node_update>;

    protocol::ListGames m_wanted;
    Tree m_tree;
    QHash<QUuid, RowKey> m_keys;
    quint64 m_version = 0;
};

} // namespace mantimon::monitor
