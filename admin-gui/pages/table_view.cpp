#include "pages/table_view.h"

#include "look/empty_state.h"
#include "look/units.h"
#include "models/table.h"
#include "models/words.h"
#include "pages/cell_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

TableView::TableView(QWidget *parent) : QTableView(parent), m_empty(new look::EmptyState(viewport()))
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(look::em(this, 1.9));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(look::em(this, 2.5));
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(index.row()); });
    connect(m_empty, &look::EmptyState::accepted, this, [this] {
        if (m_table->state() == models::Table::State::Failed)
            Q_EMIT retryRequested();
        else
            Q_EMIT emptyActionRequested();
    });
}

void TableView::present(models::Table *model, const QVector<double> &widths)
{
    m_table = model;
    m_widths = widths;
    setModel(model);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, look::em(this, qAbs(widths[column])));
    fitHeadings();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::fillWidth);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableView::fitHeadings);
    connect(model, &models::Table::stateChanged, this, &TableView::describe);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::describe);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::describe);
    describe();
}

/// No column is narrower than its name, in whatever language; one that somebody has widened stays so.
void TableView::fitHeadings()
{
    for (int column = 0; column < m_widths.size(); ++column) {
        // The header's letters are bold by the style sheet, which the hint does not know.
        const int wanted = horizontalHeader()->sectionSizeHint(column) + look::em(this, 0.7);
        if (columnWidth(column) < wanted)
            setColumnWidth(column, wanted);
    }
    fillWidth();
}

void TableView::fillWidth()
{
    int others = 0;
    int filler = -1;
    for (int column = 0; column < m_widths.size(); ++column) {
        if (m_widths[column] < 0)
            filler = column;
        else if (!isColumnHidden(column))
            others += columnWidth(column);
    }
    if (filler >= 0)
        setColumnWidth(filler, qMax(viewport()->width() - others, look::em(this, -m_widths[filler])));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void TableView::setEmptyText(const QString &icon, const QString &title, const QString &text, const QString &action)
{
    m_icon = icon;
    m_title = title;
    m_text = text;
    m_action = action;
    if (m_table)
        describe();
}

void TableView::describe()
{
    const auto state = m_table->state();
    const bool isFailed = state == models::Table::State::Failed && m_table->errorCode() != "disconnected"_L1;
    const bool isEmpty = m_table->rowCount() == 0;
    if (isFailed && isEmpty)
        m_empty->say(u"warning"_s, tr("This could not be loaded"), models::Words::refusal(m_table->errorCode()),
                     tr("Try again"));
    else if (isEmpty && state == models::Table::State::Loading)
        m_empty->say(u"hourglass"_s, tr("Loading…"), {});
    else if (isEmpty)
        m_empty->say(m_icon, m_title, m_text, m_action);
    m_empty->setVisible(isEmpty);
}

std::pair<int, int> TableView::visibleRows() const
{
    if (!model() || model()->rowCount() == 0)
        return {0, -1};
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {qMax(0, first), last < 0 ? model()->rowCount() - 1 : last};
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT openRequested(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

} // namespace mantimon::pages
