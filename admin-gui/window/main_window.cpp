#include "window/main_window.h"

#include "look/icon.h"
#include "models/words.h"
#include "window/desk.h"

#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mantimon::window {

MainWindow::MainWindow(QSettings &settings, const MakeViews &makeViews)
    : m_settings(settings), m_preferences(settings), m_profiles(settings), m_monitor(m_connection),
      m_stack(new QStackedWidget(this))
{
    m_theme.choose(m_preferences.theme());
    m_language.speak(m_preferences.language());
    connect(&m_preferences, &look::Preferences::themeChanged, &m_theme,
            [this] { m_theme.choose(m_preferences.theme()); });
    connect(&m_preferences, &look::Preferences::languageChanged, &m_language,
            [this] { m_language.speak(m_preferences.language()); });

    m_login = new login::LoginPage(m_profiles, m_keeper, m_stack);
    m_desk = new Desk(m_monitor, makeViews ? makeViews(m_connection, m_preferences, this) : pages::Views(),
                      m_preferences, m_stack);
    m_stack->addWidget(m_login);
    m_stack->addWidget(m_desk);
    setCentralWidget(m_stack);
    setWindowIcon(look::icon(u"logo"_s));
    setMinimumSize(1024, 640);
    resize(1360, 840);
    restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray());
    nameWindow({});

    connect(m_login, &login::LoginPage::chosen, this, [this](const login::Profile &profile, const QString &token) {
        m_desk->setServer(profile.name);
        m_connection.open(profile.url, token);
    });
    connect(m_desk, &Desk::signOutWanted, this, [this] {
        m_connection.close();
        showLogin({});
    });
    connect(m_desk, &Desk::titleChanged, this, &MainWindow::nameWindow);
    connect(&m_connection, &client::Connection::stateChanged, this, &MainWindow::follow);
    connect(&m_connection, &client::Connection::refused, this,
            [this](const QString &errorCode) { showLogin(models::Words::refusal(errorCode)); });
}

void MainWindow::connectTo(const QUrl &url, const QString &token)
{
    m_login->fill(url, token);
}

void MainWindow::resume()
{
    m_login->resume();
}

bool MainWindow::isAtDesk() const
{
    return m_stack->currentWidget() == m_desk;
}

void MainWindow::showLogin(const QString &complaint)
{
    m_desk->closeGames();
    m_stack->setCurrentWidget(m_login);
    m_login->setBusy(false);
    m_login->complain(complaint);
    nameWindow({});
}

void MainWindow::follow()
{
    using State = client::Connection::State;
    const State state = m_connection.state();
    m_login->setBusy(state == State::Connecting || state == State::Authenticating);
    if (state == State::Online && !isAtDesk()) {
        m_stack->setCurrentWidget(m_desk);
        m_desk->showPage(m_desk->currentId());
    }
    // Whoever never was in waits before the login, and is told why; whoever was waits at the desk.
    if (state == State::Offline && !isAtDesk() && !m_connection.lastError().isEmpty())
        m_login->complain(
            tr("The server cannot be reached; trying again. Is it running, and is the address right? (%1)")
                .arg(m_connection.lastError()));
}

void MainWindow::nameWindow(const QString &title)
{
    setWindowTitle(title.isEmpty() ? u"Mantimon"_s : u"%1 – Mantimon"_s.arg(title));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue("window/geometry"_L1, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace mantimon::window
