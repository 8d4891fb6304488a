#pragma once

#include <QRectF>
#include <QSizeF>
#include <QVector>

#include <array>

/// Where everything lies on a table of a size.
namespace mantimon::board {

struct SidePlaces
{
    QRectF strip; ///< name, clock, points
    QRectF hand;
    QRectF active;
    QVector<QRectF> bench;
    QRectF deck;
    QRectF discard;
    QRectF energyDeck; ///< empty without one
    QRectF energyZone; ///< likewise
    QRectF prizes;     ///< likewise
};

struct Places
{
    std::array<SidePlaces, 2> sides; ///< the lower one first
    QRectF stadium;
    QRectF prompt;
};

/// What differs between rulesets.
struct TableShape
{
    int benchSize = 5;
    bool hasEnergyDeck = true;
    bool hasPrizes = false;
    friend bool operator==(const TableShape &, const TableShape &) = default;
};

/// Cells for that many cards of a hand, row by row; fewer where they would be too small to read.
[[nodiscard]] QVector<QRectF> handGrid(const QRectF &area, qreal text, int count);

/// `text`: height of the font. Nothing overlaps from 24 × 20 heights of text on.
[[nodiscard]] Places placesFor(const QSizeF &size, qreal text, const TableShape &shape);

} // namespace mantimon::board
