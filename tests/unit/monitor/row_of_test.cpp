#include "common/test_case.h"
#include "monitor/row_of.h"

using namespace mantimon;
using namespace Qt::StringLiterals;
using protocol::GameRow;
using protocol::GameStatus;
using protocol::GameWarning;
namespace row = protocol::row;

/// What is noteworthy about a game, and what of a row an update says.
class RowOfTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aGameInWhichNothingHappensIsStalled()
    {
        GameRow game = playing();
        QCOMPARE(monitor::warningsOf(game, start), 0);
        const auto next = monitor::nextWarning(game, start);
        QVERIFY(next);
        QCOMPARE(*next, start + monitor::stalledAfter);
        QCOMPARE(monitor::warningsOf(game, *next - 1), 0);
        QCOMPARE(monitor::warningsOf(game, *next), int(GameWarning::Stalled));
        game.isPaused = true;
        QCOMPARE(monitor::warningsOf(game, *next), 0);
        QVERIFY(!monitor::nextWarning(game, start));
    }

    void aClockIsLowInItsLastFifth()
    {
        GameRow game = playing();
        game.clock = protocol::TurnTimer{u"ada"_s, clockUntil(start + 100'000)};
        QCOMPARE(*monitor::nextWarning(game, start), start + 80'000);
        QCOMPARE(monitor::warningsOf(game, start + 79'999), 0);
        QCOMPARE(monitor::warningsOf(game, start + 80'000), int(GameWarning::ClockLow));
        game.clock->clock.isRunning = false;
        QCOMPARE(monitor::warningsOf(game, start + 80'000), 0);
    }

    void apartFromBotsEverybodyMustBeThere()
    {
        GameRow game = playing();
        game.players[1].isConnected = false;
        QCOMPARE(monitor::warningsOf(game, start), int(GameWarning::PlayerGone));
        game.players[1].isBot = true;
        QCOMPARE(monitor::warningsOf(game, start), 0);
        game.players[0].isConnected = false;
        game.status = GameStatus::Waiting;
        QCOMPARE(monitor::warningsOf(game, start), 0);
    }

    void aRunningClockIsTheSameClockLater()
    {
        GameRow before = playing();
        before.clock = protocol::TurnTimer{u"ada"_s, clockUntil(start + 100'000)};
        GameRow after = before;
        after.clock->clock.remainingMs -= 5'000;
        QCOMPARE(protocol::difference(before, after), 0U);
        after.clock->clock.deadline = start + 130'000;
        QCOMPARE(protocol::difference(before, after), row::clock);
        before.clock->clock.isRunning = after.clock->clock.isRunning = false;
        before.clock->clock.deadline = after.clock->clock.deadline = {};
        QCOMPARE(protocol::difference(before, after), row::clock);
    }

    void aDifferenceNamesWhatDiffers()
    {
        const GameRow before = playing();
        GameRow after = before;
        QCOMPARE(protocol::difference(before, after), 0U);
        after.seq = 9;
        after.players[0].points = 2;
        after.isPaused = true;
        QCOMPARE(protocol::difference(before, after), row::seq | row::players | row::paused);
    }

    void aGamePausedBeforeARestartIsPaused()
    {
        storage::UnfinishedGame stored;
        stored.status = storage::GameStatus::Live;
        stored.seats = {{u"ada"_s, u"Ada"_s, false}, {u"ben"_s, u"Ben"_s, false}};
        QCOMPARE(monitor::rowOf(stored, u"node"_s).isPaused, true);
        stored.wakeAt = start;
        QCOMPARE(monitor::rowOf(stored, u"node"_s).isPaused, false);
    }

private:
    static constexpr clock::Milliseconds start = 1'800'000'000'000;

    static GameRow playing()
    {
        GameRow game;
        game.status = GameStatus::Playing;
        game.players = {{u"ada"_s, u"Ada"_s, false, true, 0, {}}, {u"ben"_s, u"Ben"_s, false, true, 0, {}}};
        game.changedAt = start;
        return game;
    }
    static protocol::ClockStatus clockUntil(clock::Milliseconds deadline)
    {
        return {.timeoutSeconds = 100, .remainingMs = deadline - start, .deadline = deadline, .isRunning = true};
    }
};

QTEST_GUILESS_MAIN(RowOfTest)
#include "row_of_test.moc"
