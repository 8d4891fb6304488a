#include "common/test_case.h"
#include "models/game_table.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mantimon {

using client::GameRow;
using client::GamesPage;
using models::GameTable;

/// The table of live games follows the server's pages without ever being reset.
class GameTableTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itHasARowForEveryGameThatMatches();
    void whatIsSelectedStaysWhenOthersComeAndGo();
    void randomPagesAreFollowedExactly();
    void aPageFurtherDownLeavesTheRestUnloaded();
    void aRowThatChangesIsToldAlone();
    void ageIsSortedAgainstTheMomentOfCreation();

private:
    static GameRow game(int number, int turn = 1);
    static GamesPage page(const QVector<GameRow> &rows, int matching, int offset = 0);
    static QStringList ids(const GameTable &table);

    client::Connection m_connection;
    client::Monitor m_monitor{m_connection};
};

GameRow GameTableTest::game(int number, int turn)
{
    GameRow row;
    row.id = u"%1-0000-0000-0000-000000000000"_s.arg(number, 8, 16, QLatin1Char('0'));
    row.turn = turn;
    return row;
}

GamesPage GameTableTest::page(const QVector<GameRow> &rows, int matching, int offset)
{
    return {.total = matching, .matching = matching, .offset = offset, .rows = rows};
}

QStringList GameTableTest::ids(const GameTable &table)
{
    QStringList all;
    for (int i = 0; i < table.rowCount(); ++i)
        all << (table.row(i) ? table.row(i)->id : QString());
    return all;
}

void GameTableTest::itHasARowForEveryGameThatMatches()
{
    GameTable table(m_monitor);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Q_EMIT m_monitor.gamesShown(page({game(1), game(2)}, 10'000));
    QCOMPARE(table.rowCount(), 10'000);
    QCOMPARE(table.row(1)->id, game(2).id);
    QVERIFY(!table.row(2));
    QVERIFY(!table.index(9'999, 0).data(GameTable::RowRole).isValid());
}

void GameTableTest::whatIsSelectedStaysWhenOthersComeAndGo()
{
    GameTable table(m_monitor);
    Q_EMIT m_monitor.gamesShown(page({game(1), game(2), game(3)}, 3));
    const QPersistentModelIndex selected = table.index(1, 0);
    Q_EMIT m_monitor.gamesShown(page({game(9), game(8), game(3), game(2)}, 4));
    QCOMPARE(selected.row(), 3);
    QCOMPARE(table.row(selected.row())->id, game(2).id);
    Q_EMIT m_monitor.gamesShown(page({game(9)}, 1));
    QVERIFY(!selected.isValid());
}

void GameTableTest::randomPagesAreFollowedExactly()
{
    GameTable table(m_monitor);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QVector<GameRow> rows;
        QVector<int> numbers;
        for (int i = 0; i < 40; ++i)
            numbers << i;
        std::shuffle(numbers.begin(), numbers.end(), random);
        const int count = random.bounded(31);
        for (int i = 0; i < count; ++i)
            rows << game(numbers[i], random.bounded(3));
        const int behind = count == 0 ? 0 : random.bounded(50);
        Q_EMIT m_monitor.gamesShown(page(rows, count + behind));
        QCOMPARE(table.rowCount(), count + behind);
        for (int i = 0; i < count; ++i)
            QCOMPARE(*table.row(i), rows[i]);
    }
    QCOMPARE(resets.size(), 0);
}

void GameTableTest::aPageFurtherDownLeavesTheRestUnloaded()
{
    GameTable table(m_monitor);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Q_EMIT m_monitor.gamesShown(page({game(1), game(2)}, 6));
    Q_EMIT m_monitor.gamesShown(page({game(4), game(5)}, 6, 3));
    QCOMPARE(ids(table), (QStringList{{}, {}, {}, game(4).id, game(5).id, {}}));
    Q_EMIT m_monitor.gamesShown(page({game(5)}, 4, 3));
    QCOMPARE(ids(table), (QStringList{{}, {}, {}, game(5).id}));
}

void GameTableTest::aRowThatChangesIsToldAlone()
{
    GameTable table(m_monitor);
    Q_EMIT m_monitor.gamesShown(page({game(1), game(2), game(3)}, 3));
    QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
    Q_EMIT m_monitor.gamesShown(page({game(1), game(2, 5), game(3)}, 3));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front()[0].toModelIndex().row(), 1);
    QCOMPARE(changes.front()[1].toModelIndex().row(), 1);
}

void GameTableTest::ageIsSortedAgainstTheMomentOfCreation()
{
    GameTable table(m_monitor);
    table.sort(GameTable::Age, Qt::DescendingOrder);
    QCOMPARE(table.query().sort, u"created_at"_s);
    QVERIFY(!table.query().isDescending);
    table.sort(GameTable::Clock, Qt::AscendingOrder);
    QCOMPARE(table.query().sort, u"clock"_s);
    QVERIFY(!table.query().isDescending);
}

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::GameTableTest)
#include "game_table_test.moc"
