#pragma once

#include "board/look.h"
#include "board/table_state.h"

class QPainter;

/// What lies on the table besides Mantimon.
namespace mantimon::board {

/// A side's name, clock and points, as they are to be shown now.
struct Strip
{
    QString name;
    bool isConnected = true;
    bool isToMove = false;
    bool hasClock = false; ///< whether the clock matters now
    bool isPaused = false;
    qint64 remainingMs = 0;
    qint64 wholeMs = 0;
    int points = 0;
    int pointsToWin = 0; ///< 0: not known
};

void paintStrip(QPainter &painter, const QRectF &place, const Strip &strip, const Look &look);
/// Cards seen from behind, fanned, with their number.
void paintHand(QPainter &painter, const QRectF &place, int count, const Look &look);
/// The line above a hand, with its number.
void paintHandTitle(QPainter &painter, const QRectF &place, int count, const Look &look);
/// A pile with its number; `top` is the card to be seen, if any; `back` a picture of icons/cards.
void paintPile(QPainter &painter, const QRectF &place, const QString &name, int count, const QString &back,
               const std::optional<Card> &top, const Look &look);
/// The energies that lie ready.
void paintEnergyZone(QPainter &painter, const QRectF &place, const Zone &zone, const Look &look);
/// Where a Mantimon could be.
void paintPlace(QPainter &painter, const QRectF &place, const Look &look);
/// A line of text on the table; `isCalling`: something is waited for.
void paintNotice(QPainter &painter, const QRectF &place, const QString &text, bool isCalling, const Look &look);
void paintStadium(QPainter &painter, const QRectF &place, const std::optional<Stadium> &stadium, const Look &look);

} // namespace mantimon::board
