#include "games/replay_import.h"

#include "cards/deck.h"
#include "protocol/action_json.h"
#include "replay/fair_chance.h"
#include "replay/replay.h"
#include "rules/engine.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mantimon::games {

namespace {

/// Seats are drawn when the cards are dealt; a replay names players.
std::size_t playerAtFirstSeat(const replay::Replay &replay, const rules::CardCatalog &cards)
{
    rules::GameSetup setup;
    setup.key =
        replay::gameKey(replay.serverSeed, replay.gameId, {replay.players[0].entropy, replay.players[1].entropy});
    for (std::size_t i = 0; i < setup.decks.size(); ++i)
        setup.decks[i] = cards::toDeck(replay.players[i].deck, cards);
    return rules::playerAt(rules::startGame(setup, replay.ruleset, cards).state, rules::Seat::First);
}

storage::Entry entryOf(const replay::Replay &replay, const replay::Entry &line, std::size_t first)
{
    storage::Entry entry{.game = replay.gameId,
                         .seq = static_cast<quint32>(line.seq),
                         .player = std::nullopt,
                         .kind = "played",
                         .payload = {},
                         .actionId = {},
                         .stateHash = line.stateHash.value_or(0),
                         .at = line.at};
    if (const auto *action = std::get_if<rules::Action>(&line.what)) {
        entry.payload = protocol::encodeAction(*action);
        entry.player = line.player.value_or(first) == first ? 0 : 1;
        return entry;
    }
    entry.payload = std::get_if<replay::Note>(&line.what)->json;
    entry.kind = QJsonDocument::fromJson(entry.payload).object()[u"type"_s].toString().toLatin1();
    return entry;
}

} // namespace

base::Result<storage::StoredGame, QString> fromReplay(storage::StoredGame game, const QByteArray &text,
                                                      const Library &library)
{
    const auto replay = replay::parse(text);
    if (!replay)
        return base::failure(u"line %1 of the replay: %2"_s.arg(replay.error().line).arg(replay.error().message));
    const std::size_t first = playerAtFirstSeat(*replay, *library.catalog);
    game.snapshot.reset();
    game.entries.clear();
    for (const replay::Entry &line : replay->entries)
        game.entries.append(entryOf(*replay, line, first));
    return game;
}

} // namespace mantimon::games
