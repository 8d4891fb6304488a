#pragma once

#include "client/monitor.h"
#include "models/people_tables.h"
#include "pages/page.h"

class QTabBar;

namespace mantimon::pages {

class Paths;
class ReportView;
class TableView;

/// What players have told us about others: the queue, and one report of it.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    ReportsPage(client::Monitor &monitor, Paths &paths, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void load();
    void showCurrent();

    models::ReportTable m_table;
    QTabBar *m_status;
    TableView *m_list;
    ReportView *m_report;
};

} // namespace mantimon::pages
