#pragma once

#include <QIcon>
#include <QString>

namespace mantimon::look {

/// What an icon lies on.
enum class Ground { Surface, Accent };

/// One of resources/icons, drawn in the colour of the text beside it whatever the theme is then.
[[nodiscard]] QIcon icon(const QString &name, Ground ground = Ground::Surface);
/// The icon as an SVG of that colour, for whoever paints it.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal pixelRatio);

} // namespace mantimon::look
