#include "models/text_table.h"

#include "models/words.h"

#include <QPalette>

namespace mantimon::models {

void TextTable::setHeadings(const QStringList &headings)
{
    if (headings.size() != m_headings.size()) {
        beginResetModel(); // once, before there are rows
        m_headings = headings;
        endResetModel();
        return;
    }
    m_headings = headings;
    retranslate();
}

void TextTable::setRows(const QVector<TextRow> &rows)
{
    become(rows);
    setState(State::Ready);
}

int TextTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTable::cell(const TextRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return row.cells.value(column).simplified();
    if (role == Qt::ToolTipRole)
        return plainTip(row.cells.value(column));
    if (role == Qt::ForegroundRole && row.isOver)
        return QPalette().brush(QPalette::Disabled, QPalette::Text);
    return {};
}

} // namespace mantimon::models
