#include "board/topic.h"

namespace mantimon::board {

using enum rules::EventType;

Topic topicOf(rules::EventType type)
{
    switch (type) {
    case GameStarted:
    case TurnStarted:
    case TurnEnded:
    case GameEnded:
        return Topic::Turn;
    case SetupReady:
    case SetupRevealed:
    case CardPlayed:
    case Evolved:
    case EnergyAttached:
    case ToolAttached:
    case AbilityUsed:
    case AttackDeclared:
    case Retreated:
    case Promoted:
        return Topic::Play;
    case AttackFailed:
    case CoinFlipped:
    case DamageDealt:
    case CountersPlaced:
    case Healed:
    case ConditionSet:
    case ConditionEnded:
    case Switched:
    case KnockedOut:
    case PointsScored:
    case BonusScored:
        return Topic::Effect;
    case DeckShuffled:
    case MulliganShown:
    case CardDrawn:
    case EnergyFlipped:
    case PrizesLaid:
    case CardMoved:
    case CardRevealed:
    case PrizeTaken:
        return Topic::Cards;
    case EffectMade:
    case EffectHadNoTarget:
    case EffectEnded:
    case PromptOpened:
    case PromptAnswered:
        return Topic::Prompt;
    case TimedOut:
    case BudgetExceeded:
        return Topic::Desk;
    }
    return Topic::Cards;
}

Topic topicOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Started:
        return Topic::Turn;
    case EntryKind::Played:
        return Topic::Play;
    case EntryKind::Opened:
    case EntryKind::Seated:
    case EntryKind::Revealed:
    case EntryKind::Extended:
    case EntryKind::Paused:
    case EntryKind::Resumed:
    case EntryKind::Closed:
    case EntryKind::Decided:
        return Topic::Desk;
    }
    return Topic::Play;
}

} // namespace mantimon::board
