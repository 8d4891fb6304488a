#include "board/spot.h"

#include <QPainter>

namespace mantimon::board {

namespace {

constexpr qreal ring = 3; // pixels outside the card

}

Spot::Spot(const Look &look) : m_look(look)
{
    setAcceptHoverEvents(true);
}

void Spot::show(const Thing &thing)
{
    m_picture = thing.picture;
    m_subject = thing.subject;
    setFlag(ItemIsFocusable, thing.isFocusable);
    update();
}

void Spot::setGeometry(const QRectF &geometry)
{
    if (m_size != geometry.size()) {
        prepareGeometryChange();
        m_size = geometry.size();
    }
    setPos(geometry.topLeft());
}

void Spot::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    update();
}

QRectF Spot::boundingRect() const
{
    return QRectF(QPointF(), m_size).adjusted(-ring, -ring, ring, ring);
}

void Spot::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QRectF place(QPointF(), m_size);
    if (place.isEmpty() || !m_picture)
        return;
    m_picture(*painter, place, m_look);
    if (!m_isMarked && !hasFocus())
        return;
    const qreal radius = std::min(place.height() * 0.1, m_look.text * 0.8);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    if (m_isMarked) {
        painter->setPen(QPen(m_look.colours.changed, 2.5));
        painter->drawRoundedRect(place.adjusted(-1, -1, 1, 1), radius, radius);
    }
    if (hasFocus()) {
        painter->setPen(QPen(m_look.colours.focus, 2.5, m_isMarked ? Qt::DashLine : Qt::SolidLine));
        painter->drawRoundedRect(place.adjusted(-1, -1, 1, 1), radius, radius);
    }
}

void Spot::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    Q_EMIT pointedAt(true);
}

void Spot::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    Q_EMIT pointedAt(false);
}

void Spot::focusInEvent(QFocusEvent *)
{
    update();
    Q_EMIT focused(true);
}

void Spot::focusOutEvent(QFocusEvent *)
{
    update();
    Q_EMIT focused(false);
}

} // namespace mantimon::board
