#include "board/furniture.h"

#include "board/card_painter.h"
#include "board/emblem.h"
#include "board/symbols.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

struct Furniture
{
    Q_DECLARE_TR_FUNCTIONS(mantimon::board::Furniture)
};

void paintMat(QPainter &painter, const QRectF &place, const Look &look, Qt::PenStyle style = Qt::SolidLine)
{
    const qreal radius = std::min(look.text * 0.6, place.height() * 0.2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colours.line, 1, style));
    painter.setBrush(look.colours.mat);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// Won points are filled, those to win are rings.
void paintPoints(QPainter &painter, QRectF place, const Strip &strip, const Look &look)
{
    const qreal size = std::min(place.height() * 0.5, look.text * 0.85);
    const QString number = QString::number(strip.points);
    const int pips = std::min(std::max(strip.points, strip.pointsToWin), 8);
    painter.setPen(look.colours.feltText);
    drawLine(painter, place, Qt::AlignRight | Qt::AlignVCenter, number, look.sized(look.text * 1.15, true));
    qreal x = place.right() - look.text * 1.1 - pips * size * 1.25;
    painter.setPen(QPen(look.colours.feltText, 1.3));
    for (int i = 0; i < pips; ++i, x += size * 1.25) {
        painter.setBrush(i < strip.points ? QBrush(look.colours.feltText) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(x, place.center().y() - size / 2, size, size));
    }
}

void paintClock(QPainter &painter, const QRectF &place, const Strip &strip, const Look &look)
{
    if (strip.wholeMs <= 0 && !strip.isPaused)
        return; // there is none any more
    const QString time = strip.isPaused ? Furniture::tr("paused") : models::Times::clock(strip.remainingMs);
    const qreal numbers = look.text * 3.4;
    painter.setPen(strip.hasClock ? look.colours.feltText : look.colours.feltFaint);
    drawLine(painter, QRectF(place.right() - numbers, place.top(), numbers, place.height()),
             Qt::AlignRight | Qt::AlignVCenter, time, look.sized(look.text, strip.hasClock));
    QRectF bar(place.left(), place.center().y() - look.text * 0.22, place.width() - numbers - look.text * 0.3,
               look.text * 0.44);
    if (strip.wholeMs <= 0 || bar.width() < look.text * 2)
        return;
    const double share = std::clamp(double(strip.remainingMs) / double(strip.wholeMs), 0.0, 1.0);
    const Colours &colours = look.colours;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colours.mat, colours.feltText, 0.2));
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    bar.setWidth(std::max(bar.height(), bar.width() * share));
    const QColor fill = share > 0.5 ? colours.good : share > 0.25 ? colours.warning : colours.danger;
    painter.setBrush(strip.hasClock && !strip.isPaused ? fill : mixed(colours.mat, colours.feltText, 0.4));
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
}

/// A filled circle, or a ring with a stroke through it and a word.
qreal paintPresence(QPainter &painter, const QRectF &place, bool isConnected, const Look &look)
{
    const qreal size = look.text * 0.7;
    const QRectF dot(place.left(), place.center().y() - size / 2, size, size);
    painter.setPen(QPen(isConnected ? look.colours.good : look.colours.danger, 1.8));
    painter.setBrush(isConnected ? QBrush(look.colours.good) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
    if (!isConnected)
        painter.drawLine(dot.bottomLeft(), dot.topRight());
    return dot.right() + look.text * 0.45;
}

} // namespace

void paintStrip(QPainter &painter, const QRectF &place, const Strip &strip, const Look &look)
{
    paintMat(painter, place, look);
    const qreal pad = look.text * 0.6;
    QRectF inner = place.adjusted(pad, 0, -pad, 0);
    const QRectF points(inner.right() - inner.width() * 0.22, inner.top(), inner.width() * 0.22, inner.height());
    paintPoints(painter, points, strip, look);
    const qreal clockWidth = std::clamp(inner.width() * 0.3, look.text * 4, look.text * 16);
    const QRectF clock(points.left() - clockWidth - pad, inner.top(), clockWidth, inner.height());
    paintClock(painter, clock, strip, look);
    inner.setRight(clock.left() - pad);
    inner.setLeft(paintPresence(painter, inner, strip.isConnected, look));
    QString name = strip.name;
    if (!strip.isConnected)
        name = Furniture::tr("%1 (away)").arg(name);
    const QFont bold = look.sized(look.text * 1.05, true);
    const QString turn = Furniture::tr("to move");
    const qreal pill = strip.isToMove
                           ? QFontMetricsF(look.sized(look.text * 0.82, true)).horizontalAdvance(turn) + look.text * 1.3
                           : 0;
    const qreal width = std::min(QFontMetricsF(bold).horizontalAdvance(name) + 1, inner.width() - pill);
    painter.setPen(look.colours.feltText);
    drawLine(painter, QRectF(inner.left(), inner.top(), width, inner.height()), Qt::AlignLeft | Qt::AlignVCenter, name,
             bold);
    if (strip.isToMove)
        paintPill(painter, QRectF(inner.left() + width + look.text * 0.3, inner.top(), pill, inner.height()), turn,
                  look.colours.accent, look, look.text * 0.82);
}

void paintHandTitle(QPainter &painter, const QRectF &place, int count, const Look &look)
{
    painter.setPen(look.colours.feltFaint);
    drawLine(painter, place, Qt::AlignLeft | Qt::AlignVCenter, Furniture::tr("Hand: %n card(s)", nullptr, count),
             look.sized(look.text * 0.9));
}

void paintHand(QPainter &painter, const QRectF &place, int count, const Look &look)
{
    const qreal title = look.text * 1.4;
    paintHandTitle(painter, QRectF(place.topLeft(), QSizeF(place.width(), title)), count, look);
    const QRectF row = place.adjusted(0, title, 0, 0);
    const qreal height = std::min(row.height(), look.text * 6.5);
    const qreal width = height * 0.73;
    if (count == 0 || width > row.width())
        return;
    const qreal step = count > 1 ? std::min((row.width() - width) / (count - 1), width * 0.62) : 0;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < count; ++i)
        drawPicture(painter, QRectF(row.left() + step * i, row.center().y() - height / 2, width, height), u"back"_s);
}

void paintPile(QPainter &painter, const QRectF &place, const QString &name, int count, const QString &back,
               const std::optional<Card> &top, const Look &look)
{
    const qreal label = look.text * 1.25;
    QRectF card(0, 0, place.width(), place.height() - label);
    card.setWidth(std::min(card.width(), card.height() * 0.73));
    card.setHeight(std::min(card.height(), card.width() / 0.73));
    card.moveCenter(QPointF(place.center().x(), place.top() + (place.height() - label) / 2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (count == 0) {
        paintMat(painter, card, look, Qt::DashLine);
    } else if (top) {
        paintMat(painter, card, look);
        drawEmblem(painter, card.adjusted(2, 2, -2, -2), look.catalogue->card(top->id));
    } else {
        if (count > 1)
            drawPicture(painter, card.translated(look.text * 0.16, look.text * 0.16), back);
        drawPicture(painter, card, back);
    }
    const qreal size = std::min(look.text * 1.05, card.width() * 0.42);
    const QColor ground = count == 0 ? look.colours.mat : QColor(0x1A, 0x1D, 0x24);
    paintPill(painter, QRectF(card.left(), card.bottom() - size * 1.9, card.width(), size * 1.6),
              QString::number(count), ground, look, size);
    painter.setPen(look.colours.feltFaint);
    drawLine(painter, QRectF(place.left(), place.bottom() - label, place.width(), label), Qt::AlignCenter, name,
             look.sized(look.text * 0.82));
}

void paintEnergyZone(QPainter &painter, const QRectF &place, const Zone &zone, const Look &look)
{
    const qreal label = look.text * 1.25;
    const QRectF mat(place.left(), place.top(), place.width(), place.height() - label);
    paintMat(painter, mat, look);
    const auto count = static_cast<int>(zone.cards.size());
    const int columns = count > 2 ? 2 : 1;
    const int rows = std::max(1, (count + columns - 1) / columns);
    const qreal size = std::min({mat.width() / columns * 0.8, mat.height() / rows * 0.8, look.text * 2.4});
    for (int i = 0; i < count; ++i) {
        const CardInfo card = look.catalogue->card(zone.cards[i].id);
        const int row = i / columns;
        const qreal x = mat.center().x() + (i % columns - (columns - 1) / 2.0) * size * 1.15;
        const qreal y = mat.center().y() + (row - (rows - 1) / 2.0) * size * 1.15;
        drawEnergy(painter, QRectF(x - size / 2, y - size / 2, size, size),
                   card.providesAny ? std::nullopt : std::optional(card.type));
    }
    painter.setPen(look.colours.feltFaint);
    drawLine(painter, QRectF(place.left(), place.bottom() - label, place.width(), label), Qt::AlignCenter,
             Furniture::tr("Ready", "energies that can be attached"), look.sized(look.text * 0.82));
}

void paintPlace(QPainter &painter, const QRectF &place, const Look &look)
{
    painter.setOpacity(0.6);
    paintMat(painter, place, look, Qt::DashLine);
    const qreal size = std::min(place.height() * 0.6, look.text * 3);
    QRectF star(0, 0, size, size);
    star.moveCenter(place.center());
    drawPicture(painter, star, u"empty"_s);
    painter.setOpacity(1);
}

void paintNotice(QPainter &painter, const QRectF &place, const QString &text, bool isCalling, const Look &look)
{
    if (isCalling) {
        paintMat(painter, place, look);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours.accent);
        painter.drawRoundedRect(QRectF(place.left(), place.top(), look.text * 0.4, place.height()), 2, 2);
    }
    painter.setPen(isCalling ? look.colours.feltText : look.colours.feltFaint);
    drawLine(painter, place.adjusted(look.text * 0.9, 0, -look.text * 0.5, 0), Qt::AlignLeft | Qt::AlignVCenter, text,
             look.sized(look.text, isCalling));
}

void paintStadium(QPainter &painter, const QRectF &place, const std::optional<Stadium> &stadium, const Look &look)
{
    if (stadium)
        return paintChip(painter, place.adjusted(0, place.height() * 0.06, 0, -place.height() * 0.06),
                         look.catalogue->card(stadium->card.id), look);
    painter.setPen(look.colours.feltFaint);
    drawLine(painter, place, Qt::AlignLeft | Qt::AlignVCenter, Furniture::tr("No stadium in play"),
             look.sized(look.text));
}

} // namespace mantimon::board
