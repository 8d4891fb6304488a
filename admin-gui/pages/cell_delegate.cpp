#include "pages/cell_delegate.h"

#include "look/colors.h"

#include <QApplication>
#include <QPainter>

namespace mantimon::pages {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    drawGround(painter, cell);
    const int room = gap(cell.fontMetrics);
    const QRect place = cell.rect.adjusted(room, 0, -room, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(place, static_cast<int>(cell.displayAlignment),
                      QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, place.width()));
    painter->restore();
}

void CellDelegate::drawGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem ground(option);
    ground.state &= ~QStyle::State_HasFocus;
    ground.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
}

} // namespace mantimon::pages
