#include "board/symbols.h"

#include "board/json_names.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initializePictures()
{
    Q_INIT_RESOURCE(board_pictures);
}

namespace mantimon::board {

namespace {

/// Rendered once for each size on the screen.
void draw(QPainter &painter, const QRectF &place, const QString &path)
{
    if (place.isEmpty())
        return;
    static const bool isReady = (initializePictures(), true);
    Q_UNUSED(isReady)
    const double scale = painter.device()->devicePixelRatioF() *
                         std::hypot(painter.worldTransform().m11(), painter.worldTransform().m12());
    const QSize size = (place.size() * scale).toSize().expandedTo({1, 1});
    const QString key = u"%1@%2x%3"_s.arg(path).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter onto(&pixmap);
        QSvgRenderer(path).render(&onto, QRectF(QPointF(), QSizeF(size)));
        onto.end();
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()));
}

} // namespace

void drawEnergy(QPainter &painter, const QRectF &place, std::optional<rules::Type> type)
{
    draw(painter, place, u":/mantimon/icons/energy/%1.svg"_s.arg(type ? wireName(*type) : u"any"_s));
}

void drawCondition(QPainter &painter, const QRectF &place, rules::Condition condition)
{
    drawPicture(painter, place, wireName(condition));
}

void drawPicture(QPainter &painter, const QRectF &place, const QString &name)
{
    draw(painter, place, u":/mantimon/icons/cards/%1.svg"_s.arg(name));
}

} // namespace mantimon::board
