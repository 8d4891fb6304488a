#pragma once

#include "base/hex.h"
#include "rules/engine.h"

#include <QUuid>

#include <array>
#include <optional>

/// How a game's chance is made so that nobody can choose it, to the byte. Anybody can do the same
/// sums with the published seed.
namespace mantimon::replay {

/// SHA-256 of the 32 bytes: what is told before the secret itself. For the server's seed and for
/// the players' entropies alike.
[[nodiscard]] base::Bytes32 commitmentTo(const base::Bytes32 &secret);

[[nodiscard]] bool isCommitmentTo(const base::Bytes32 &commitment, const base::Bytes32 &secret);

/// What the players put in, in order of user id (compared as bytes of its text); unset where
/// somebody revealed nothing in time.
using Entropies = std::array<std::optional<base::Bytes32>, 2>;

/// SHA-256 of, one behind the other: the server's seed (32 bytes), the game id as its 36 characters
/// of lower-case ASCII without braces, and the entropies (32 bytes each, none where unset).
[[nodiscard]] rules::Key gameKey(const base::Bytes32 &serverSeed, const QUuid &gameId, const Entropies &entropies);

} // namespace mantimon::replay
