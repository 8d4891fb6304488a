#include "board/board.h"
#include "game/history_bar.h"
#include "game/log_panel.h"
#include "game/replay_file.h"
#include "game/replay_page.h"
#include "look/notice.h"
#include "unit/board/gui_test_case.h"
#include "unit/game_page/told_game.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mantimon;

class ReplayPageTest : public testing::GuiTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aGameIsLoadedWholeAndPlayedToItsEnd();
    void theVerificationIsShown_data();
    void theVerificationIsShown();
    void theFileIsWrittenAsItCame();
};

namespace {

QString verificationOf(const game::ReplayPage &page)
{
    QString words;
    for (const QLabel *label : page.findChild<look::Notice *>()->findChildren<QLabel *>())
        words += label->text();
    return words;
}

} // namespace

void ReplayPageTest::aGameIsLoadedWholeAndPlayedToItsEnd()
{
    testing::ToldGame told;
    told.setNow(told.game().lastSeq());
    client::Connection connection;
    QVERIFY(told.connect(connection));
    game::ReplayPage page(connection, QUuid(told.game().id()));
    page.setAnimated(false);
    page.resize(1200, 800);
    page.show();
    QTRY_VERIFY(page.board().state());
    QCOMPARE(page.board().state()->seq, told.game().firstSeq());
    QCOMPARE(page.findChild<QSlider *>()->maximum(), int(told.game().lastSeq()));
    // Near the end, as fast as it goes.
    page.findChild<QSlider *>()->setValue(int(told.game().lastSeq()) - 4);
    page.findChild<QComboBox *>(u"speed"_s)->setCurrentIndex(4);
    page.play();
    QVERIFY(page.isPlaying());
    QTRY_COMPARE(page.board().state()->seq, told.game().lastSeq());
    QTRY_VERIFY(!page.isPlaying());
    QVERIFY(page.board().state()->outcome);
    if (const QString folder = qEnvironmentVariable("BOARD_PICTURES"); !folder.isEmpty())
        page.grab().save(QDir(folder).filePath(u"replay.png"_s));
}

void ReplayPageTest::theVerificationIsShown_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("isOk");
    QTest::addColumn<QString>("said");
    QTest::newRow("genuine") << u"moderator"_s << true << u"Verified"_s;
    QTest::newRow("not genuine") << u"moderator"_s << false << u"Not verified: hash differs at 7"_s;
    QTest::newRow("a viewer") << u"viewer"_s << true << u"moderators only"_s;
}

void ReplayPageTest::theVerificationIsShown()
{
    QFETCH(QString, role);
    QFETCH(bool, isOk);
    QFETCH(QString, said);
    testing::ToldGame told;
    told.setReplay(u"{}"_s, isOk);
    client::Connection connection;
    QVERIFY(told.connect(connection, {role}));
    game::ReplayPage page(connection, QUuid(told.game().id()));
    page.show();
    QTRY_VERIFY2(verificationOf(page).contains(said), qPrintable(verificationOf(page)));
    QCOMPARE(told.asked(u"monitor:replay"_s).size(), role == "moderator"_L1 ? 1 : 0);
}

void ReplayPageTest::theFileIsWrittenAsItCame()
{
    testing::ToldGame told;
    told.setReplay(u"{\"entries\":[\"ä\"]}"_s, true);
    client::Connection connection;
    QVERIFY(told.connect(connection));
    game::ReplayFile file(connection, told.game().id(), nullptr);
    QSignalSpy arrived(&file, &game::ReplayFile::arrived);
    file.fetch();
    QTRY_COMPARE(arrived.size(), 1);
    const QTemporaryDir folder;
    QCOMPARE(file.write(folder.filePath(u"a.json"_s)), QString());
    QFile written(folder.filePath(u"a.json"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), "{\"entries\":[\"ä\"]}"_ba);
    QVERIFY(!file.write(folder.filePath(u"no/such/folder.json"_s)).isEmpty());
}

QTEST_MAIN(ReplayPageTest)
#include "replay_page_test.moc"
