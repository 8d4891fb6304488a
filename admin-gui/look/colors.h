#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace mantimon::look {

enum class Scheme { Light, Dark };

/// A designed palette. Each text colour (text, muted, accent, good, warn, bad) has a contrast of at least
/// 4.5 : 1 on window, surface, sidebar and its own soft ground; onAccent on accent.
struct Colors
{
    QColor window;
    QColor surface; ///< tables, fields, cards
    QColor sidebar;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor good;
    QColor goodSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    std::array<QColor, 4> series; ///< of charts; told apart by colour-blind people too
};

[[nodiscard]] const Colors &colorsOf(Scheme scheme);
/// Those of the scheme that is shown now.
[[nodiscard]] const Colors &colors();
[[nodiscard]] Scheme scheme();
/// Only Theme changes it; whoever paints asks anew each time.
void setScheme(Scheme scheme);

[[nodiscard]] QPalette paletteOf(const Colors &colors);
/// What the palette cannot say: shapes, margins, states. Sizes are in font units.
[[nodiscard]] QString styleSheetOf(const Colors &colors);

} // namespace mantimon::look
