#pragma once

#include "board/catalogue.h"

#include <QRectF>

class QPainter;

namespace mantimon::board {

/// A card's face, generated from its type and id: the same card always has the same, and cards whose
/// ids end in the same word (ember-fox, sunmane-fox) resemble each other. Fills `place`.
void drawEmblem(QPainter &painter, const QRectF &place, const CardInfo &card);

} // namespace mantimon::board
