#pragma once

#include <QStyledItemDelegate>

namespace mantimon::game {

/// A line of the log: its number in a column of its own, its sentence wrapped; turns stand out.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace mantimon::game
