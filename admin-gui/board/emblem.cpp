#include "board/emblem.h"

#include "board/colours.h"
#include "board/creature.h"
#include "board/symbols.h"
#include "board/traits.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace mantimon::board {

namespace {

/// What a card without a type has for a colour.
QColor groundOf(const CardInfo &card)
{
    switch (card.kind) {
    case rules::CardKind::Item:
        return QColor(0x3C, 0x7C, 0x8C);
    case rules::CardKind::Supporter:
        return QColor(0x9A, 0x5B, 0x4A);
    case rules::CardKind::Stadium:
        return QColor(0x4E, 0x7D, 0x57);
    case rules::CardKind::Tool:
        return QColor(0x6C, 0x5F, 0x96);
    case rules::CardKind::Mantimon:
    case rules::CardKind::BasicEnergy:
    case rules::CardKind::SpecialEnergy:
        break;
    }
    return colourOf(card.type);
}

void fillGround(QPainter &painter, const QColor &colour, Traits &traits)
{
    QRadialGradient light(QPointF(0.5, 0.35), 0.8);
    light.setColorAt(0, colour.lighter(140));
    light.setColorAt(1, colour.darker(135));
    painter.fillRect(QRectF(0, 0, 1, 1), light);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 26));
    const int rays = 8 + 2 * traits.pick(4);
    for (int i = 0; i < rays; ++i) {
        const double from = 2 * std::numbers::pi * i / rays;
        const double to = from + std::numbers::pi / rays;
        painter.drawPolygon(QPolygonF{
            {0.5, 0.55}, {0.5 + std::cos(from), 0.55 + std::sin(from)}, {0.5 + std::cos(to), 0.55 + std::sin(to)}});
    }
}

/// A cut stone of two stars.
void drawItem(QPainter &painter, const QColor &colour, Traits &traits)
{
    const int points = 4 + traits.pick(5);
    const double turn = traits.between(0, 1);
    const std::array rings{std::pair(0.36, colour.lighter(175)), std::pair(0.25, colour.darker(160)),
                           std::pair(0.14, colour.lighter(190))};
    double inner = traits.between(0.55, 0.85);
    for (const auto &[radius, fill] : rings) {
        QPolygonF star;
        for (int i = 0; i < 2 * points; ++i) {
            const double r = i % 2 == 0 ? radius : radius * inner;
            const double angle = std::numbers::pi * (i + turn) / points;
            star << QPointF(0.5 + r * std::cos(angle), 0.5 + r * std::sin(angle));
        }
        painter.setBrush(fill);
        painter.drawPolygon(star);
        inner = 1.5 - inner;
    }
}

void drawPerson(QPainter &painter, const QColor &colour, Traits &traits)
{
    const std::array skins{QColor(0xF1, 0xC9, 0xA5), QColor(0xC6, 0x8B, 0x5E), QColor(0x8A, 0x5A, 0x3C)};
    const QColor cloth = QColor::fromHsv(traits.pick(360), 120, 150);
    painter.setBrush(cloth);
    painter.drawEllipse(QRectF(0.16, 0.66, 0.68, 0.7));
    painter.setBrush(skins[static_cast<std::size_t>(traits.pick(3))]);
    painter.drawEllipse(QRectF(0.33, 0.27, 0.34, 0.42));
    painter.setBrush(QColor(0x2B, 0x22, 0x1E));
    painter.drawEllipse(QRectF(0.41, 0.45, 0.045, 0.06));
    painter.drawEllipse(QRectF(0.545, 0.45, 0.045, 0.06));
    painter.setBrush(traits.pick(2) ? cloth.darker(150) : colour.darker(200));
    const double brim = traits.between(0.42, 0.66);
    painter.drawRoundedRect(QRectF(0.5 - brim / 2, 0.33, brim, 0.06), 0.03, 0.03);
    const double crown = traits.between(0.12, 0.22);
    painter.drawRoundedRect(QRectF(0.34, 0.36 - crown, 0.32, crown), 0.08, 0.08);
}

void drawLandscape(QPainter &painter, const QColor &colour, Traits &traits)
{
    painter.setBrush(QColor(0xFF, 0xE6, 0xA3));
    const double sun = traits.between(0.25, 0.75);
    painter.drawEllipse(QPointF(sun, 0.32), 0.13, 0.13);
    for (int i = 0; i < 3; ++i) {
        painter.setBrush(colour.darker(115 + 35 * i));
        const double top = 0.45 + 0.15 * i;
        QPainterPath hill(QPointF(0, 1));
        hill.lineTo(0, top + traits.between(-0.06, 0.1));
        hill.cubicTo(0.3, top - traits.between(0, 0.2), 0.6, top + traits.between(0, 0.2), 1,
                     top - traits.between(-0.1, 0.1));
        hill.lineTo(1, 1);
        painter.drawPath(hill);
    }
}

void drawTool(QPainter &painter, const QColor &colour, Traits &traits)
{
    const int teeth = 5 + traits.pick(5);
    QPainterPath wheel;
    wheel.setFillRule(Qt::WindingFill);
    wheel.addEllipse(QPointF(0.5, 0.5), 0.26, 0.26);
    for (int i = 0; i < teeth; ++i) {
        const double angle = 2 * std::numbers::pi * i / teeth;
        wheel.addEllipse(QPointF(0.5 + 0.27 * std::cos(angle), 0.5 + 0.27 * std::sin(angle)), 0.085, 0.085);
    }
    painter.setBrush(colour.lighter(175));
    painter.drawPath(wheel);
    painter.setBrush(colour.darker(150));
    painter.drawEllipse(QPointF(0.5, 0.5), 0.15, 0.15);
    painter.setBrush(colour.lighter(150));
    painter.drawEllipse(QPointF(0.5, 0.5), 0.06, 0.06);
}

void drawFigure(QPainter &painter, const CardInfo &card, const QColor &colour, Traits &traits)
{
    switch (card.kind) {
    case rules::CardKind::Mantimon:
        return drawCreature(painter, card);
    case rules::CardKind::Item:
        return drawItem(painter, colour, traits);
    case rules::CardKind::Supporter:
        return drawPerson(painter, colour, traits);
    case rules::CardKind::Stadium:
        return drawLandscape(painter, colour, traits);
    case rules::CardKind::Tool:
        return drawTool(painter, colour, traits);
    case rules::CardKind::BasicEnergy:
        return drawEnergy(painter, QRectF(0.15, 0.15, 0.7, 0.7), card.type);
    case rules::CardKind::SpecialEnergy:
        return drawEnergy(painter, QRectF(0.15, 0.15, 0.7, 0.7), std::nullopt);
    }
}

} // namespace

void drawEmblem(QPainter &painter, const QRectF &place, const CardInfo &card)
{
    Traits traits(card.id);
    const QColor colour = groundOf(card);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(place, place.height() * 0.1, place.height() * 0.1);
    painter.setClipPath(round, Qt::IntersectClip);
    const double side = std::max(place.width(), place.height());
    painter.translate(place.center().x() - side / 2, place.center().y() - side / 2);
    painter.scale(side, side); // everything is drawn in a square of 1
    fillGround(painter, colour, traits);
    const double shown = std::min(place.width(), place.height()) / side;
    painter.translate((1 - shown) / 2, (1 - shown) / 2);
    painter.scale(shown, shown);
    painter.setPen(Qt::NoPen);
    drawFigure(painter, card, colour, traits);
    painter.restore();
}

} // namespace mantimon::board
