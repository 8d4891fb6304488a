#include "pages/chart_card.h"

#include "look/units.h"
#include "models/sample_log.h"
#include "pages/chart_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

ChartCard::ChartCard(models::SampleLog &log, std::vector<ChartLine> lines, Format format, QWidget *parent)
    : QFrame(parent), m_log(log), m_lines(std::move(lines)), m_format(std::move(format)), m_title(new QLabel(this)),
      m_reading(new QLabel(this)), m_view(new ChartView(this))
{
    setProperty("role", u"card"_s);
    look::scaleFont(m_title, 1, true);
    m_reading->setProperty("role", u"muted"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_reading);
    auto *layout = new QVBoxLayout(this);
    const int gap = look::em(this, 0.6);
    layout->setContentsMargins(gap, gap, gap, gap / 2);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(&log, &models::SampleLog::changed, this, &ChartCard::draw);
    connect(m_view, &ChartView::pointed, this, &ChartCard::describe);
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
    describe(-1);
}

void ChartCard::setLineNames(const QStringList &names)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].name = names.value(static_cast<qsizetype>(i));
    describe(-1);
}

void ChartCard::draw()
{
    QVector<QDateTime> times;
    QVector<ChartView::Values> values(static_cast<qsizetype>(m_lines.size()));
    for (const client::Sample &sample : m_log.samples()) {
        times << sample.at;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            values[static_cast<qsizetype>(i)] << m_lines[i].value(sample);
    }
    m_view->setLines(times, values, m_log.longestStep(), m_log.window());
    describe(-1);
}

/// The value at that sample, or the newest.
void ChartCard::describe(int sample)
{
    const auto &samples = m_log.samples();
    if (samples.isEmpty()) {
        m_reading->setText(tr("no data yet"));
        return;
    }
    const client::Sample &read = sample < 0 || sample >= samples.size() ? samples.back() : samples[sample];
    QStringList parts;
    for (const ChartLine &line : m_lines)
        parts << (line.name.isEmpty() ? m_format(line.value(read)) : line.name + u' ' + m_format(line.value(read)));
    const QString text = parts.join(u" · "_s);
    m_reading->setText(
        sample < 0 ? text : u"%1 — %2"_s.arg(QLocale().toString(read.at.toLocalTime().time(), u"HH:mm:ss"_s), text));
    m_view->setAccessibleDescription(m_reading->text());
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_view->applyColors();
}

} // namespace mantimon::pages
