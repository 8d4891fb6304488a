#pragma once

namespace mantimon::board {

class Board;
class Spot;

/// What screen readers are told of a board: a child for each card and pile, with its name in a
/// sentence. Called by each board; installs once.
void installAccessibility();
void announceFocus(Board &board, Spot &spot);

} // namespace mantimon::board
