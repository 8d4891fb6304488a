#include "lobby/bot_player.h"

#include <QRandomGenerator>

namespace mantimon::lobby {

BotPlayer::BotPlayer(games::Game &game, QString userId, Pace pace, clock::Clock &clock)
    : QObject(&game), m_game(game), m_userId(std::move(userId)), m_pace(pace), m_thinking(clock),
      m_random(QRandomGenerator::system()->generate())
{
    connect(&m_thinking, &clock::Alarm::rang, this, &BotPlayer::act);
    connect(&game, &games::Game::changed, this, &BotPlayer::look);
    connect(&game, &games::Game::ended, &m_thinking, [this] { m_thinking.cancel(); });
    look();
}

std::optional<rules::Seat> BotPlayer::seatToAct() const
{
    const games::Record &record = m_game.record();
    if (record.status() != games::Record::Status::Playing || record.isPaused())
        return std::nullopt;
    const rules::Seat seat = record.seatAt(*record.chairOf(m_userId));
    return rules::mustAct(record.state(), seat) ? std::optional(seat) : std::nullopt;
}

void BotPlayer::look()
{
    if (!seatToAct())
        return m_thinking.cancel();
    if (m_thinking.isSet())
        return;
    std::uniform_int_distribution<clock::Milliseconds> spread(m_pace.mean / 2, m_pace.mean * 3 / 2);
    m_thinking.setIn(spread(m_random));
}

void BotPlayer::act()
{
    const auto seat = seatToAct();
    if (!seat)
        return;
    const games::Record &record = m_game.record();
    const auto below = [this](std::uint32_t limit) {
        return std::uniform_int_distribution<std::uint32_t>(0, limit - 1)(m_random);
    };
    const auto action = rules::randomAction(record.state(), *seat, record.ruleset(), record.cards(), below);
    if (action)
        m_game.act(m_userId, *action, {}, {});
}

} // namespace mantimon::lobby
