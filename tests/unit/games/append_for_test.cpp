#include "common/test_case.h"
#include "games/append_for.h"
#include "games/game.h"
#include "games/unplayable.h"
#include "harness/paper_game.h"
#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::PaperGame;

/// What is written beside an entry, so that a game can be found and left asleep.
class AppendForTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aGameThatWaitsWakesWhenNobodyHasCome()
    {
        PaperGame paper({});
        paper.begin();
        QCOMPARE(paper.appends()[0].wakeAt, paper.record().header().createdAt + games::Game::waitingTime);
    }

    void aSeatThatMayBeKeptForABotIsLookedAtOnce()
    {
        const PaperGame paper({});
        games::Opened opened = paper.record().opened();
        opened.reservedFor = harness::userIdFor(u"somebody"_s);
        const games::Record record(paper.record().header(), opened, harness::testLibrary());
        const auto proposal = record.propose(opened, 5'000);
        QVERIFY(proposal.isOk());
        QCOMPARE(games::appendFor(record, *proposal, {}).wakeAt, 5'000);
    }

    void entropyIsAwaitedForItsTime()
    {
        PaperGame paper({});
        paper.begin();
        const storage::Append &seated = paper.appends()[1];
        QCOMPARE(seated.wakeAt, seated.entries.first().at + games::Game::revealTime);
    }

    void aGameThatIsPlayedWakesWhenAClockRunsOut()
    {
        PaperGame paper({});
        paper.begin();
        for (int action = 0; action < 40; ++action) {
            paper.play(1);
            const auto seat = paper.record().turnClock().nextToExpire();
            QVERIFY(seat);
            QCOMPARE(paper.appends().last().wakeAt, paper.record().turnClock()[*seat].expiry());
        }
    }

    void aBotsMoveIsDueAtOnce()
    {
        PaperGame paper({.secondsBot = u"random"_s});
        paper.begin();
        int botsMoves = 0;
        for (int action = 0; action < 60; ++action) {
            paper.play(1);
            const bool isBotsMove = paper.record().waitsForBot(paper.record().state());
            const storage::Append &last = paper.appends().last();
            QCOMPARE(last.wakeAt == last.entries.first().at, isBotsMove);
            botsMoves += isBotsMove ? 1 : 0;
        }
        QVERIFY(botsMoves > 0 && botsMoves < 60);
    }

    void aGameThatIsOverNeverWakes()
    {
        PaperGame paper({});
        paper.begin();
        paper.play(5'000);
        QVERIFY(paper.record().result());
        QVERIFY(paper.appends().last().end);
        QCOMPARE(paper.appends().last().wakeAt, 0);
        QVERIFY(!paper.appends().last().snapshot);
    }

    void aSnapshotGoesWithTheEntryBehindEveryFiftieth()
    {
        PaperGame paper({});
        paper.begin();
        paper.play(120);
        for (const storage::Append &append : paper.appends()) {
            const quint32 before = append.entries.first().seq - 1;
            QCOMPARE(append.snapshot.has_value(), before > 0 && before % 50 == 0);
            if (append.snapshot)
                QCOMPARE(append.snapshot->seq, before);
        }
    }

    void aGameUnderOtherRulesOrUnknownCardsCannotBeContinued()
    {
        const storage::UnfinishedGame fits = game(rules::rulesVersion, "known");
        const storage::UnfinishedGame otherRules = game(4711, "known");
        const storage::UnfinishedGame otherCards = game(rules::rulesVersion, "lost");
        const auto unplayable = games::unplayableAmong({fits, otherRules, otherCards}, {"own", "known"});
        QCOMPARE(unplayable.size(), 2);
        QCOMPARE(unplayable[0].id, otherRules.id);
        QVERIFY(unplayable[0].reason.contains(u"rules version 4711"_s));
        QCOMPARE(unplayable[1].id, otherCards.id);
        QVERIFY(unplayable[1].reason.contains(u"card set lost"_s));
    }

    void aVoidedGameEndsWithoutAWinner()
    {
        PaperGame paper({});
        paper.begin();
        paper.play(10);
        const storage::GameRow row = paper.whole().game;
        const storage::Append append = games::voiding(row, 77);
        QCOMPARE(append.entries.size(), 1);
        QCOMPARE(append.entries.first().seq, row.lastSeq + 1);
        QCOMPARE(append.end->reason, "void");
        QVERIFY(append.end->winner.isEmpty());
        // A server that can read the game understands how it ended.
        const auto closed = games::decodeFact(append.entries.first().kind, append.entries.first().payload, {});
        QVERIFY(closed.isOk());
        QVERIFY(paper.record().propose(*closed, 77).isOk());
    }

private:
    static storage::UnfinishedGame game(int rulesVersion, const QByteArray &cardSet)
    {
        storage::UnfinishedGame game;
        game.id = QUuid::createUuid();
        game.rulesVersion = rulesVersion;
        game.cardSetHash = cardSet;
        return game;
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::AppendForTest)
#include "append_for_test.moc"
