#pragma once

#include "client/connection.h"

#include <QDialog>
#include <QTimer>
#include <QUuid>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace mantimon::window {

/// Ctrl+K: a few letters, and one is there: a page, a player, a game.
class GoTo : public QDialog
{
    Q_OBJECT

public:
    struct Target
    {
        QString id;
        QString title;
        QString icon;
    };

    GoTo(client::Connection &connection, QVector<Target> pages, QWidget *parent);

    void setText(const QString &text);

Q_SIGNALS:
    void pageChosen(const QString &id);
    void playerChosen(const QString &userId);
    void gameChosen(const QUuid &gameId);
    void replayChosen(const QUuid &gameId);
    /// Live games are to be searched for this.
    void searchChosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { Page, Player, Game, Replay, Search };

    void fill();
    void askForPlayers();
    void add(Kind kind, const QString &id, const QString &icon, const QString &title);
    void choose(const QListWidgetItem *item);

    client::Connection &m_connection;
    QVector<Target> m_pages;
    QTimer m_typed;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace mantimon::window
