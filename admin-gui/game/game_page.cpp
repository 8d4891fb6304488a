#include "game/game_page.h"

#include "board/board.h"
#include "board/rulesets.h"
#include "game/chat_panel.h"
#include "game/command_dialog.h"
#include "game/header.h"
#include "game/history_bar.h"
#include "game/log_panel.h"
#include "game/notices.h"
#include "game/plan.h"
#include "game/replay_file.h"
#include "look/empty_state.h"
#include "look/units.h"
#include "models/words.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::game {

using Standing = board::Watch::Standing;

GamePage::GamePage(client::Connection &connection, const QUuid &gameId, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_gameId(gameId),
      m_watch(&board::Watch::of(connection, gameId.toString(QUuid::WithoutBraces))),
      m_positions(connection, gameId.toString(QUuid::WithoutBraces), this), m_header(new Header(connection, this)),
      m_notices(new Notices(this)), m_content(new QWidget(this)), m_splitter(new QSplitter(Qt::Horizontal, m_content)),
      m_board(new board::Board(board::Catalogue::of(connection), m_content)), m_history(new HistoryBar(m_content)),
      m_log(new LogPanel(board::Catalogue::of(connection), m_content)),
      m_chat(new ChatPanel(connection, gameId.toString(QUuid::WithoutBraces), m_content)),
      m_commands(new CommandBar(connection, m_content)), m_empty(new look::EmptyState(m_content)),
      m_replay(new ReplayFile(connection, gameId.toString(QUuid::WithoutBraces), this))
{
    build();
    connectWatch();
    connectParts();
    setFocusProxy(m_board);
    m_watch->join(this);
    showStanding();
    if (m_watch->standing() == Standing::Live || isOver())
        openAll(); // somebody has watched it already
    showConnection();
}

GamePage::~GamePage()
{
    // Somebody else who watches this game, the live list's preview, goes on as a spectator.
    if (m_watch && m_watch->view() != board::spectatorView && m_connection.isOnline())
        m_watch->look(board::spectatorView);
    if (m_watch)
        m_watch->leave(this);
}

void GamePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_notices);
    layout->addWidget(m_content, 1);
    auto *whole = new QVBoxLayout(m_content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    auto *left = new QWidget(m_splitter);
    auto *table = new QVBoxLayout(left);
    table->setContentsMargins(0, 0, 0, 0);
    table->addWidget(m_board, 1);
    table->addWidget(m_history);
    auto *right = new QWidget(m_splitter);
    auto *side = new QVBoxLayout(right);
    side->setContentsMargins(look::em(this, 0.4), 0, 0, 0);
    side->addWidget(m_log, 2);
    side->addWidget(m_chat, 1);
    side->addWidget(m_commands);
    right->setMinimumWidth(look::em(this, 15));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({look::em(this, 60), look::em(this, 20)});
}

void GamePage::connectWatch()
{
    connect(m_watch, &board::Watch::opened, this, &GamePage::openAll);
    connect(m_watch, &board::Watch::advanced, this, &GamePage::advance);
    connect(m_watch, &board::Watch::earlierArrived, this, [this](const QVector<board::LogEntry> &entries) {
        m_log->prepend(entries);
        m_log->offerEarlier(m_watch->firstSeq() > 1);
    });
    connect(m_watch, &board::Watch::ended, this, &GamePage::showEnd);
    connect(m_watch, &board::Watch::standingChanged, this, &GamePage::showStanding);
    connect(m_watch, &board::Watch::viewRefused, m_notices, &Notices::sayRefused);
    connect(&m_connection, &client::Connection::stateChanged, this, &GamePage::showConnection);
    connect(&board::Rulesets::of(m_connection), &board::Rulesets::changed, this, &GamePage::applyRules);
}

void GamePage::connectParts()
{
    connect(m_header, &Header::closeRequested, this, &GamePage::closeRequested);
    connect(m_header, &Header::viewWanted, this, &GamePage::askForView);
    connect(m_notices, &Notices::spectatorWanted, this, [this] { m_watch->look(board::spectatorView); });
    connect(m_empty, &look::EmptyState::accepted, this, [this] {
        if (m_watch->standing() == Standing::Missing)
            Q_EMIT closeRequested();
        else
            m_watch->retry();
    });
    connect(m_history, &HistoryBar::chosen, this, &GamePage::look);
    connect(m_log, &LogPanel::entryChosen, this, [this](qint64 seq) {
        m_history->setSeq(seq);
        look(seq, m_history->isAtEnd());
    });
    connect(m_log, &LogPanel::earlierWanted, m_watch, &board::Watch::fetchEarlier);
    connect(&m_positions, &Positions::arrived, this, &GamePage::showPosition);
    connect(&m_positions, &Positions::failed, m_notices, &Notices::sayRefused);
    connect(m_commands, &CommandBar::wanted, this, &GamePage::begin);
    connect(m_replay, &ReplayFile::arrived, this, [this] { m_replay->save(this); });
    connect(m_replay, &ReplayFile::failed, m_notices, &Notices::sayRefused);
    connect(m_replay, &ReplayFile::saved, this, [this](const QString &path) {
        m_notices->say(look::Tone::Good, tr("The replay was saved as %1.").arg(path));
    });
    connect(m_replay, &ReplayFile::notSaved, this, [this](const QString &why) {
        m_notices->say(look::Tone::Bad, tr("The replay was not saved: %1").arg(why));
    });
}

void GamePage::setAnimated(bool isAnimated)
{
    m_board->setAnimated(isAnimated);
}

/// Another view, or all of it anew.
void GamePage::openAll()
{
    m_positions.setView(m_watch->view(), m_watch->reason());
    m_shown = -1;
    applyRules();
    showRow();
    m_log->reset(m_watch->log());
    m_log->offerEarlier(m_watch->firstSeq() > 1);
    m_history->setRange(1, m_watch->lastSeq(), !isOver());
    m_history->goToEnd();
    goLive();
    noteView();
    if (isOver())
        showEnd();
}

void GamePage::advance(const QVector<board::LogEntry> &entries)
{
    showRow();
    m_log->append(entries);
    const bool wasLive = m_shown < 0;
    m_history->setRange(1, m_watch->lastSeq(), true);
    if (!wasLive)
        return;
    m_history->setSeq(m_watch->lastSeq());
    if (m_watch->state())
        m_board->showState(*m_watch->state(), board::eventsOf(entries), board::Arrival::Step);
}

void GamePage::showRow()
{
    const client::GameRow &row = m_watch->row();
    m_header->show(row, m_watch->view());
    m_commands->show(row, isOver());
    if (row.players.size() == 2)
        setWindowTitle(tr("%1 against %2").arg(row.players[0].name, row.players[1].name));
    const QHash<QString, QString> names = m_watch->names();
    if (!names.isEmpty() && std::exchange(m_names, names) != names)
        m_log->setNames(names);
}

void GamePage::showStanding()
{
    const bool isThere = m_watch->standing() == Standing::Live || isOver();
    m_empty->setVisible(!isThere);
    m_splitter->setVisible(isThere);
    switch (m_watch->standing()) {
    case Standing::Asking:
        m_empty->say(u"hourglass"_s, tr("Loading the game"), tr("The server is asked for the table and the log."));
        break;
    case Standing::Missing:
        m_empty->say(u"gone"_s, tr("There is no such game"),
                     tr("It may have ended long ago and been removed, or the id is wrong. Finished games are found "
                        "under Replays."),
                     tr("Close"));
        break;
    case Standing::Refused:
        m_empty->say(u"warning"_s, tr("The game cannot be shown"), models::Words::refusal(m_watch->refusal()),
                     tr("Try again"));
        break;
    case Standing::Live:
    case Standing::Over:
        break;
    }
}

/// Never shows old as new.
void GamePage::showConnection()
{
    const bool isOnline = m_connection.isOnline();
    m_board->setStale(!isOnline && m_watch->standing() == Standing::Live);
    m_log->setEnabled(isOnline);
    m_history->setEnabled(isOnline);
    m_notices->showLoss(isOnline, m_connection.silence());
}

void GamePage::showEnd()
{
    showRow();
    m_history->setRange(1, m_watch->lastSeq(), false);
    m_notices->say(look::Tone::Plain, tr("This game is over."));
    if (!m_watch->state() && m_watch->lastSeq() > 0)
        m_positions.want(m_watch->lastSeq());
}

void GamePage::goLive()
{
    m_shown = -1;
    m_positions.cancel();
    m_log->mark(-1);
    m_board->setClocksRun(!isOver());
    if (m_watch->state())
        m_board->showState(*m_watch->state());
    else
        m_board->clear();
}

void GamePage::look(qint64 seq, bool isAtEnd)
{
    if (isAtEnd && m_watch->state())
        return goLive();
    m_shown = seq;
    m_log->mark(seq);
    m_positions.want(seq);
}

void GamePage::showPosition(const Position &position)
{
    if (m_shown < 0 && m_watch->state())
        return;
    m_board->setClocksRun(false);
    if (!position.state)
        return m_board->clear();
    const auto &before = m_board->state();
    const bool follows = before && position.entry && position.seq == before->seq + 1;
    m_board->showState(*position.state, follows ? position.entry->events : QVector<board::Event>(),
                       follows ? board::Arrival::Step : board::Arrival::Jump);
    if (m_names.isEmpty())
        m_log->setNames(m_names = position.state->names());
}

void GamePage::askForView(const QString &view)
{
    if (view == board::spectatorView)
        return m_watch->look(view);
    CommandDialog *dialog = open(planView(m_watch->row(), view));
    connect(dialog, &QDialog::accepted, this, [this, dialog, view] { m_watch->look(view, dialog->reason()); });
}

void GamePage::noteView()
{
    m_notices->showView(m_watch->view(), m_watch->row().nameOf(m_watch->view()));
}

CommandDialog *GamePage::open(const Plan &plan)
{
    auto *dialog = new CommandDialog(m_connection, plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void GamePage::begin(CommandBar::Command command)
{
    if (command == CommandBar::Command::Export)
        m_replay->fetch();
    else
        open(planFor(command, m_watch->row()));
}

void GamePage::applyRules()
{
    const board::RulesetInfo rules = board::Rulesets::of(m_connection).ruleset(m_watch->row().ruleset);
    m_board->setRules(rules.benchSize, rules.pointsToWin);
}

void GamePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showStanding();
        showConnection();
        noteView();
    }
}

} // namespace mantimon::game
