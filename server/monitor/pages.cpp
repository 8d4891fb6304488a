#include "monitor/pages.h"

namespace mantimon::monitor {

using protocol::PageChange;

Pages::Pages(GameRows &rows, QObject *parent) : QObject(parent), m_rows(rows)
{
    connect(&rows, &GameRows::changed, this, &Pages::note);
    connect(&rows, &GameRows::removed, this, &Pages::lose);
}

std::shared_ptr<RowIndex> Pages::indexFor(const protocol::ListGames &wanted)
{
    std::erase_if(m_indexes, [](const std::weak_ptr<RowIndex> &index) { return index.expired(); });
    for (const std::weak_ptr<RowIndex> &known : m_indexes) {
        if (const auto index = known.lock(); index && index->serves(wanted))
            return index;
    }
    auto index = std::make_shared<RowIndex>(wanted, m_rows);
    m_indexes.push_back(index);
    return index;
}

protocol::GamePage Pages::open(net::ConnectionId viewer, const protocol::ListGames &wanted)
{
    m_rows.refresh();
    Page page{.wanted = wanted, .index = indexFor(wanted), .order = {}, .shown = {}};
    page.version = page.index->version();
    page.total = m_rows.size();
    page.matching = page.index->size();
    page.order = page.index->page(wanted.offset, wanted.limit, wanted.isDescending);
    protocol::GamePage answer{.total = page.total, .matching = page.matching, .offset = wanted.offset, .rows = {}};
    for (const QUuid &id : page.order) {
        page.shown.insert(id, 0);
        answer.rows.push_back(m_rows.find(id)->row);
    }
    m_pages[viewer] = std::move(page);
    return answer;
}

void Pages::close(net::ConnectionId viewer)
{
    m_pages.remove(viewer);
}

void Pages::note(const GameRows::Entry &entry, protocol::RowFields fields)
{
    for (const std::weak_ptr<RowIndex> &known : m_indexes) {
        if (const auto index = known.lock())
            index->put(entry);
    }
    for (Page &page : m_pages) {
        if (const auto shown = page.shown.find(entry.row.gameId); shown != page.shown.end())
            *shown |= fields;
    }
}

void Pages::lose(const QUuid &game)
{
    for (const std::weak_ptr<RowIndex> &known : m_indexes) {
        if (const auto index = known.lock())
            index->remove(game);
    }
}

std::optional<PageChange> Pages::take(net::ConnectionId viewer)
{
    const auto found = m_pages.find(viewer);
    if (found == m_pages.end())
        return std::nullopt;
    Page &page = *found;
    PageChange change{
        .total = m_rows.size(), .matching = page.index->size(), .offset = page.wanted.offset, .order = {}, .rows = {}};
    if (page.version != page.index->version())
        reorder(page, change);
    addChangedRows(page, change);
    const bool isCountNew = change.total != page.total || change.matching != page.matching;
    page.total = change.total;
    page.matching = change.matching;
    if (!isCountNew && !change.order && change.rows.empty())
        return std::nullopt;
    return change;
}

void Pages::reorder(Page &page, PageChange &change)
{
    page.version = page.index->version();
    std::vector<QUuid> order = page.index->page(page.wanted.offset, page.wanted.limit, page.wanted.isDescending);
    if (order == page.order)
        return;
    QHash<QUuid, protocol::RowFields> shown;
    for (const QUuid &id : order)
        shown.insert(id, page.shown.value(id, protocol::row::all));
    page.shown = std::move(shown);
    page.order = order;
    change.order = std::move(order);
}

void Pages::addChangedRows(Page &page, PageChange &change)
{
    for (const QUuid &id : page.order) {
        const protocol::RowFields fields = std::exchange(page.shown[id], 0);
        const GameRows::Entry *const entry = fields != 0 ? m_rows.find(id) : nullptr;
        if (entry)
            change.rows.push_back({entry->row, fields});
    }
}

} // namespace mantimon::monitor
