#include "board/narrator.h"

#include "board/words.h"

#include <QCoreApplication>

namespace mantimon::board {

namespace {

struct Log
{
    Q_DECLARE_TR_FUNCTIONS(mantimon::board::Log)
};

using enum rules::EventType;

} // namespace

QString Narrator::card(const std::optional<Card> &card) const
{
    return card && !card->id.isEmpty() ? m_catalogue->name(card->id) : Log::tr("a card");
}

/// A type that is not the caller's is left to the next of these four; together they know all.
QString Narrator::sentence(const Event &event) const
{
    switch (topicOf(event.type)) {
    case Topic::Play:
        return playing(event);
    case Topic::Effect:
        return happening(event);
    case Topic::Cards:
    case Topic::Prompt:
        return showing(event);
    case Topic::Turn:
    case Topic::Desk:
        return course(event);
    }
    return {};
}

QString Narrator::playing(const Event &event) const
{
    const QString who = name(event.playerId);
    const QString what = card(event.card);
    switch (event.type) {
    case SetupReady:
        return Log::tr("%1 is ready").arg(who);
    case SetupRevealed:
        return event.to == rules::ZoneType::Active ? Log::tr("%1 begins with %2").arg(who, what)
                                                   : Log::tr("%1 has %2 on the bench").arg(who, what);
    case CardPlayed:
        return placing(event);
    case Evolved:
        return Log::tr("%1 evolved %3 into %2").arg(who, what, card(event.target));
    case EnergyAttached:
        return Log::tr("%1 attached %2 to %3").arg(who, what, card(event.target));
    case ToolAttached:
        return Log::tr("%1 gave %2 to %3").arg(who, what, card(event.target));
    case AbilityUsed: {
        const auto abilities = event.card ? m_catalogue->card(event.card->id).abilities : QVector<AbilityText>();
        const QString ability = event.amount < abilities.size() ? abilities[event.amount].name : Log::tr("an ability");
        return Log::tr("%1 used %2 of %3").arg(who, ability, what);
    }
    case AttackDeclared: {
        const auto attacks = event.card ? m_catalogue->card(event.card->id).attacks : QVector<AttackText>();
        const QString attack = event.amount < attacks.size() ? attacks[event.amount].name : Log::tr("an attack");
        return Log::tr("%1 attacked with %2: %3").arg(who, what, attack);
    }
    case Retreated:
        return Log::tr("%1 retreated %2; %3 is active").arg(who, what, card(event.target));
    default:
        return Log::tr("%1 made %2 active").arg(who, what); // promoted
    }
}

QString Narrator::placing(const Event &event) const
{
    const QString who = name(event.playerId);
    if (event.to == rules::ZoneType::Bench)
        return Log::tr("%1 played %2 to the bench").arg(who, card(event.card));
    if (event.to == rules::ZoneType::Stadium)
        return Log::tr("%1 played the stadium %2").arg(who, card(event.card));
    return Log::tr("%1 played %2").arg(who, card(event.card));
}

QString Narrator::happening(const Event &event) const
{
    const QString who = name(event.playerId);
    const QString what = card(event.card);
    switch (event.type) {
    case AttackFailed:
        return Log::tr("%1 is confused and hurt itself").arg(what);
    case CoinFlipped:
        return event.amount == 1 ? Log::tr("%1 flipped a coin: heads").arg(who)
                                 : Log::tr("%1 flipped a coin: tails").arg(who);
    case DamageDealt:
    case CountersPlaced:
        return damage(event);
    case Healed:
        return Log::tr("%1 was healed by %2").arg(what).arg(event.amount);
    case ConditionSet:
        return Log::tr("%1 is now %2").arg(what, wordFor(event.condition));
    case ConditionEnded:
        return Log::tr("%1 is no longer %2").arg(what, wordFor(event.condition));
    case Switched:
        return Log::tr("%1 was switched with %2").arg(what, card(event.target));
    case KnockedOut:
        return Log::tr("%1 of %2 was knocked out (%n point(s))", nullptr, event.amount).arg(what, who);
    case BonusScored:
        return Log::tr("%1 got %n bonus point(s)", nullptr, event.amount).arg(who);
    default:
        return Log::tr("%1 has %n point(s)", nullptr, event.amount).arg(who);
    }
}

QString Narrator::damage(const Event &event) const
{
    const QString what = card(event.card);
    if (event.reason == rules::DamageReason::Attack)
        return Log::tr("%1 took %2 damage").arg(what).arg(event.amount);
    const QString pattern = event.type == CountersPlaced ? Log::tr("%1 got counters for %2 damage from %3")
                                                         : Log::tr("%1 took %2 damage from %3");
    return pattern.arg(what).arg(event.amount).arg(wordFor(event.reason));
}

QString Narrator::coming(const Event &event) const
{
    const QString who = name(event.playerId);
    switch (event.type) {
    case CardDrawn:
        return Log::tr("%1 drew %2").arg(who, card(event.card));
    case EnergyFlipped:
        return Log::tr("%1 turned over %2").arg(who, card(event.card));
    case PrizesLaid:
        return Log::tr("%1 laid out %n prize(s)", nullptr, event.amount).arg(who);
    case PrizeTaken:
        return Log::tr("%1 took a prize: %2").arg(who, card(event.card));
    case MulliganShown:
        return Log::tr("%1 had no basic Mantimon and showed %2").arg(who, card(event.card));
    case DeckShuffled:
        return Log::tr("%1’s deck was shuffled").arg(who);
    case CardMoved:
        return Log::tr("%1: %2 went from %3 to %4").arg(who, card(event.card), wordFor(event.from), wordFor(event.to));
    default:
        return Log::tr("%1 showed %2").arg(who, card(event.card)); // revealed
    }
}

QString Narrator::showing(const Event &event) const
{
    switch (event.type) {
    case EffectMade:
        return Log::tr("%1: an effect began").arg(card(event.card));
    case EffectHadNoTarget:
        return Log::tr("%1: the effect found no target").arg(card(event.card));
    case EffectEnded:
        return Log::tr("%1: an effect ended").arg(card(event.card));
    case PromptOpened:
        return Log::tr("%1 was asked to choose").arg(name(event.playerId));
    case PromptAnswered:
        return Log::tr("%1 chose").arg(name(event.playerId));
    default:
        return coming(event);
    }
}

QString Narrator::course(const Event &event) const
{
    const QString who = name(event.playerId);
    switch (event.type) {
    case GameStarted:
        return Log::tr("The game began; %1 goes first").arg(who);
    case TurnStarted:
        return Log::tr("Turn %1: %2").arg(event.amount).arg(who);
    case TurnEnded:
        return Log::tr("%1 ended the turn").arg(who);
    case TimedOut:
        return Log::tr("%1 ran out of time (%n time(s) in a row)", nullptr, event.amount).arg(who);
    case GameEnded:
        return ending(event);
    default:
        return Log::tr("The effect of %1 took too long and was undone").arg(card(event.card));
    }
}

QString Narrator::ending(const Event &event) const
{
    if (!event.playerId.isEmpty())
        return Log::tr("%1 won %2").arg(name(event.playerId), wordFor(event.endReason));
    if (event.endReason == rules::EndReason::Void)
        return Log::tr("The game was declared void");
    return Log::tr("The game ended in a draw");
}

QString Narrator::sentence(const LogEntry &entry) const
{
    const QString who = name(entry.playerId);
    switch (entry.kind) {
    case EntryKind::Opened:
        return Log::tr("The game was opened");
    case EntryKind::Seated:
        return Log::tr("%1 sat down").arg(who);
    case EntryKind::Revealed:
        return Log::tr("%1 revealed a share of the chance").arg(who);
    case EntryKind::Started:
        return Log::tr("The game started");
    case EntryKind::Played:
        return Log::tr("%1 acted").arg(who);
    case EntryKind::Extended:
        return Log::tr("%1 got more time").arg(who);
    case EntryKind::Paused:
        return Log::tr("The game was paused");
    case EntryKind::Resumed:
        return Log::tr("The game goes on");
    case EntryKind::Closed:
        return Log::tr("The game was closed");
    case EntryKind::Decided:
        return Log::tr("A moderator decided the game");
    }
    return {};
}

QStringList Narrator::lines(const LogEntry &entry) const
{
    QStringList lines;
    if (entry.events.isEmpty() || topicOf(entry.kind) == Topic::Desk)
        lines << sentence(entry);
    for (const Event &event : entry.events)
        lines << sentence(event);
    return lines;
}

} // namespace mantimon::board
