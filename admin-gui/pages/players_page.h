#pragma once

#include "models/people_tables.h"
#include "pages/page.h"

#include <QTimer>

class QLineEdit;
class QSplitter;

namespace mantimon::pages {

class Paths;
class PlayerView;
class TableView;

/// Players are searched for at the left; at the right is the one that was found.
class PlayersPage : public Page
{
    Q_OBJECT

public:
    PlayersPage(client::Connection &connection, Paths &paths, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void refresh() override;
    void open(const QString &userId);
    void search(const QString &text);

protected:
    void retranslate() override;

private:
    models::PlayerTable m_table;
    QTimer m_typed;
    QLineEdit *m_search;
    TableView *m_found;
    PlayerView *m_player;
};

} // namespace mantimon::pages
