#include "pages/replays_page.h"

#include "look/icon.h"
#include "look/units.h"
#include "pages/paths.h"
#include "pages/period.h"
#include "pages/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

ReplaysPage::ReplaysPage(client::Monitor &monitor, Paths &paths, QWidget *parent)
    : Page(parent), m_monitor(monitor), m_paths(paths), m_table(monitor.connection()), m_search(new QLineEdit(this)),
      m_ruleset(new QComboBox(this)), m_period(new Period(this)),
      m_open(new QPushButton(look::icon(u"watch"_s), {}, this)), m_list(new TableView(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"replays"_s);
    m_list->present(&m_table, {9, 6, -14, 6, 4, 7, 9, 5});
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_ruleset);
    row->addWidget(m_period);
    row->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    const int gap = look::em(this, 0.7);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);

    m_typed.setSingleShot(true);
    m_typed.setInterval(250);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, &ReplaysPage::load);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_ruleset, &QComboBox::currentIndexChanged, this, &ReplaysPage::load);
    connect(m_period, &Period::changed, this, &ReplaysPage::load);
    connect(&monitor, &client::Monitor::rulesetsChanged, this, &ReplaysPage::fillRulesets);
    connect(m_list, &TableView::openRequested, this, &ReplaysPage::open);
    connect(m_list, &TableView::retryRequested, this, &ReplaysPage::load);
    connect(m_list, &TableView::currentRowChanged, this, [this](int current) { m_open->setEnabled(current >= 0); });
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_list->currentRow()); });
    m_open->setEnabled(false);
    retranslate();
}

QString ReplaysPage::title() const
{
    return tr("Replays");
}

void ReplaysPage::enter()
{
    load();
    m_search->setFocus();
}

void ReplaysPage::refresh()
{
    load();
}

void ReplaysPage::load()
{
    m_table.search({.text = m_search->text().trimmed(),
                    .ruleset = m_ruleset->currentData().toString(),
                    .from = m_period->from(),
                    .to = m_period->to()});
}

void ReplaysPage::open(int row)
{
    if (const client::ReplayRow *replay = m_table.row(row))
        Q_EMIT m_paths.replayWanted(QUuid(replay->gameId));
}

void ReplaysPage::fillRulesets()
{
    const QSignalBlocker quiet(m_ruleset);
    const QString chosen = m_ruleset->currentData().toString();
    m_ruleset->clear();
    m_ruleset->addItem(tr("All rulesets"), QString());
    for (const QString &name : m_monitor.rulesets())
        m_ruleset->addItem(name, name);
    m_ruleset->setCurrentIndex(qMax(0, m_ruleset->findData(chosen)));
}

void ReplaysPage::retranslate()
{
    m_search->setPlaceholderText(tr("Player, player id or game id…"));
    m_search->setAccessibleName(tr("Search replays"));
    m_ruleset->setAccessibleName(tr("Ruleset"));
    m_open->setText(tr("Watch"));
    m_list->setAccessibleName(tr("Replays"));
    m_list->setEmptyText(u"replays"_s, tr("No finished game is found"),
                         tr("A game appears here when it is over. Search for a player or a game's id, or choose a "
                            "longer time."));
    m_period->retranslate();
    m_table.retranslate();
    fillRulesets();
}

} // namespace mantimon::pages
