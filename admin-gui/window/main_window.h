#pragma once

#include "client/monitor.h"
#include "login/login_page.h"
#include "login/token_keeper.h"
#include "look/preferences.h"
#include "look/theme.h"
#include "pages/paths.h"
#include "window/language.h"

#include <QMainWindow>

class QStackedWidget;

namespace mantimon::window {

class Desk;

/// The program's window: the login, and behind it the desk. Everything is made and wired here.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What lies above the pages is made by this, for our connection.
    using MakeViews = std::function<pages::Views(client::Connection &, look::Preferences &, QWidget *)>;

    explicit MainWindow(QSettings &settings, const MakeViews &makeViews = {});

    /// Where to, from the command line; without a token it is asked for.
    void connectTo(const QUrl &url, const QString &token);
    /// Logs in as the last time, when that is still possible.
    void resume();

    [[nodiscard]] client::Connection &connection() { return m_connection; }
    [[nodiscard]] client::Monitor &monitor() { return m_monitor; }
    [[nodiscard]] look::Preferences &preferences() { return m_preferences; }
    [[nodiscard]] login::TokenKeeper &keeper() { return m_keeper; }
    [[nodiscard]] login::LoginPage &login() const { return *m_login; }
    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] bool isAtDesk() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showLogin(const QString &complaint);
    void follow();
    void nameWindow(const QString &title);

    QSettings &m_settings;
    look::Preferences m_preferences;
    look::Theme m_theme;
    Language m_language;
    login::Profiles m_profiles;
    login::TokenKeeper m_keeper;
    client::Connection m_connection;
    client::Monitor m_monitor;
    QStackedWidget *m_stack;
    login::LoginPage *m_login;
    Desk *m_desk;
};

} // namespace mantimon::window
