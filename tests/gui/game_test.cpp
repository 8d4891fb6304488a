#include "board/board.h"
#include "game/command_dialog.h"
#include "game/game_page.h"
#include "game/history_bar.h"
#include "game/log_panel.h"
#include "game/replay_page.h"
#include "gui/gui_world.h"
#include "harness/duel.h"
#include "look/notice.h"
#include "window/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mantimon {

using game::CommandBar;

/// A moderator at a game of two people: what is seen is what they do, and what is done reaches them.
class GameTest : public gui::GuiTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_world.start(1));
        QVERIFY(m_world.logInAs(u"moderator"_s));
        m_duel.emplace(m_world.server.port());
        QVERIFY(m_duel->begin());
        QVERIFY(m_duel->finishSetup());
        m_world.window->desk().openGame(QUuid(m_duel->gameId));
        m_page = m_world.window->findChild<game::GamePage *>();
        QVERIFY(m_page);
        m_page->setAnimated(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->board().state(), gui::World::patience);
    }
    void init()
    {
        GuiTest::init();
        m_duel->ada.client.forgetPushes();
        m_duel->ben.client.forgetPushes();
    }

    void movesAreFollowed()
    {
        const qint64 before = shownSeq();
        QVERIFY(m_duel->step());
        QTRY_COMPARE_GE_WITH_TIMEOUT(shownSeq(), before + 1, gui::World::patience);
        QVERIFY(m_page->findChild<game::LogPanel *>()->model().rowCount() > 0);
        for (const auto &side : m_page->board().state()->sides)
            QVERIFY(side.hand.cards.isEmpty());
    }

    void cardsSpeakTheDesksLanguage()
    {
        const board::Catalogue &cards = m_page->board().catalogue();
        QTRY_COMPARE_WITH_TIMEOUT(cards.name(u"ember-fox"_s), u"Ember Fox"_s, gui::World::patience);
        m_world.window->preferences().setLanguage(u"de"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cards.name(u"ember-fox"_s), u"Glutfuchs"_s, gui::World::patience);
        m_world.window->preferences().setLanguage(u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cards.name(u"ember-fox"_s), u"Ember Fox"_s, gui::World::patience);
    }

    void bothPlayersReadAMessage()
    {
        give(CommandBar::Command::Message, [](game::CommandDialog &dialog) {
            dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Please be patient"_s);
        });
        for (harness::Player *player : {&m_duel->ada, &m_duel->ben}) {
            const auto notice = player->client.next(u"server:notice"_s);
            QVERIFY(notice);
            QCOMPARE(notice->value(u"text"_s).toString(), u"Please be patient"_s);
        }
    }

    void whoeverIsAwaitedGetsMoreTime()
    {
        harness::Player &current = m_duel->current();
        const qint64 before = remaining(current);
        give(CommandBar::Command::Extend, [](const game::CommandDialog &) {});
        QTRY_VERIFY_WITH_TIMEOUT(remaining(current) > before, gui::World::patience);
    }

    void aPauseStopsBothAndAResumptionLetsThemGoOn()
    {
        give(CommandBar::Command::Pause, [](const game::CommandDialog &) {});
        QVERIFY(m_duel->ada.client.next(u"game:paused"_s));
        QVERIFY(m_duel->ben.client.next(u"game:paused"_s));
        QVERIFY(!m_duel->step());
        give(CommandBar::Command::Resume, [](const game::CommandDialog &) {});
        QVERIFY(m_duel->ada.client.next(u"game:resumed"_s));
        QVERIFY(m_duel->step());
    }

    void aJudgeSeesTheHands()
    {
        auto *views = m_page->findChild<QComboBox *>(u"views"_s);
        views->setCurrentIndex(views->count() - 1);
        Q_EMIT views->activated(views->count() - 1);
        answer();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->board().state()->sides[0].hand.cards.isEmpty(), gui::World::patience);
        QVERIFY(!m_page->board().state()->sides[1].hand.cards.isEmpty());
        Q_EMIT views->activated(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->board().state()->sides[0].hand.cards.isEmpty(), gui::World::patience);
    }

    void thePastIsLookedAt()
    {
        auto *slider = m_page->findChild<QSlider *>();
        slider->setValue(5);
        QTRY_COMPARE_WITH_TIMEOUT(shownSeq(), 5, gui::World::patience);
        m_page->findChild<game::HistoryBar *>()->goToEnd();
        QTRY_COMPARE_WITH_TIMEOUT(shownSeq(), m_page->findChild<game::HistoryBar *>()->seq(), gui::World::patience);
    }

    void whoIsKickedMayComeBack()
    {
        harness::Player &current = m_duel->current();
        give(CommandBar::Command::Kick, [](const game::CommandDialog &) {});
        QCOMPARE(current.client.closeCode(), 1008);
        QVERIFY(current.logIn());
        QVERIFY(current.client.next(u"game:reconnected"_s));
    }

    void anEndedGameIsOverForAllAndCanBePlayedAgain()
    {
        give(CommandBar::Command::End, [this](game::CommandDialog &dialog) {
            auto *result = dialog.findChild<QComboBox *>(u"result"_s);
            result->setCurrentIndex(result->findData(m_duel->ben.id));
        });
        const auto over = m_duel->ada.client.next(u"game:over"_s);
        QVERIFY(over);
        QCOMPARE(over->value(u"winner"_s).toString(), m_duel->ben.id);
        QCOMPARE(over->value(u"end_reason"_s).toString(), u"moderator"_s);

        m_world.window->desk().openReplay(QUuid(m_duel->gameId));
        auto *replay = m_world.window->findChild<game::ReplayPage *>();
        QVERIFY(replay);
        QTRY_VERIFY_WITH_TIMEOUT(replay->board().state(), gui::World::patience);
        QTRY_VERIFY_WITH_TIMEOUT(says(*replay, u"Verified: played again"_s), gui::World::patience);
    }

private:
    [[nodiscard]] qint64 shownSeq() const { return m_page->board().state()->seq; }

    static qint64 remaining(harness::Player &player)
    {
        return player.state()[u"clocks"_s][player.id][u"remaining_ms"_s].toInteger();
    }

    static bool says(const QWidget &in, const QString &text)
    {
        const auto all = in.findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text, Qt::CaseInsensitive);
        });
    }

    /// Opens the command's dialog, fills it in, gives a reason and sends; until the server has done it.
    template <typename Fill>
    void give(CommandBar::Command command, const Fill &fill)
    {
        m_page->begin(command);
        auto *dialog = m_page->findChild<game::CommandDialog *>();
        QVERIFY(dialog);
        fill(*dialog);
        QSignalSpy done(dialog, &game::CommandDialog::carriedOut);
        answer();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, gui::World::patience);
        dialog->close();
        QTRY_VERIFY(!m_page->findChild<game::CommandDialog *>());
    }
    /// Gives the reason, confirms and presses the button.
    void answer()
    {
        auto *dialog = m_page->findChild<game::CommandDialog *>();
        dialog->setReason(u"as the test wants"_s);
        auto *confirmed = dialog->findChild<QCheckBox *>();
        if (confirmed->isVisible())
            confirmed->click();
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto send =
            std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isDefault(); });
        QVERIFY(send != buttons.end());
        QTest::mouseClick(*send, Qt::LeftButton);
    }

    gui::World m_world{QStringLiteral(SERVER_PROGRAM)};
    std::optional<harness::Duel> m_duel;
    game::GamePage *m_page = nullptr;
};

} // namespace mantimon

QTEST_MAIN(mantimon::GameTest)
#include "game_test.moc"
