#include "pages/players_page.h"

#include "look/icon.h"
#include "look/units.h"
#include "pages/paths.h"
#include "pages/player_view.h"
#include "pages/table_view.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

PlayersPage::PlayersPage(client::Connection &connection, Paths &paths, QWidget *parent)
    : Page(parent), m_table(connection), m_search(new QLineEdit(this)), m_found(new TableView(this)),
      m_player(new PlayerView(connection, paths, this))
{
    m_search->setObjectName(u"playerSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_found->setObjectName(u"foundPlayers"_s);
    m_found->present(&m_table, {-8, 5, 5, 5, 4});
    for (const int column : {models::PlayerTable::LastSeen, models::PlayerTable::Id})
        m_found->setColumnHidden(column, true);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    const int gap = look::em(this, 0.7);
    column->setContentsMargins(gap, gap, 0, gap);
    column->addWidget(m_search);
    column->addWidget(m_found, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_player);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({look::em(this, 20), look::em(this, 50)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);

    m_typed.setSingleShot(true);
    m_typed.setInterval(250);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, [this] { m_table.search(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::returnPressed, m_found, [this] { m_found->setFocus(); });
    const auto show = [this](int row) {
        if (const client::PlayerRow *player = m_table.row(row))
            m_player->show(player->id);
    };
    connect(m_found, &TableView::currentRowChanged, this, show);
    connect(m_found, &TableView::openRequested, this, show);
    connect(m_found, &TableView::retryRequested, this, [this] { m_table.reload(); });
    retranslate();
}

QString PlayersPage::title() const
{
    return tr("Players");
}

void PlayersPage::enter()
{
    m_search->setFocus();
}

void PlayersPage::refresh()
{
    m_player->reload();
    m_table.search(m_search->text().trimmed());
}

void PlayersPage::open(const QString &userId)
{
    m_player->show(userId);
}

void PlayersPage::search(const QString &text)
{
    m_search->setText(text);
}

void PlayersPage::retranslate()
{
    m_search->setPlaceholderText(tr("Name, id or e-mail…"));
    m_search->setAccessibleName(tr("Search players"));
    m_found->setAccessibleName(tr("Players found"));
    m_found->setEmptyText(u"players"_s, tr("Nobody here"),
                          tr("Type the beginning of a name, an id, or an e-mail address."));
    m_table.retranslate();
    m_player->retranslate();
}

} // namespace mantimon::pages
