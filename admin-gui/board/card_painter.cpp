#include "board/card_painter.h"

#include "board/emblem.h"
#include "board/symbols.h"
#include "board/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

/// A card's parts for its height.
struct Parts
{
    qreal text = 0;
    qreal pad = 0;
    QRectF name;
    QRectF symbol;
    QRectF emblem;
    QRectF hp;
    QRectF bar;
    QRectF energies;
    QRectF tool;
    QRectF conditions;
};

bool isTiny(const QRectF &place, const Look &look)
{
    return place.height() < look.text * 4.2;
}

Parts partsOf(const QRectF &place, const Mantimon &mantimon, const Look &look)
{
    Parts parts;
    const qreal h = place.height();
    const qreal t = parts.text = std::clamp(h * 0.135, look.text * 0.74, look.text * 1.5);
    const qreal p = parts.pad = t * 0.45;
    const QRectF inner = place.adjusted(p, p * 0.7, -p, -p * 0.7);
    parts.symbol = QRectF(inner.right() - t * 1.3, inner.top(), t * 1.3, t * 1.3);
    parts.name = QRectF(inner.left(), inner.top(), inner.width() - t * 1.5, t * 1.35);
    QRectF body(QPointF(inner.left(), parts.name.bottom() + p * 0.4), inner.bottomRight());
    if (!mantimon.conditions.isEmpty()) {
        parts.conditions = QRectF(body.left(), body.bottom() - t * 1.35, body.width(), t * 1.35);
        body.setBottom(parts.conditions.top() - p * 0.4);
    }
    parts.emblem = QRectF(body.left(), body.top(), std::min(body.height() * 1.15, body.width() * 0.38), body.height());
    const qreal x = parts.emblem.right() + p;
    const qreal w = body.right() - x;
    parts.hp = QRectF(x, body.top(), w, t * 1.5);
    parts.bar = QRectF(x, parts.hp.bottom() + t * 0.05, w, std::max<qreal>(3, t * 0.36));
    const qreal left = body.bottom() - parts.bar.bottom();
    const qreal row = std::min(t * 1.45, left / 2);
    const qreal air = std::min((left - 2 * row) / 3, t * 0.5);
    parts.energies = QRectF(x, parts.bar.bottom() + air, w, row);
    parts.tool = QRectF(x, parts.energies.bottom() + air, w, row);
    return parts;
}

void paintFace(QPainter &painter, const QRectF &place, const CardInfo &card, const Look &look)
{
    const qreal radius = std::min(place.height() * 0.08, look.text * 0.7);
    QPainterPath outline;
    outline.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, faceOf(card.type, look.colours));
    painter.setPen(QPen(mixed(colourOf(card.type), look.colours.cardText, 0.15), 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

QColor barColour(const Mantimon &mantimon, const Colours &colours)
{
    const int percent = mantimon.hp > 0 ? 100 * mantimon.hpLeft() / mantimon.hp : 0;
    return percent > 50 ? colours.good : percent > 25 ? colours.warning : colours.danger;
}

void paintBar(QPainter &painter, const QRectF &place, const Mantimon &mantimon, const Look &look)
{
    const qreal radius = place.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(look.colours.card, look.colours.cardText, 0.22));
    painter.drawRoundedRect(place, radius, radius);
    if (mantimon.hp <= 0 || mantimon.hpLeft() == 0)
        return;
    QRectF full = place;
    full.setWidth(std::max(place.height(), place.width() * mantimon.hpLeft() / mantimon.hp));
    painter.setBrush(barColour(mantimon, look.colours));
    painter.drawRoundedRect(full, radius, radius);
}

/// What is left is large, the whole beside it small; both smaller where there is no room.
void paintHp(QPainter &painter, const Parts &parts, const Mantimon &mantimon, const Look &look)
{
    const QString left = QString::number(mantimon.hpLeft());
    const QString whole = u"/%1"_s.arg(mantimon.hp);
    qreal size = parts.text * 1.25;
    const auto widthOf = [&](const QString &text, qreal pixels, bool bold) {
        return QFontMetricsF(look.sized(pixels, bold)).horizontalAdvance(text);
    };
    const qreal wanted = widthOf(left, size, true) + widthOf(whole, size * 0.74, false) + 2;
    size *= std::min(1.0, parts.hp.width() / wanted);
    painter.setFont(look.sized(size, true));
    painter.setPen(look.colours.cardText);
    painter.drawText(parts.hp, Qt::AlignLeft | Qt::AlignVCenter, left);
    const QRectF rest = parts.hp.adjusted(widthOf(left, size, true) + 1, 0, size, 0);
    painter.setFont(look.sized(size * 0.74));
    painter.setPen(look.colours.cardFaint);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, whole);
}

/// Over the foot of the emblem, where it can be seen from afar.
void paintDamage(QPainter &painter, const Parts &parts, const Mantimon &mantimon, const Look &look)
{
    if (mantimon.damage == 0)
        return;
    const qreal height = parts.text * 1.5;
    paintPill(painter, QRectF(parts.emblem.left(), parts.emblem.bottom() - height, parts.emblem.width(), height),
              u"−%1"_s.arg(mantimon.damage), look.colours.danger, look, parts.text * 0.86);
}

void paintConditions(QPainter &painter, const QRectF &place, const Mantimon &mantimon, const Look &look)
{
    const qreal gap = place.height() * 0.2;
    const QFont font = look.sized(place.height() * 0.62, true);
    QRectF chip = place;
    for (const rules::Condition condition : mantimon.conditions) {
        const QString letters = lettersFor(condition);
        chip.setWidth(place.height() * 1.2 + QFontMetricsF(font).horizontalAdvance(letters) + gap * 1.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x22, 0x1E, 0x2B));
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        drawCondition(painter, QRectF(chip.topLeft(), QSizeF(chip.height(), chip.height())), condition);
        painter.setPen(Qt::white);
        painter.setFont(font);
        painter.drawText(chip.adjusted(chip.height() * 1.15, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, letters);
        chip.moveLeft(chip.right() + gap);
    }
}

void paintTiny(QPainter &painter, const QRectF &place, const Mantimon &mantimon, const CardInfo &card, const Look &look)
{
    paintFace(painter, place, card, look);
    const qreal t = std::min(place.height() * 0.34, look.text * 0.9);
    const QRectF inner = place.adjusted(t * 0.35, t * 0.25, -t * 0.35, -t * 0.25);
    const QRectF name(inner.left(), inner.top(), inner.width(), t * 1.3);
    painter.setPen(look.colours.cardText);
    drawLine(painter, name, Qt::AlignLeft | Qt::AlignVCenter, card.name, look.sized(t, true));
    const QRectF below(inner.left(), name.bottom(), inner.width(), t * 1.2);
    const QString hp = u"%1/%2"_s.arg(mantimon.hpLeft()).arg(mantimon.hp);
    const QFont small = look.sized(t * 0.92);
    painter.setPen(look.colours.cardText);
    drawLine(painter, below, Qt::AlignLeft | Qt::AlignVCenter, hp, small);
    paintEnergies(painter, below.adjusted(QFontMetricsF(small).horizontalAdvance(hp) + t * 0.4, 0, 0, 0),
                  mantimon.energies, look);
    if (inner.bottom() - below.bottom() > 2)
        paintBar(painter, QRectF(inner.left(), inner.bottom() - t * 0.3, inner.width(), t * 0.3), mantimon, look);
    if (!mantimon.conditions.isEmpty())
        drawCondition(painter, QRectF(inner.right() - t * 1.1, inner.top(), t * 1.1, t * 1.1),
                      mantimon.conditions.constFirst());
}

} // namespace

void paintMantimon(QPainter &painter, const QRectF &place, const Mantimon &mantimon, const Look &look)
{
    const CardInfo card = look.catalogue->card(mantimon.card.id);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isTiny(place, look))
        return paintTiny(painter, place, mantimon, card, look);
    const Parts parts = partsOf(place, mantimon, look);
    paintFace(painter, place, card, look);
    painter.setPen(look.colours.cardText);
    drawLine(painter, parts.name, Qt::AlignLeft | Qt::AlignVCenter, card.name, look.sized(parts.text, true));
    drawEnergy(painter, parts.symbol, card.type);
    drawEmblem(painter, parts.emblem, card);
    paintDamage(painter, parts, mantimon, look);
    paintHp(painter, parts, mantimon, look);
    paintBar(painter, parts.bar, mantimon, look);
    paintEnergies(painter, parts.energies, mantimon.energies, look);
    if (mantimon.tool)
        paintChip(painter, parts.tool, look.catalogue->card(mantimon.tool->id), look);
    if (!mantimon.conditions.isEmpty())
        paintConditions(painter, parts.conditions, mantimon, look);
}

void paintChip(QPainter &painter, const QRectF &place, const CardInfo &card, const Look &look)
{
    const qreal h = place.height();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colours.line, 1));
    painter.setBrush(look.colours.card);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), h * 0.22, h * 0.22);
    const QRectF face = QRectF(place.topLeft(), QSizeF(h, h)).adjusted(h * 0.1, h * 0.1, -h * 0.1, -h * 0.1);
    if (card.isEnergy())
        drawEnergy(painter, face, card.providesAny ? std::nullopt : std::optional(card.type));
    else
        drawEmblem(painter, face, card);
    painter.setPen(look.colours.cardText);
    drawLine(painter, place.adjusted(h * 1.1, 0, -h * 0.2, 0), Qt::AlignLeft | Qt::AlignVCenter, card.name,
             look.sized(std::min(h * 0.62, look.text)));
}

void paintEnergies(QPainter &painter, const QRectF &place, const QVector<Card> &energies, const Look &look)
{
    const qreal size = place.height();
    const qreal step = size * 1.08;
    qreal x = place.left();
    const bool fits = static_cast<qreal>(energies.size()) * step <= place.width() + size * 0.1;
    std::map<QString, int> kinds;
    for (const Card &energy : energies)
        ++kinds[energy.id];
    for (const auto &[id, count] : kinds) {
        const CardInfo card = look.catalogue->card(id);
        const auto type = card.providesAny ? std::nullopt : std::optional(card.type);
        if (x + size > place.right() + 1)
            return; // the details tell the rest
        for (int i = 0; i < (fits ? count : 1); ++i, x += step)
            drawEnergy(painter, QRectF(x, place.top(), size, size), type);
        if (fits || count == 1)
            continue;
        const QFont font = look.sized(size * 0.68, true);
        const QString number = u"×%1"_s.arg(count);
        painter.setFont(font);
        painter.setPen(look.colours.cardText);
        painter.drawText(QRectF(x, place.top(), size * 3, size), Qt::AlignLeft | Qt::AlignVCenter, number);
        x += QFontMetricsF(font).horizontalAdvance(number) + size * 0.2;
    }
}

void paintPill(QPainter &painter, const QRectF &place, const QString &text, const QColor &fill, const Look &look,
               qreal size)
{
    const QFont font = look.sized(size, true);
    QRectF pill(0, 0, QFontMetricsF(font).horizontalAdvance(text) + size * 1.1, size * 1.5);
    pill.moveCenter(place.center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(font);
    painter.setPen(readable(Qt::white, fill));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace mantimon::board
