#pragma once

#include "board/watch.h"
#include "client/connection.h"
#include "game/command_bar.h"
#include "game/positions.h"

#include <QHash>
#include <QPointer>
#include <QUuid>
#include <QWidget>

class QSplitter;

namespace mantimon::board {
class Board;
}
namespace mantimon::look {
class EmptyState;
}

namespace mantimon::game {

class ChatPanel;
class CommandDialog;
class Header;
class HistoryBar;
class LogPanel;
class Notices;
class ReplayFile;
struct Plan;

/// A game as it is played: its table, its log, its history, and what a moderator can do about it.
class GamePage : public QWidget
{
    Q_OBJECT

public:
    /// The connection must outlive it.
    GamePage(client::Connection &connection, const QUuid &gameId, QWidget *parent = nullptr);
    ~GamePage() override;

    [[nodiscard]] QUuid gameId() const { return m_gameId; }
    /// Off: what has changed is outlined instead.
    void setAnimated(bool isAnimated);
    [[nodiscard]] board::Board &board() { return *m_board; }
    /// Opens what the button opens.
    void begin(CommandBar::Command command);

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectWatch();
    void connectParts();
    void openAll();
    void advance(const QVector<board::LogEntry> &entries);
    void showRow();
    void showStanding();
    void showConnection();
    void showEnd();
    void showPosition(const Position &position);
    void look(qint64 seq, bool isAtEnd);
    void goLive();
    void askForView(const QString &view);
    void noteView();
    CommandDialog *open(const Plan &plan);
    void applyRules();
    [[nodiscard]] bool isOver() const { return m_watch->standing() == board::Watch::Standing::Over; }

    client::Connection &m_connection;
    QUuid m_gameId;
    QPointer<board::Watch> m_watch;
    Positions m_positions;
    Header *m_header;
    Notices *m_notices;
    QWidget *m_content;
    QSplitter *m_splitter;
    board::Board *m_board;
    HistoryBar *m_history;
    LogPanel *m_log;
    ChatPanel *m_chat;
    CommandBar *m_commands;
    look::EmptyState *m_empty;
    ReplayFile *m_replay;
    qint64 m_shown = -1;             ///< of the past; -1: what is shown is the newest
    QHash<QString, QString> m_names; ///< that the log has
};

} // namespace mantimon::game
