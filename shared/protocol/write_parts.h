#pragma once

#include "protocol/answers.h"
#include "protocol/json_writer.h"

/// Parts that more than one answer or push is made of.
namespace mantimon::protocol {

/// `details`, where there are any.
void writeDetails(JsonWriter &out, const Refused &refused);
/// `error_code`, `message` and, where there are any, `details`.
void writeFields(JsonWriter &out, const Refused &refused);
/// All of a join's answer but `success`.
void writeFields(JsonWriter &out, const GameJoined &game);

/// `state`, null where there is none.
void writeState(JsonWriter &out, const std::optional<GameSnapshot> &state);

void write(JsonWriter &out, const PlayerName &player);
void write(JsonWriter &out, const Violation &violation);
/// The members of a deck as deck files have them, but for `id`.
void writeFields(JsonWriter &out, const cards::DeckList &deck);
void write(JsonWriter &out, const StoredDeck &stored);
void write(JsonWriter &out, const ActiveGame &game);
void write(JsonWriter &out, const FinishedGame &game);
void write(JsonWriter &out, const LimitsInfo &limits);

template <typename Item>
void writeList(JsonWriter &out, std::string_view name, const std::vector<Item> &items)
{
    out.beginArray(name);
    for (const Item &item : items)
        write(out, item);
    out.endArray();
}

} // namespace mantimon::protocol
