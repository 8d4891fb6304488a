#pragma once

#include <QStyledItemDelegate>

namespace mantimon::pages {

/// Draws a shape of its health before a node's status: a dot, a triangle, a cross.
class NodeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace mantimon::pages
