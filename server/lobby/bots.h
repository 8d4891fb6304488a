#pragma once

#include "games/game_host.h"
#include "lobby/bot_player.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <map>
#include <memory>
#include <utility>

namespace mantimon::lobby {

/// Which bots there are; each takes the seats that are kept for it, and a BotPlayer plays there.
class Bots : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Bots)

public:
    Bots(games::GameHost &host, Thinkers &thinkers, Pace againstPeople, Pace amongThemselves, clock::Clock &clock,
         QObject *parent = nullptr);

    /// As people write them after `bot:`.
    [[nodiscard]] static QStringList names();
    /// A bot that can sit down in a game of `ruleset`, with a starter deck for it; `number` tells two
    /// bots of one game apart. Unset when there is no such bot or no deck.
    [[nodiscard]] std::optional<games::Player> make(const QString &name, const QString &ruleset, int number = 1) const;

private:
    void attend(games::Game *game);
    void takeReservedSeat(games::Game &game);
    void sitDown(games::Game &game);
    [[nodiscard]] std::shared_ptr<const bots::Lore> loreOf(const games::Record &record);

    games::GameHost &m_host;
    Thinkers &m_thinkers;
    Pace m_againstPeople;
    Pace m_amongThemselves;
    clock::Clock &m_clock;
    /// By card set and the ruleset's JSON; a handful, as there are.
    std::map<std::pair<const rules::CardCatalog *, QByteArray>, std::shared_ptr<const bots::Lore>> m_lore;
    QSet<QUuid> m_refused; ///< games whose bot could not sit down because the database was away
};

/// Keeps so many games between bots going, for ever.
class DemoGames : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoGames)

public:
    DemoGames(games::GameHost &host, const Bots &bots, bots::Kind kind, int count, QObject *parent = nullptr);

    /// Makes what is missing, now and whenever a game ends; games that are awake from before count.
    void fill();

private:
    void begin();

    games::GameHost &m_host;
    const Bots &m_bots;
    bots::Kind m_kind;
    int m_count;
    int m_begun = 0; ///< asked for and not there yet
    bool m_isFilling = false;
    QSet<QUuid> m_games;
};

} // namespace mantimon::lobby
