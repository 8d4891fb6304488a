#include "board/creature.h"

#include "board/colours.h"
#include "board/traits.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mantimon::board {

namespace {

struct Creature
{
    QColor fur;
    QColor dark;
    QColor pale;
    double width = 0.3; ///< half of the head's
    double height = 0.26;
    int ears = 0;
    int eyes = 0;
    int mouth = 0;
    int mark = 0;
    int mane = 0; ///< tufts, by stage
};

constexpr double middle = 0.5;
constexpr double eyeLine = 0.53;

Creature creatureOf(const CardInfo &card)
{
    Traits family(card.id.section(u'-', -1));
    Traits own(card.id);
    const QColor base = colourOf(card.type);
    Creature creature;
    const int hue = base.hsvHue() < 0 ? 35 : base.hsvHue();
    const int turned = (hue + own.pick(50) - 25 + 360) % 360;
    creature.fur = QColor::fromHsv(turned, std::max(45, base.hsvSaturation() / 2), 205 + own.pick(50));
    creature.dark = QColor::fromHsv(turned, std::min(255, base.hsvSaturation() / 2 + 70), 95);
    creature.pale = mixed(creature.fur, Qt::white, 0.65);
    creature.width = family.between(0.25, 0.32);
    creature.height = family.between(0.23, 0.29);
    creature.ears = family.pick(6);
    creature.mouth = family.pick(4);
    creature.eyes = own.pick(4);
    creature.mark = own.pick(5);
    creature.mane = card.stage == rules::Stage::Basic ? 0 : card.stage == rules::Stage::Stage1 ? 9 : 15;
    return creature;
}

/// Draws a thing on the right, and its mirror image on the left.
template <typename Draw>
void onBothSides(QPainter &painter, Draw draw)
{
    draw();
    painter.save();
    painter.translate(1, 0);
    painter.scale(-1, 1);
    draw();
    painter.restore();
}

void drawMane(QPainter &painter, const Creature &creature)
{
    painter.setBrush(creature.dark);
    for (int i = 0; i < creature.mane; ++i) {
        const double angle = 2 * std::numbers::pi * i / creature.mane - std::numbers::pi / 2;
        const QPointF out(std::cos(angle) * (creature.width + 0.14), std::sin(angle) * (creature.height + 0.16));
        const QPointF side(-std::sin(angle) * 0.09, std::cos(angle) * 0.09);
        const QPointF centre(middle, eyeLine);
        painter.drawPolygon(QPolygonF{centre + out, centre + out * 0.5 + side, centre + out * 0.5 - side});
    }
}

void drawEar(QPainter &painter, const Creature &creature)
{
    const double top = eyeLine - creature.height;
    const double edge = middle + creature.width;
    painter.setBrush(creature.fur.darker(112));
    switch (creature.ears) {
    case 0: // pointed
        painter.drawPolygon(QPolygonF{{edge - 0.23, top + 0.07}, {edge - 0.02, top - 0.17}, {edge, top + 0.2}});
        painter.setBrush(creature.dark);
        painter.drawPolygon(QPolygonF{{edge - 0.14, top + 0.06}, {edge - 0.04, top - 0.09}, {edge - 0.03, top + 0.13}});
        break;
    case 1: // round
        painter.drawEllipse(QPointF(edge - 0.07, top + 0.05), 0.12, 0.12);
        painter.setBrush(creature.dark);
        painter.drawEllipse(QPointF(edge - 0.07, top + 0.05), 0.06, 0.06);
        break;
    case 2: // long
        painter.drawEllipse(QRectF(middle + 0.05, top - 0.24, 0.14, 0.42));
        painter.setBrush(creature.dark);
        painter.drawEllipse(QRectF(middle + 0.09, top - 0.19, 0.06, 0.3));
        break;
    case 3: { // horns
        QPainterPath horn(QPointF(edge - 0.17, top + 0.1));
        horn.cubicTo(edge - 0.12, top - 0.12, edge + 0.1, top - 0.02, edge + 0.07, top - 0.2);
        horn.cubicTo(edge + 0.18, top, edge + 0.02, top + 0.1, edge - 0.06, top + 0.15);
        painter.setBrush(creature.pale);
        painter.drawPath(horn);
        break;
    }
    case 4: // feelers
        painter.save();
        painter.setPen(QPen(creature.dark, 0.035, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(middle + 0.09, top + 0.08), QPointF(middle + 0.2, top - 0.13));
        painter.restore();
        painter.setBrush(creature.pale);
        painter.drawEllipse(QPointF(middle + 0.21, top - 0.14), 0.055, 0.055);
        break;
    default: // fins
        painter.drawPolygon(QPolygonF{{edge - 0.08, eyeLine - 0.12},
                                      {edge + 0.16, eyeLine - 0.2},
                                      {edge + 0.1, eyeLine - 0.04},
                                      {edge + 0.15, eyeLine + 0.1},
                                      {edge - 0.06, eyeLine + 0.1}});
    }
}

void drawEye(QPainter &painter, const Creature &creature)
{
    const QPointF eye(middle + creature.width * 0.45, eyeLine - 0.03);
    painter.setBrush(Qt::white);
    painter.drawEllipse(eye, 0.075, creature.eyes == 2 ? 0.055 : 0.08);
    painter.setBrush(QColor(0x1D, 0x1A, 0x22));
    if (creature.eyes == 1) // a slit
        painter.drawEllipse(eye, 0.022, 0.07);
    else
        painter.drawEllipse(eye, 0.048, 0.055);
    painter.setBrush(Qt::white);
    painter.drawEllipse(eye + QPointF(-0.015, -0.02), 0.016, 0.016);
    if (creature.eyes == 2) { // sleepy
        painter.setBrush(creature.fur.darker(112));
        painter.drawChord(QRectF(eye.x() - 0.08, eye.y() - 0.065, 0.16, 0.12), 0, 180 * 16);
    } else if (creature.eyes == 3) { // stern
        painter.setBrush(creature.dark);
        painter.drawPolygon(
            QPolygonF{eye + QPointF(-0.1, -0.04), eye + QPointF(0.1, -0.13), eye + QPointF(0.1, -0.08)});
    }
}

void drawMouth(QPainter &painter, const Creature &creature)
{
    const double y = eyeLine + 0.1;
    painter.setBrush(creature.pale);
    if (creature.mouth == 0) { // a beak
        painter.setBrush(QColor(0xF4, 0xB9, 0x42));
        painter.drawPolygon(QPolygonF{{middle - 0.09, y - 0.04}, {middle + 0.09, y - 0.04}, {middle, y + 0.13}});
        return;
    }
    painter.drawEllipse(QPointF(middle, y + 0.03), 0.13, 0.09);
    painter.setBrush(creature.dark);
    painter.drawEllipse(QPointF(middle, y - 0.02), 0.04, 0.028);
    if (creature.mouth == 3) { // fangs
        painter.setBrush(Qt::white);
        onBothSides(painter, [&] {
            painter.drawPolygon(
                QPolygonF{{middle + 0.04, y + 0.06}, {middle + 0.09, y + 0.05}, {middle + 0.06, y + 0.14}});
        });
    }
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(creature.dark, 0.022, Qt::SolidLine, Qt::RoundCap));
    onBothSides(painter, [&] { painter.drawArc(QRectF(middle, y, 0.09, 0.07), 180 * 16, 180 * 16); });
    painter.restore();
}

void drawMark(QPainter &painter, const Creature &creature)
{
    const double y = eyeLine - creature.height * 0.62;
    painter.setBrush(creature.dark);
    switch (creature.mark) {
    case 0:
        painter.drawPolygon(
            QPolygonF{{middle, y - 0.07}, {middle + 0.045, y}, {middle, y + 0.07}, {middle - 0.045, y}});
        break;
    case 1:
        painter.drawRoundedRect(QRectF(middle - 0.02, y - 0.07, 0.04, 0.15), 0.02, 0.02);
        break;
    case 2:
        onBothSides(painter,
                    [&] { painter.drawRoundedRect(QRectF(middle + 0.04, y - 0.05, 0.03, 0.09), 0.015, 0.015); });
        break;
    case 3: // cheeks
        painter.setBrush(QColor(255, 120, 110, 130));
        onBothSides(painter,
                    [&] { painter.drawEllipse(QPointF(middle + creature.width * 0.66, eyeLine + 0.1), 0.055, 0.04); });
        break;
    default:
        break;
    }
}

} // namespace

void drawCreature(QPainter &painter, const CardInfo &card)
{
    const Creature creature = creatureOf(card);
    drawMane(painter, creature);
    onBothSides(painter, [&] { drawEar(painter, creature); });
    painter.setBrush(creature.fur);
    painter.drawEllipse(QPointF(middle, eyeLine), creature.width, creature.height);
    drawMark(painter, creature);
    onBothSides(painter, [&] { drawEye(painter, creature); });
    drawMouth(painter, creature);
}

} // namespace mantimon::board
