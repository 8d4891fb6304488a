#include "common/test_case.h"
#include "games/unfinished_games.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using games::UnfinishedGames;

class UnfinishedGamesTest : public testing::TestCase
{
    Q_OBJECT

    const QUuid m_first = QUuid::createUuid();
    const QUuid m_second = QUuid::createUuid();

private Q_SLOTS:
    void theGamesOfAUserComeOldestFirst()
    {
        UnfinishedGames games;
        games.add(m_first, {u"ada"_s, u"ben"_s}, {});
        games.add(m_second, {u"cleo"_s, u"ada"_s}, {});
        QCOMPARE(games.of(u"ada"_s), (QVector<QUuid>{m_first, m_second}));
        QCOMPARE(games.of(u"ben"_s), QVector<QUuid>{m_first});
        QCOMPARE(games.of(u"dora"_s), QVector<QUuid>());
    }

    void aGameThatComesBackIsCountedOnce()
    {
        UnfinishedGames games;
        games.add(m_first, {u"ada"_s}, u"KITE"_s);
        games.add(m_first, {u"ada"_s}, u"KITE"_s);
        QCOMPARE(games.size(), 1);
        QCOMPARE(games.of(u"ada"_s).size(), 1);
    }

    void aCodeIsGoodUntilSomebodySitsDown()
    {
        UnfinishedGames games;
        games.add(m_first, {u"ada"_s}, u"KITE"_s);
        QCOMPARE(games.waitingUnder(u"KITE"_s), m_first);
        games.seat(m_first, u"ben"_s);
        QVERIFY(games.waitingUnder(u"KITE"_s).isNull());
        QCOMPARE(games.of(u"ben"_s), QVector<QUuid>{m_first});
    }

    void whatIsExpectedCountsAsLongAsItIs()
    {
        UnfinishedGames::Expected last;
        {
            UnfinishedGames games;
            games.add(m_first, {u"ada"_s}, {});
            auto second = games.expect(u"ada"_s);
            const auto third = games.expect(u"ada"_s);
            QVERIFY(second && third);
            QCOMPARE(games.countOf(u"ada"_s), 3);
            QCOMPARE(games.countOf(u"ben"_s), 0);
            QCOMPARE(games.of(u"ada"_s), QVector<QUuid>{m_first});
            last = second;
            second.reset();
            QCOMPARE(games.countOf(u"ada"_s), 3);
            last.reset();
            QCOMPARE(games.countOf(u"ada"_s), 2);
            last = games.expect(u"ben"_s);
        }
        last.reset();
    }

    void nothingIsLeftOfAGameThatIsOver()
    {
        UnfinishedGames games;
        games.add(m_first, {u"ada"_s}, u"KITE"_s);
        games.remove(m_first);
        games.remove(m_second);
        QCOMPARE(games.size(), 0);
        QVERIFY(games.of(u"ada"_s).isEmpty());
        QVERIFY(games.waitingUnder(u"KITE"_s).isNull());
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::UnfinishedGamesTest)
#include "unfinished_games_test.moc"
