#pragma once

#include "client/connection.h"
#include "client/game_row.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace mantimon::game {

/// A game page's first lines: which game, how it stands, who plays, and whose eyes one sees it with.
class Header : public QWidget
{
    Q_OBJECT

public:
    /// The connection must outlive it.
    explicit Header(client::Connection &connection, QWidget *parent = nullptr);

    /// `view` as in board::Watch.
    void show(const client::GameRow &game, const QString &view);
    using QWidget::show;

Q_SIGNALS:
    void viewWanted(const QString &view);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawViews();
    [[nodiscard]] QString playersText() const;

    client::Connection &m_connection;
    client::GameRow m_game;
    QString m_view;
    QToolButton *m_close;
    QLabel *m_title;
    QLabel *m_standing;
    QLabel *m_players;
    QLabel *m_viewLabel;
    QComboBox *m_views;
};

} // namespace mantimon::game
