#include "board/motion.h"

#include "board/card_painter.h"
#include "board/symbols.h"

#include <QCoreApplication>
#include <QGraphicsScene>
#include <QPainter>
#include <QPropertyAnimation>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <utility>

namespace mantimon::board {

namespace {

constexpr int moveMs = 340;
constexpr int leaveMs = 560;
constexpr int passMs = 420;
constexpr int showMs = 1100;
constexpr int tellMs = 1100;
constexpr int coinMs = 1300;
constexpr qreal above = 1000; // everything else on the table

void paintCoin(QPainter &painter, const QRectF &place, bool isHeads, double progress)
{
    const double flight = std::min(1.0, progress * 1.6);
    const double width = std::abs(std::cos(flight * 4 * std::numbers::pi));
    QRectF coin = place;
    coin.setWidth(place.width() * std::max(0.06, width));
    coin.moveCenter(place.center() - QPointF(0, std::sin(flight * std::numbers::pi) * place.height() * 0.6));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x6B, 0x4B, 0x05), 2));
    painter.setBrush(isHeads ? QColor(0xF3, 0xC9, 0x4B) : QColor(0xC9, 0xCE, 0xD6));
    painter.drawEllipse(coin);
    if (flight < 1)
        return;
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(8, int(place.height() * 0.5)));
    painter.setFont(font);
    painter.setPen(QColor(0x2B, 0x1D, 0x00));
    painter.drawText(coin, Qt::AlignCenter,
                     isHeads ? QCoreApplication::translate("mantimon::board::Motion", "H", "heads, on a coin")
                             : QCoreApplication::translate("mantimon::board::Motion", "T", "tails, on a coin"));
}

void paintCross(QPainter &painter, const QRectF &place, const QColor &colour)
{
    const qreal inset = std::min(place.width(), place.height()) * 0.2;
    const QRectF cross = place.adjusted(inset, inset, -inset, -inset);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, place.height() * 0.09, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace

Motion::Motion(QGraphicsScene &scene, const Look &look) : m_scene(scene), m_look(look)
{
    connect(&m_group, &QAbstractAnimation::finished, this, [this] {
        clear();
        Q_EMIT settled();
    });
}

Motion::~Motion()
{
    m_group.disconnect(this);
    m_group.clear();
}

int Motion::lasting(int milliseconds) const
{
    return std::max(1, int(milliseconds / m_pace));
}

void Motion::animate(Spot *spot, const QByteArray &property, const QVariant &from, const QVariant &to, int milliseconds)
{
    auto *animation = new QPropertyAnimation(spot, property);
    animation->setDuration(lasting(milliseconds));
    animation->setStartValue(from);
    animation->setEndValue(to);
    animation->setEasingCurve(QEasingCurve::InOutCubic);
    m_group.addAnimation(animation);
}

Spot *Motion::pass(const Picture &picture, const QRectF &place)
{
    auto *spot = new Spot(m_look);
    spot->show({.key = {}, .place = place, .picture = picture, .subject = {}, .isFocusable = false});
    spot->setGeometry(place);
    spot->setZValue(above + static_cast<qreal>(m_passing.size()));
    spot->setAcceptedMouseButtons(Qt::NoButton);
    spot->setAcceptHoverEvents(false);
    m_scene.addItem(spot);
    m_passing.append(spot);
    return spot;
}

void Motion::move(Spot &spot, const QRectF &from, const QRectF &to)
{
    spot.setGeometry(from);
    animate(&spot, "geometry", from, to, moveMs);
}

void Motion::takeAway(Spot *spot, const QRectF &to, bool isKnockedOut)
{
    spot->setAcceptHoverEvents(false);
    spot->setFlag(QGraphicsItem::ItemIsFocusable, false);
    spot->setZValue(above / 2);
    m_passing.append(spot);
    const QRectF from = spot->geometry();
    QRectF small = from;
    small.setSize(from.size() * 0.4);
    small.moveCenter(to.center());
    animate(spot, "geometry", from, small, leaveMs);
    animate(spot, "opacity", 1.0, 0.0, leaveMs);
    if (!isKnockedOut)
        return;
    Spot *cross = pass([](QPainter &p, const QRectF &r, const Look &l) { paintCross(p, r, l.colours.danger); }, from);
    animate(cross, "opacity", 1.0, 0.0, tellMs);
}

void Motion::fly(const CardInfo &card, const QRectF &from, const QRectF &to, bool isShown)
{
    const qreal height = m_look.text * (isShown ? 3 : 2);
    QRectF shape(0, 0, card.isEnergy() ? height : m_look.text * (isShown ? 16 : 9), height);
    shape.moveCenter(from.center());
    Spot *spot = pass(
        [card](QPainter &p, const QRectF &r, const Look &l) {
            if (card.isEnergy())
                drawEnergy(p, r, card.providesAny ? std::nullopt : std::optional(card.type));
            else
                paintChip(p, r, card, l);
        },
        shape);
    QRectF end = shape;
    end.moveCenter(to.center());
    animate(spot, "geometry", shape, end, isShown ? showMs : passMs);
    animate(spot, "opacity", 1.0, isShown ? 0.2 : 0.6, isShown ? showMs : passMs);
    if (!isShown)
        return;
    QRectF middle = shape;
    middle.moveCenter(m_scene.sceneRect().center());
    auto *way = qobject_cast<QPropertyAnimation *>(m_group.animationAt(m_group.animationCount() - 2));
    way->setKeyValueAt(0.25, middle);
    way->setKeyValueAt(0.8, middle);
    qobject_cast<QPropertyAnimation *>(m_group.animationAt(m_group.animationCount() - 1))->setKeyValueAt(0.8, 1.0);
}

void Motion::tell(const QString &text, const QColor &fill, const QRectF &over, bool rises)
{
    const qreal size = m_look.text * 1.5;
    QRectF place(0, 0, size * 5, size * 2);
    place.moveCenter(over.center());
    Spot *spot =
        pass([text, fill, size](QPainter &p, const QRectF &r, const Look &l) { paintPill(p, r, text, fill, l, size); },
             place);
    animate(spot, "geometry", place, rises ? place.translated(0, -over.height() * 0.35) : place, tellMs);
    animate(spot, "opacity", 1.0, rises ? 0.0 : 1.0, tellMs);
    qobject_cast<QPropertyAnimation *>(m_group.animationAt(m_group.animationCount() - 1))->setKeyValueAt(0.7, 1.0);
}

void Motion::flip(bool isHeads, const QPointF &centre, int index, int count)
{
    const qreal size = m_look.text * 3.4;
    QRectF place(0, 0, size, size);
    place.moveCenter(centre + QPointF((index - (count - 1) / 2.0) * size * 1.2, 0));
    const auto progress = std::make_shared<double>(0);
    Spot *spot =
        pass([isHeads, progress](QPainter &p, const QRectF &r, const Look &) { paintCoin(p, r, isHeads, *progress); },
             place);
    auto *turning = new QVariantAnimation;
    turning->setDuration(lasting(coinMs));
    turning->setStartValue(0.0);
    turning->setEndValue(1.0);
    connect(turning, &QVariantAnimation::valueChanged, spot, [spot, progress](const QVariant &value) {
        *progress = value.toDouble();
        spot->update();
    });
    m_group.addAnimation(turning);
}

void Motion::start()
{
    if (m_group.animationCount() > 0)
        m_group.start();
}

void Motion::finish()
{
    if (m_group.animationCount() == 0)
        return;
    if (!isMoving())
        m_group.start();
    m_group.setCurrentTime(m_group.totalDuration()); // ends it, which clears
}

void Motion::clear()
{
    for (const QPointer<Spot> &spot : std::exchange(m_passing, {})) {
        if (spot)
            spot->deleteLater();
    }
    // Not from within one of the animations.
    while (m_group.animationCount() > 0)
        m_group.takeAnimation(0)->deleteLater();
}

} // namespace mantimon::board
