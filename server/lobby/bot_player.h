#pragma once

#include "games/game.h"

#include <QObject>

#include <random>

namespace mantimon::lobby {

/// How long a bot thinks over one action, ms; the mean of an even spread from half to one and a half.
struct Pace
{
    clock::Milliseconds mean = 1'000;
};

/// A bot at the table: looks after each committed fact whether the game waits for it, thinks for a
/// while, and acts through the same door as people. Plays uniformly over its legal actions.
class BotPlayer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BotPlayer)

public:
    /// A child of `game`: it ends with it.
    BotPlayer(games::Game &game, QString userId, Pace pace, clock::Clock &clock);

private:
    void look();
    void act();
    [[nodiscard]] std::optional<rules::Seat> seatToAct() const;

    games::Game &m_game;
    QString m_userId;
    Pace m_pace;
    clock::Alarm m_thinking;
    std::mt19937 m_random;
};

} // namespace mantimon::lobby
