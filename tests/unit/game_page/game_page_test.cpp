#include "board/board.h"
#include "game/chat_panel.h"
#include "game/command_dialog.h"
#include "game/game_page.h"
#include "game/history_bar.h"
#include "game/log_panel.h"
#include "look/colors.h"
#include "look/empty_state.h"
#include "look/notice.h"
#include "unit/board/gui_test_case.h"
#include "unit/game_page/told_game.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace mantimon;

/// The page over a socket, with a real game told to it.
class GamePageTest : public testing::GuiTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTableTheLogAndTheHeaderAreShown();
    void whatFollowsIsShownAndLogged();
    void theSliderShowsTheMomentWhereItRests();
    void aLineOfTheLogIsAMoment();
    void whileOneLooksBackTheTableStaysAndTheRangeGrows();
    void theJudgesViewAsksForAReasonAndWarns();
    void aRefusedViewLeavesTheOneBefore();
    void viewersHaveNoCommands();
    void aLostConnectionGreysTheTableAndComesBack();
    void aGameThatEndsCanBeSaved();
    void aGameThatIsNotThereIsSaidToBeGone();
    void aPausedGameCanBeResumed();
    void whatPlayersSayIsShownOnceTheySaySomething();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] std::unique_ptr<game::GamePage> openPage(const QStringList &roles = {u"moderator"_s});
    static QPushButton *button(const QWidget &in, const QString &text);
    static QString notices(const QWidget &in);

    std::unique_ptr<testing::ToldGame> m_told;
    std::unique_ptr<client::Connection> m_connection;
};

void GamePageTest::init()
{
    failOnOurWarnings();
    m_told = std::make_unique<testing::ToldGame>();
    m_connection = std::make_unique<client::Connection>();
}

void GamePageTest::cleanup()
{
    m_connection.reset();
    m_told.reset();
}

std::unique_ptr<game::GamePage> GamePageTest::openPage(const QStringList &roles)
{
    if (!m_told->connect(*m_connection, roles))
        qFatal("cannot connect");
    auto page = std::make_unique<game::GamePage>(*m_connection, QUuid(m_told->game().id()));
    page->setAnimated(false);
    page->resize(1200, 800);
    page->show();
    if (!QTest::qWaitFor([&] { return page->board().state().has_value(); }))
        qWarning("the page shows no table");
    return page;
}

QPushButton *GamePageTest::button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

QString GamePageTest::notices(const QWidget &in)
{
    QStringList words;
    for (const auto *notice : in.findChildren<look::Notice *>()) {
        for (const QLabel *label : notice->findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
    }
    return words.join(u'\n');
}

void GamePageTest::theTableTheLogAndTheHeaderAreShown()
{
    const auto page = openPage();
    QCOMPARE(page->board().state()->seq, m_told->now());
    QVERIFY(page->findChild<game::LogPanel *>()->model().rowCount() > 20);
    QVERIFY(!page->findChild<look::EmptyState *>()->isVisible());
    const auto *history = page->findChild<game::HistoryBar *>();
    QVERIFY(history->isAtEnd());
    QCOMPARE(history->seq(), m_told->now());
    QCOMPARE(notices(*page), QString());
}

void GamePageTest::whatFollowsIsShownAndLogged()
{
    const auto page = openPage();
    const int lines = page->findChild<game::LogPanel *>()->model().rowCount();
    m_told->advance();
    QTRY_COMPARE(page->board().state()->seq, m_told->now());
    QVERIFY(page->findChild<game::LogPanel *>()->model().rowCount() > lines);
    QVERIFY(page->findChild<game::HistoryBar *>()->isAtEnd());
}

void GamePageTest::theSliderShowsTheMomentWhereItRests()
{
    const auto page = openPage();
    auto *slider = page->findChild<QSlider *>();
    for (int seq = 10; seq <= 20; ++seq)
        slider->setValue(seq);
    QTRY_COMPARE(page->board().state()->seq, 20);
    QCOMPARE(m_told->asked(u"monitor:position"_s).size(), 1);
    slider->setValue(19);
    QTRY_COMPARE(page->board().state()->seq, 19);
    slider->setValue(20); // known
    QCOMPARE(page->board().state()->seq, 20);
    QCOMPARE(m_told->asked(u"monitor:position"_s).size(), 2);
    page->findChild<game::HistoryBar *>()->goToEnd();
    QCOMPARE(page->board().state()->seq, m_told->now());
}

void GamePageTest::aLineOfTheLogIsAMoment()
{
    const auto page = openPage();
    auto *log = page->findChild<game::LogPanel *>();
    Q_EMIT log->entryChosen(12);
    QTRY_COMPARE(page->board().state()->seq, 12);
    QCOMPARE(page->findChild<game::HistoryBar *>()->seq(), 12);
}

void GamePageTest::whileOneLooksBackTheTableStaysAndTheRangeGrows()
{
    const auto page = openPage();
    auto *slider = page->findChild<QSlider *>();
    slider->setValue(12);
    QTRY_COMPARE(page->board().state()->seq, 12);
    m_told->advance();
    QTRY_COMPARE(slider->maximum(), int(m_told->now()));
    QCOMPARE(page->board().state()->seq, 12);
    QCOMPARE(slider->value(), 12);
}

void GamePageTest::theJudgesViewAsksForAReasonAndWarns()
{
    const auto page = openPage();
    auto *views = page->findChild<QComboBox *>(u"views"_s);
    QCOMPARE(views->count(), 4);
    views->setCurrentIndex(3);
    Q_EMIT views->activated(3);
    QCOMPARE(views->currentIndex(), 0); // until the server agrees
    auto *dialog = page->findChild<game::CommandDialog *>();
    QVERIFY(dialog);
    dialog->setReason(u"a report"_s);
    button(*dialog, u"Look"_s)->click();
    QTRY_VERIFY(!page->board().state()->sides[1].hand.cards.isEmpty());
    const QJsonObject asked = m_told->asked(u"monitor:watch"_s).constLast();
    QCOMPARE(asked["view"_L1].toString(), u"judge"_s);
    QCOMPARE(asked["reason"_L1].toString(), u"a report"_s);
    QVERIFY(notices(*page).contains(u"audit log"_s));
    QCOMPARE(views->currentIndex(), 3);
    button(*page, u"Back to spectator"_s)->click();
    QTRY_VERIFY(page->board().state()->sides[1].hand.cards.isEmpty());
    QVERIFY(!notices(*page).contains(u"audit log"_s));
}

void GamePageTest::aRefusedViewLeavesTheOneBefore()
{
    const auto page = openPage();
    m_told->refuse(u"monitor:watch"_s, u"forbidden"_s);
    auto *views = page->findChild<QComboBox *>(u"views"_s);
    Q_EMIT views->activated(1);
    auto *dialog = page->findChild<game::CommandDialog *>();
    dialog->setReason(u"curious"_s);
    button(*dialog, u"Look"_s)->click();
    QTRY_VERIFY(notices(*page).contains(u"a game one plays oneself"_s));
    QCOMPARE(views->currentIndex(), 0);
    QCOMPARE(page->board().state()->viewerId, u"__spectator__"_s);
}

void GamePageTest::viewersHaveNoCommands()
{
    const auto page = openPage({u"viewer"_s});
    for (const char *text : {"Message…", "Pause…", "Kick…", "End…", "Replay…"})
        QVERIFY2(!button(*page, QString::fromUtf8(text)), text);
    QCOMPARE(page->findChild<QComboBox *>(u"views"_s)->count(), 1);
}

void GamePageTest::aLostConnectionGreysTheTableAndComesBack()
{
    const auto page = openPage();
    m_told->cut();
    QTRY_VERIFY(page->board().isStale());
    QVERIFY(notices(*page).contains(u"Not connected since"_s));
    QVERIFY(!button(*page, u"Pause…"_s)->isEnabled());
    m_told->setNow(m_told->now() + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!page->board().isStale() && page->board().state()->seq == m_told->now(), 15'000);
    QCOMPARE(notices(*page), QString());
}

void GamePageTest::aGameThatEndsCanBeSaved()
{
    auto page = openPage();
    QVERIFY(!button(*page, u"Replay…"_s)->isEnabled());
    m_told->end();
    QTRY_VERIFY(notices(*page).contains(u"over"_s));
    QVERIFY(button(*page, u"Replay…"_s)->isEnabled());
    QVERIFY(!button(*page, u"End…"_s)->isEnabled());
    page.reset(); // opened anew it is known by its history
    const auto later = openPage();
    QCOMPARE(later->board().state()->seq, m_told->now());
    QVERIFY(notices(*later).contains(u"over"_s));
}

void GamePageTest::aGameThatIsNotThereIsSaidToBeGone()
{
    m_told->refuse(u"monitor:watch"_s, u"game_not_found"_s);
    m_told->refuse(u"monitor:history"_s, u"game_not_found"_s);
    QVERIFY(m_told->connect(*m_connection));
    game::GamePage page(*m_connection, QUuid(m_told->game().id()));
    page.resize(1000, 700);
    page.show();
    QSignalSpy closed(&page, &game::GamePage::closeRequested);
    QTRY_VERIFY(button(page, u"Close"_s));
    button(page, u"Close"_s)->click();
    QCOMPARE(closed.size(), 1);
}

void GamePageTest::aPausedGameCanBeResumed()
{
    const auto page = openPage();
    m_told->pause(true);
    QTRY_VERIFY(button(*page, u"Resume…"_s));
    QVERIFY(!button(*page, u"Pause…"_s));
    button(*page, u"Resume…"_s)->click();
    QVERIFY(page->findChild<game::CommandDialog *>());
}

void GamePageTest::whatPlayersSayIsShownOnceTheySaySomething()
{
    const auto silent = openPage();
    QVERIFY(!silent->findChild<game::ChatPanel *>()->isVisible());
    m_told->say(u"Ada"_s, u"Good luck"_s);
    m_told->say(u"Ben"_s, u"well_played"_s, u"emote"_s);
    const auto *list = silent->findChild<game::ChatPanel *>()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(list->isVisible());
    QCOMPARE(list->item(0)->text(), u"Ada: Good luck"_s);
    QCOMPARE(list->item(1)->text(), u"Ben: [well played]"_s);
    QVERIFY(!list->item(0)->toolTip().isEmpty());

    // Who comes later reads what was said, in its order.
    game::GamePage late(*m_connection, QUuid(m_told->game().id()));
    const auto *lateList = late.findChild<game::ChatPanel *>()->findChild<QListWidget *>();
    QTRY_COMPARE(lateList->count(), 2);
    QCOMPARE(lateList->item(0)->text(), u"Ada: Good luck"_s);
}

void GamePageTest::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isJudge");
    QTest::newRow("light 1024x640") << QSize(830, 590) << false << false;
    QTest::newRow("dark judge 1440x900") << QSize(1240, 850) << true << true;
    QTest::newRow("light judge 1024x640") << QSize(830, 590) << false << true;
    QTest::newRow("dark 1440x900") << QSize(1240, 850) << true << false;
}

/// Nothing has a size that it does not fit into. With BOARD_PICTURES set to a folder the pictures stay
/// there, to be looked at.
void GamePageTest::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, isDark);
    QFETCH(bool, isJudge);
    const look::Scheme scheme = isDark ? look::Scheme::Dark : look::Scheme::Light;
    look::setScheme(scheme);
    qApp->setPalette(look::paletteOf(look::colorsOf(scheme)));
    qApp->setStyleSheet(look::styleSheetOf(look::colorsOf(scheme)));
    const auto page = openPage();
    page->resize(size);
    if (isJudge) {
        board::Watch::of(*m_connection, m_told->game().id()).look(board::judgeView, u"a report"_s);
        QTRY_VERIFY(!page->board().state()->sides[1].hand.cards.isEmpty());
    }
    QTRY_VERIFY(!page->board().catalogue().isEmpty());
    const QImage picture = page->grab().toImage();
    if (const QString folder = qEnvironmentVariable("BOARD_PICTURES"); !folder.isEmpty())
        picture.save(QDir(folder).filePath(u"page-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
    QCOMPARE(picture.size(), size);
    for (const QPushButton *each : page->findChildren<QPushButton *>())
        QVERIFY2(!each->isVisible() || each->width() >= each->minimumSizeHint().width(), qPrintable(each->text()));
    qApp->setStyleSheet({});
}

QTEST_MAIN(GamePageTest)
#include "game_page_test.moc"
