#include "game/header.h"

#include "board/watch.h"
#include "look/icon.h"
#include "look/units.h"
#include "models/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mantimon::game {

Header::Header(client::Connection &connection, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_close(new QToolButton(this)), m_title(new QLabel(this)),
      m_standing(new QLabel(this)), m_players(new QLabel(this)), m_viewLabel(new QLabel(this)),
      m_views(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_close);
    layout->addWidget(m_title);
    layout->addWidget(m_standing);
    layout->addSpacing(look::em(this, 0.5));
    layout->addWidget(m_players, 1);
    layout->addWidget(m_viewLabel);
    layout->addWidget(m_views);
    look::scaleFont(m_title, 1.25, true);
    m_standing->setProperty("role", u"muted"_s);
    m_players->setMinimumWidth(look::em(this, 4)); // is the first to give way
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(look::icon(u"close"_s));
    m_viewLabel->setBuddy(m_views);
    m_views->setObjectName(u"views"_s);
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_close, &QToolButton::clicked, this, &Header::closeRequested);
    connect(m_views, &QComboBox::activated, this, [this](int index) {
        const QString wanted = m_views->itemData(index).toString();
        drawViews(); // as it is, until the server has agreed
        if (wanted != m_view)
            Q_EMIT viewWanted(wanted);
    });
    connect(&connection, &client::Connection::stateChanged, this, &Header::drawViews);
    draw();
}

void Header::show(const client::GameRow &game, const QString &view)
{
    const bool isSame = game == m_game && view == m_view;
    m_game = game;
    m_view = view;
    if (!isSame)
        draw();
}

QString Header::playersText() const
{
    QStringList names;
    for (const client::Seated &player : m_game.players) {
        const QString dot = player.isConnected ? u"●"_s : u"○"_s;
        names << (player.isConnected || !player.deadline.isValid() ? u"%1 %2"_s.arg(dot, player.name)
                                                                   : tr("%1 %2, away").arg(dot, player.name));
    }
    return names.join(u"   "_s);
}

void Header::draw()
{
    m_close->setToolTip(tr("Close this game"));
    m_close->setAccessibleName(tr("Close this game"));
    m_viewLabel->setText(tr("&View:"));
    m_title->setText(m_game.id.isEmpty() ? tr("Game") : tr("Game %1").arg(m_game.shortId()));
    m_title->setToolTip(m_game.id);
    QStringList standing;
    if (!m_game.ruleset.isEmpty()) {
        standing << m_game.ruleset << tr("turn %1").arg(m_game.turn) << models::Words::standing(m_game);
        if (m_game.isPaused)
            standing << tr("paused");
        standing << tr("%n spectator(s)", nullptr, m_game.spectators);
    }
    m_standing->setText(standing.join(u" · "_s));
    m_players->setText(playersText());
    m_players->setToolTip(playersText());
    drawViews();
}

/// Viewers have the spectators' view only.
void Header::drawViews()
{
    const QSignalBlocker quiet(m_views);
    m_views->clear();
    m_views->addItem(tr("Spectator"), QString(board::spectatorView));
    if (m_connection.hasRole(u"moderator")) {
        for (const client::Seated &player : m_game.players)
            m_views->addItem(tr("%1’s seat").arg(player.name), player.id);
        m_views->addItem(tr("Judge (sees all)"), QString(board::judgeView));
    }
    m_views->setCurrentIndex(std::max(0, m_views->findData(m_view)));
    m_views->setEnabled(m_views->count() > 1 && m_connection.isOnline());
}

void Header::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        draw();
}

} // namespace mantimon::game
