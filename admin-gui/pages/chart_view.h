#pragma once

#include <QChartView>
#include <QDateTime>
#include <QVector>

QT_BEGIN_NAMESPACE
class QDateTimeAxis;
class QValueAxis;
QT_END_NAMESPACE

namespace mantimon::pages {

/// Lines over time. The pointer, or the arrow keys, choose a point of time.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    /// One value for each point of time.
    using Values = QVector<double>;

    explicit ChartView(QWidget *parent);

    /// Nothing is drawn between two times further apart than `longestStep` ms.
    void setLines(const QVector<QDateTime> &times, const QVector<Values> &lines, qint64 longestStep, int windowSeconds);
    void applyColors();

Q_SIGNALS:
    /// -1: none.
    void pointed(int index);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void addRuns(const Values &values, qint64 longestStep, int lineIndex);
    void fitAxes(int windowSeconds);
    void point(int index);

    QChart *m_chart;
    QDateTimeAxis *m_time;
    QValueAxis *m_value;
    QVector<QDateTime> m_times;
    QVector<Values> m_lines;
    int m_pointed = -1;
};

} // namespace mantimon::pages
