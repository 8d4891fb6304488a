#pragma once

#include "monitor/row_index.h"
#include "net/opened.h"
#include "protocol/monitor_answers.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace mantimon::monitor {

/// The pages of the list of games that moderators look at, and what has changed on each since it was shown.
/// Lists that differ only in page and direction share an index. A change of a row costs a step for each
/// index and each page, whatever their sizes.
class Pages : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pages)

public:
    explicit Pages(GameRows &rows, QObject *parent = nullptr);

    /// The page as it is now; from here on take() gives what differs from it.
    [[nodiscard]] protocol::GamePage open(net::ConnectionId viewer, const protocol::ListGames &wanted);
    void close(net::ConnectionId viewer);
    /// What has changed since open() or the last take(); unset: nothing, or nothing is open.
    [[nodiscard]] std::optional<protocol::PageChange> take(net::ConnectionId viewer);

private:
    struct Page
    {
        protocol::ListGames wanted;
        std::shared_ptr<RowIndex> index;
        quint64 version = 0;
        int total = 0;
        int matching = 0;
        std::vector<QUuid> order;
        QHash<QUuid, protocol::RowFields> shown; ///< and what of it is not told yet
    };

    [[nodiscard]] std::shared_ptr<RowIndex> indexFor(const protocol::ListGames &wanted);
    void note(const GameRows::Entry &entry, protocol::RowFields fields);
    void lose(const QUuid &game);
    void reorder(Page &page, protocol::PageChange &change);
    void addChangedRows(Page &page, protocol::PageChange &change);

    GameRows &m_rows;
    QHash<net::ConnectionId, Page> m_pages;
    std::vector<std::weak_ptr<RowIndex>> m_indexes;
};

} // namespace mantimon::monitor
