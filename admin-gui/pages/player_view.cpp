#include "pages/player_view.h"

#include "look/empty_state.h"
#include "look/icon.h"
#include "look/units.h"
#include "models/words.h"
#include "pages/deeds.h"
#include "pages/table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

PlayerView::PlayerView(client::Connection &connection, Paths &paths, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_paths(paths), m_content(new QWidget(this)),
      m_empty(new look::EmptyState(this))
{
    auto *layout = new QVBoxLayout(m_content);
    const int gap = look::em(this, 0.7);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addLayout(makeHead());
    layout->addLayout(makeActions());
    makeTabs();
    layout->addWidget(m_tabs, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_content);
    retranslate();
}

QLayout *PlayerView::makeHead()
{
    m_name = new QLabel(m_content);
    look::scaleFont(m_name, 1.5, true);
    m_facts = new QLabel(m_content);
    m_facts->setProperty("role", u"muted"_s);
    m_facts->setWordWrap(true);
    m_standing = new QLabel(m_content);
    for (QLabel *label : {m_name, m_facts, m_standing}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *head = new QVBoxLayout;
    head->setSpacing(look::em(this, 0.15));
    head->addWidget(m_name);
    head->addWidget(m_facts);
    head->addWidget(m_standing);
    return head;
}

QLayout *PlayerView::makeActions()
{
    const auto button = [this](const QString &icon, const QString &name) {
        auto *made = new QPushButton(look::icon(icon), {}, m_content);
        made->setObjectName(name);
        return made;
    };
    m_note = button(u"note"_s, u"note"_s);
    m_mute = button(u"mute"_s, u"mute"_s);
    m_kick = button(u"kick"_s, u"kick"_s);
    m_ban = button(u"ban"_s, u"ban"_s);
    look::setStyleProperty(m_ban, "weight", u"danger"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *action : {m_note, m_mute, m_kick, m_ban})
        row->addWidget(action);
    row->addStretch();
    connect(m_note, &QPushButton::clicked, this,
            [this] { perform(Deeds::note(m_file.id, m_file.name), tr("The note is written down.")); });
    connect(m_mute, &QPushButton::clicked, this, [this] {
        perform(Deeds::mute(m_file.id, m_file.name), tr("%1 is muted.").arg(m_file.name),
                [](const QString &id) { return client::unmute(id, tr("Taken back at once")); });
    });
    connect(m_kick, &QPushButton::clicked, this,
            [this] { perform(Deeds::kick(m_file.id, m_file.name), tr("%1 was kicked.").arg(m_file.name)); });
    connect(m_ban, &QPushButton::clicked, this, [this] {
        perform(Deeds::ban(m_file.id, m_file.name), tr("%1 is banned.").arg(m_file.name),
                [](const QString &id) { return client::unban(id, tr("Taken back at once")); });
    });
    return row;
}

void PlayerView::makeTabs()
{
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    m_lift = new QPushButton(look::icon(u"undo"_s), {}, m_content);
    m_lift->setObjectName(u"lift"_s);
    const QVector<double> widths[tabs]{
        {9, 6, 8, -10, 6}, {5, 9, 9, 6, -10, 9}, {9, 8, -12}, {13, 9, 6, -10}, {9, 7, 7, -12, 7}};
    for (int tab = 0; tab < tabs; ++tab) {
        m_tables[tab] = new models::TextTable(this);
        m_views[tab] = new TableView(m_tabs);
        m_tables[tab]->setHeadings(QStringList(widths[tab].size()));
        m_views[tab]->present(m_tables[tab], widths[tab]);
        auto *page = new QWidget(m_tabs);
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, look::em(this, 0.4), 0, 0);
        layout->addWidget(m_views[tab]);
        if (tab == Standing)
            layout->addWidget(m_lift, 0, Qt::AlignLeft);
        m_tabs->addTab(page, {});
    }
    connect(m_lift, &QPushButton::clicked, this, &PlayerView::lift);
    connect(m_views[Standing], &TableView::currentRowChanged, this, &PlayerView::describeActions);
    connect(m_views[Games], &TableView::openRequested, this, &PlayerView::openGame);
    connect(m_views[Reports], &TableView::openRequested, this, [this] { Q_EMIT m_paths.pageWanted(u"reports"_s); });
}

void PlayerView::show(const QString &userId)
{
    if (userId != m_userId)
        m_file = {};
    m_userId = userId;
    reload();
}

void PlayerView::reload()
{
    describe();
    if (m_userId.isEmpty())
        return;
    const int number = ++m_asked;
    m_connection.ask(u"monitor:player"_s, {{u"user_id"_s, m_userId}}, this,
                     [this, number](const client::Answer &answer) {
                         if (number != m_asked)
                             return;
                         if (answer.success)
                             m_file = client::PlayerFile::from(answer.data);
                         describe();
                         if (!answer.success && m_file.id.isEmpty())
                             m_empty->say(u"warning"_s, tr("This player could not be loaded"),
                                          models::Words::refusal(answer.errorCode));
                     });
}

void PlayerView::describe()
{
    const bool isThere = !m_file.id.isEmpty();
    m_content->setVisible(isThere);
    m_empty->setVisible(!isThere);
    if (!isThere) {
        if (m_userId.isEmpty())
            m_empty->say(u"players"_s, tr("No player is selected"),
                         tr("Search at the left, or press Ctrl+K and type a name anywhere."));
        else
            m_empty->say(u"hourglass"_s, tr("Loading…"), {});
        return;
    }
    describeHead();
    fillGames();
    fillStanding();
    fillOthers();
    describeActions();
}

void PlayerView::perform(const Deed &deed, const QString &done,
                         const std::function<client::Command(const QString &)> &undo)
{
    auto *dialog = new PersonDialog(m_connection, deed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, done, undo] {
        const QString sanction = dialog->answer().data["sanction_id"_L1].toVariant().toString();
        Q_EMIT m_paths.told(done, undo && !sanction.isEmpty() ? std::optional(undo(sanction)) : std::nullopt);
        reload();
    });
    dialog->open();
}

const client::Sanction *PlayerView::selectedSanction(bool *isBan) const
{
    const int row = m_views[Standing]->currentRow();
    if (row < 0)
        return nullptr;
    const QString id = m_tables[Standing]->rows().value(row).id;
    for (const auto *list : {&m_file.bans, &m_file.mutes}) {
        for (const client::Sanction &sanction : *list) {
            const bool isOfBans = list == &m_file.bans;
            if ((isOfBans ? u"ban/"_s : u"mute/"_s) + sanction.id != id)
                continue;
            if (isBan)
                *isBan = isOfBans;
            return &sanction;
        }
    }
    return nullptr;
}

void PlayerView::lift()
{
    bool isBan = false;
    const client::Sanction *sanction = selectedSanction(&isBan);
    if (!sanction)
        return;
    if (isBan)
        perform(Deeds::unban(*sanction, m_file.name), tr("%1 is let in again.").arg(m_file.name));
    else
        perform(Deeds::unmute(*sanction, m_file.name), tr("%1 can write again.").arg(m_file.name));
}

void PlayerView::openGame(int row)
{
    const QString id = m_tables[Games]->rows().value(row).id;
    const bool isLive = row < m_file.games.size();
    if (isLive)
        Q_EMIT m_paths.gameWanted(QUuid(id));
    else
        Q_EMIT m_paths.replayWanted(QUuid(id));
}

} // namespace mantimon::pages
