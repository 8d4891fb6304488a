#include "gui/gui_world.h"
#include "harness/duel.h"
#include "models/people_tables.h"
#include "window/desk.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mantimon {

/// The other pages: what is done to a player is done, can be taken back, and stands in the audit log.
class PagesTest : public gui::GuiTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_world.start(4));
        QVERIFY(m_world.logInAs(u"admin"_s));
        m_ada.emplace(u"ada"_s, m_world.server.port());
        QVERIFY(m_ada->logIn());
        QVERIFY(m_ada->create().contains(u"game_id"_s));
    }

    void everyPageIsReached()
    {
        window::Desk &desk = m_world.window->desk();
        for (const QString &id : desk.pageIds()) {
            desk.showPage(id);
            QCOMPARE(desk.currentId(), id);
            QVERIFY(!m_world.window->windowTitle().isEmpty());
        }
    }

    void aMuteIsAskedForDoneAndTakenBack()
    {
        m_world.window->desk().openPlayer(m_ada->id);
        QTRY_VERIFY_WITH_TIMEOUT(m_world.find<QPushButton>(u"mute"_s), gui::World::patience);
        QTest::mouseClick(m_world.find<QPushButton>(u"mute"_s), Qt::LeftButton);
        fillDialog(u"stalls on purpose"_s);
        QTRY_VERIFY_WITH_TIMEOUT(buttonSaying(u"Undo"_s), gui::World::patience);
        QTRY_VERIFY_WITH_TIMEOUT(isLabelled(u"▲ muted"_s), gui::World::patience);
        QTest::mouseClick(buttonSaying(u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!isLabelled(u"▲ muted"_s), gui::World::patience);
    }

    void aDeedWithoutAReasonIsNotDone()
    {
        m_world.window->desk().openPlayer(m_ada->id);
        QTRY_VERIFY_WITH_TIMEOUT(m_world.find<QPushButton>(u"ban"_s), gui::World::patience);
        QTest::mouseClick(m_world.find<QPushButton>(u"ban"_s), Qt::LeftButton);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())));
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto ban = std::find_if(buttons.begin(), buttons.end(),
                                      [](const QPushButton *button) { return button->text() == "Ban"_L1; });
        QVERIFY(ban != buttons.end());
        QVERIFY(!(*ban)->isEnabled());
        dialog->reject();
    }

    void whatWasDoneStandsInTheAuditLog()
    {
        m_world.window->desk().showPage(u"audit"_s);
        auto *view = m_world.find<QTableView>(u"audit"_s);
        const auto stands = [view] {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const auto text = [&](int column) { return view->model()->index(row, column).data().toString(); };
                if (text(models::AuditTable::What) == "Mute"_L1 &&
                    text(models::AuditTable::Reason) == "stalls on purpose"_L1)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(stands(), gui::World::patience);
    }

private:
    static void fillDialog(const QString &reason)
    {
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())));
        // A shortcut is the active window's, and nothing makes a window active where there is no desktop.
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(reason);
        QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] QPushButton *buttonSaying(const QString &text) const
    {
        const auto all = m_world.window->findChildren<QPushButton *>();
        const auto it = std::find_if(all.begin(), all.end(), [&](const QPushButton *button) {
            return button->isVisible() && button->text() == text;
        });
        return it == all.end() ? nullptr : *it;
    }
    [[nodiscard]] bool isLabelled(const QString &text) const
    {
        const auto all = m_world.window->desk().currentWidget()->findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    gui::World m_world{QStringLiteral(SERVER_PROGRAM)};
    std::optional<harness::Player> m_ada;
};

} // namespace mantimon

QTEST_MAIN(mantimon::PagesTest)
#include "pages_test.moc"
