#pragma once

#include "board/look.h"
#include "board/table_state.h"

#include <QRectF>

class QPainter;

/// Cards on the table. Readable without pictures, at any size from two lines of text on.
namespace mantimon::board {

void paintMantimon(QPainter &painter, const QRectF &place, const Mantimon &mantimon, const Look &look);
/// One line: a small emblem and the name; for hands, stadiums and tools.
void paintChip(QPainter &painter, const QRectF &place, const CardInfo &card, const Look &look);
/// Symbols in a row from the left; where there are too many, one for each type with its number.
void paintEnergies(QPainter &painter, const QRectF &place, const QVector<Card> &energies, const Look &look);
/// A word on a filled pill, centred in `place`.
void paintPill(QPainter &painter, const QRectF &place, const QString &text, const QColor &fill, const Look &look,
               qreal size);

} // namespace mantimon::board
