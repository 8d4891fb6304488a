#include "common/test_case.h"
#include "models/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace mantimon {

using models::Numbers;
using models::Times;
using models::Words;

/// Names, times and numbers as people read them.
class WordsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aClockRoundsUp_data();
    void aClockRoundsUp();
    void aSpanNamesItsBiggestUnit_data();
    void aSpanNamesItsBiggestUnit();
    void numbersFollowTheLocale();
    void anUnknownNameIsShownAsItIs();
    void aRunningClockCountsDownByItself();
    void whatWaitsForAPlayerSaysSo();
};

void WordsTest::aClockRoundsUp_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing left") << qint64(0) << u"0:00"_s;
    QTest::newRow("a moment left") << qint64(1) << u"0:01"_s;
    QTest::newRow("two minutes") << qint64(112'000) << u"1:52"_s;
    QTest::newRow("over an hour") << qint64(3'800'000) << u"1:03:20"_s;
}

void WordsTest::aClockRoundsUp()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(Times::clock(ms), text);
}

void WordsTest::aSpanNamesItsBiggestUnit_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(59'999) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(14 * 60'000) << u"14 min"_s;
    QTest::newRow("hours") << qint64(5 * 3'600'000) << u"5 h"_s;
    QTest::newRow("before it began") << qint64(-5000) << u"0 s"_s;
}

void WordsTest::aSpanNamesItsBiggestUnit()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(Times::span(ms), text);
}

void WordsTest::numbersFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(Numbers::whole(10'388), u"10.388"_s);
    QCOMPARE(Numbers::rate(2.5), u"2,5"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(Numbers::whole(10'388), u"10,388"_s);
}

void WordsTest::anUnknownNameIsShownAsItIs()
{
    QCOMPARE(Words::phase(u"halftime"_s), u"halftime"_s);
    QCOMPARE(Words::command(u"monitor:dance"_s), u"monitor:dance"_s);
    QCOMPARE(Words::command(u"monitor:ban"_s), u"Ban"_s);
    QVERIFY(Words::refusal(u"no_such_code"_s).contains(u"no_such_code"_s));
}

void WordsTest::aRunningClockCountsDownByItself()
{
    const QDateTime now = QDateTime::fromString(u"2027-01-15T08:00:00.000Z"_s, Qt::ISODateWithMs);
    client::TurnClock clock{.playerId = {},
                            .timeoutSeconds = 100,
                            .remainingMs = 90'000,
                            .deadline = now.addSecs(50),
                            .isRunning = true,
                            .isPaused = false};
    QCOMPARE(clock.leftMs(now.addSecs(10)), 40'000);
    QCOMPARE(clock.share(now), 0.5);
    QCOMPARE(clock.leftMs(now.addSecs(60)), 0);
    clock.isPaused = true;
    QCOMPARE(clock.leftMs(now.addSecs(10)), 90'000);
}

void WordsTest::whatWaitsForAPlayerSaysSo()
{
    client::GameRow game;
    game.status = u"waiting"_s;
    QCOMPARE(Words::standing(game), u"waiting for a player"_s);
    game.status = u"playing"_s;
    game.phase = u"main"_s;
    QCOMPARE(Words::standing(game), u"main"_s);
    game.isPaused = true;
    QCOMPARE(Words::standing(game), u"paused"_s);
}

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::WordsTest)
#include "words_test.moc"
