#pragma once

#include "client/load.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;

namespace mantimon::models {
class SampleLog;
}

namespace mantimon::pages {

class ChartView;

/// What one line of a chart shows.
struct ChartLine
{
    std::function<double(const client::Sample &)> value;
    QString name; ///< empty where the chart's title says it
};

/// One chart of the overview: its title, what is true now or at the time under the pointer, the lines.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    using Format = std::function<QString(double)>;

    ChartCard(models::SampleLog &log, std::vector<ChartLine> lines, Format format, QWidget *parent);

    void setTitle(const QString &title);
    void setLineNames(const QStringList &names);
    void draw();

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe(int sample);

    models::SampleLog &m_log;
    std::vector<ChartLine> m_lines;
    Format m_format;
    QLabel *m_title;
    QLabel *m_reading;
    ChartView *m_view;
};

} // namespace mantimon::pages
