#pragma once

#include "board/catalogue.h"

class QPainter;

namespace mantimon::board {

/// The head of a Mantimon, seen from the front, in the square from 0,0 to 1,1.
void drawCreature(QPainter &painter, const CardInfo &card);

} // namespace mantimon::board
