#pragma once

#include "base/result.h"
#include "replay/replay.h"
#include "rules/card.h"

#include <cstdint>

namespace mantimon::replay {

/// What was found to hold: all of it.
struct Verified
{
    int actions = 0; ///< that the rules replayed
    int notes = 0;
    std::uint64_t stateHash = 0; ///< of the last state
};

/// The first thing that does not hold.
struct Difference
{
    enum class What {
        RulesVersion,   ///< played under rules that this program does not know
        CardSet,        ///< the cards are not those of the replay
        SeedCommitment, ///< the seed is not the one that was committed to
        Entropy,        ///< an entropy is not the one that was committed to
        Players,        ///< not in order of user id
        Deck,           ///< not valid under the replay's ruleset
        Sequence,       ///< entries are missing, doubled or out of order
        Action,         ///< the rules refuse an entry, or nobody can have made it
        StateHash,      ///< an entry leads to another state
        Field,          ///< it does not, but the replay says another thing of a field
        Result,         ///< the game ended in another way
    };
    What what = What::StateHash;
    qint64 seq = 0; ///< of the entry; 0 for what the game began with
    /// Where: of the replay (`seed_commitment`, `players[1].deck`, `action`), or, when a state differs, the
    /// first field of the state that does (rules::Field), such as `first.active.damage`. `state_hash` when
    /// the replay does not say more, or all fields are as it says.
    QString field;
    QString message;
};

/// Plays the game again. `cardsHash` is the cards' own, cards::cardSetHash of their files.
[[nodiscard]] base::Result<Verified, Difference> verify(const Replay &replay, const rules::CardCatalog &cards,
                                                        const QString &cardsHash);

} // namespace mantimon::replay
