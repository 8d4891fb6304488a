#pragma once

#include "client/chat.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace mantimon::game {

/// What the players of a game say to each other; not there while they are silent. Follows its end until somebody
/// scrolls away.
class ChatPanel : public QWidget
{
    Q_OBJECT

public:
    /// The connection must outlive it.
    ChatPanel(client::Connection &connection, const QString &gameId, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void add(const client::ChatLine &line);
    void retranslate();

    client::Chat m_chat;
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace mantimon::game
