#include "pages/chart_view.h"

#include "look/colors.h"
#include "look/units.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

namespace {

/// The next of 1, 2, 5, 10, 20, … that is not below.
double roundUp(double value)
{
    if (value <= 1)
        return 1;
    const double unit = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 3.0, 5.0, 8.0, 10.0}) {
        if (step * unit >= value)
            return step * unit;
    }
    return value;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(new QChart, parent), m_chart(chart()), m_time(new QDateTimeAxis(m_chart)),
      m_value(new QValueAxis(m_chart))
{
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(look::em(this, 7));
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setBackgroundRoundness(0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_value, Qt::AlignLeft);
    m_value->setTickCount(3);
    m_time->setTickCount(4);
    m_chart->setLocalizeNumbers(true);
    applyColors();
}

void ChartView::applyColors()
{
    const look::Colors &c = look::colors();
    m_chart->setLocale(QLocale());
    m_chart->setBackgroundBrush(c.surface);
    setBackgroundBrush(c.surface);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_value)}) {
        axis->setLabelsColor(c.muted);
        axis->setLabelsFont(small);
        axis->setGridLineColor(c.line);
        axis->setLinePenColor(c.line);
    }
    m_time->setGridLineVisible(false);
    const auto all = m_chart->series();
    for (QAbstractSeries *series : all) {
        auto *line = static_cast<QLineSeries *>(series);
        const auto index = static_cast<std::size_t>(line->property("line").toInt());
        line->setPen(QPen(c.series[index], 2, index == 0 ? Qt::SolidLine : Qt::DashLine));
    }
}

void ChartView::setLines(const QVector<QDateTime> &times, const QVector<Values> &lines, qint64 longestStep,
                         int windowSeconds)
{
    m_times = times;
    m_lines = lines;
    m_chart->removeAllSeries();
    for (int i = 0; i < lines.size(); ++i)
        addRuns(lines[i], longestStep, i);
    fitAxes(windowSeconds);
    applyColors();
    if (m_pointed >= times.size())
        point(-1);
    update();
}

/// A series for each stretch without a gap: a gap is drawn as one.
void ChartView::addRuns(const Values &values, qint64 longestStep, int lineIndex)
{
    QLineSeries *run = nullptr;
    for (int i = 0; i < values.size(); ++i) {
        if (!run || m_times[i - 1].msecsTo(m_times[i]) > longestStep) {
            run = new QLineSeries;
            run->setProperty("line", lineIndex);
            m_chart->addSeries(run);
            run->attachAxis(m_time);
            run->attachAxis(m_value);
        }
        run->append(static_cast<double>(m_times[i].toMSecsSinceEpoch()), values[i]);
    }
}

void ChartView::fitAxes(int windowSeconds)
{
    double highest = 0;
    for (const Values &values : m_lines) {
        for (const double value : values)
            highest = std::max(highest, value);
    }
    const double top = roundUp(highest * 1.1);
    m_value->setRange(0, top);
    m_value->setLabelFormat(top >= 10 ? u"%.0f"_s : u"%.1f"_s);
    const QDateTime last = m_times.isEmpty() ? QDateTime::currentDateTime() : m_times.back().toLocalTime();
    m_time->setRange(last.addSecs(-windowSeconds), last);
    m_time->setFormat(windowSeconds <= 600 ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

void ChartView::point(int index)
{
    if (std::exchange(m_pointed, index) == index)
        return;
    Q_EMIT pointed(index);
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (m_times.isEmpty() || m_chart->series().isEmpty())
        return;
    const QPointF inChart = m_chart->mapFromScene(mapToScene(event->position().toPoint()));
    const auto wanted = static_cast<qint64>(m_chart->mapToValue(inChart, m_chart->series().front()).x());
    int nearest = 0;
    for (int i = 1; i < m_times.size(); ++i) {
        if (std::abs(m_times[i].toMSecsSinceEpoch() - wanted) < std::abs(m_times[nearest].toMSecsSinceEpoch() - wanted))
            nearest = i;
    }
    point(nearest);
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    point(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_times.size()) - 1;
    const int from = m_pointed < 0 ? last : m_pointed;
    if (event->key() == Qt::Key_Left)
        point(qMax(0, from - 1));
    else if (event->key() == Qt::Key_Right)
        point(qMin(last, from + 1));
    else
        QChartView::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    point(-1);
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (hasFocus()) {
        painter->setPen(QPen(look::colors().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_chart->plotArea());
    }
    if (m_pointed < 0 || m_pointed >= m_times.size() || m_chart->series().isEmpty())
        return;
    const auto x = static_cast<double>(m_times[m_pointed].toMSecsSinceEpoch());
    QAbstractSeries *any = m_chart->series().front();
    const QRectF plot = m_chart->plotArea();
    const double at = m_chart->mapToPosition({x, 0}, any).x();
    painter->setPen(QPen(look::colors().muted, 1));
    painter->drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    for (int i = 0; i < m_lines.size(); ++i) {
        painter->setPen(QPen(look::colors().surface, 1.5));
        painter->setBrush(look::colors().series[static_cast<std::size_t>(i)]);
        painter->drawEllipse(m_chart->mapToPosition({x, m_lines[i][m_pointed]}, any), 4, 4);
    }
}

} // namespace mantimon::pages
