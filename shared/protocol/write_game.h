#pragma once

#include "protocol/json_writer.h"
#include "protocol/snapshot.h"
#include "rules/action.h"
#include "rules/ruleset.h"

#include <span>

/// The parts of messages that show a game, as JSON. Every function writes one value, but for
/// writeFields, which writes members into an object that is open.
namespace mantimon::protocol {

void writeFields(JsonWriter &out, const GameSnapshot &snapshot);
void write(JsonWriter &out, const rules::PromptView &prompt, const Table &table);
void write(JsonWriter &out, std::span<const EventBatch> batches, const Table &table);
void write(JsonWriter &out, const ClockStatus &clock);
void write(JsonWriter &out, const TurnTimer &timer);
void write(JsonWriter &out, const rules::Action &action);
void write(JsonWriter &out, const rules::CardDefinition &card);
/// As resources/rulesets/ has it.
void write(JsonWriter &out, const rules::Ruleset &ruleset);

/// Null where there is none.
template <typename T>
void writeField(JsonWriter &out, std::string_view name, const std::optional<T> &content)
{
    out.key(name);
    if (content)
        write(out, *content);
    else
        out.value(nullptr);
}

} // namespace mantimon::protocol
