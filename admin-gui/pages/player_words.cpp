#include "pages/player_view.h"

#include "look/units.h"
#include "models/words.h"
#include "pages/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

using models::TextRow;
using models::Times;
using models::Words;

namespace {

QString otherNames(const QVector<client::Seated> &players, const QString &userId)
{
    QStringList names;
    for (const client::Seated &player : players) {
        if (player.id != userId)
            names << player.name;
    }
    return names.join(u", "_s);
}

} // namespace

void PlayerView::describeHead()
{
    const QDateTime now = m_connection.serverNow();
    m_name->setText(m_file.name.isEmpty() ? m_file.id : m_file.name);
    QStringList facts{m_file.id};
    if (!m_file.email.isEmpty())
        facts << m_file.email;
    if (!m_file.provider.isEmpty())
        facts << tr("signs in by %1").arg(m_file.provider);
    if (m_file.createdAt.isValid())
        facts << tr("since %1").arg(Times::moment(m_file.createdAt));
    if (m_file.sessions.isEmpty() && m_file.lastSeen.isValid())
        facts << tr("last seen %1").arg(Times::ago(m_file.lastSeen, now));
    m_facts->setText(facts.join(u" · "_s));

    const auto inForce = [&now](const QVector<client::Sanction> &list) {
        return std::any_of(list.cbegin(), list.cend(), [&](const client::Sanction &s) { return s.isInForce(now); });
    };
    QStringList standing;
    if (inForce(m_file.bans))
        standing << tr("✕ banned");
    if (inForce(m_file.mutes))
        standing << tr("▲ muted");
    if (!m_file.sessions.isEmpty())
        standing << tr("● online, %n connection(s)", nullptr, static_cast<int>(m_file.sessions.size()));
    m_standing->setText(standing.isEmpty() ? tr("○ away") : standing.join(u"   "_s));
    look::setStyleProperty(m_standing, "role",
                           inForce(m_file.bans)    ? u"bad"_s
                           : inForce(m_file.mutes) ? u"warn"_s
                           : standing.isEmpty()    ? u"muted"_s
                                                   : u"good"_s);
}

void PlayerView::fillGames()
{
    QVector<TextRow> rows;
    for (const client::GameRow &game : m_file.games)
        rows.push_back(
            {game.id,
             {tr("● now"), game.shortId(), otherNames(game.players, m_file.id), Words::standing(game), game.ruleset}});
    for (const client::ReplayRow &replay : m_file.finished) {
        QStringList others;
        for (const client::Named &player : replay.players) {
            if (player.id != m_file.id)
                others << player.name;
        }
        const QString result = replay.winner.isEmpty()      ? tr("nobody won")
                               : replay.winner == m_file.id ? tr("won")
                                                            : tr("lost");
        rows.push_back({replay.gameId,
                        {Times::moment(replay.endedAt), replay.gameId.left(8), others.join(u", "_s),
                         u"%1, %2"_s.arg(result, Words::endReason(replay.endReason)), replay.ruleset}});
    }
    m_tables[Games]->setRows(rows);
}

void PlayerView::fillStanding()
{
    const QDateTime now = m_connection.serverNow();
    QVector<std::pair<QDateTime, TextRow>> all;
    const auto add = [&](const QVector<client::Sanction> &list, const QString &kind, const QString &word) {
        for (const client::Sanction &s : list) {
            const QString state = s.isLifted()       ? tr("lifted by %1, %2").arg(s.liftedBy, Times::moment(s.liftedAt))
                                  : s.isInForce(now) ? tr("in force")
                                                     : tr("has ended");
            const QString until = s.until.isValid() ? Times::moment(s.until) : tr("for good");
            all.push_back(
                {s.since,
                 {kind + s.id, {word, Times::moment(s.since), until, s.by, s.reason, state}, !s.isInForce(now)}});
        }
    };
    add(m_file.bans, u"ban/"_s, tr("Ban"));
    add(m_file.mutes, u"mute/"_s, tr("Mute"));
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QVector<TextRow> rows;
    for (const auto &[since, row] : all)
        rows.push_back(row);
    m_tables[Standing]->setRows(rows);
}

void PlayerView::fillOthers()
{
    QVector<TextRow> notes;
    for (const client::Note &note : m_file.notes)
        notes.push_back({note.id, {Times::moment(note.at), note.by, note.text}});
    m_tables[Notes]->setRows(notes);

    QVector<TextRow> sessions;
    for (const client::Session &session : m_file.sessions)
        sessions.push_back({u"s%1"_s.arg(sessions.size()),
                            {tr("● connected"), Times::moment(session.since), session.nodeId,
                             session.address.isEmpty() ? session.path : session.address + u"  "_s + session.path}});
    for (const client::Address &address : m_file.addresses)
        sessions.push_back({u"a%1"_s.arg(sessions.size()),
                            {tr("seen until %1").arg(Times::moment(address.lastSeen)), Times::moment(address.firstSeen),
                             QString(), address.address},
                            true});
    m_tables[Sessions]->setRows(sessions);

    QVector<TextRow> reports;
    for (const client::Report &report : m_file.reports)
        reports.push_back({report.id,
                           {Times::moment(report.at), Words::reportCategory(report.category), report.by.name,
                            report.text, Words::reportStatus(report.status)},
                           report.status == "resolved"_L1});
    m_tables[Reports]->setRows(reports);
}

void PlayerView::describeActions()
{
    const bool mayAct = m_connection.hasRole(u"moderator");
    for (QPushButton *button : {m_note, m_mute, m_kick, m_ban}) {
        button->setEnabled(mayAct);
        button->setToolTip(mayAct ? QString() : tr("Needs the role of a moderator"));
    }
    m_kick->setEnabled(mayAct && !m_file.sessions.isEmpty());
    bool isBan = false;
    const client::Sanction *sanction = selectedSanction(&isBan);
    m_lift->setEnabled(mayAct && sanction && sanction->isInForce(m_connection.serverNow()));
    m_lift->setText(isBan || !sanction ? tr("Lift the ban…") : tr("Lift the mute…"));
}

void PlayerView::retranslate()
{
    m_note->setText(tr("Note…"));
    m_mute->setText(tr("Mute…"));
    m_kick->setText(tr("Kick…"));
    m_ban->setText(tr("Ban…"));
    const QStringList names{tr("Games"), tr("Mutes and bans"), tr("Notes"), tr("Connections"), tr("Reports")};
    const QVector<QStringList> headings{{tr("When"), tr("Game"), tr("Against"), tr("How it stands"), tr("Ruleset")},
                                        {tr("What"), tr("Since"), tr("Until"), tr("By"), tr("Why"), tr("Now")},
                                        {tr("When"), tr("By"), tr("Note")},
                                        {tr("State"), tr("Since"), tr("Node"), tr("Address")},
                                        {tr("Filed"), tr("Category"), tr("By"), tr("What was written"), tr("Status")}};
    const QStringList empty{tr("No games"), tr("Never muted, never banned"), tr("Nobody has written anything down"),
                            tr("No connection is known"), tr("Nobody has reported this player")};
    for (int tab = 0; tab < tabs; ++tab) {
        m_tabs->setTabText(tab, names[tab]);
        m_views[tab]->setAccessibleName(names[tab]);
        m_views[tab]->setEmptyText(u"empty"_s, empty[tab], {});
        m_tables[tab]->setHeadings(headings[tab]);
    }
    describe();
}

} // namespace mantimon::pages
