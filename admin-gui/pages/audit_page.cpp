#include "pages/audit_page.h"

#include "look/icon.h"
#include "look/units.h"
#include "models/audit_export.h"
#include "models/words.h"
#include "pages/paths.h"
#include "pages/period.h"
#include "pages/table_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

namespace {

const QStringList &commands()
{
    static const QStringList names{
        u"message"_s,        u"pause"_s,          u"resume"_s,   u"extend_timer"_s, u"end_game"_s, u"kick"_s,
        u"mute"_s,           u"unmute"_s,         u"ban"_s,      u"unban"_s,        u"note"_s,     u"assign_report"_s,
        u"comment_report"_s, u"resolve_report"_s, u"announce"_s, u"drain_node"_s,   u"watch"_s,    u"history"_s,
        u"position"_s,       u"replay"_s};
    return names;
}

} // namespace

AuditPage::AuditPage(client::Connection &connection, Paths &paths, QWidget *parent)
    : Page(parent), m_connection(connection), m_paths(paths), m_table(connection)
{
    auto *layout = new QVBoxLayout(this);
    const int gap = look::em(this, 0.7);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addLayout(makeFilters());
    m_list = new TableView(this);
    m_list->setObjectName(u"audit"_s);
    m_list->present(&m_table, {9, 10, 9, 8, 5.5, -12, 9});
    layout->addWidget(m_list, 1);

    m_typed.setSingleShot(true);
    m_typed.setInterval(250);
    connect(&m_typed, &QTimer::timeout, this, &AuditPage::load);
    for (QLineEdit *edit : {m_who, m_whom, m_game})
        connect(edit, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_what, &QComboBox::currentIndexChanged, this, &AuditPage::load);
    connect(m_period, &Period::changed, this, &AuditPage::load);
    connect(m_export, &QPushButton::clicked, this, &AuditPage::exportAll);
    connect(m_list, &TableView::openRequested, this, &AuditPage::open);
    connect(m_list, &TableView::retryRequested, this, &AuditPage::load);
    retranslate();
}

QLayout *AuditPage::makeFilters()
{
    auto *row = new QHBoxLayout;
    m_who = new QLineEdit(this);
    m_what = new QComboBox(this);
    m_whom = new QLineEdit(this);
    m_game = new QLineEdit(this);
    m_period = new Period(this);
    m_export = new QPushButton(look::icon(u"export"_s), {}, this);
    m_what->addItem({}, QString());
    for (const QString &command : commands())
        m_what->addItem({}, command);
    for (QLineEdit *edit : {m_who, m_whom, m_game}) {
        edit->setClearButtonEnabled(true);
        row->addWidget(edit, 1);
    }
    row->insertWidget(1, m_what);
    row->addWidget(m_period);
    row->addWidget(m_export);
    return row;
}

QString AuditPage::title() const
{
    return tr("Audit");
}

void AuditPage::enter()
{
    load();
    m_list->setFocus();
}

void AuditPage::refresh()
{
    load();
}

models::AuditFilter AuditPage::filter() const
{
    return {.who = m_who->text().trimmed(),
            .whom = m_whom->text().trimmed(),
            .what = m_what->currentData().toString(),
            .gameId = m_game->text().trimmed(),
            .from = m_period->from(),
            .to = m_period->to()};
}

void AuditPage::load()
{
    m_table.search(filter());
}

/// Where the row leads: to its game, or to the player it was done to.
void AuditPage::open(int row)
{
    const client::AuditRow *found = m_table.row(row);
    if (!found)
        return;
    if (!found->gameId.isEmpty())
        Q_EMIT m_paths.gameWanted(QUuid(found->gameId));
    else if (!QUuid(found->whom).isNull())
        Q_EMIT m_paths.playerWanted(found->whom);
}

void AuditPage::exportAll()
{
    const QString name =
        QFileDialog::getSaveFileName(this, tr("Export the audit log"), u"audit.csv"_s, tr("CSV (*.csv)"));
    if (name.isEmpty())
        return;
    m_export->setEnabled(false);
    auto *writer = new models::AuditExport(m_connection, filter(), name, this);
    connect(writer, &models::AuditExport::finished, this, [this](int rows) {
        m_export->setEnabled(true);
        Q_EMIT m_paths.told(tr("%n row(s) were written.", nullptr, rows), std::nullopt);
    });
    connect(writer, &models::AuditExport::failed, this, [this](const QString &why) {
        m_export->setEnabled(true);
        Q_EMIT m_paths.told(tr("The file was not written: %1").arg(why), std::nullopt);
    });
    writer->start();
}

void AuditPage::retranslate()
{
    const auto label = [](QLineEdit *edit, const QString &text) {
        edit->setPlaceholderText(text);
        edit->setAccessibleName(text);
    };
    label(m_who, tr("Who (id)"));
    label(m_whom, tr("Whom (id)"));
    label(m_game, tr("Game id"));
    m_what->setAccessibleName(tr("What"));
    m_what->setItemText(0, tr("Everything"));
    for (int i = 0; i < commands().size(); ++i)
        m_what->setItemText(i + 1, models::Words::command(commands()[i]));
    m_export->setText(tr("Export CSV…"));
    m_list->setAccessibleName(tr("Audit log"));
    m_list->setEmptyText(
        u"audit"_s, tr("Nothing was done"),
        tr("Whatever moderators do stands here, with its reason, also what was refused. Widen the filter "
           "to see more."));
    m_period->retranslate();
    m_table.retranslate();
}

} // namespace mantimon::pages
