#include "replay/playback.h"

#include "cards/deck.h"
#include "replay/fair_chance.h"

namespace mantimon::replay {

namespace {

rules::State deal(const Replay &replay, const rules::CardCatalog &cards)
{
    rules::GameSetup setup;
    setup.key = gameKey(replay.serverSeed, replay.gameId, {replay.players[0].entropy, replay.players[1].entropy});
    for (std::size_t i = 0; i < setup.decks.size(); ++i)
        setup.decks[i] = cards::toDeck(replay.players[i].deck, cards);
    return rules::startGame(setup, replay.ruleset, cards).state;
}

/// A draw and a void game are nobody's.
bool isNobodys(const rules::Action &action)
{
    if (const auto *abandon = std::get_if<rules::Abandon>(&action))
        return abandon->draw;
    const auto *decide = std::get_if<rules::Decide>(&action);
    return decide && decide->verdict != rules::Decide::Verdict::Win;
}

} // namespace

Playback::Playback(const Replay &replay, const rules::CardCatalog &cards)
    : m_replay(replay), m_cards(cards), m_state(deal(replay, cards))
{
}

std::optional<Playback::Stopped> Playback::play(const Entry &entry)
{
    const auto *action = std::get_if<rules::Action>(&entry.what);
    if (!action)
        return std::nullopt;
    if (!entry.player && !isNobodys(*action))
        return Stopped{.problem = Problem::NobodyActs};
    const bool isFirst = !entry.player || rules::playerAt(m_state, rules::Seat::First) == *entry.player;
    const rules::Seat seat = isFirst ? rules::Seat::First : rules::Seat::Second;
    const auto outcome = rules::apply(m_state, seat, *action, m_replay.ruleset, m_cards);
    if (const auto *refusal = std::get_if<rules::Refusal>(&outcome))
        return Stopped{.problem = Problem::Refused, .refusal = *refusal};
    return std::nullopt;
}

bool noteChanges(Replay &replay, const rules::CardCatalog &cards)
{
    Playback playback(replay, cards);
    rules::Fields before;
    for (Entry &entry : replay.entries) {
        if (playback.play(entry))
            return false;
        entry.changes.reset();
        if (!entry.stateHash)
            continue;
        rules::Fields after = rules::fieldsOf(playback.state(), cards);
        entry.changes = rules::changesBetween(before, after);
        before = std::move(after);
    }
    return true;
}

} // namespace mantimon::replay
