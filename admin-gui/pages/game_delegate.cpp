#include "pages/game_delegate.h"

#include "look/colors.h"
#include "look/icon.h"
#include "models/game_table.h"
#include "models/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

using models::GameTable;

/// Goes from the left of a cell to its right.
struct GameDelegate::Brush
{
    QPainter &painter;
    QRect rest;
    QFontMetrics metrics;

    void text(const QString &text, const QColor &color)
    {
        if (rest.width() < metrics.averageCharWidth())
            return;
        painter.setPen(color);
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, rest.width());
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, fitting);
        skip(metrics.horizontalAdvance(fitting));
    }

    void icon(const QString &name, const QColor &color)
    {
        const int size = metrics.height() * 9 / 10;
        if (rest.width() < size)
            return;
        painter.drawPixmap(rest.left(), rest.center().y() - size / 2 + 1,
                           look::iconPixmap(name, color, size, painter.device()->devicePixelRatioF()));
        skip(size + metrics.height() / 4);
    }

    /// Filled: connected. A ring: not.
    void dot(bool isFilled, const QColor &color)
    {
        const int size = metrics.height() / 2;
        const QRectF circle(rest.left() + 1, rest.center().y() - size / 2.0 + 1, size, size);
        painter.setPen(QPen(color, 1.8));
        painter.setBrush(isFilled ? QBrush(color) : Qt::NoBrush);
        painter.drawEllipse(circle);
        skip(size + metrics.height() / 3);
    }

    void skip(int width) { rest.setLeft(rest.left() + width); }
};

GameDelegate::GameDelegate(const client::Connection &connection, QObject *parent)
    : CellDelegate(parent), m_connection(connection)
{
}

void GameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(GameTable::RowRole);
    const int column = index.column();
    const bool isOurs = column == GameTable::Players || column == GameTable::Clock || column == GameTable::Warnings;
    if (value.isValid() && !isOurs) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    drawGround(painter, option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const int room = gap(option.fontMetrics);
    Brush brush{*painter, option.rect.adjusted(room, 0, -room, 0), option.fontMetrics};
    const auto game = value.value<client::GameRow>();
    if (!value.isValid())
        drawUnloaded(brush);
    else if (column == GameTable::Players)
        drawPlayers(brush, game);
    else if (column == GameTable::Clock)
        drawClock(brush, game);
    else
        drawWarnings(brush, game);
    painter->restore();
}

/// Each player has half of the cell, so that names stand below each other.
void GameDelegate::drawPlayers(Brush &brush, const client::GameRow &game) const
{
    const QRect whole = brush.rest;
    for (int i = 0; i < game.players.size(); ++i) {
        brush.rest = whole;
        brush.rest.setLeft(whole.left() + i * whole.width() / 2);
        if (i == 0)
            brush.rest.setWidth(whole.width() / 2 - brush.metrics.height() / 3);
        drawPlayer(brush, game, game.players[i]);
    }
}

/// Until when the seat is kept; the number alone where there is no room for the name beside it.
QString GameDelegate::awayText(const Brush &brush, const client::Seated &player) const
{
    if (player.isConnected || player.isBot)
        return {};
    if (!player.deadline.isValid())
        return u"  "_s + tr("away");
    const QString left = models::Times::clock(qMax<qint64>(0, m_connection.serverNow().msecsTo(player.deadline)));
    const QString whole = u"  "_s + tr("back in %1").arg(left);
    const int needed = brush.metrics.horizontalAdvance(whole) + brush.metrics.horizontalAdvance(player.name);
    return needed < brush.rest.width() ? whole : u"  "_s + left;
}

void GameDelegate::drawPlayer(Brush &brush, const client::GameRow &game, const client::Seated &player) const
{
    const look::Colors &c = look::colors();
    if (player.isBot)
        brush.icon(u"bot"_s, c.muted);
    else
        brush.dot(player.isConnected, player.isConnected ? c.good : c.warn);
    const bool isCurrent = player.id == game.currentPlayerId && !player.id.isEmpty();
    const QString away = awayText(brush, player);
    const int kept = brush.metrics.horizontalAdvance(away) + (isCurrent ? brush.metrics.height() : 0);
    const QRect whole = brush.rest;
    brush.rest.setRight(whole.right() - kept);
    brush.text(player.name, c.text);
    brush.rest.setRight(whole.right());
    if (isCurrent)
        brush.text(u" ◀"_s, c.accent);
    brush.text(away, c.warn);
}

void GameDelegate::drawClock(Brush &brush, const client::GameRow &game) const
{
    if (!game.clock)
        return;
    const look::Colors &c = look::colors();
    const QDateTime now = m_connection.serverNow();
    const bool isPaused = game.isPaused || game.clock->isPaused;
    const double share = game.clock->share(now);
    const QColor color = isPaused ? c.muted : share < 0.1 ? c.bad : share < 0.25 ? c.warn : c.accent;
    const int textWidth = brush.metrics.horizontalAdvance(u"00:00"_s);
    const int high = brush.metrics.height() * 2 / 5;
    QRectF bar(brush.rest.left(), brush.rest.center().y() - high / 2.0 + 1,
               qMax(0, brush.rest.width() - textWidth - brush.metrics.height()), high);
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(c.line);
    brush.painter.drawRoundedRect(bar, high / 2.0, high / 2.0);
    if (share > 0) {
        QRectF left = bar;
        left.setWidth(qMax<double>(high, bar.width() * share));
        brush.painter.setBrush(isPaused ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
        brush.painter.drawRoundedRect(left, high / 2.0, high / 2.0);
    }
    const QString text = models::Times::clock(game.clock->leftMs(now));
    brush.painter.setPen(isPaused || share >= 0.25 ? c.text : color);
    brush.painter.drawText(brush.rest, Qt::AlignVCenter | Qt::AlignRight, isPaused ? u"‖ "_s + text : text);
}

void GameDelegate::drawWarnings(Brush &brush, const client::GameRow &game)
{
    static const std::pair<QLatin1StringView, QString> icons[] = {
        {"stalled"_L1, u"stalled"_s}, {"player_gone"_L1, u"gone"_s}, {"clock_low"_L1, u"hourglass"_s}};
    for (const QString &warning : game.warnings) {
        QString icon = u"warning"_s;
        for (const auto &[name, drawing] : icons) {
            if (warning == name)
                icon = drawing;
        }
        brush.icon(icon, look::colors().warn);
        brush.text(models::Words::warning(warning), look::colors().warn);
        brush.skip(brush.metrics.height() / 2);
    }
}

/// A row that has not come yet is a grey bar, not an empty one.
void GameDelegate::drawUnloaded(Brush &brush)
{
    const int high = brush.metrics.height() / 2;
    QColor color = look::colors().line;
    color.setAlphaF(0.6F);
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(color);
    brush.painter.drawRoundedRect(
        QRectF(brush.rest.left(), brush.rest.center().y() - high / 2.0, brush.rest.width() * 0.6, high), 3, 3);
}

} // namespace mantimon::pages
