#include "board/board.h"
#include "board/card_details.h"
#include "look/colors.h"
#include "unit/board/gui_test_case.h"
#include "unit/board/real_game.h"

#include <QDir>
#include <QPixmap>

using namespace Qt::StringLiterals;
using namespace mantimon;

/// Draws real positions, in light and dark, for each kind of viewer and at several sizes. With
/// BOARD_PICTURES set to a folder the pictures stay there, to be looked at.
class PicturesTest : public testing::GuiTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyBoardShowsItsCards_data();
    void everyBoardShowsItsCards();
    void detailsStayOnTheTable_data();
    void detailsStayOnTheTable();
};

void PicturesTest::everyBoardShowsItsCards_data()
{
    QTest::addColumn<QString>("ruleset");
    QTest::addColumn<int>("viewer");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<bool>("isDark");
    const auto judge = int(rules::Viewer::Judge);
    const auto spectator = int(rules::Viewer::Spectator);
    for (const bool isDark : {false, true}) {
        const auto name = [isDark](const char *what) { return QByteArray(isDark ? "dark-" : "light-") + what; };
        QTest::newRow(name("spectator-small")) << u"standard"_s << spectator << QSize(600, 480) << 1.0 << isDark;
        QTest::newRow(name("judge-small")) << u"standard"_s << judge << QSize(600, 480) << 1.0 << isDark;
        QTest::newRow(name("spectator-large")) << u"standard"_s << spectator << QSize(960, 740) << 1.0 << isDark;
        QTest::newRow(name("judge-large")) << u"standard"_s << judge << QSize(960, 740) << 1.0 << isDark;
        QTest::newRow(name("classic-seat")) << u"classic"_s << 0 << QSize(960, 740) << 1.0 << isDark;
        QTest::newRow(name("judge-double")) << u"standard"_s << judge << QSize(1200, 960) << 2.0 << isDark;
    }
}

void PicturesTest::everyBoardShowsItsCards()
{
    QFETCH(QString, ruleset);
    QFETCH(int, viewer);
    QFETCH(QSize, size);
    QFETCH(qreal, scale);
    QFETCH(bool, isDark);
    const testing::RealGame game(7, ruleset);
    const auto state = board::readState(game.state(game.fullest(), static_cast<rules::Viewer>(viewer)));
    QVERIFY(state);
    board::Catalogue catalogue;
    catalogue.fill(testing::shippedCatalogue());
    board::Board board(catalogue);
    QFont font = board.font();
    font.setPixelSize(int(13 * scale));
    board.setFont(font);
    board.setPalette(look::paletteOf(look::colorsOf(isDark ? look::Scheme::Dark : look::Scheme::Light)));
    board.setRules(5, game.ruleset().pointsToWin);
    board.resize(size);
    board.show();
    board.showState(*state);
    const QImage picture = board.grab().toImage();
    for (board::Spot *spot : board.table().focusableSpots()) {
        QVERIFY2(QRectF(QPointF(), size).contains(spot->geometry()), qUtf8Printable(spot->subject().title));
        QVERIFY(spot->geometry().height() > font.pixelSize());
    }
    if (const QString folder = qEnvironmentVariable("BOARD_PICTURES"); !folder.isEmpty())
        picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

void PicturesTest::detailsStayOnTheTable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("details-small") << QSize(600, 480) << false;
    QTest::newRow("details-large") << QSize(960, 740) << true;
}

void PicturesTest::detailsStayOnTheTable()
{
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    const testing::RealGame game(7);
    board::Catalogue catalogue;
    catalogue.fill(testing::shippedCatalogue());
    board::Board board(catalogue);
    QFont font = board.font();
    font.setPixelSize(13);
    board.setFont(font);
    board.setPalette(look::paletteOf(look::colorsOf(isDark ? look::Scheme::Dark : look::Scheme::Light)));
    board.resize(size);
    board.show();
    board.showState(*board::readState(game.state(game.fullest(), rules::Viewer::Judge)));
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    auto *details = board.findChild<board::CardDetails *>();
    for (board::Spot *spot : board.table().focusableSpots()) {
        Q_EMIT board.table().pointedAt(spot);
        if (details->isVisible())
            QVERIFY2(board.rect().contains(details->geometry()), qPrintable(spot->subject().title));
    }
    Q_EMIT board.table().pointedAt(board.table().spot(board::keyOf(board.state()->sides[0].active->card)));
    QVERIFY(details->isVisible());
    if (const QString folder = qEnvironmentVariable("BOARD_PICTURES"); !folder.isEmpty())
        board.grab().toImage().save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
