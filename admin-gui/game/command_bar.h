#pragma once

#include "client/connection.h"
#include "client/game_row.h"
#include "game/plan.h"

#include <QWidget>

class QPushButton;

namespace mantimon::game {

/// The buttons for what a moderator can do to a game; a viewer has none of them.
class CommandBar : public QWidget
{
    Q_OBJECT

public:
    enum class Command { Message, Extend, Pause, Resume, Kick, End, Export };
    Q_ENUM(Command)

    /// The connection must outlive it.
    explicit CommandBar(client::Connection &connection, QWidget *parent = nullptr);

    void show(const client::GameRow &game, bool isOver);
    using QWidget::show;

Q_SIGNALS:
    void wanted(mantimon::game::CommandBar::Command command);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *add(Command command);
    void draw();

    client::Connection &m_connection;
    QPushButton *m_message;
    QPushButton *m_extend;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_kick;
    QPushButton *m_end;
    QPushButton *m_export;
    bool m_isPaused = false;
    bool m_isOver = false;
    bool m_hasBegun = false;
};

/// What the button's dialog shows; Export has none.
[[nodiscard]] Plan planFor(CommandBar::Command command, const client::GameRow &game);

} // namespace mantimon::game
