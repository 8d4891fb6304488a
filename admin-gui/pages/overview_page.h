#pragma once

#include "models/node_table.h"
#include "models/sample_log.h"
#include "pages/page.h"

class QButtonGroup;
class QLabel;

namespace mantimon::pages {

class ChartCard;
class Paths;
class StatCard;
class TableView;

/// Is all well? Totals, nodes, and how it went over the last minutes or hours.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(client::Monitor &monitor, Paths &paths, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    QLayout *makeStats();
    QLayout *makeChartHead();
    QLayout *makeCharts();
    void showTotals();
    void fitNodes();

    client::Monitor &m_monitor;
    Paths &m_paths;
    models::NodeTable m_nodes;
    models::SampleLog m_samples;
    StatCard *m_games = nullptr;
    StatCard *m_players = nullptr;
    StatCard *m_connections = nullptr;
    StatCard *m_actions = nullptr;
    StatCard *m_warnings = nullptr;
    StatCard *m_reports = nullptr;
    QLabel *m_nodesHeading = nullptr;
    TableView *m_nodesView = nullptr;
    QLabel *m_chartsHeading = nullptr;
    QButtonGroup *m_windows = nullptr;
    std::vector<ChartCard *> m_charts;
};

} // namespace mantimon::pages
