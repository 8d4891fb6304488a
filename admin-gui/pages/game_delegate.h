#pragma once

#include "client/connection.h"
#include "client/game_row.h"

#include "pages/cell_delegate.h"

namespace mantimon::pages {

/// Draws what a live game's row says by more than a word: who is there, the clock that runs down between
/// updates, warnings. Every colour has a shape or a word beside it.
class GameDelegate : public CellDelegate
{
    Q_OBJECT

public:
    GameDelegate(const client::Connection &connection, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Brush; ///< where and with what one cell is drawn

    void drawPlayers(Brush &brush, const client::GameRow &game) const;
    void drawPlayer(Brush &brush, const client::GameRow &game, const client::Seated &player) const;
    [[nodiscard]] QString awayText(const Brush &brush, const client::Seated &player) const;
    void drawClock(Brush &brush, const client::GameRow &game) const;
    static void drawWarnings(Brush &brush, const client::GameRow &game);
    static void drawUnloaded(Brush &brush);

    const client::Connection &m_connection;
};

} // namespace mantimon::pages
