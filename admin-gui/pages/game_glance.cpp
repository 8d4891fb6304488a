#include "pages/game_glance.h"

#include "look/icon.h"
#include "look/units.h"
#include "models/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

using models::Numbers;
using models::Times;
using models::Words;

GameGlance::GameGlance(const client::Connection &connection, Paths &paths, const Views &views, QWidget *parent)
    : QWidget(parent), m_connection(connection), m_paths(paths), m_title(makeLabel()), m_facts(makeLabel()),
      m_watch(new QPushButton(look::icon(u"watch"_s, look::Ground::Accent), {}, this)),
      m_players{new QPushButton(look::icon(u"players"_s), {}, this),
                new QPushButton(look::icon(u"players"_s), {}, this)}
{
    look::scaleFont(m_title, 1.1, true);
    look::setStyleProperty(m_watch, "weight", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_watch);
    buttons->addWidget(m_players[0]);
    buttons->addWidget(m_players[1]);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addStretch();
    words->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    const int gap = look::em(this, 0.7);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addLayout(words, 3);
    if (views.preview) {
        m_preview = views.preview(this);
        layout->addWidget(m_preview.widget, 4);
    }
    connect(m_watch, &QPushButton::clicked, this, [this] { Q_EMIT m_paths.gameWanted(QUuid(m_game.id)); });
    for (int i = 0; i < 2; ++i) {
        connect(m_players[i], &QPushButton::clicked, this, [this, i] {
            if (i < m_game.players.size())
                Q_EMIT m_paths.playerWanted(m_game.players[i].id);
        });
    }
    retranslate();
}

QLabel *GameGlance::makeLabel()
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void GameGlance::show(const client::GameRow *game)
{
    const QString before = std::exchange(m_game, game ? *game : client::GameRow()).id;
    if (m_preview.show && before != m_game.id)
        m_preview.show(QUuid(m_game.id));
    describe();
}

void GameGlance::describe()
{
    const bool isThere = !m_game.id.isEmpty();
    m_watch->setEnabled(isThere);
    for (int i = 0; i < 2; ++i) {
        m_players[i]->setVisible(i < m_game.players.size() && !m_game.players[i].isBot);
        if (i < m_game.players.size())
            m_players[i]->setText(m_game.players[i].name);
    }
    if (!isThere) {
        m_title->setText(tr("No game is selected"));
        m_facts->setText(tr("Choose one with the arrow keys; Enter watches it."));
        return;
    }
    QStringList sides;
    for (const client::Seated &player : m_game.players)
        sides << u"%1 %2"_s.arg(player.name, Numbers::whole(player.points));
    m_title->setText(sides.join(u" : "_s));
    const QDateTime now = m_connection.serverNow();
    QStringList facts{tr("Turn %1, %2").arg(Numbers::whole(m_game.turn), Words::standing(m_game))};
    if (const QString whose = m_game.nameOf(m_game.currentPlayerId); !whose.isEmpty())
        facts << tr("%1 is to move").arg(whose);
    facts << tr("begun %1").arg(Times::ago(m_game.createdAt, now)) << tr("%n watching", nullptr, m_game.spectators);
    for (const QString &warning : m_game.warnings)
        facts << u"⚠ "_s + Words::warning(warning);
    m_facts->setText(facts.join(u" · "_s));
}

void GameGlance::retranslate()
{
    m_watch->setText(tr("Watch"));
    m_watch->setToolTip(tr("Enter"));
    describe();
}

} // namespace mantimon::pages
