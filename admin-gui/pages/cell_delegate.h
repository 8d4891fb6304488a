#pragma once

#include <QStyledItemDelegate>

namespace mantimon::pages {

/// Draws a cell of words with room at both sides, so that neighbours do not touch.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// At each side, in pixels.
    [[nodiscard]] static int gap(const QFontMetrics &metrics) { return metrics.height() / 2; }

protected:
    /// The ground of a cell: selected or not.
    static void drawGround(QPainter *painter, const QStyleOptionViewItem &option);
};

} // namespace mantimon::pages
