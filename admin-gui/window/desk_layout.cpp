#include "window/desk.h"

#include "look/preferences.h"
#include "pages/audit_page.h"
#include "pages/games_page.h"
#include "pages/overview_page.h"
#include "pages/players_page.h"
#include "pages/replays_page.h"
#include "pages/reports_page.h"
#include "pages/server_page.h"
#include "pages/settings_page.h"
#include "window/language.h"
#include "window/sidebar.h"
#include "window/stale_veil.h"
#include "window/toast.h"
#include "window/top_bar.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mantimon::window {

Desk::Desk(client::Monitor &monitor, const pages::Views &views, look::Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_monitor(monitor), m_makeGame(views.game), m_makeReplay(views.replay),
      m_sidebar(new Sidebar(this)), m_top(new TopBar(monitor.connection(), this)), m_stack(new QStackedWidget(this)),
      m_veil(new StaleVeil(monitor.connection(), m_stack)), m_toast(new Toast(monitor.connection(), this))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    makePages(views, preferences);
    connectPaths();
    makeShortcuts();

    connect(m_sidebar, &Sidebar::chosen, this, &Desk::showPage);
    connect(m_sidebar, &Sidebar::closeWanted, this, &Desk::close);
    connect(m_top, &TopBar::goToWanted, this, [this] { goTo(); });
    connect(m_top, &TopBar::signOutWanted, this, &Desk::signOutWanted);
    connect(m_top, &TopBar::staleChanged, this, [this] { m_veil->setShown(m_top->isStale()); });
    connect(m_toast, &Toast::undone, m_players, &pages::PlayersPage::refresh);
    connect(&monitor, &client::Monitor::openReportsChanged, this,
            [this] { m_sidebar->setBadge(u"reports"_s, m_monitor.openReports()); });
    connect(&monitor, &client::Monitor::subscribed, this, [this] {
        if (auto *page = qobject_cast<pages::Page *>(m_stack->currentWidget()))
            page->refresh();
    });
    retranslate();
    showPage(m_pageIds.front());
}

void Desk::makePages(const pages::Views &views, look::Preferences &preferences)
{
    client::Connection &connection = m_monitor.connection();
    m_games = new pages::GamesPage(m_monitor, m_paths, views, preferences.settings(), m_stack);
    m_players = new pages::PlayersPage(connection, m_paths, m_stack);
    addPage(u"overview"_s, u"overview"_s, new pages::OverviewPage(m_monitor, m_paths, m_stack));
    addPage(u"games"_s, u"games"_s, m_games);
    addPage(u"players"_s, u"players"_s, m_players);
    addPage(u"reports"_s, u"reports"_s, new pages::ReportsPage(m_monitor, m_paths, m_stack));
    addPage(u"replays"_s, u"replays"_s, new pages::ReplaysPage(m_monitor, m_paths, m_stack));
    addPage(u"audit"_s, u"audit"_s, new pages::AuditPage(connection, m_paths, m_stack));
    addPage(u"server"_s, u"server"_s, new pages::ServerPage(m_monitor, m_paths, m_stack));
    addPage(u"settings"_s, u"settings"_s, new pages::SettingsPage(preferences, Language::all(), m_stack));
}

void Desk::addPage(const QString &id, const QString &icon, pages::Page *page)
{
    m_pageIds << id;
    m_icons.insert(id, icon);
    m_widgets.insert(id, page);
    m_stack->addWidget(page);
    m_sidebar->addPage(id, icon);
}

void Desk::connectPaths()
{
    connect(&m_paths, &pages::Paths::gameWanted, this, &Desk::openGame);
    connect(&m_paths, &pages::Paths::replayWanted, this, &Desk::openReplay);
    connect(&m_paths, &pages::Paths::playerWanted, this, &Desk::openPlayer);
    connect(&m_paths, &pages::Paths::pageWanted, this, &Desk::showPage);
    connect(&m_paths, &pages::Paths::told, m_toast, &Toast::tell);
    connect(&m_paths, &pages::Paths::warningsWanted, this, [this] {
        showPage(u"games"_s);
        m_games->showWarnings();
    });
}

void Desk::makeShortcuts()
{
    connect(new QShortcut(Qt::CTRL | Qt::Key_K, this), &QShortcut::activated, this, [this] { goTo(); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_W, this), &QShortcut::activated, this, [this] { close(m_current); });
    for (int i = 0; i < m_pageIds.size(); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showPage(m_pageIds[i]); });
    }
}

} // namespace mantimon::window
