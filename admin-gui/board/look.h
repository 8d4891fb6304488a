#pragma once

#include "board/catalogue.h"
#include "board/colours.h"

#include <QFont>

class QPainter;
class QRectF;

namespace mantimon::board {

/// What everything on the table is drawn with.
struct Look
{
    Colours colours;
    QFont font;
    qreal text = 13; ///< height of the font's letters, in pixels
    const Catalogue *catalogue = nullptr;

    /// The font at `size` pixels.
    [[nodiscard]] QFont sized(qreal size, bool bold = false) const;
};

/// One line: narrowed a little, then cut, when it is too long.
void drawLine(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text, QFont font);

} // namespace mantimon::board
