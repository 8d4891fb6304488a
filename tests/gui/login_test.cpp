#include "gui/gui_world.h"
#include "harness/test_server.h"
#include "look/notice.h"
#include "window/desk.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace mantimon {

/// Who is let in, who is not, and what is seen of the connection.
class LoginTest : public gui::GuiTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        m_world = std::make_unique<gui::World>(QStringLiteral(SERVER_PROGRAM));
        QVERIFY(m_world->start(4));
    }
    void cleanup() { m_world.reset(); }

    void aModeratorComesToTheDesk()
    {
        QVERIFY(!m_world->window->isAtDesk());
        QVERIFY(m_world->logInAs(u"moderator"_s));
        QVERIFY(m_world->window->connection().hasRole(u"moderator"));
        QVERIFY(!m_world->window->connection().hasRole(u"admin"));
        QTRY_VERIFY(m_world->find<QLabel>(u"connectionBadge"_s)->text().startsWith(u'●'));
    }

    void whoHasNoRoleIsToldSo()
    {
        m_world->logIn(harness::tokenFor(u"ada"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_world->find<look::Notice>(u"complaint"_s), gui::World::patience);
        QVERIFY(!m_world->window->isAtDesk());
        QCOMPARE(m_world->window->connection().state(), client::Connection::State::Offline);
    }

    void anExpiredTokenIsNotSentAgainAndAgain()
    {
        m_world->logIn(harness::tokenFor(u"mo"_s, auth::Role::Moderator, -60));
        QTRY_VERIFY_WITH_TIMEOUT(m_world->find<look::Notice>(u"complaint"_s), gui::World::patience);
        QVERIFY(!m_world->window->connection().nextAttempt().isValid());
    }

    void theTokenIsInNoFile()
    {
        const QString token = harness::tokenFor(u"mo"_s, auth::Role::Moderator);
        m_world->logIn(token);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->window->isAtDesk(), gui::World::patience);
        QVERIFY(m_world->settingsText().contains(u"127.0.0.1"_s));
        QVERIFY(!m_world->settingsText().contains(token.section(u'.', 1, 1)));
    }

    void aLostServerGreysTheDeskUntilItIsBack()
    {
        QVERIFY(m_world->logInAs(u"viewer"_s));
        const quint16 port = m_world->server.port();
        m_world->server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!m_world->window->connection().isOnline(), gui::World::patience);
        QVERIFY(m_world->window->isAtDesk());
        QTRY_VERIFY(!m_world->find<QLabel>(u"connectionBadge"_s)->text().startsWith(u'●'));
        QTRY_VERIFY(m_world->find<QWidget>(u"staleVeil"_s));
        m_world->server.setListenPort(port);
        QVERIFY(m_world->server.start({u"--demo"_s, u"4"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_world->window->connection().isOnline(), 60'000);
        QTRY_VERIFY(!m_world->find<QWidget>(u"staleVeil"_s));
    }

private:
    std::unique_ptr<gui::World> m_world;
};

} // namespace mantimon

QTEST_MAIN(mantimon::LoginTest)
#include "login_test.moc"
