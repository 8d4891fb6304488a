#include "protocol/write_game.h"

namespace mantimon::protocol {

namespace {

void writeSetUp(JsonWriter &out, const rules::Ruleset &ruleset)
{
    out.beginObject("deck");
    out.field("size", ruleset.deckSize);
    out.field("max_copies", ruleset.deckMaxCopies);
    out.field("min_basics", ruleset.deckMinBasics);
    out.endObject();
    out.beginObject("energy_deck");
    out.field("size", ruleset.energyDeckSize);
    out.endObject();
    out.beginObject("energy_zone");
    out.beginArray("opening");
    out.value(ruleset.openingEnergyFirst);
    out.value(ruleset.openingEnergySecond);
    out.endArray();
    out.endObject();
    out.beginObject("hand");
    out.field("opening", ruleset.handOpening);
    out.endObject();
    out.beginObject("bench");
    out.field("size", ruleset.benchSize);
    out.endObject();
    out.beginObject("prizes");
    out.field("count", ruleset.prizes);
    out.endObject();
}

void writePerTurn(JsonWriter &out, std::string_view name, int count)
{
    out.beginObject(name);
    out.field("per_turn", count);
    out.endObject();
}

void writeTurn(JsonWriter &out, const rules::Ruleset &ruleset)
{
    out.beginObject("points");
    out.field("to_win", ruleset.pointsToWin);
    out.endObject();
    writePerTurn(out, "energy", ruleset.energyPerTurn);
    writePerTurn(out, "retreat", ruleset.retreatsPerTurn);
    writePerTurn(out, "supporter", ruleset.supportersPerTurn);
    writePerTurn(out, "stadium", ruleset.stadiumsPerTurn);
    out.beginObject("first_turn");
    out.field("attack", ruleset.attackOnTurnOne);
    out.field("supporter", ruleset.supporterOnTurnOne);
    out.field("draw", ruleset.drawOnTurnOne);
    out.endObject();
    out.field("turn_limit", ruleset.turnLimit);
}

void writeDamage(JsonWriter &out, const rules::Ruleset &ruleset)
{
    out.beginObject("weakness");
    out.field("amount", ruleset.weakness);
    out.field("multiply", ruleset.weaknessMultiplies);
    out.endObject();
    out.beginObject("resistance");
    out.field("amount", ruleset.resistance);
    out.endObject();
    out.beginObject("conditions");
    out.field("poison", ruleset.poisonDamage);
    out.field("burn", ruleset.burnDamage);
    out.field("confusion", ruleset.confusionDamage);
    out.endObject();
}

void writeTime(JsonWriter &out, const rules::Ruleset &ruleset)
{
    out.beginObject("clock");
    out.field("turn_seconds", ruleset.turnSeconds);
    out.field("prompt_seconds", ruleset.promptSeconds);
    out.field("bank_seconds", ruleset.bankSeconds);
    out.beginArray("warnings_percent");
    for (const int percent : ruleset.warningsPercent)
        out.value(percent);
    out.endArray();
    out.endObject();
    out.beginObject("timeouts");
    out.field("to_forfeit", ruleset.timeoutsToForfeit);
    out.endObject();
    out.beginObject("disconnect");
    out.field("grace_seconds", ruleset.graceSeconds);
    out.endObject();
    out.beginObject("reconnect");
    out.field("extension_seconds", ruleset.extensionSeconds);
    out.endObject();
}

} // namespace

void write(JsonWriter &out, const rules::Ruleset &ruleset)
{
    out.beginObject();
    out.field("name", std::string_view(ruleset.name));
    writeSetUp(out, ruleset);
    writeTurn(out, ruleset);
    writeDamage(out, ruleset);
    writeTime(out, ruleset);
    out.endObject();
}

} // namespace mantimon::protocol
