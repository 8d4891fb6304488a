#include "board/places.h"

#include <algorithm>

namespace mantimon::board {

namespace {

struct Rows
{
    qreal margin = 0;
    qreal gap = 0;
    qreal strip = 0;
    qreal bench = 0;
    qreal active = 0;
    qreal band = 0;
    qreal shape = 0; ///< widths of cards for their heights
};

Rows rowsFor(const QSizeF &size, qreal text)
{
    Rows rows;
    rows.margin = text * 0.5;
    rows.gap = std::clamp(size.height() / 90, text * 0.3, text * 0.9);
    rows.strip = std::min(text * 2.2, size.height() / 11);
    rows.band = std::min(text * 2.3, size.height() / 10);
    const qreal rest = size.height() - 2 * rows.margin - 2 * rows.strip - rows.band - 6 * rows.gap;
    rows.bench = std::max<qreal>(0, rest / 2 * 0.45);
    rows.active = std::max<qreal>(0, rest / 2 * 0.55);
    rows.shape = rows.bench < text * 4.2 ? 3.4 : 1.7; // with room for two lines only they are wide
    return rows;
}

void placePiles(SidePlaces &side, QRectF row, const TableShape &shape, qreal gap)
{
    QVector<QRectF *> piles{&side.deck};
    if (shape.hasEnergyDeck)
        piles << &side.energyDeck << &side.energyZone;
    piles << &side.discard;
    if (shape.hasPrizes)
        piles << &side.prizes;
    const auto count = static_cast<qreal>(piles.size());
    const qreal width = std::min((row.width() - gap * (count - 1)) / count, row.height() * 0.72);
    qreal x = row.right() - width * count - gap * (count - 1);
    for (QRectF *pile : piles) {
        *pile = QRectF(x, row.top(), width, row.height());
        x += width + gap;
    }
}

void placeBench(SidePlaces &side, const QRectF &row, int count, const Rows &rows)
{
    const qreal width = std::min((row.width() - rows.gap * (count - 1)) / count, row.height() * rows.shape);
    qreal x = row.center().x() - (width * count + rows.gap * (count - 1)) / 2;
    for (int i = 0; i < count; ++i, x += width + rows.gap)
        side.bench.append(QRectF(x, row.top(), width, row.height()));
}

/// The side's rows from the table's edge inwards.
SidePlaces placeSide(const QSizeF &size, const Rows &rows, const TableShape &shape, bool isUpper)
{
    SidePlaces side;
    const qreal width = size.width() - 2 * rows.margin;
    qreal edge = isUpper ? rows.margin : size.height() - rows.margin;
    const auto next = [&](qreal height) {
        const QRectF row(rows.margin, isUpper ? edge : edge - height, width, height);
        edge += (isUpper ? 1 : -1) * (height + rows.gap);
        return row;
    };
    side.strip = next(rows.strip);
    placeBench(side, next(rows.bench), shape.benchSize, rows);
    const QRectF row = next(rows.active);
    const qreal activeWidth = std::min(rows.active * rows.shape, width * 0.36);
    side.active = QRectF(row.center().x() - activeWidth / 2, row.top(), activeWidth, row.height());
    side.hand = QRectF(row.topLeft(), QPointF(side.active.left() - rows.gap * 2, row.bottom()));
    placePiles(side, QRectF(QPointF(side.active.right() + rows.gap * 2, row.top()), row.bottomRight()), shape,
               rows.gap);
    return side;
}

} // namespace

QVector<QRectF> handGrid(const QRectF &area, qreal text, int count)
{
    const qreal gap = text * 0.22;
    const auto fitting = [gap](qreal whole, qreal one) {
        return std::max(1, static_cast<int>((whole + gap) / (one + gap)));
    };
    const int most = fitting(area.height(), text * 1.2);
    int columns = std::min(fitting(area.width(), text * 9.5), 3);
    while ((count + columns - 1) / columns > most && columns < fitting(area.width(), text * 6))
        ++columns;
    const int rows = std::clamp((count + columns - 1) / columns, 1, most);
    const QSizeF cell((area.width() - gap * (columns - 1)) / columns,
                      std::min((area.height() - gap * (rows - 1)) / rows, text * 1.9));
    QVector<QRectF> cells;
    for (int i = 0; i < std::min(count, rows * columns); ++i) {
        const int row = i / columns;
        const QPointF corner((i % columns) * (cell.width() + gap), row * (cell.height() + gap));
        cells.append(QRectF(area.topLeft() + corner, cell));
    }
    return cells;
}

Places placesFor(const QSizeF &size, qreal text, const TableShape &shape)
{
    const Rows rows = rowsFor(size, text);
    Places places;
    places.sides = {placeSide(size, rows, shape, false), placeSide(size, rows, shape, true)};
    const qreal width = size.width() - 2 * rows.margin;
    const qreal top = (size.height() - rows.band) / 2;
    places.stadium = QRectF(rows.margin, top, width * 0.34 - rows.gap, rows.band);
    places.prompt = QRectF(rows.margin + width * 0.34, top, width * 0.66, rows.band);
    return places;
}

} // namespace mantimon::board
