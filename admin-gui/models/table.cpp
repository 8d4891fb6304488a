#include "models/table.h"

namespace mantimon::models {

QVariant Table::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

bool Table::isNumber(int) const
{
    return false;
}

QVariant Table::alignment(int column) const
{
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

void Table::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void Table::setState(State state, const QString &errorCode)
{
    m_state = state;
    m_errorCode = errorCode;
    Q_EMIT stateChanged();
}

} // namespace mantimon::models
