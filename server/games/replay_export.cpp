#include "games/replay_export.h"

#include "games/restore.h"
#include "replay/replay.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mantimon::games {

namespace {

replay::Player replayPlayer(const Player &player)
{
    return {.userId = player.userId,
            .name = player.name,
            .deck = player.deck,
            .entropyCommitment = player.commitment,
            .entropy = player.entropy};
}

replay::Note noteOf(const storage::Entry &entry)
{
    QJsonObject object = QJsonDocument::fromJson(entry.payload).object();
    object.insert(u"type"_s, QString::fromLatin1(entry.kind));
    return {QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

replay::Entry replayEntry(const storage::Entry &entry, const Record &record)
{
    replay::Entry line{
        .seq = entry.seq, .player = {}, .what = replay::Note{}, .at = entry.at, .stateHash = {}, .changes = {}};
    if (entry.stateHash != 0)
        line.stateHash = entry.stateHash;
    const auto seat = seatOf(entry);
    const auto fact = decodeFact(entry.kind, entry.payload, seat);
    const auto *played = fact ? std::get_if<Played>(&*fact) : nullptr;
    if (!played) {
        line.what = noteOf(entry);
        return line;
    }
    line.player = rules::playerAt(record.state(), *seat);
    line.what = played->action;
    return line;
}

} // namespace

base::Result<QByteArray, QString> exportReplay(const storage::StoredGame &game, std::shared_ptr<const Library> library)
{
    const auto restored = restore(game, {}, std::move(library));
    if (!restored)
        return base::failure(restored.error());
    const Record &record = *restored;
    const auto result = record.result();
    if (!result)
        return base::failure(u"the game was never played to an end"_s);

    replay::Replay replay;
    replay.gameId = record.header().id;
    replay.rulesVersion = game.game.rulesVersion;
    replay.cardsHash = record.header().cardsHash;
    replay.ruleset = record.ruleset();
    replay.seedCommitment = record.seedCommitment();
    replay.serverSeed = record.header().serverSeed;
    const auto chairs = record.chairsByUser();
    for (std::size_t i = 0; i < chairs.size(); ++i)
        replay.players[i] = replayPlayer(record.players()[chairs[i]]);
    replay.result.reason = result->reason;
    if (result->winner)
        replay.result.winner = rules::playerAt(record.state(), *result->winner);
    for (const storage::Entry &entry : game.entries)
        replay.entries.push_back(replayEntry(entry, record));
    if (!replay::noteChanges(replay, record.cards()))
        return base::failure(u"its entries cannot be played again"_s);
    return replay::write(replay);
}

} // namespace mantimon::games
