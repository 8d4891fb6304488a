#include "games/fact.h"

#include "games/deck_json.h"
#include "protocol/action_json.h"
#include "rules/action.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mantimon::games {

namespace {

QString hexText(const std::optional<base::Bytes32> &bytes)
{
    return bytes ? QString::fromStdString(base::toHex(*bytes)) : QString();
}

std::optional<base::Bytes32> bytesOf(const QJsonValue &value)
{
    return base::bytes32FromHex(value.toString().toStdString());
}

QJsonObject playerJson(const Player &player)
{
    return {
        {u"user"_s, player.userId},
        {u"name"_s, player.name},
        {u"bot"_s, player.bot},
        {u"deck"_s, deckJson(player.deck)},
        {u"commitment"_s, hexText(player.commitment)},
    };
}

Player playerOf(const QJsonObject &object)
{
    Player player;
    player.userId = object[u"user"].toString();
    player.name = object[u"name"].toString();
    player.bot = object[u"bot"].toString();
    player.deck = deckOf(object[u"deck"].toObject());
    player.commitment = bytesOf(object[u"commitment"]);
    return player;
}

QJsonObject optionsJson(const protocol::GameOptions &options)
{
    QJsonObject object{{u"spectators"_s, options.spectators},
                       {u"spectator_delay_seconds"_s, options.spectatorDelaySeconds}};
    if (options.turnSeconds)
        object.insert(u"turn_seconds"_s, *options.turnSeconds);
    return object;
}

protocol::GameOptions optionsOf(const QJsonObject &object)
{
    protocol::GameOptions options;
    options.spectators = object[u"spectators"].toBool(true);
    options.spectatorDelaySeconds = object[u"spectator_delay_seconds"].toInt();
    if (object.contains(u"turn_seconds"))
        options.turnSeconds = object[u"turn_seconds"].toInt();
    return options;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray openedText(const Opened &opened)
{
    return textOf({{u"creator"_s, playerJson(opened.creator)},
                   {u"options"_s, optionsJson(opened.options)},
                   {u"reserved_for"_s, opened.reservedFor},
                   {u"ruleset"_s, QString::fromUtf8(opened.rulesetSource)}});
}

template <typename PausedOrResumed>
QByteArray moderatorsText(const PausedOrResumed &fact)
{
    return textOf({{u"moderator"_s, fact.moderator}, {u"reason"_s, fact.reason}});
}

template <typename PausedOrResumed>
PausedOrResumed moderatorsOf(const QJsonObject &object)
{
    return {object[u"moderator"].toString(), object[u"reason"].toString()};
}

QByteArray extendedText(const Extended &extended)
{
    QJsonObject object{{u"seat"_s, int(rules::indexOf(extended.seat))}, {u"by_ms"_s, extended.by}};
    if (!extended.moderator.isEmpty())
        object.insert(u"moderator"_s, extended.moderator);
    return textOf(object);
}

Opened openedOf(const QJsonObject &object)
{
    return {.creator = playerOf(object[u"creator"].toObject()),
            .options = optionsOf(object[u"options"].toObject()),
            .reservedFor = object[u"reserved_for"].toString(),
            .rulesetSource = object[u"ruleset"].toString().toUtf8()};
}

base::Result<Fact, QString> playedOf(const QByteArray &payload, std::optional<rules::Seat> by)
{
    const auto action = protocol::decodeAction(payload);
    if (!action)
        return base::failure(u"action.%1: %2"_s.arg(action.error().field, action.error().message));
    if (!by)
        return base::failure(u"an action without a player"_s);
    return Fact(Played{*by, *action});
}

} // namespace

QByteArray kindOf(const Fact &fact)
{
    return std::visit(
        rules::Overloaded{[](const Opened &) { return "opened"_ba; }, [](const Seated &) { return "seated"_ba; },
                          [](const Revealed &) { return "revealed"_ba; }, [](const Started &) { return "started"_ba; },
                          [](const Played &) { return "played"_ba; }, [](const Extended &) { return "extended"_ba; },
                          [](const Paused &) { return "paused"_ba; }, [](const Resumed &) { return "resumed"_ba; },
                          [](const Closed &) { return "closed"_ba; }},
        fact);
}

QByteArray encodeFact(const Fact &fact)
{
    return std::visit(
        rules::Overloaded{[](const Opened &opened) { return openedText(opened); },
                          [](const Seated &seated) {
                              return textOf({{u"player"_s, playerJson(seated.player)}});
                          },
                          [](const Revealed &revealed) {
                              return textOf({{u"user"_s, revealed.userId}, {u"entropy"_s, hexText(revealed.entropy)}});
                          },
                          [](const Started &) { return "{}"_ba; },
                          [](const Played &played) { return protocol::encodeAction(played.action); },
                          [](const Extended &extended) { return extendedText(extended); },
                          [](const Paused &paused) { return moderatorsText(paused); },
                          [](const Resumed &resumed) { return moderatorsText(resumed); },
                          [](const Closed &closed) {
                              return textOf({{u"reason"_s, int(closed.reason)}});
                          }},
        fact);
}

base::Result<Fact, QString> decodeFact(const QByteArray &kind, const QByteArray &payload, std::optional<rules::Seat> by)
{
    if (kind == "played")
        return playedOf(payload, by);
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return base::failure(u"the payload is not a JSON object"_s);
    const QJsonObject object = document.object();
    if (kind == "opened")
        return Fact(openedOf(object));
    if (kind == "seated")
        return Fact(Seated{playerOf(object[u"player"].toObject())});
    if (kind == "revealed") {
        const auto entropy = bytesOf(object[u"entropy"]);
        return Fact(Revealed{object[u"user"].toString(), entropy.value_or(base::Bytes32{})});
    }
    if (kind == "started")
        return Fact(Started{});
    if (kind == "extended")
        return Fact(Extended{object[u"seat"].toInt() == 0 ? rules::Seat::First : rules::Seat::Second,
                             object[u"by_ms"].toInteger(), object[u"moderator"].toString()});
    if (kind == "paused")
        return Fact(moderatorsOf<Paused>(object));
    if (kind == "resumed")
        return Fact(moderatorsOf<Resumed>(object));
    if (kind == "closed")
        return Fact(Closed{static_cast<Closed::Reason>(object[u"reason"].toInt())});
    return base::failure(u"unknown kind \"%1\""_s.arg(QString::fromLatin1(kind)));
}

} // namespace mantimon::games
