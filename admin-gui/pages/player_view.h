#pragma once

#include "client/connection.h"
#include "client/people.h"
#include "models/text_table.h"
#include "pages/page.h"
#include "pages/paths.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace mantimon::look {
class EmptyState;
}

namespace mantimon::pages {

class TableView;
struct Deed;

/// One player: who they are, what they play, and what moderators know and do about them.
class PlayerView : public QWidget
{
    Q_OBJECT

public:
    PlayerView(client::Connection &connection, Paths &paths, QWidget *parent);

    void show(const QString &userId);
    void reload();
    void retranslate();
    [[nodiscard]] QString userId() const { return m_userId; }

private:
    enum Tab { Games, Standing, Notes, Sessions, Reports, tabs };

    QLayout *makeHead();
    QLayout *makeActions();
    void makeTabs();
    void describe();
    void describeHead();
    void fillGames();
    void fillStanding();
    void fillOthers();
    void describeActions();
    void lift();
    /// Asks, does, tells, and loads the file anew.
    void perform(const Deed &deed, const QString &done,
                 const std::function<client::Command(const QString &)> &undo = {});
    void openGame(int row);
    [[nodiscard]] const client::Sanction *selectedSanction(bool *isBan = nullptr) const;

    client::Connection &m_connection;
    Paths &m_paths;
    QString m_userId;
    client::PlayerFile m_file;
    int m_asked = 0;
    QWidget *m_content;
    look::EmptyState *m_empty;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_standing = nullptr;
    QPushButton *m_note = nullptr;
    QPushButton *m_mute = nullptr;
    QPushButton *m_kick = nullptr;
    QPushButton *m_ban = nullptr;
    QPushButton *m_lift = nullptr;
    QTabWidget *m_tabs = nullptr;
    TableView *m_views[tabs]{};
    models::TextTable *m_tables[tabs]{};
};

} // namespace mantimon::pages
