#include "games/game_host.h"
#include "games/restore.h"

#include <QLoggingCategory>

// Bringing games back from the journal: all unfinished ones at start-up, a finished one on demand.
namespace mantimon::games {

Q_LOGGING_CATEGORY(gamesLog, "mantimon.games", QtInfoMsg)

namespace {

/// So many games at once: the storage thread has other work between.
constexpr qsizetype restoreBatch = 200;

} // namespace

void GameHost::restoreAll(const QVector<storage::Outage> &outages)
{
    m_outages = outages;
    m_storage.query([](storage::Repositories &stored) { return stored.games.unfinished(); }, this,
                    [this](const auto &ids) {
                        if (ids) {
                            QVector<QUuid> all;
                            for (const storage::UnfinishedGame &game : *ids)
                                all.append(game.id);
                            return restoreSome(all);
                        }
                        qCCritical(gamesLog, "cannot list unfinished games: %s", qPrintable(ids.error().text));
                        Q_EMIT restored(0, 0);
                    });
}

void GameHost::restoreSome(QVector<QUuid> ids)
{
    if (ids.isEmpty()) {
        Q_EMIT restored(m_restored, m_leftAlone);
        return;
    }
    const QVector<QUuid> batch = ids.mid(0, restoreBatch);
    ids.remove(0, batch.size());
    m_storage.query(
        [batch](storage::Repositories &stored) -> storage::Result<QVector<storage::StoredGame>> {
            QVector<storage::StoredGame> games;
            for (const QUuid &id : batch) {
                auto game = stored.games.load(id);
                if (!game)
                    return base::failure(game.error());
                if (*game)
                    games.append(**game);
            }
            return games;
        },
        this,
        [this, ids](const auto &games) {
            if (!games) {
                qCCritical(gamesLog, "cannot load unfinished games: %s", qPrintable(games.error().text));
                return restoreSome({});
            }
            for (const storage::StoredGame &stored : *games)
                restoreOne(stored) ? ++m_restored : ++m_leftAlone;
            restoreSome(ids);
        });
}

Game *GameHost::restoreOne(const storage::StoredGame &stored)
{
    auto record = restore(stored, m_outages, m_library);
    if (!record) {
        qCCritical(gamesLog, "game %s cannot be continued and is left alone: %s",
                   qPrintable(stored.game.id.toString(QUuid::WithoutBraces)), qPrintable(record.error()));
        return nullptr;
    }
    Game *const game = adopt(std::move(*record));
    if (game->isOver()) {
        retire(*game);
        return game;
    }
    index(*game);
    Q_EMIT appeared(game);
    game->resumeClocks();
    return game;
}

} // namespace mantimon::games
