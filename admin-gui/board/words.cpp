#include "board/words.h"

#include <QCoreApplication>

namespace mantimon::board {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mantimon::board::Words)
};

} // namespace

QString wordFor(rules::Type type)
{
    switch (type) {
    case rules::Type::Grass:
        return Words::tr("Grass");
    case rules::Type::Fire:
        return Words::tr("Fire");
    case rules::Type::Water:
        return Words::tr("Water");
    case rules::Type::Lightning:
        return Words::tr("Lightning");
    case rules::Type::Psychic:
        return Words::tr("Psychic");
    case rules::Type::Fighting:
        return Words::tr("Fighting");
    case rules::Type::Dark:
        return Words::tr("Dark");
    case rules::Type::Metal:
        return Words::tr("Metal");
    case rules::Type::Colorless:
        return Words::tr("Colorless");
    }
    return {};
}

QString wordFor(rules::Stage stage)
{
    switch (stage) {
    case rules::Stage::Basic:
        return Words::tr("Basic");
    case rules::Stage::Stage1:
        return Words::tr("Stage 1");
    case rules::Stage::Stage2:
        return Words::tr("Stage 2");
    }
    return {};
}

QString wordFor(rules::CardKind kind)
{
    switch (kind) {
    case rules::CardKind::Mantimon:
        return Words::tr("Mantimon");
    case rules::CardKind::Item:
        return Words::tr("Item");
    case rules::CardKind::Supporter:
        return Words::tr("Supporter");
    case rules::CardKind::Stadium:
        return Words::tr("Stadium");
    case rules::CardKind::Tool:
        return Words::tr("Tool");
    case rules::CardKind::BasicEnergy:
        return Words::tr("Basic energy");
    case rules::CardKind::SpecialEnergy:
        return Words::tr("Special energy");
    }
    return {};
}

QString wordFor(rules::Condition condition)
{
    switch (condition) {
    case rules::Condition::Asleep:
        return Words::tr("asleep");
    case rules::Condition::Confused:
        return Words::tr("confused");
    case rules::Condition::Paralyzed:
        return Words::tr("paralyzed");
    case rules::Condition::Burned:
        return Words::tr("burned");
    case rules::Condition::Poisoned:
        return Words::tr("poisoned");
    }
    return {};
}

QString lettersFor(rules::Condition condition)
{
    switch (condition) {
    case rules::Condition::Asleep:
        return Words::tr("ASL", "asleep, in three letters");
    case rules::Condition::Confused:
        return Words::tr("CNF", "confused, in three letters");
    case rules::Condition::Paralyzed:
        return Words::tr("PAR", "paralyzed, in three letters");
    case rules::Condition::Burned:
        return Words::tr("BRN", "burned, in three letters");
    case rules::Condition::Poisoned:
        return Words::tr("PSN", "poisoned, in three letters");
    }
    return {};
}

QString wordFor(rules::ZoneType zone)
{
    switch (zone) {
    case rules::ZoneType::Deck:
        return Words::tr("deck");
    case rules::ZoneType::Hand:
        return Words::tr("hand");
    case rules::ZoneType::Active:
        return Words::tr("active place");
    case rules::ZoneType::Bench:
        return Words::tr("bench");
    case rules::ZoneType::Discard:
        return Words::tr("discard pile");
    case rules::ZoneType::EnergyDeck:
        return Words::tr("energy deck");
    case rules::ZoneType::EnergyZone:
        return Words::tr("energy zone");
    case rules::ZoneType::Prizes:
        return Words::tr("prizes");
    case rules::ZoneType::Stadium:
        return Words::tr("stadium place");
    case rules::ZoneType::Attached:
        return Words::tr("attached cards");
    case rules::ZoneType::Under:
        return Words::tr("cards underneath");
    }
    return {};
}

QString wordFor(rules::DamageReason reason)
{
    switch (reason) {
    case rules::DamageReason::Attack:
        return Words::tr("attack");
    case rules::DamageReason::Effect:
        return Words::tr("effect");
    case rules::DamageReason::Poison:
        return Words::tr("poison");
    case rules::DamageReason::Burn:
        return Words::tr("burn");
    case rules::DamageReason::Confusion:
        return Words::tr("confusion");
    }
    return {};
}

QString wordFor(rules::EndReason reason)
{
    switch (reason) {
    case rules::EndReason::None:
        return Words::tr("for no reason given");
    case rules::EndReason::Points:
        return Words::tr("by points");
    case rules::EndReason::Prizes:
        return Words::tr("by taking the last prize");
    case rules::EndReason::NoMantimon:
        return Words::tr("because the other had no Mantimon left");
    case rules::EndReason::DeckOut:
        return Words::tr("because the other had no card to draw");
    case rules::EndReason::Several:
        return Words::tr("for several reasons at once");
    case rules::EndReason::TurnLimit:
        return Words::tr("at the limit of turns");
    case rules::EndReason::Resignation:
        return Words::tr("by resignation");
    case rules::EndReason::Timeouts:
        return Words::tr("because the other ran out of time");
    case rules::EndReason::Abandoned:
        return Words::tr("because the other stayed away");
    case rules::EndReason::Moderator:
        return Words::tr("by a moderator's decision");
    case rules::EndReason::Void:
        return Words::tr("as void");
    }
    return {};
}

} // namespace mantimon::board
