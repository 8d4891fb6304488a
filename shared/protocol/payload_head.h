#pragma once

#include "protocol/encode.h"

#include <QByteArrayView>

#include <optional>

/// What the first members of a game's push say, read off its bytes: whoever queues or frames pushes looks at each of
/// them, and a state is too long to be parsed for that. Of payloads that encodePayload() has made.
namespace mantimon::protocol {

/// The game that it begins with, 36 characters: `{"game_id":"…"`; empty when it begins otherwise.
[[nodiscard]] QByteArrayView gameIn(QByteArrayView payload);
/// How far that game is there: the first member `seq` in the text. That is a state's own, also where the state lies
/// within, and what a delta makes of it: no other stands before it.
[[nodiscard]] std::optional<qint64> seqIn(QByteArrayView payload);
/// A state whose viewer, who comes behind the game, is no player.
[[nodiscard]] bool isForSpectators(QByteArrayView payload);

} // namespace mantimon::protocol
