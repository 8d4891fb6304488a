#pragma once

#include "replay/replay.h"
#include "rules/engine.h"

#include <optional>

namespace mantimon::replay {

/// A replay's game as it is played again: the state that its header leads to, and then entry after entry.
class Playback
{
public:
    /// `replay` and `cards` stay where they are; the decks are of these cards.
    Playback(const Replay &replay, const rules::CardCatalog &cards);

    /// Why the entry cannot be played; a note changes nothing.
    enum class Problem { NobodyActs, Refused };
    struct Stopped
    {
        Problem problem = Problem::Refused;
        rules::Refusal refusal{};
    };
    [[nodiscard]] std::optional<Stopped> play(const Entry &entry);

    [[nodiscard]] const rules::State &state() const { return m_state; }

private:
    const Replay &m_replay;
    const rules::CardCatalog &m_cards;
    rules::State m_state;
};

} // namespace mantimon::replay
