#include "pages/report_view.h"

#include "look/empty_state.h"
#include "look/icon.h"
#include "look/notice.h"
#include "look/units.h"
#include "models/words.h"
#include "pages/deeds.h"
#include "pages/paths.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

using models::Times;
using models::Words;

ReportView::ReportView(client::Connection &connection, Paths &paths, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_paths(paths), m_content(new QWidget(this)),
      m_empty(new look::EmptyState(this))
{
    for (QLabel **label : {&m_title, &m_facts, &m_text, &m_comments}) {
        *label = new QLabel(m_content);
        (*label)->setWordWrap(true);
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    look::scaleFont(m_title, 1.25, true);
    m_facts->setProperty("role", u"muted"_s);
    m_refusal = new look::Notice(m_content);
    m_refusal->hide();
    auto *words = new QWidget;
    auto *text = new QVBoxLayout(words);
    text->setContentsMargins({});
    text->setSpacing(look::em(this, 0.8));
    text->addWidget(m_text);
    text->addWidget(m_comments);
    text->addStretch();
    auto *scroll = new QScrollArea(m_content);
    scroll->setWidgetResizable(true);
    scroll->setWidget(words);
    auto *layout = new QVBoxLayout(m_content);
    const int gap = look::em(this, 0.7);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addLayout(makeLinks());
    layout->addWidget(scroll, 1);
    layout->addWidget(m_refusal);
    layout->addLayout(makeActions());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_content);
    retranslate();
}

QLayout *ReportView::makeLinks()
{
    m_about = new QPushButton(look::icon(u"players"_s), {}, m_content);
    m_by = new QPushButton(look::icon(u"players"_s), {}, m_content);
    m_game = new QPushButton(look::icon(u"watch"_s), {}, m_content);
    m_replay = new QPushButton(look::icon(u"replays"_s), {}, m_content);
    auto *grid = new QGridLayout;
    grid->addWidget(m_about, 0, 0);
    grid->addWidget(m_by, 0, 1);
    grid->addWidget(m_game, 1, 0);
    grid->addWidget(m_replay, 1, 1);
    connect(m_about, &QPushButton::clicked, this, [this] { Q_EMIT m_paths.playerWanted(m_report.about.id); });
    connect(m_by, &QPushButton::clicked, this, [this] { Q_EMIT m_paths.playerWanted(m_report.by.id); });
    connect(m_game, &QPushButton::clicked, this, [this] { Q_EMIT m_paths.gameWanted(QUuid(m_report.gameId)); });
    connect(m_replay, &QPushButton::clicked, this, [this] { Q_EMIT m_paths.replayWanted(QUuid(m_report.gameId)); });
    return grid;
}

QLayout *ReportView::makeActions()
{
    m_take = new QPushButton(look::icon(u"assign"_s), {}, m_content);
    m_take->setObjectName(u"take"_s);
    m_comment = new QPushButton(look::icon(u"comment"_s), {}, m_content);
    m_comment->setObjectName(u"comment"_s);
    m_resolve = new QPushButton(look::icon(u"resolve"_s, look::Ground::Accent), {}, m_content);
    m_resolve->setObjectName(u"resolve"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_take);
    row->addWidget(m_comment);
    row->addStretch();
    row->addWidget(m_resolve);
    connect(m_take, &QPushButton::clicked, this, &ReportView::take);
    connect(m_comment, &QPushButton::clicked, this,
            [this] { perform(Deeds::commentReport(m_report), tr("The comment is written down.")); });
    connect(m_resolve, &QPushButton::clicked, this,
            [this] { perform(Deeds::resolveReport(m_report), tr("The report is resolved.")); });
    return row;
}

void ReportView::show(const client::Report *report)
{
    m_report = report ? *report : client::Report();
    m_refusal->hide();
    describe();
}

void ReportView::take()
{
    const client::Command command = client::takeReport(m_report.id);
    m_connection.ask(command.event, command.data, this, [this](const client::Answer &answer) {
        m_refusal->setVisible(!answer.success);
        if (!answer.success) {
            m_refusal->say(look::Tone::Bad, Words::refusal(answer.errorCode));
            return;
        }
        Q_EMIT m_paths.told(tr("The report is yours."), std::nullopt);
        Q_EMIT changed();
    });
}

void ReportView::perform(const Deed &deed, const QString &done)
{
    auto *dialog = new PersonDialog(m_connection, deed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, done] {
        Q_EMIT m_paths.told(done, std::nullopt);
        Q_EMIT changed();
    });
    dialog->open();
}

QString ReportView::commentsText() const
{
    QStringList parts;
    for (const client::Comment &comment : m_report.comments)
        parts << u"%1 · %2\n%3"_s.arg(comment.by, Times::moment(comment.at), comment.text);
    if (!m_report.resolution.isEmpty())
        parts << tr("Resolved %1:").arg(Times::moment(m_report.resolvedAt)) + u'\n' + m_report.resolution;
    return parts.join(u"\n\n"_s);
}

void ReportView::describe()
{
    const bool isThere = !m_report.id.isEmpty();
    m_content->setVisible(isThere);
    m_empty->setVisible(!isThere);
    if (!isThere) {
        m_empty->say(u"reports"_s, tr("No report is selected"), tr("Choose one to read it."));
        return;
    }
    m_title->setText(tr("%1: %2").arg(Words::reportCategory(m_report.category), m_report.about.name));
    QStringList facts{tr("filed %1 by %2").arg(Times::moment(m_report.at), m_report.by.name),
                      Words::reportStatus(m_report.status)};
    const bool isMine = m_report.assignedTo == m_connection.userId();
    if (!m_report.assignedTo.isEmpty())
        facts << (isMine ? tr("assigned to you") : tr("assigned to %1").arg(m_report.assignedTo));
    m_facts->setText(facts.join(u" · "_s));
    m_text->setText(m_report.text);
    m_comments->setText(commentsText());
    m_about->setText(m_report.about.name);
    m_by->setText(tr("%1 (reported)").arg(m_report.by.name));
    const bool mayAct = m_connection.hasRole(u"moderator") && m_report.status != "resolved"_L1;
    m_take->setEnabled(mayAct && !isMine);
    m_comment->setEnabled(m_connection.hasRole(u"moderator"));
    m_resolve->setEnabled(mayAct);
}

void ReportView::retranslate()
{
    m_game->setText(tr("The game"));
    m_game->setToolTip(tr("While it is being played"));
    m_replay->setText(tr("The replay"));
    m_replay->setToolTip(tr("Once it is over"));
    m_take->setText(tr("Take it"));
    m_comment->setText(tr("Comment…"));
    m_resolve->setText(tr("Resolve…"));
    look::setStyleProperty(m_resolve, "weight", u"primary"_s);
    describe();
}

} // namespace mantimon::pages
