#include "gui/gui_world.h"

#include "auth/role.h"
#include "harness/test_server.h"
#include "pages/games_page.h"
#include "window/desk.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mantimon::gui {

void GuiTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

World::World(const QString &serverProgram)
    : m_settings(m_folder.filePath(u"desk.ini"_s), QSettings::IniFormat), server(serverProgram)
{
}

bool World::start(int games)
{
    if (!server.start({u"--demo"_s, QString::number(games)}))
        return false;
    m_settings.setValue(u"language"_s, u"en"_s);
    makeWindow();
    return true;
}

void World::makeWindow()
{
    window.reset();
    window = std::make_unique<window::MainWindow>(m_settings);
    window->resize(1360, 840);
    window->show();
}

QUrl World::url() const
{
    return QUrl(u"ws://127.0.0.1:%1/ws/monitor"_s.arg(server.port()));
}

QString World::settingsText()
{
    m_settings.sync();
    QFile file(m_settings.fileName());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void World::logIn(const QString &token)
{
    find<QLineEdit>(u"profileUrl"_s)->setText(url().toString());
    find<QLineEdit>(u"profileToken"_s)->setText(token);
    QTest::mouseClick(find<QPushButton>(u"connect"_s), Qt::LeftButton);
}

bool World::logInAs(const QString &role)
{
    auth::Roles roles;
    if (role == "viewer"_L1)
        roles = auth::Role::Viewer;
    else if (role == "moderator"_L1)
        roles = auth::Role::Moderator;
    else
        roles = auth::Role::Admin;
    logIn(harness::tokenFor(role, roles));
    return QTest::qWaitFor([this] { return window->isAtDesk() && window->desk().games().table().matching() > 0; },
                           patience);
}

} // namespace mantimon::gui
