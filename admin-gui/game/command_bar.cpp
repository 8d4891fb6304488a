#include "game/command_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mantimon::game {

CommandBar::CommandBar(client::Connection &connection, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_message(add(Command::Message)), m_extend(add(Command::Extend)),
      m_pause(add(Command::Pause)), m_resume(add(Command::Resume)), m_kick(add(Command::Kick)),
      m_end(add(Command::End)), m_export(add(Command::Export))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message, 0, 0);
    layout->addWidget(m_extend, 0, 1);
    layout->addWidget(m_pause, 1, 0);
    layout->addWidget(m_resume, 1, 0);
    layout->addWidget(m_kick, 1, 1);
    layout->addWidget(m_end, 2, 0);
    layout->addWidget(m_export, 2, 1);
    m_end->setProperty("weight", u"danger"_s);
    m_kick->setProperty("weight", u"danger"_s);
    connect(&connection, &client::Connection::stateChanged, this, &CommandBar::draw);
    draw();
}

QPushButton *CommandBar::add(Command command)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT wanted(command); });
    return button;
}

void CommandBar::show(const client::GameRow &game, bool isOver)
{
    m_isPaused = game.isPaused;
    m_isOver = isOver;
    m_hasBegun = game.status == "playing"_L1;
    draw();
}

void CommandBar::draw()
{
    m_message->setText(tr("Message…"));
    m_extend->setText(tr("More time…"));
    m_pause->setText(tr("Pause…"));
    m_resume->setText(tr("Resume…"));
    m_kick->setText(tr("Kick…"));
    m_end->setText(tr("End…"));
    m_export->setText(tr("Replay…"));
    const bool isOnline = m_connection.isOnline();
    for (QPushButton *button : {m_message, m_kick, m_end})
        button->setEnabled(isOnline && !m_isOver);
    for (QPushButton *button : {m_extend, m_pause, m_resume})
        button->setEnabled(isOnline && !m_isOver && m_hasBegun);
    m_pause->setVisible(!m_isPaused);
    m_resume->setVisible(m_isPaused);
    m_export->setEnabled(isOnline && m_isOver);
    m_export->setToolTip(m_isOver ? tr("Save the whole game to a file")
                                  : tr("A replay can be saved when the game is over: it tells every hidden card"));
    setVisible(m_connection.hasRole(u"moderator"));
}

void CommandBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        draw();
}

Plan planFor(CommandBar::Command command, const client::GameRow &game)
{
    switch (command) {
    case CommandBar::Command::Message:
        return planMessage(game);
    case CommandBar::Command::Extend:
        return planExtension(game);
    case CommandBar::Command::Pause:
        return planPause(game);
    case CommandBar::Command::Resume:
        return planResumption(game);
    case CommandBar::Command::Kick:
        return planKick(game);
    case CommandBar::Command::End:
        return planEnd(game);
    case CommandBar::Command::Export:
        break;
    }
    return {};
}

} // namespace mantimon::game
