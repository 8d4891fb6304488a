#include "game/command_dialog.h"
#include "look/notice.h"
#include "unit/board/gui_test_case.h"
#include "unit/game_page/told_game.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace mantimon;
using game::CommandDialog;

/// Every command of a game, from its dialog to the wire and back.
class CommandDialogTest : public testing::GuiTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsSentWithoutAReason();
    void aMessageCarriesItsTextAndItsReason();
    void moreTimeIsForWhomItIsGiven();
    void endsAreSaidInWordsConfirmedAndSent_data();
    void endsAreSaidInWordsConfirmedAndSent();
    void aPauseCanBeUndone();
    void aRefusalIsShownAndCanBeTriedAgain();
    void aKickNamesThePlayerAndTheGame();

private:
    [[nodiscard]] client::GameRow row() const { return client::GameRow::from(m_told.game().row(m_told.now())); }
    static QPushButton *button(CommandDialog &dialog, const QString &text);
    static QString words(CommandDialog &dialog);

    testing::ToldGame m_told;
    client::Connection m_connection;
};

void CommandDialogTest::initTestCase()
{
    QVERIFY(m_told.connect(m_connection));
}

void CommandDialogTest::cleanup()
{
    for (const char *event : {"monitor:pause", "monitor:end_game"})
        m_told.accept(QString::fromLatin1(event));
}

QPushButton *CommandDialogTest::button(CommandDialog &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

/// All that the dialog says.
QString CommandDialogTest::words(CommandDialog &dialog)
{
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->isHidden())
            words << label->text();
    }
    return words.join(u'\n');
}

void CommandDialogTest::nothingIsSentWithoutAReason()
{
    CommandDialog dialog(m_connection, game::planPause(row()));
    dialog.show();
    QVERIFY(!button(dialog, u"Pause"_s)->isEnabled());
    dialog.setReason(u"   "_s);
    QVERIFY(!button(dialog, u"Pause"_s)->isEnabled());
    dialog.setReason(u"a reason"_s);
    QVERIFY(button(dialog, u"Pause"_s)->isEnabled());
}

void CommandDialogTest::aMessageCarriesItsTextAndItsReason()
{
    CommandDialog dialog(m_connection, game::planMessage(row()));
    dialog.show();
    dialog.setReason(u"asked for it"_s);
    QVERIFY(!button(dialog, u"Send message"_s)->isEnabled());
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Please go on."_s);
    QSignalSpy done(&dialog, &CommandDialog::carriedOut);
    button(dialog, u"Send message"_s)->click();
    QTRY_COMPARE(done.size(), 1);
    const QJsonObject sent = m_told.asked(u"monitor:message"_s).constLast();
    QCOMPARE(sent, (QJsonObject{{u"game_id"_s, m_told.game().id()},
                                {u"reason"_s, u"asked for it"_s},
                                {u"text"_s, u"Please go on."_s}}));
    QVERIFY(words(dialog).contains(u"Ada and Ben"_s));
    QVERIFY(button(dialog, u"Close"_s));
}

void CommandDialogTest::moreTimeIsForWhomItIsGiven()
{
    CommandDialog dialog(m_connection, game::planExtension(row()));
    dialog.show();
    auto *player = dialog.findChild<QComboBox *>(u"player"_s);
    QCOMPARE(player->currentData().toString(), row().currentPlayerId);
    player->setCurrentText(u"Ben"_s);
    dialog.findChild<QSpinBox *>(u"seconds"_s)->setValue(90);
    QVERIFY2(words(dialog).contains(u"Ben gets 90 second"_s), qPrintable(words(dialog)));
    dialog.setReason(u"slow"_s);
    QSignalSpy done(&dialog, &CommandDialog::carriedOut);
    button(dialog, u"Give time"_s)->click();
    QTRY_COMPARE(done.size(), 1);
    const QJsonObject sent = m_told.asked(u"monitor:extend_timer"_s).constLast();
    QCOMPARE(sent["seconds"_L1].toInt(), 90);
    QCOMPARE(sent["player_id"_L1].toString(), QLatin1StringView(testing::RealGame::ben));
}

void CommandDialogTest::endsAreSaidInWordsConfirmedAndSent_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("winner");
    QTest::newRow("draw") << u"Draw"_s << u"as a draw"_s << u"draw"_s << QString();
    QTest::newRow("void") << u"Void"_s << u"counts for nobody"_s << u"void"_s << QString();
    QTest::newRow("a winner") << u"Ada wins"_s << u"Ada wins"_s << u"winner"_s
                              << QString::fromLatin1(testing::RealGame::ada);
}

void CommandDialogTest::endsAreSaidInWordsConfirmedAndSent()
{
    QFETCH(QString, choice);
    QFETCH(QString, said);
    QFETCH(QString, result);
    QFETCH(QString, winner);
    CommandDialog dialog(m_connection, game::planEnd(row()));
    dialog.show();
    dialog.findChild<QComboBox *>(u"result"_s)->setCurrentText(choice);
    QVERIFY2(words(dialog).contains(said) && words(dialog).contains(u"Ada and Ben are told"_s),
             qPrintable(words(dialog)));
    dialog.setReason(u"cheating"_s);
    QVERIFY(!button(dialog, u"End game"_s)->isEnabled());
    if (const QString folder = qEnvironmentVariable("BOARD_PICTURES"); !folder.isEmpty())
        dialog.grab().save(QDir(folder).filePath(u"dialog.png"_s));
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QSignalSpy done(&dialog, &CommandDialog::carriedOut);
    button(dialog, u"End game"_s)->click();
    QTRY_COMPARE(done.size(), 1);
    const QJsonObject sent = m_told.asked(u"monitor:end_game"_s).constLast();
    QCOMPARE(sent["result"_L1].toString(), result);
    QCOMPARE(sent["winner"_L1].toString(), winner);
}

void CommandDialogTest::aPauseCanBeUndone()
{
    CommandDialog dialog(m_connection, game::planPause(row()));
    dialog.show();
    dialog.setReason(u"report"_s);
    button(dialog, u"Pause"_s)->click();
    QTRY_VERIFY(button(dialog, u"Undo"_s));
    const auto before = m_told.asked(u"monitor:resume"_s).size();
    button(dialog, u"Undo"_s)->click();
    QTRY_COMPARE(m_told.asked(u"monitor:resume"_s).size(), before + 1);
    QCOMPARE(m_told.asked(u"monitor:resume"_s).constLast()["reason"_L1].toString(), u"Undone: report"_s);
    QTRY_VERIFY(words(dialog).contains(u"goes on"_s));
}

void CommandDialogTest::aRefusalIsShownAndCanBeTriedAgain()
{
    m_told.refuse(u"monitor:pause"_s, u"unavailable"_s);
    CommandDialog dialog(m_connection, game::planPause(row()));
    dialog.show();
    dialog.setReason(u"report"_s);
    QSignalSpy done(&dialog, &CommandDialog::carriedOut);
    button(dialog, u"Pause"_s)->click();
    QTRY_VERIFY(words(dialog).contains(u"database"_s));
    QVERIFY(done.isEmpty());
    m_told.accept(u"monitor:pause"_s);
    QVERIFY(button(dialog, u"Pause"_s)->isEnabled());
    button(dialog, u"Pause"_s)->click();
    QTRY_COMPARE(done.size(), 1);
}

void CommandDialogTest::aKickNamesThePlayerAndTheGame()
{
    CommandDialog dialog(m_connection, game::planKick(row()));
    dialog.show();
    dialog.findChild<QComboBox *>(u"player"_s)->setCurrentText(u"Ada"_s);
    QVERIFY(words(dialog).contains(u"connections of Ada"_s));
    dialog.setReason(u"hangs"_s);
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QSignalSpy done(&dialog, &CommandDialog::carriedOut);
    button(dialog, u"Kick"_s)->click();
    QTRY_COMPARE(done.size(), 1);
    const QJsonObject sent = m_told.asked(u"monitor:kick"_s).constLast();
    QCOMPARE(sent["user_id"_L1].toString(), QLatin1StringView(testing::RealGame::ada));
    QCOMPARE(sent["game_id"_L1].toString(), m_told.game().id());
}

QTEST_MAIN(CommandDialogTest)
#include "command_dialog_test.moc"
