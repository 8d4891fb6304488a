#include "games/refusals.h"
#include "games/replay_export.h"
#include "games/replay_import.h"
#include "games/restore.h"
#include "games/snapshot.h"
#include "monitor/archive.h"
#include "monitor/watches.h"
#include "replay/verify.h"

using namespace Qt::StringLiterals;

// A game that is folded again, entry by entry. Nothing of it is in memory before or after.
namespace mantimon::monitor {

using games::Record;
using games::refused;
using protocol::ErrorCode;

namespace {

protocol::Refused cannot(const QString &why)
{
    return refused(ErrorCode::Internal, u"the game cannot be played again: "_s + why);
}

base::Result<storage::StoredGame, QString> entriesOf(const KeptGame &kept)
{
    if (!kept.game.entries.isEmpty() || !kept.replay)
        return kept.game;
    return games::fromReplay(kept.game, *kept.replay, *kept.library);
}

/// Calls `each(record)` after each entry until it says that it has seen enough.
template <typename Each>
base::Result<Record, QString> fold(const KeptGame &kept, const Each &each)
{
    if (const auto reason = games::whyNotContinued(kept.game.game.rulesVersion))
        return base::failure(*reason);
    const auto game = entriesOf(kept);
    if (!game)
        return base::failure(game.error());
    auto record = games::beginning(*game, kept.library);
    if (!record)
        return record;
    for (const storage::Entry &entry : game->entries) {
        if (const auto folded = games::foldEntry(*record, entry); !folded)
            return base::failure(folded.error());
        if (!each(*record))
            break;
    }
    return record;
}

/// Before the start nothing has happened that anybody could not know.
rules::Viewer viewerIn(const QString &view, const Record &record)
{
    return viewerOf(view, record).value_or(rules::Viewer::Spectator);
}

protocol::Refused noView()
{
    return games::invalidField(u"data.view"_s, u"must be spectator, judge or a player of this game"_s);
}

} // namespace

protocol::Answer historyOf(const KeptGame &kept, const protocol::AskHistory &wanted)
{
    protocol::History history{.gameId = wanted.gameId,
                              .view = wanted.view,
                              .table = nullptr,
                              .entries = {},
                              .lastSeq = kept.game.game.lastSeq};
    const auto record = fold(kept, [&](const Record &after) {
        const games::LogLine &line = after.log().back();
        if (line.seq >= wanted.fromSeq)
            history.entries.push_back(games::logEntry(after, line, viewerIn(wanted.view, after)));
        return history.entries.size() < std::size_t(wanted.limit);
    });
    if (!record)
        return cannot(record.error());
    if (!isView(wanted.view, *record))
        return noView();
    history.table = record->table();
    return protocol::MonitorAnswer(std::move(history));
}

protocol::Answer positionOf(const KeptGame &kept, const protocol::AskPosition &wanted)
{
    if (wanted.seq > kept.game.game.lastSeq)
        return games::invalidField(u"data.seq"_s, u"the game has not come so far"_s);
    const auto record = fold(kept, [&](const Record &after) { return after.seq() < wanted.seq; });
    if (!record)
        return cannot(record.error());
    if (!isView(wanted.view, *record))
        return noView();
    const rules::Viewer viewer = viewerIn(wanted.view, *record);
    protocol::Position position{.gameId = wanted.gameId,
                                .view = wanted.view,
                                .table = record->table(),
                                .state = {},
                                .entry = games::logEntry(*record, record->log().back(), viewer)};
    if (record->hasState())
        position.state = games::snapshot(*record, record->changedAt(), viewer);
    return protocol::MonitorAnswer(std::move(position));
}

protocol::Answer replayOf(const KeptGame &kept)
{
    const auto text =
        kept.replay ? base::Result<QByteArray, QString>(*kept.replay) : games::exportReplay(kept.game, kept.library);
    if (!text)
        return cannot(text.error());
    protocol::VerifiedReplay answer{.gameId = kept.game.game.id, .text = *text, .isVerified = false, .message = {}};
    const auto replay = replay::parse(*text);
    if (!replay) {
        answer.message = u"line %1: %2"_s.arg(replay.error().line).arg(replay.error().message);
        return protocol::MonitorAnswer(std::move(answer));
    }
    const auto verified = replay::verify(*replay, *kept.library->catalog, kept.library->cardsHash);
    answer.isVerified = verified.isOk();
    answer.message =
        verified
            ? u"%1 actions come out again as they were"_s.arg(verified->actions)
            : u"entry %1: %2: %3"_s.arg(verified.error().seq).arg(verified.error().field, verified.error().message);
    return protocol::MonitorAnswer(std::move(answer));
}

} // namespace mantimon::monitor
