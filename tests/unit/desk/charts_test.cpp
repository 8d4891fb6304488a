#include "common/test_case.h"
#include "pages/chart_view.h"

#include <QChart>
#include <QSignalSpy>
#include <QXYSeries>

using namespace Qt::StringLiterals;

namespace mantimon {

/// A gap in time is a gap in the line; a point of time is chosen by the keyboard as well.
class ChartsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aGapInTimeIsAGapInTheLine();
    void theArrowKeysChooseAPoint();

private:
    static QVector<QDateTime> at(const QVector<int> &seconds)
    {
        QVector<QDateTime> times;
        for (const int second : seconds)
            times << QDateTime::fromSecsSinceEpoch(1'800'000'000 + second, Qt::UTC);
        return times;
    }
};

void ChartsTest::aGapInTimeIsAGapInTheLine()
{
    pages::ChartView view(nullptr);
    view.setLines(at({0, 5, 10, 60, 65}), {{1, 2, 3, 4, 5}}, 12'500, 300);
    const auto series = view.chart()->series();
    QCOMPARE(series.size(), 2);
    QCOMPARE(static_cast<QXYSeries *>(series[0])->count(), 3);
    QCOMPARE(static_cast<QXYSeries *>(series[1])->count(), 2);
}

void ChartsTest::theArrowKeysChooseAPoint()
{
    pages::ChartView view(nullptr);
    view.setLines(at({0, 5, 10}), {{1, 2, 3}}, 12'500, 300);
    QSignalSpy pointed(&view, &pages::ChartView::pointed);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(pointed.takeFirst()[0].toInt(), 1);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(pointed.takeLast()[0].toInt(), 0);
}

} // namespace mantimon

QTEST_MAIN(mantimon::ChartsTest)
#include "charts_test.moc"
