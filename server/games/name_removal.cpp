#include "games/name_removal.h"

#include "replay/replay.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mantimon::games {

namespace {

/// Where the facts have a player: `opened` and `seated`.
std::optional<QString> playerKey(const QString &kind)
{
    if (kind == "opened"_L1)
        return u"creator"_s;
    return kind == "seated"_L1 ? std::optional(u"player"_s) : std::nullopt;
}

/// False: it is not about the user.
bool eraseName(QJsonObject &fact, const QString &kind, const QString &userId)
{
    const auto key = playerKey(kind);
    if (!key)
        return false;
    QJsonObject player = fact[*key].toObject();
    if (player[u"user"].toString() != userId)
        return false;
    QJsonObject deck = player[u"deck"].toObject();
    deck.insert(u"name"_s, QString(storage::erasedName));
    player.insert(u"deck"_s, deck);
    player.insert(u"name"_s, QString(storage::erasedName));
    fact.insert(*key, player);
    return true;
}

std::optional<QByteArray> withoutName(const QByteArray &json, const QString &kind, const QString &userId)
{
    QJsonObject fact = QJsonDocument::fromJson(json).object();
    if (!eraseName(fact, kind, userId))
        return std::nullopt;
    return QJsonDocument(fact).toJson(QJsonDocument::Compact);
}

base::Result<std::optional<QByteArray>, QString> replayWithoutName(const QByteArray &text, const QString &userId)
{
    auto parsed = replay::parse(text);
    if (!parsed)
        return base::failure(u"line %1: %2"_s.arg(parsed.error().line).arg(parsed.error().message));
    replay::Replay &replay = *parsed;
    bool isThere = false;
    for (replay::Player &player : replay.players) {
        if (player.userId != userId)
            continue;
        player.name = storage::erasedName;
        player.deck.name = player.name.toStdString();
        isThere = true;
    }
    for (replay::Entry &entry : replay.entries) {
        auto *note = std::get_if<replay::Note>(&entry.what);
        if (!note)
            continue;
        const QString kind = QJsonDocument::fromJson(note->json).object()[u"type"].toString();
        if (auto json = withoutName(note->json, kind, userId))
            note->json = std::move(*json);
    }
    return isThere ? std::optional(replay::write(replay)) : std::nullopt;
}

} // namespace

storage::NameRemoval nameRemovalFor(const QString &userId)
{
    return {.fromEntry =
                [userId](const storage::Entry &entry) {
                    return withoutName(entry.payload, QString::fromLatin1(entry.kind), userId);
                },
            .fromReplay = [userId](const QByteArray &replay) { return replayWithoutName(replay, userId); }};
}

} // namespace mantimon::games
