#pragma once

#include "games/game.h"
#include "lobby/thinkers.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace mantimon::lobby {

/// How long a bot thinks over one action, ms; the mean of an even spread from half to one and a half.
struct Pace
{
    clock::Milliseconds mean = 1'000;
};

/// What kind of player it is, and where it thinks.
struct Mind
{
    bots::Kind kind = bots::Kind::Random;
    std::shared_ptr<const bots::Lore> lore;
    Thinkers *thinkers = nullptr; ///< outlives the players
};

/// A bot at the table: looks after each committed fact whether the game waits for it, waits for a
/// while, lets the thinkers think, and acts through the same door as people. What they have thought of a
/// state that is past is dropped.
class BotPlayer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BotPlayer)

public:
    /// A child of `game`: it ends with it.
    BotPlayer(games::Game &game, QString userId, Mind mind, Pace pace, clock::Clock &clock);
    ~BotPlayer() override;

private:
    void look();
    void learn();
    void wait();
    void think();
    void stopThinking();
    void act(const rules::Action &action);
    [[nodiscard]] std::optional<rules::Seat> seatToAct() const;

    games::Game &m_game;
    QString m_userId;
    Mind m_mind;
    Pace m_pace;
    clock::Alarm m_pause; ///< before it thinks, so that people can follow
    bots::Dice m_dice;
    std::optional<bots::Knowledge> m_knowledge;
    quint32 m_learntUntil = 0;              ///< the seq of the last fact it knows of
    std::optional<quint32> m_thinkingAbout; ///< a seq
    std::stop_source m_stop;                ///< of that thought
};

} // namespace mantimon::lobby
