#include "pages/games_page.h"

#include "pages/game_glance.h"
#include "pages/table_view.h"

#include "models/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

using models::Numbers;

GamesPage::~GamesPage()
{
    m_settings.setValue("games/docks"_L1, m_frame->saveState());
    m_settings.setValue("games/columns"_L1, m_view->horizontalHeader()->saveState());
}

void GamesPage::enter()
{
    m_view->setFocus();
    lookAtRows();
}

void GamesPage::showWarnings()
{
    clearFilter();
    m_warnings->setChecked(true);
}

void GamesPage::search(const QString &text)
{
    clearFilter();
    m_search->setText(text);
}

bool GamesPage::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty() || m_ruleset->currentIndex() > 0 || m_node->currentIndex() > 0 ||
           m_warnings->isChecked();
}

void GamesPage::applyFilter()
{
    m_typed.stop();
    client::GamesQuery query;
    query.text = m_search->text().trimmed();
    query.ruleset = m_ruleset->currentData().toString();
    query.nodeId = m_node->currentData().toString();
    query.hasWarningsOnly = m_warnings->isChecked();
    describeEmpty();
    m_view->scrollToTop();
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    m_table.filter(query);
}

void GamesPage::clearFilter()
{
    m_search->clear();
    m_ruleset->setCurrentIndex(0);
    m_node->setCurrentIndex(0);
    m_warnings->setChecked(false);
    applyFilter();
}

void GamesPage::lookAtRows()
{
    const auto [first, last] = m_view->visibleRows();
    if (last >= first)
        m_table.look(first, last);
}

/// `412 of 10,388` where a filter is set, else the number alone.
void GamesPage::showCounts()
{
    const QString total = Numbers::whole(m_table.total());
    m_counts->setText(isFiltered() ? tr("%1 of %2").arg(Numbers::whole(m_table.matching()), total) : total);
    m_counts->setAccessibleName(tr("Games: %1").arg(m_counts->text()));
    showCurrent();
    lookAtRows();
}

void GamesPage::showCurrent()
{
    m_glance->show(m_table.row(m_view->currentRow()));
}

void GamesPage::describeEmpty()
{
    if (isFiltered())
        m_view->setEmptyText(u"search"_s, tr("No live game matches"),
                             tr("Look for a part of a player's name, the beginning of a game's id, a player's id, or a "
                                "join code. A finished game is among the replays."),
                             tr("Show all games"));
    else
        m_view->setEmptyText(u"games"_s, tr("Nobody is playing"),
                             tr("Games appear here as soon as they begin. To try the desk, start the server with demo "
                                "games between bots: mantimon-server serve --demo 20"));
}

/// The choices that the server has; what is chosen stays so.
void GamesPage::fillChoices()
{
    const auto fill = [](QComboBox *box, const QString &all, const QStringList &values) {
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const QString &value : values)
            box->addItem(value, value);
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    };
    QStringList nodes;
    for (const client::Node &node : m_monitor.nodes())
        nodes << node.id;
    if (m_ruleset->count() != m_monitor.rulesets().size() + 1 || m_ruleset->itemText(0) != tr("All rulesets"))
        fill(m_ruleset, tr("All rulesets"), m_monitor.rulesets());
    if (m_node->count() != nodes.size() + 1 || m_node->itemText(0) != tr("All nodes"))
        fill(m_node, tr("All nodes"), nodes);
    m_node->setVisible(nodes.size() > 1);
}

QString GamesPage::title() const
{
    return tr("Live games");
}

} // namespace mantimon::pages
