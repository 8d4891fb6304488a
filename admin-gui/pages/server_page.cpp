#include "pages/server_page.h"

#include "look/icon.h"
#include "look/notice.h"
#include "look/units.h"
#include "models/words.h"
#include "pages/deeds.h"
#include "pages/node_delegate.h"
#include "pages/paths.h"
#include "pages/table_view.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

ServerPage::ServerPage(client::Monitor &monitor, Paths &paths, QWidget *parent)
    : Page(parent), m_monitor(monitor), m_paths(paths), m_table(monitor)
{
    m_role = new look::Notice(this);
    auto *layout = new QVBoxLayout(this);
    const int gap = look::em(this, 0.8);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_role);
    layout->addWidget(makeAnnouncement());
    layout->addWidget(makeNodes(), 1);
    connect(&monitor.connection(), &client::Connection::stateChanged, this, &ServerPage::describe);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ServerPage::describe);
    connect(m_nodes, &TableView::currentRowChanged, this, &ServerPage::describe);
    retranslate();
}

QWidget *ServerPage::makeAnnouncement()
{
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    m_announceHeading = makeHeading(card);
    m_announceHint = new QLabel(card);
    m_announceHint->setProperty("role", u"muted"_s);
    m_announceHint->setWordWrap(true);
    m_text = new QPlainTextEdit(card);
    m_text->setObjectName(u"announcement"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(look::em(this, 4.5));
    m_count = new QLabel(card);
    m_announce = new QPushButton(look::icon(u"announce"_s), {}, card);
    m_announce->setObjectName(u"announce"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_announce);
    auto *layout = new QVBoxLayout(card);
    for (QWidget *widget : {static_cast<QWidget *>(m_announceHeading), static_cast<QWidget *>(m_announceHint),
                            static_cast<QWidget *>(m_text)})
        layout->addWidget(widget);
    layout->addLayout(row);
    connect(m_announce, &QPushButton::clicked, this, [this] {
        perform(Deeds::announce(m_text->toPlainText().trimmed(), m_monitor.totals().connections),
                tr("Everybody has been told."));
    });
    return card;
}

QWidget *ServerPage::makeNodes()
{
    auto *card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    m_nodesHeading = makeHeading(card);
    m_nodesHint = new QLabel(card);
    m_nodesHint->setProperty("role", u"muted"_s);
    m_nodesHint->setWordWrap(true);
    m_nodes = new TableView(card);
    m_nodes->present(&m_table, {8, 7, 6, 5, 5, 5, 4, 4, 4, 4, -14, 6, 6});
    m_nodes->setItemDelegate(new NodeDelegate(m_nodes));
    for (const int column : {models::NodeTable::Actions, models::NodeTable::P99, models::NodeTable::Lag,
                             models::NodeTable::Errors, models::NodeTable::Memory})
        m_nodes->setColumnHidden(column, true);
    m_drain = new QPushButton(look::icon(u"drain"_s), {}, card);
    m_drain->setObjectName(u"drain"_s);
    look::setStyleProperty(m_drain, "weight", u"danger"_s);
    auto *layout = new QVBoxLayout(card);
    layout->addWidget(m_nodesHeading);
    layout->addWidget(m_nodesHint);
    layout->addWidget(m_nodes, 1);
    layout->addWidget(m_drain, 0, Qt::AlignRight);
    connect(m_drain, &QPushButton::clicked, this, [this] {
        if (const client::Node *node = m_table.row(m_nodes->currentRow()))
            perform(Deeds::drain(node->id), tr("%1 takes no new games.").arg(node->id));
    });
    return card;
}

QString ServerPage::title() const
{
    return tr("Server");
}

void ServerPage::enter()
{
    describe();
    m_text->setFocus();
}

void ServerPage::refresh()
{
    describe();
}

void ServerPage::describe()
{
    const bool mayAct = m_monitor.connection().hasRole(u"admin");
    m_role->setVisible(!mayAct);
    m_role->say(look::Tone::Plain, tr("Only administrators announce and drain. Your role lets you look."));
    const qsizetype length = m_text->toPlainText().trimmed().size();
    m_text->setEnabled(mayAct);
    m_count->setText(
        tr("%1 of %2 characters").arg(models::Numbers::whole(length), models::Numbers::whole(client::longestReason)));
    look::setStyleProperty(m_count, "role", length > client::longestReason ? u"bad"_s : u"muted"_s);
    m_announce->setEnabled(mayAct && length > 0 && length <= client::longestReason);
    const client::Node *node = m_table.row(m_nodes->currentRow());
    m_drain->setEnabled(mayAct && node && node->status == "up"_L1);
}

void ServerPage::perform(const Deed &deed, const QString &done)
{
    auto *dialog = new PersonDialog(m_monitor.connection(), deed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, done] {
        m_text->clear();
        Q_EMIT m_paths.told(done, std::nullopt);
    });
    dialog->open();
}

void ServerPage::retranslate()
{
    m_announceHeading->setText(tr("Announcement"));
    m_announceHint->setText(
        tr("Every player and spectator who is connected reads it at once, whatever they are doing."));
    m_text->setPlaceholderText(tr("The server restarts at 18:00; your games go on afterwards."));
    m_text->setAccessibleName(tr("Announcement"));
    m_announce->setText(tr("Announce…"));
    m_nodesHeading->setText(tr("Nodes"));
    m_nodesHint->setText(tr("A node that is drained takes no new games, lets those it has end, and stops."));
    m_nodes->setAccessibleName(tr("Nodes"));
    m_nodes->setEmptyText(u"server"_s, tr("No node has reported yet"), {});
    m_drain->setText(tr("Drain…"));
    m_table.retranslate();
    describe();
}

} // namespace mantimon::pages
