#pragma once

#include "client/connection.h"
#include "client/game_row.h"
#include "pages/paths.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mantimon::pages {

/// The selected game, small: who plays, how it stands, and the board where one can be drawn.
class GameGlance : public QWidget
{
    Q_OBJECT

public:
    GameGlance(const client::Connection &connection, Paths &paths, const Views &views, QWidget *parent);

    /// Null: none is selected.
    void show(const client::GameRow *game);
    void retranslate();

private:
    [[nodiscard]] QLabel *makeLabel();
    void describe();

    const client::Connection &m_connection;
    Paths &m_paths;
    Views::Preview m_preview;
    client::GameRow m_game;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_watch;
    QPushButton *m_players[2];
};

} // namespace mantimon::pages
