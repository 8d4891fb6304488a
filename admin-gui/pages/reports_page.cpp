#include "pages/reports_page.h"

#include "look/units.h"
#include "models/words.h"
#include "pages/paths.h"
#include "pages/report_view.h"
#include "pages/table_view.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

namespace {

const QStringList &states()
{
    static const QStringList names{u"open"_s, u"assigned"_s, u"resolved"_s};
    return names;
}

} // namespace

ReportsPage::ReportsPage(client::Monitor &monitor, Paths &paths, QWidget *parent)
    : Page(parent), m_table(monitor.connection()), m_status(new QTabBar(this)), m_list(new TableView(this)),
      m_report(new ReportView(monitor.connection(), paths, this))
{
    for (int i = 0; i < states().size(); ++i)
        m_status->addTab({});
    m_status->setExpanding(false);
    m_status->setDrawBase(false);
    m_list->setObjectName(u"reports"_s);
    m_list->present(&m_table, {10, 6, 6, 6, -12, 5});
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    const int gap = look::em(this, 0.7);
    column->setContentsMargins(gap, gap / 2, 0, gap);
    column->addWidget(m_status);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_report);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({look::em(this, 45), look::em(this, 27)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    connect(m_status, &QTabBar::currentChanged, this, &ReportsPage::load);
    connect(m_list, &TableView::currentRowChanged, this, &ReportsPage::showCurrent);
    connect(m_list, &TableView::retryRequested, this, &ReportsPage::load);
    connect(&m_table, &models::Table::stateChanged, this, &ReportsPage::showCurrent);
    connect(m_report, &ReportView::changed, this, &ReportsPage::load);
    connect(&monitor, &client::Monitor::openReportsChanged, this, [this] {
        if (isVisible())
            load();
    });
    retranslate();
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::enter()
{
    load();
    m_list->setFocus();
}

void ReportsPage::refresh()
{
    load();
}

void ReportsPage::load()
{
    m_table.show(states().value(m_status->currentIndex()));
}

void ReportsPage::showCurrent()
{
    m_report->show(m_table.row(m_list->currentRow()));
}

void ReportsPage::retranslate()
{
    for (int i = 0; i < states().size(); ++i)
        m_status->setTabText(i, models::Words::reportStatus(states()[i]));
    m_status->setAccessibleName(tr("Which reports"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setEmptyText(u"resolve"_s, tr("Nothing here"),
                         tr("Players report opponents from their game; open reports appear here at once."));
    m_table.retranslate();
    m_report->retranslate();
}

} // namespace mantimon::pages
