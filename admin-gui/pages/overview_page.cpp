#include "pages/overview_page.h"

#include "look/units.h"
#include "models/words.h"
#include "pages/chart_card.h"
#include "pages/node_delegate.h"
#include "pages/paths.h"
#include "pages/stat_card.h"
#include "pages/table_view.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

using client::Sample;
using models::Numbers;

OverviewPage::OverviewPage(client::Monitor &monitor, Paths &paths, QWidget *parent)
    : Page(parent), m_monitor(monitor), m_paths(paths), m_nodes(monitor), m_samples(monitor)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    const int gap = look::em(this, 0.8);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(look::em(this, 0.6));
    layout->addLayout(makeStats());
    m_nodesHeading = makeHeading(content);
    layout->addWidget(m_nodesHeading);
    m_nodesView = new TableView(content);
    m_nodesView->present(&m_nodes, {5, 5, 4, 4, 4, 4, 4, 4.5, 5, 4, -10, 5, 5});
    m_nodesView->setItemDelegate(new NodeDelegate(m_nodesView));
    m_nodesView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_nodesView);
    layout->addLayout(makeChartHead());
    layout->addLayout(makeCharts(), 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    connect(&monitor, &client::Monitor::totalsChanged, this, &OverviewPage::showTotals);
    connect(&monitor, &client::Monitor::openReportsChanged, this, &OverviewPage::showTotals);
    connect(&m_nodes, &QAbstractItemModel::rowsInserted, this, &OverviewPage::fitNodes);
    connect(&m_nodes, &QAbstractItemModel::rowsRemoved, this, &OverviewPage::fitNodes);
    connect(m_nodesView->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &OverviewPage::fitNodes);
    connect(m_warnings, &StatCard::pressed, &paths, &Paths::warningsWanted);
    connect(m_reports, &StatCard::pressed, &paths, [&paths] { Q_EMIT paths.pageWanted(u"reports"_s); });
    connect(m_games, &StatCard::pressed, &paths, [&paths] { Q_EMIT paths.pageWanted(u"games"_s); });
    fitNodes();
    retranslate();
}

QLayout *OverviewPage::makeStats()
{
    auto *row = new QHBoxLayout;
    for (StatCard **card : {&m_games, &m_players, &m_connections, &m_actions, &m_warnings, &m_reports}) {
        *card = new StatCard(this);
        row->addWidget(*card, 1);
    }
    for (StatCard *card : {m_games, m_warnings, m_reports})
        card->setPressable(true);
    return row;
}

QLayout *OverviewPage::makeChartHead()
{
    auto *row = new QHBoxLayout;
    m_chartsHeading = makeHeading(this);
    row->addWidget(m_chartsHeading);
    row->addStretch();
    m_windows = new QButtonGroup(this);
    for (const int seconds : {300, 3600, 21'600}) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setChecked(seconds == m_samples.window());
        m_windows->addButton(button, seconds);
        row->addWidget(button);
    }
    connect(m_windows, &QButtonGroup::idClicked, &m_samples, &models::SampleLog::setWindow);
    return row;
}

QLayout *OverviewPage::makeCharts()
{
    const auto chart = [this](std::vector<ChartLine> lines, ChartCard::Format format) {
        auto *card = new ChartCard(m_samples, std::move(lines), std::move(format), this);
        m_charts.push_back(card);
        return card;
    };
    const auto whole = [](double value) { return Numbers::whole(qRound64(value)); };
    const auto rate = [](double value) { return Numbers::rate(value); };
    const auto ms = [](double value) { return Numbers::milliseconds(value); };
    auto *grid = new QGridLayout;
    grid->setSpacing(look::em(this, 0.6));
    grid->addWidget(chart({{[](const Sample &s) { return s.connections; }, {}}}, whole), 0, 0, 1, 2);
    grid->addWidget(chart({{[](const Sample &s) { return s.liveGames; }, {}}}, whole), 0, 2, 1, 2);
    grid->addWidget(chart({{[](const Sample &s) { return s.actionsPerSecond; }, {}}}, rate), 0, 4, 1, 2);
    grid->addWidget(
        chart({{[](const Sample &s) { return s.p50Ms; }, {}}, {[](const Sample &s) { return s.p99Ms; }, {}}}, ms), 1, 0,
        1, 3);
    grid->addWidget(chart({{[](const Sample &s) { return s.errorsPerSecond; }, {}}}, rate), 1, 3, 1, 3);
    return grid;
}

void OverviewPage::showTotals()
{
    const client::Totals &totals = m_monitor.totals();
    m_games->setValue(Numbers::whole(totals.liveGames), tr("%1 asleep").arg(Numbers::whole(totals.sleepingGames)));
    m_players->setValue(Numbers::whole(totals.playersOnline));
    m_connections->setValue(Numbers::whole(totals.connections),
                            tr("%1 watching").arg(Numbers::whole(totals.spectators)));
    m_actions->setValue(Numbers::rate(totals.actionsPerSecond));
    m_warnings->setValue(Numbers::whole(totals.warnings),
                         totals.warnings == 0 ? tr("✓ all is well") : tr("⚠ look at them"));
    m_warnings->setTone(totals.warnings == 0 ? u"good"_s : u"warn"_s);
    m_reports->setValue(Numbers::whole(m_monitor.openReports()), tr("open"));
}

/// As high as its rows, up to eight of them.
void OverviewPage::fitNodes()
{
    const int rows = qBound(1, m_nodes.rowCount(), 8);
    const int height =
        m_nodesView->horizontalHeader()->sizeHint().height() +
        rows * m_nodesView->verticalHeader()->defaultSectionSize() + look::em(this, 0.4) +
        (m_nodesView->horizontalScrollBar()->maximum() > 0 ? m_nodesView->horizontalScrollBar()->sizeHint().height()
                                                           : 0);
    m_nodesView->setFixedHeight(height);
    m_nodesView->setVerticalScrollBarPolicy(m_nodes.rowCount() > 8 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::retranslate()
{
    m_games->setName(tr("Live games"));
    m_players->setName(tr("Players online"));
    m_connections->setName(tr("Connections"));
    m_actions->setName(tr("Actions per second"));
    m_warnings->setName(tr("Games with a warning"));
    m_reports->setName(tr("Reports"));
    m_nodesHeading->setText(tr("Nodes"));
    m_nodesView->setAccessibleName(tr("Nodes"));
    m_nodesView->setEmptyText(u"server"_s, tr("No node has reported yet"), {});
    m_chartsHeading->setText(tr("How it went"));
    m_windows->button(300)->setText(tr("%n minute(s)", nullptr, 5));
    m_windows->button(3600)->setText(tr("%n hour(s)", nullptr, 1));
    m_windows->button(21'600)->setText(tr("%n hour(s)", nullptr, 6));
    const QStringList titles{tr("Connections"), tr("Live games"), tr("Actions per second"), tr("Latency of an action"),
                             tr("Errors per second")};
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setTitle(titles.value(static_cast<qsizetype>(i)));
    m_charts[3]->setLineNames({u"p50"_s, u"p99"_s});
    m_nodes.retranslate();
    showTotals();
}

} // namespace mantimon::pages
