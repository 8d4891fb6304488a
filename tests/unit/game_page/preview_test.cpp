#include "board/preview.h"
#include "board/watch.h"
#include "game/game_page.h"
#include "unit/board/gui_test_case.h"
#include "unit/game_page/told_game.h"

#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace mantimon;

class PreviewTest : public testing::GuiTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsTheTableAndTheLastFiveEvents();
    void itWatchesOnlyWhileItIsSeen();
    void itSharesItsWatchWithThePage();
};

void PreviewTest::itShowsTheTableAndTheLastFiveEvents()
{
    testing::ToldGame told;
    client::Connection connection;
    QVERIFY(told.connect(connection));
    board::Preview preview(connection);
    preview.resize(700, 260);
    preview.show();
    QVERIFY(!told.isWatched());
    preview.show(QUuid(told.game().id()));
    const auto *table = preview.findChild<board::Board *>();
    QTRY_VERIFY(table->state());
    const auto *events = preview.findChild<QLabel *>();
    QCOMPARE(events->text().count(u'\n'), 4);
    const QString before = events->text();
    told.advance();
    QTRY_VERIFY(events->text() != before);
    QCOMPARE(table->state()->seq, told.now());
    if (const QString folder = qEnvironmentVariable("BOARD_PICTURES"); !folder.isEmpty())
        preview.grab().save(QDir(folder).filePath(u"preview.png"_s));
}

void PreviewTest::itWatchesOnlyWhileItIsSeen()
{
    testing::ToldGame told;
    client::Connection connection;
    QVERIFY(told.connect(connection));
    board::Preview preview(connection);
    preview.show(QUuid(told.game().id()));
    QVERIFY(told.asked(u"monitor:watch"_s).isEmpty());
    preview.show();
    QTRY_VERIFY(told.isWatched());
    preview.hide();
    QTRY_VERIFY(!told.isWatched());
    preview.show();
    QTRY_VERIFY(told.isWatched());
    preview.show(QUuid());
    QTRY_VERIFY(!told.isWatched());
}

/// The server has one watch for each game and connection.
void PreviewTest::itSharesItsWatchWithThePage()
{
    testing::ToldGame told;
    client::Connection connection;
    QVERIFY(told.connect(connection));
    board::Preview preview(connection);
    preview.show(QUuid(told.game().id()));
    preview.show();
    QTRY_VERIFY(preview.findChild<board::Board *>()->state());
    {
        game::GamePage page(connection, QUuid(told.game().id()));
        QVERIFY(page.board().state());
        QCOMPARE(told.asked(u"monitor:watch"_s).size(), 1);
        preview.hide();
        told.advance();
        QTRY_COMPARE(page.board().state()->seq, told.now());
        QVERIFY(told.asked(u"monitor:unwatch"_s).isEmpty());
    }
    QTRY_COMPARE(told.asked(u"monitor:unwatch"_s).size(), 1);
}

QTEST_MAIN(PreviewTest)
#include "preview_test.moc"
