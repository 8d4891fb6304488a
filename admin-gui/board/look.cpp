#include "board/look.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace mantimon::board {

QFont Look::sized(qreal size, bool bold) const
{
    QFont sized = font;
    sized.setPixelSize(std::max(6, qRound(size)));
    sized.setBold(bold);
    return sized;
}

void drawLine(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text, QFont font)
{
    if (place.width() <= 0)
        return;
    const qreal wanted = QFontMetricsF(font).horizontalAdvance(text);
    if (wanted > place.width() && font.pixelSize() > 8)
        font.setPixelSize(std::max(8, static_cast<int>(font.pixelSize() * std::max(0.84, place.width() / wanted))));
    painter.setFont(font);
    painter.drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace mantimon::board
