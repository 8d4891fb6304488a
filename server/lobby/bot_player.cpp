#include "lobby/bot_player.h"

#include <QRandomGenerator>

#include <algorithm>

namespace mantimon::lobby {

BotPlayer::BotPlayer(games::Game &game, QString userId, Mind mind, Pace pace, clock::Clock &clock)
    : QObject(&game), m_game(game), m_userId(std::move(userId)), m_mind(std::move(mind)), m_pace(pace), m_pause(clock),
      m_dice(QRandomGenerator::system()->generate64())
{
    connect(&m_pause, &clock::Alarm::rang, this, &BotPlayer::think);
    connect(&game, &games::Game::changed, this, &BotPlayer::look);
    connect(&game, &games::Game::ended, this, [this] {
        m_pause.cancel();
        stopThinking();
    });
    look();
}

BotPlayer::~BotPlayer()
{
    m_stop.request_stop();
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
    learn();
    if (m_thinkingAbout && *m_thinkingAbout != m_game.record().seq())
        stopThinking();
    if (!seatToAct())
        m_pause.cancel();
    else if (!m_pause.isSet() && !m_thinkingAbout)
        wait();
}

/// From what the record still tells; after a gap in it nothing is certain any more.
void BotPlayer::learn()
{
    const games::Record &record = m_game.record();
    if (!record.hasState() || m_mind.kind == bots::Kind::Random)
        return;
    const rules::Seat seat = record.seatAt(*record.chairOf(m_userId));
    const auto &log = record.log();
    const auto fresh =
        std::ranges::find_if(log, [this](const games::LogLine &line) { return line.seq > m_learntUntil; });
    if (!m_knowledge || (fresh != log.end() && fresh->seq != m_learntUntil + 1))
        m_knowledge.emplace(seat);
    for (auto line = fresh; line != log.end(); ++line)
        m_knowledge->learn(rules::visibleEvents(line->events, rules::viewerOf(seat)));
    m_learntUntil = record.seq();
}

void BotPlayer::wait()
{
    const auto spread = static_cast<std::uint32_t>(m_pace.mean) + 1;
    m_pause.setIn(m_pace.mean / 2 + m_dice.below(spread));
}

void BotPlayer::stopThinking()
{
    m_thinkingAbout.reset();
    m_stop.request_stop();
}

/// At random it acts at once: that costs nothing.
void BotPlayer::think()
{
    const auto seat = seatToAct();
    if (!seat)
        return;
    const games::Record &record = m_game.record();
    const bots::Knowledge knowledge = m_knowledge.value_or(bots::Knowledge(*seat));
    if (m_mind.kind == bots::Kind::Random) {
        if (const auto action = bots::chooseAction(m_mind.kind, record.state(), knowledge, *m_mind.lore, {}, m_dice))
            act(*action);
        return;
    }
    m_stop = std::stop_source();
    m_thinkingAbout = record.seq();
    const bool isAccepted =
        m_mind.thinkers->think({m_mind.kind, record.state(), knowledge, m_mind.lore, m_dice.number()},
                               m_stop.get_token(), this, [this](const std::optional<rules::Action> &action) {
                                   m_thinkingAbout.reset();
                                   if (action && seatToAct())
                                       act(*action);
                               });
    if (isAccepted)
        return;
    m_thinkingAbout.reset();
    wait();
}

void BotPlayer::act(const rules::Action &action)
{
    if (m_knowledge)
        m_knowledge->intend(m_game.record().state(), m_game.record().cards(), action);
    m_game.act(m_userId, action, {}, {});
}

} // namespace mantimon::lobby
