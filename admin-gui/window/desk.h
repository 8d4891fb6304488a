#pragma once

#include "client/monitor.h"
#include "pages/page.h"
#include "pages/paths.h"

#include <QHash>
#include <QUuid>

#include <functional>

class QSettings;
class QStackedWidget;

namespace mantimon::look {
class Preferences;
}
namespace mantimon::pages {
class GamesPage;
class PlayersPage;
} // namespace mantimon::pages

namespace mantimon::window {

class Sidebar;
class StaleVeil;
class Toast;
class TopBar;

/// Everything behind the login: pages, open games, and the ways between them.
class Desk : public QWidget
{
    Q_OBJECT

public:
    Desk(client::Monitor &monitor, const pages::Views &views, look::Preferences &preferences, QWidget *parent);

    void setServer(const QString &name);
    void showPage(const QString &id);
    [[nodiscard]] QString currentId() const { return m_current; }
    [[nodiscard]] QStringList pageIds() const { return m_pageIds; }
    void openGame(const QUuid &gameId);
    void openReplay(const QUuid &gameId);
    void openPlayer(const QString &userId);
    void goTo(const QString &text = {});
    [[nodiscard]] pages::GamesPage &games() const { return *m_games; }
    [[nodiscard]] pages::PlayersPage &players() const { return *m_players; }
    [[nodiscard]] QWidget *currentWidget() const;
    /// Games of a server that is not looked at any longer.
    void closeGames();

Q_SIGNALS:
    void signOutWanted();
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(const QString &id, const QString &icon, pages::Page *page);
    void makePages(const pages::Views &views, look::Preferences &preferences);
    void makeShortcuts();
    void connectPaths();
    void open(const QString &id, const QString &icon, const QString &title, const QUuid &gameId,
              const pages::Views::Make &make);
    void close(const QString &id);
    void retranslate();
    [[nodiscard]] QString titleOf(const QString &id) const;

    client::Monitor &m_monitor;
    pages::Paths m_paths;
    pages::Views::Make m_makeGame;
    pages::Views::Make m_makeReplay;
    Sidebar *m_sidebar;
    TopBar *m_top;
    QStackedWidget *m_stack;
    StaleVeil *m_veil;
    Toast *m_toast;
    pages::GamesPage *m_games = nullptr;
    pages::PlayersPage *m_players = nullptr;
    QStringList m_pageIds;
    QHash<QString, QString> m_icons;
    QHash<QString, QWidget *> m_widgets;
    QString m_current;
};

} // namespace mantimon::window
