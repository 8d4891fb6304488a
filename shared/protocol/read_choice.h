#pragma once

#include "protocol/json_reader.h"
#include "protocol/requests.h"

/// The parts of requests that are more than one field.
namespace mantimon::protocol {

/// `deck_id` or `deck`, exactly one of them.
[[nodiscard]] DeckChoice readDeckChoice(const JsonReader &in);
/// Likewise, or neither.
[[nodiscard]] std::optional<DeckChoice> readDeckChoiceIf(const JsonReader &in);
/// A deck as deck files have it; its `id` is ignored.
[[nodiscard]] cards::DeckList readDeck(const JsonReader &deck);
/// `game_id` or `join_code`, exactly one of them.
[[nodiscard]] GameChoice readGameChoice(const JsonReader &in);
/// `opponent`
[[nodiscard]] Opponent readOpponent(const JsonReader &in);
/// `options`
[[nodiscard]] GameOptions readOptions(const JsonReader &in);
/// Words of somebody: 1 to `chars` characters, counted as UTF-16 does.
[[nodiscard]] QString readText(const JsonReader &in, std::string_view key, std::size_t chars);
/// Likewise, or none.
[[nodiscard]] QString readTextIf(const JsonReader &in, std::string_view key, std::size_t chars);
/// Words that others are shown at once: a line of 1 to `chars` characters that says something, without control
/// characters, line breaks and what turns the direction of writing.
[[nodiscard]] QString readLine(const JsonReader &in, std::string_view key, std::size_t chars);
/// `updates`
[[nodiscard]] std::optional<Updates> readUpdatesIf(const JsonReader &in);
/// As isoTime() writes it.
[[nodiscard]] std::optional<qint64> readTimeIf(const JsonReader &in, std::string_view key);
/// `action_id`, `request_id`
[[nodiscard]] std::optional<QByteArray> readIdempotencyKey(const JsonReader &in, std::string_view key);

} // namespace mantimon::protocol
