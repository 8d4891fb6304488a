#include "pages/games_page.h"

#include "look/icon.h"
#include "look/units.h"
#include "pages/game_delegate.h"
#include "pages/game_glance.h"
#include "pages/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(250);
constexpr auto tickLength = std::chrono::milliseconds(250);

} // namespace

GamesPage::GamesPage(client::Monitor &monitor, Paths &paths, const Views &views, QSettings &settings, QWidget *parent)
    : Page(parent), m_monitor(monitor), m_paths(paths), m_settings(settings), m_table(monitor),
      m_frame(new QMainWindow(this))
{
    m_frame->setWindowFlags(Qt::Widget); // its constructor made a window of it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(makeFilters());
    layout->addWidget(m_frame, 1);
    makeTable();
    makeDock(views);

    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &GamesPage::applyFilter);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_view->isVisible())
            m_view->viewport()->update();
    });
    m_tick.start(tickLength);
    connect(&monitor, &client::Monitor::nodesChanged, this, &GamesPage::fillChoices);
    connect(&monitor, &client::Monitor::rulesetsChanged, this, &GamesPage::fillChoices);
    connect(&m_table, &models::GameTable::countsChanged, this, &GamesPage::showCounts);
    retranslate();
    m_frame->restoreState(m_settings.value("games/docks"_L1).toByteArray());
    m_view->horizontalHeader()->restoreState(m_settings.value("games/columns"_L1).toByteArray());
    fillColumns();
    applyFilter();
}

QLayout *GamesPage::makeFilters()
{
    m_counts = new QLabel(this);
    look::scaleFont(m_counts, 1.15, true);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"gameSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_ruleset = new QComboBox(this);
    m_node = new QComboBox(this);
    m_warnings = new QPushButton(look::icon(u"warning"_s), {}, this);
    m_warnings->setObjectName(u"warningsOnly"_s);
    m_warnings->setCheckable(true);
    m_columns = new QToolButton(this);
    m_columns->setIcon(look::icon(u"columns"_s));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    auto *row = new QHBoxLayout;
    const int gap = look::em(this, 0.7);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(look::em(this, 0.5));
    row->addWidget(m_counts);
    row->addWidget(m_search, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_ruleset), static_cast<QWidget *>(m_node),
                            static_cast<QWidget *>(m_warnings), static_cast<QWidget *>(m_columns)})
        row->addWidget(widget);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_view->setFocus();
    });
    connect(m_ruleset, &QComboBox::currentIndexChanged, this, &GamesPage::applyFilter);
    connect(m_node, &QComboBox::currentIndexChanged, this, &GamesPage::applyFilter);
    connect(m_warnings, &QPushButton::toggled, this, &GamesPage::applyFilter);
    return row;
}

void GamesPage::makeTable()
{
    m_view = new TableView(m_frame);
    m_view->setObjectName(u"games"_s);
    m_view->setItemDelegate(new GameDelegate(m_monitor.connection(), m_view));
    m_view->present(&m_table, {5, 4.5, -15, 3, 6, 8.5, 3.5, 3, 4, 4, 6.5});
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->horizontalHeader()->setSortIndicator(models::GameTable::Game, Qt::DescendingOrder);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_frame->setCentralWidget(m_view);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_table, &models::GameTable::sort);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &GamesPage::lookAtRows);
    connect(m_view, &TableView::currentRowChanged, this, &GamesPage::showCurrent);
    connect(m_view, &TableView::emptyActionRequested, this, &GamesPage::clearFilter);
    connect(m_view, &TableView::retryRequested, this, &GamesPage::applyFilter);
    connect(m_view, &TableView::openRequested, this, [this](int row) {
        if (const client::GameRow *game = m_table.row(row))
            Q_EMIT m_paths.gameWanted(QUuid(game->id));
    });
}

void GamesPage::makeDock(const Views &views)
{
    m_dock = new QDockWidget(m_frame);
    m_dock->setObjectName(u"glance"_s);
    m_dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    m_glance = new GameGlance(m_monitor.connection(), m_paths, views, m_dock);
    m_dock->setWidget(m_glance);
    m_frame->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_frame->setContextMenuPolicy(Qt::NoContextMenu);
}

/// The menu of columns, and the preview's line below it.
void GamesPage::fillColumns()
{
    QMenu *menu = m_columns->menu();
    menu->clear();
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < models::GameTable::columns; ++column) {
        QAction *action = menu->addAction(m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // A table without games, players or a way to open them would be none.
        action->setEnabled(column != models::GameTable::Game && column != models::GameTable::Players);
        connect(action, &QAction::toggled, header,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu->addSeparator();
    menu->addAction(m_dock->toggleViewAction());
}

void GamesPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search player, id, join code…"));
    m_search->setAccessibleName(tr("Search live games"));
    m_ruleset->setAccessibleName(tr("Ruleset"));
    m_node->setAccessibleName(tr("Node"));
    m_warnings->setText(tr("Warnings only"));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_view->setAccessibleName(tr("Live games"));
    m_dock->setWindowTitle(tr("Selected game"));
    m_glance->retranslate();
    m_table.retranslate();
    fillChoices();
    fillColumns();
    describeEmpty();
    showCounts();
}

} // namespace mantimon::pages
