#include "common/fake_clock.h"
#include "common/test_case.h"
#include "games/restore.h"
#include "games/snapshot.h"
#include "harness/paper_game.h"
#include "harness/test_server.h"
#include "protocol/encode.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using games::Record;
using harness::PaperGame;

/// A record that is restored from a snapshot is the one that is restored from every entry.
class SavedRecordTest : public testing::TestCase
{
    Q_OBJECT

    static constexpr quint32 randomGames = 12;

private Q_SLOTS:
    void aGameFromItsSnapshotIsTheGameFromAllItsEntries()
    {
        QRandomGenerator cut(7);
        int fromSnapshot = 0;
        for (quint32 seed = 1; seed <= randomGames; ++seed) {
            PaperGame paper({.seed = seed});
            paper.begin();
            const QVector<storage::Outage> outages{{paper.now() + 20'500, paper.now() + 80'000}};
            paper.play(20);
            paper.shift(outages.first());
            for (int cuts = 0; cuts < 4 && !paper.record().result(); ++cuts) {
                paper.play(1 + int(cut.bounded(60)));
                if (paper.record().result())
                    break;
                const auto whole = games::restore(paper.whole(), outages, harness::testLibrary());
                const auto quick = games::restore(paper.stored(), outages, harness::testLibrary());
                QVERIFY2(whole.isOk(), whole ? "" : qPrintable(whole.error()));
                QVERIFY2(quick.isOk(), quick ? "" : qPrintable(quick.error()));
                fromSnapshot += paper.stored().snapshot ? 1 : 0;
                compare(*whole, paper.record());
                compare(*quick, paper.record());
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY2(fromSnapshot >= int(randomGames), qPrintable(QString::number(fromSnapshot)));
    }

    void atMostAHundredEntriesAreReadAgain()
    {
        qsizetype most = 0;
        for (quint32 seed = 1; seed <= randomGames; ++seed) {
            PaperGame paper({.seed = seed});
            paper.begin();
            while (!paper.record().result()) {
                most = std::max(most, paper.stored().entries.size());
                paper.play(1);
            }
        }
        QCOMPARE(most, 100);
    }

    void whatHappenedLastCanBeToldAfterARestart()
    {
        PaperGame paper({});
        paper.begin();
        paper.play(110);
        QVERIFY(!paper.record().result());
        const auto quick = games::restore(paper.stored(), {}, harness::testLibrary());
        QVERIFY(quick.isOk());
        const qint64 seq = quick->seq();
        QVERIFY(quick->eventsAfter(seq - 50, rules::Viewer::Spectator));
        QCOMPARE(quick->eventsAfter(seq - 50, rules::Viewer::Spectator)->size(),
                 paper.record().eventsAfter(seq - 50, rules::Viewer::Spectator)->size());
        QVERIFY(!quick->eventsAfter(1, rules::Viewer::Spectator));
    }

    void anOutageWithinTheSnapshotIsNotCountedTwice()
    {
        PaperGame paper({});
        paper.begin();
        paper.play(60);
        const storage::Outage before{paper.now(), paper.now() + 60'000};
        paper.shift(before);
        paper.play(60);
        const storage::Outage after{paper.now(), paper.now() + 30'000};
        paper.shift(after);
        const auto quick = games::restore(paper.stored(), {before, after}, harness::testLibrary());
        QVERIFY(quick.isOk());
        const auto seat = paper.record().turnClock().nextToExpire();
        QVERIFY(seat);
        QCOMPARE(quick->turnClock()[*seat].deadline, paper.record().turnClock()[*seat].deadline);
    }

    // As when the database goes away right after a commit: the clock that the entry started ran in vain.
    void anEntryWithinAnOutageLosesNoTimeToTheRestOfIt()
    {
        PaperGame paper({});
        paper.begin();
        paper.play(30);
        const clock::Milliseconds last = paper.record().changedAt();
        const storage::Outage around{last - 500, last + 60'000};
        const auto restored = games::restore(paper.whole(), {around}, harness::testLibrary());
        QVERIFY(restored.isOk());
        paper.shift(around);
        const auto seat = paper.record().turnClock().nextToExpire();
        QVERIFY(seat);
        QCOMPARE(restored->turnClock()[*seat].deadline, paper.record().turnClock()[*seat].deadline);
    }

    void bytesThatAreNoRecordAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray saved = savedGame();
        QTest::newRow("none") << QByteArray();
        QTest::newRow("three") << QByteArray("abc");
        QTest::newRow("others") << QByteArray(500, '\x5a');
        QTest::newRow("a size that nobody has") << "\xff\xff\xff\xff" + saved.mid(4);
        QTest::newRow("half of them") << saved.left(saved.size() / 2);
        QTest::newRow("another version") << otherwise(saved, 1, '\x63');
        QTest::newRow("one byte more") << qCompress(qUncompress(saved) + 'x');
        QTest::newRow("one byte less") << qCompress(qUncompress(saved).chopped(1));
    }
    void bytesThatAreNoRecordAreNotRead()
    {
        QFETCH(QByteArray, bytes);
        if (QByteArrayView(QTest::currentDataTag()) == "half of them")
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^qUncompress"_s));
        PaperGame paper({});
        QVERIFY(!Record::load(paper.record().header(), bytes, harness::testLibrary()));
    }

    void aSnapshotThatCannotBeReadIsNamed()
    {
        PaperGame paper({});
        paper.begin();
        paper.play(60);
        storage::StoredGame stored = paper.stored();
        stored.snapshot->content = otherwise(stored.snapshot->content, 1, '\x63');
        const auto restored = games::restore(stored, {}, harness::testLibrary());
        QVERIFY(!restored.isOk());
        QVERIFY2(restored.error().contains(u"snapshot of entry 50"_s), qPrintable(restored.error()));
    }

private:
    static QByteArray savedGame()
    {
        PaperGame paper({});
        paper.begin();
        paper.play(40);
        return paper.record().save();
    }

    static QByteArray otherwise(const QByteArray &saved, qsizetype position, char byte)
    {
        QByteArray bytes = qUncompress(saved);
        bytes[position] = byte;
        return qCompress(bytes);
    }

    static QByteArray told(const Record &record, rules::Viewer viewer)
    {
        testing::FakeClock clock;
        const games::Attendance attendance(clock, 120);
        const games::Scene scene{record, attendance, clock.now(), {}};
        const protocol::Push push = protocol::GameState{.snapshot = games::snapshot(scene, viewer), .events = {}};
        return protocol::encodePayload(push);
    }

    static void compare(const Record &actual, const Record &expected)
    {
        QCOMPARE(actual.seq(), expected.seq());
        QCOMPARE(actual.status(), expected.status());
        QCOMPARE(actual.changedAt(), expected.changedAt());
        QCOMPARE(rules::hash(actual.state(), actual.cards()), rules::hash(expected.state(), expected.cards()));
        for (const rules::Seat seat : rules::bothSeats)
            compareClocks(actual.turnClock()[seat], expected.turnClock()[seat]);
        for (const auto viewer : {rules::Viewer::FirstSeat, rules::Viewer::SecondSeat, rules::Viewer::Spectator})
            QCOMPARE(told(actual, viewer), told(expected, viewer));
        for (quint32 seq = 1; seq <= expected.seq(); ++seq)
            compareAnswers(actual, expected, "a" + QByteArray::number(seq));
    }

    static void compareClocks(const games::SeatClock &actual, const games::SeatClock &expected)
    {
        QCOMPARE(actual.kind, expected.kind);
        QCOMPARE(actual.running, expected.running);
        QCOMPARE(actual.total, expected.total);
        QCOMPARE(actual.remaining, expected.remaining);
        QCOMPARE(actual.deadline, expected.deadline);
        QCOMPARE(actual.bank, expected.bank);
    }

    static void compareAnswers(const Record &actual, const Record &expected, const QByteArray &actionId)
    {
        for (const games::Chair chair : games::bothChairs) {
            const protocol::ActionDone *const answer = actual.answerTo(chair, actionId);
            const protocol::ActionDone *const first = expected.answerTo(chair, actionId);
            QCOMPARE(answer != nullptr, first != nullptr);
            if (!first)
                continue;
            QCOMPARE(answer->gameId, first->gameId);
            QCOMPARE(answer->seq, first->seq);
            QCOMPARE(answer->actionType, first->actionType);
            QCOMPARE(answer->message, first->message);
            QCOMPARE(answer->turnChanged, first->turnChanged);
            QCOMPARE(answer->currentPlayerId, first->currentPlayerId);
        }
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::SavedRecordTest)
#include "saved_record_test.moc"
