#include "cards/names.h"
#include "cards/phrases.h"

/// Conditions on effects, as the texts say them.
namespace mantimon::cards {

using rules::Place;
using rules::Selector;
using rules::Side;
using rules::Test;
using rules::TestKind;

namespace {

std::string atLeast(int number)
{
    return "at least " + std::to_string(number);
}
std::string atMost(int number)
{
    return "at most " + std::to_string(number);
}

std::string counted(int number, const std::string &one, const std::string &many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

/// "you have", "your opponent has"
std::string playerHas(const Selector &tested)
{
    return playerPhrase(tested.side) + (tested.side == Side::Own ? " have " : " has ");
}

std::string thereIs(int number)
{
    return std::string(number == 1 ? "there is " : "there are ") + atLeast(number) + " ";
}

/// Of several Mantimon one that fits is enough: "each of your …" is "any of your …" here.
std::string anyMantimon(const Selector &tested, const Wording &wording)
{
    constexpr std::string_view each = "each ";
    const std::string phrase = mantimonPhrase(tested, wording);
    return phrase.starts_with(each) ? "any " + phrase.substr(each.size()) : phrase;
}

std::string ofMantimon(const Test &test, const Wording &wording)
{
    const std::string who = anyMantimon(test.tested, wording);
    switch (test.kind) {
    case TestKind::HasCondition:
        return who + (test.anyCondition ? " has any condition" : " is " + std::string(nameOf(test.condition)));
    case TestKind::HasDamage:
        return who + " is damaged";
    case TestKind::EnergyAtLeast:
        return anyMantimon(withoutType(test.tested), wording) + " has at least " +
               energiesPhrase(test.number, energyTypeOf(test.tested));
    case TestKind::TypeIs:
        return anyMantimon(withoutType(test.tested), wording) + " is of type " +
               std::string(nameOf(test.tested.filter.type));
    case TestKind::ToolAttached:
        return who + " has a tool";
    case TestKind::HpAtMost:
        return who + " has " + atMost(test.number) + " hp left";
    case TestKind::DamageAtLeast:
        return who + " has " + atLeast(test.number) + " damage";
    case TestKind::EvolvedThisTurn:
        return who + " evolved this turn";
    case TestKind::EnteredThisTurn:
        return who + " came into play this turn";
    case TestKind::AttackedLastTurn:
        return who + " attacked in its player's last turn";
    case TestKind::IsActive:
        return who + " is active";
    case TestKind::MantimonAtLeast:
        return thereIs(test.number) + (test.tested.side == Side::Both ? "" : "of ") + groupPhrase(test.tested, wording);
    default: {
        Selector anyStage = test.tested;
        anyStage.filter.anyStage = true;
        return anyMantimon(anyStage, wording) + " is " + std::string(nameOf(test.tested.filter.stage));
    }
    }
}

std::string ofPlayer(const Test &test, const Wording &wording)
{
    const Selector &tested = test.tested;
    const auto inHand = [&](const std::string &bound) {
        return playerHas(tested) + bound + (test.number == 1 ? " card" : " cards") + " in hand";
    };
    switch (test.kind) {
    case TestKind::HandAtMost:
        return inHand(atMost(test.number));
    case TestKind::HandAtLeast:
        return inHand(atLeast(test.number));
    case TestKind::BenchAtLeast:
        return playerHas(tested) + atLeast(test.number) + " benched Mantimon";
    case TestKind::KnockedOutLastTurn:
        return "any of " + possessive(tested.side) + " Mantimon was knocked out last turn";
    case TestKind::PointsBehind:
        return playerHas(tested) + "fewer points than " + (tested.side == Side::Own ? "your opponent" : "you");
    case TestKind::DeckAtMost:
        return possessive(tested.side) + " deck has at most " + counted(test.number, "card", "cards");
    case TestKind::DiscardAtLeast:
        return (test.number == 1 ? "there is at least " : "there are at least ") +
               cardsPhrase(test.number, tested.filter, wording) + " in " + possessive(tested.side) + " discard pile";
    case TestKind::ZoneAtLeast:
        return possessive(tested.side) + " energy zone has at least " + counted(test.number, "energy", "energies");
    case TestKind::PointsAtLeast:
        return playerHas(tested) + "at least " + counted(test.number, "point", "points");
    default:
        return playerHas(tested) + "played a supporter this turn";
    }
}

std::string positivePhrase(const Test &test, const Wording &wording)
{
    switch (test.kind) {
    case TestKind::Always:
        return "at any time";
    case TestKind::StadiumInPlay:
        return "a stadium is in play";
    case TestKind::HeadsAtLeast:
        return atLeast(test.number) + (test.number == 1 ? " is heads" : " are heads");
    case TestKind::TurnAtMost:
        return "this is turn " + std::to_string(test.number) + " or earlier";
    case TestKind::DamageDealtAtLeast:
        return "this attack did " + atLeast(test.number) + " damage";
    case TestKind::MovedAtLeast:
        return "at least " + counted(test.number, "card was", "cards were") + " so moved";
    default:
        return test.tested.place == Place::Player ? ofPlayer(test, wording) : ofMantimon(test, wording);
    }
}

} // namespace

std::string testPhrase(const Test &test, const Wording &wording)
{
    const std::string phrase = positivePhrase(test, wording);
    return test.negate ? "it is not so that " + phrase : phrase;
}

} // namespace mantimon::cards
