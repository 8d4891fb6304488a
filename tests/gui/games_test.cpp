#include "gui/gui_world.h"
#include "pages/games_page.h"
#include "window/desk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon {

using models::GameTable;

/// Live games are found, filtered and sorted by the real server, and followed while they go on.
class GamesTest : public gui::GuiTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_world.start(12));
        QVERIFY(m_world.logInAs(u"moderator"_s));
        m_world.window->desk().showPage(u"games"_s);
    }

    void everyDemoGameHasARow()
    {
        QTRY_COMPARE_WITH_TIMEOUT(table().matching(), 12, gui::World::patience);
        QVERIFY(table().row(0));
        QCOMPARE(table().row(0)->players.size(), 2);
    }

    void movesAreSeenWithoutAReset()
    {
        const QSignalSpy resets(&table(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(&table(), &QAbstractItemModel::dataChanged);
        QTRY_VERIFY_WITH_TIMEOUT(changes.size() > 5, gui::World::patience);
        QCOMPARE(resets.size(), 0);
    }

    void aGameIsFoundByTheBeginningOfItsId()
    {
        const QString id = table().row(0)->id;
        m_world.find<QLineEdit>(u"gameSearch"_s)->setText(id.left(8));
        QTRY_COMPARE_WITH_TIMEOUT(table().matching(), 1, gui::World::patience);
        QCOMPARE(table().row(0)->id, id);
        m_world.find<QLineEdit>(u"gameSearch"_s)->clear();
        QTRY_VERIFY_WITH_TIMEOUT(table().matching() > 1, gui::World::patience);
    }

    void whatNobodyHasFindsNothingAndSaysWhatToDo()
    {
        m_world.find<QLineEdit>(u"gameSearch"_s)->setText(u"nobody is called so"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table().rowCount(), 0, gui::World::patience);
        QVERIFY(table().total() > 0);
        const auto buttons = m_world.window->desk().currentWidget()->findChildren<QPushButton *>();
        const auto offer = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->isVisible() && button->text() == "Show all games"_L1;
        });
        QVERIFY(offer != buttons.end());
        QTest::mouseClick(*offer, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(table().matching() > 1, gui::World::patience);
    }

    void theServerSorts()
    {
        auto *view = m_world.find<QTableView>(u"games"_s);
        view->sortByColumn(GameTable::Turn, Qt::DescendingOrder);
        const auto isSorted = [this] {
            const auto &rows = table().rows();
            return rows.size() > 1 && std::is_sorted(rows.cbegin(), rows.cend(),
                                                     [](const auto &a, const auto &b) { return a.turn > b.turn; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSorted(), gui::World::patience);
    }

private:
    [[nodiscard]] const GameTable &table() const { return m_world.window->desk().games().table(); }

    gui::World m_world{QStringLiteral(SERVER_PROGRAM)};
};

} // namespace mantimon

QTEST_MAIN(mantimon::GamesTest)
#include "games_test.moc"
