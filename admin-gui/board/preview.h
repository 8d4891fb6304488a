#pragma once

#include "board/board.h"
#include "board/narrator.h"
#include "client/connection.h"

#include <QPointer>
#include <QUuid>
#include <QWidget>

class QLabel;

namespace mantimon::board {

class Watch;

/// A game in small: its table and the last five things that happened. Watches only while it is seen.
class Preview : public QWidget
{
    Q_OBJECT

public:
    /// The connection must outlive it.
    explicit Preview(client::Connection &connection, QWidget *parent = nullptr);
    ~Preview() override;

    using QWidget::show;
    /// Null: no game.
    void show(const QUuid &gameId);
    [[nodiscard]] const QUuid &gameId() const { return m_gameId; }
    void setAnimated(bool isAnimated) { m_board->setAnimated(isAnimated); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void join();
    void leave();
    void applyRules();
    void drawAll();
    void advance(const QVector<LogEntry> &entries);
    void tellEvents();
    void sayNothing();
    [[nodiscard]] QString whyEmpty() const;

    client::Connection &m_connection;
    Narrator m_narrator;
    QUuid m_gameId;
    QPointer<Watch> m_watch;
    Board *m_board;
    QLabel *m_events;
};

} // namespace mantimon::board
