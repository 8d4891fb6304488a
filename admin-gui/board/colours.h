#pragma once

#include "rules/types.h"

#include <QColor>
#include <QPalette>

namespace mantimon::board {

/// W3C's contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `text`, made darker or lighter until it can be read on `ground` (4.5 : 1).
[[nodiscard]] QColor readable(QColor text, const QColor &ground);
/// `share` (0 to 1) of `b`, the rest of `a`.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

/// The table's colours, made from a palette, light or dark. Every text can be read on its ground.
struct Colours
{
    bool isDark = false;
    QColor felt;     ///< the table
    QColor mat;      ///< an empty place, a player's strip
    QColor line;     ///< round places and cards
    QColor feltText; ///< on felt and mat
    QColor feltFaint;
    QColor card;
    QColor cardText;
    QColor cardFaint;
    QColor accent;     ///< whose turn; a fill
    QColor focus;      ///< a ring round what has the keyboard focus
    QColor changed;    ///< a ring round what has just changed
    QColor danger;     ///< a fill: little hp, little time, a knock-out
    QColor warning;    ///< a fill
    QColor good;       ///< a fill
    QColor dangerText; ///< on card
    QColor goodText;   ///< on card

    [[nodiscard]] static Colours from(const QPalette &palette);
};

/// A strong colour for a type: a card's edge and emblem.
[[nodiscard]] QColor colourOf(rules::Type type);
/// `colours.card` with a breath of the type.
[[nodiscard]] QColor faceOf(rules::Type type, const Colours &colours);

} // namespace mantimon::board
