#pragma once

#include "client/connection.h"
#include "game/positions.h"

#include <QTimer>
#include <QUuid>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace mantimon::board {
class Board;
}
namespace mantimon::look {
class EmptyState;
class Notice;
} // namespace mantimon::look

namespace mantimon::game {

class HistoryBar;
class LogPanel;
class Recording;
class ReplayFile;

/// A finished game, played again, with what its verification says.
class ReplayPage : public QWidget
{
    Q_OBJECT

public:
    /// The connection must outlive it.
    ReplayPage(client::Connection &connection, const QUuid &gameId, QWidget *parent = nullptr);

    [[nodiscard]] QUuid gameId() const { return m_gameId; }
    void setAnimated(bool isAnimated);
    void play();
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] board::Board &board() { return *m_board; }

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildHead(QBoxLayout *layout);
    void connectParts();
    void open();
    void fail(const QString &errorCode);
    void look(qint64 seq);
    void showPosition(const Position &position);
    void introduce(const board::TableState &state);
    void applyRules();
    void playOn();
    void showVerification();
    void retranslate();
    void drawTitle();
    [[nodiscard]] double speed() const;

    client::Connection &m_connection;
    QUuid m_gameId;
    Recording *m_recording;
    ReplayFile *m_file;
    Positions m_positions;
    QTimer m_next;
    QPushButton *m_close;
    QLabel *m_title;
    look::Notice *m_verification;
    board::Board *m_board;
    HistoryBar *m_history;
    QPushButton *m_play;
    QComboBox *m_speed;
    QPushButton *m_export;
    LogPanel *m_log;
    look::EmptyState *m_empty;
    QWidget *m_content;
    QSplitter *m_splitter;
    QString m_names;
    bool m_isPlaying = false;
    bool m_isOpen = false;
};

} // namespace mantimon::game
