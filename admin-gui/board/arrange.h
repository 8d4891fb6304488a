#pragma once

#include "board/details.h"
#include "board/look.h"
#include "board/places.h"

#include <QRectF>
#include <QString>
#include <QVector>

#include <functional>

class QPainter;

namespace mantimon::board {

/// Draws something into a rectangle whose corner is the origin.
using Picture = std::function<void(QPainter &, const QRectF &, const Look &)>;

/// A thing on the table, and where.
struct Thing
{
    QString key; ///< the same for the same thing in the next state
    QRectF place;
    Picture picture;
    Subject subject;
    bool isFocusable = true;
};

/// What a state alone does not say.
struct Setting
{
    int benchSize = 5;
    int pointsToWin = 0;    ///< 0: not known
    qint64 ageMs = 0;       ///< since the state was written; running clocks are that much further
    bool showsHands = true; ///< false on a table that is too small for hands and piles
};

/// Everything that lies on the table, from the back to the front.
[[nodiscard]] QVector<Thing> arrange(const TableState &state, const QSizeF &size, const Look &look,
                                     const Setting &setting);

[[nodiscard]] TableShape shapeOf(const TableState &state, const Setting &setting);
/// The keys of things that change in place.
[[nodiscard]] QString keyOf(rules::ZoneType zone, int side);
[[nodiscard]] QString keyOf(const Card &inPlay);
[[nodiscard]] QString keyOfHand(const Card &card);
[[nodiscard]] QString keyOfStrip(int side);

} // namespace mantimon::board
