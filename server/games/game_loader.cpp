#include "games/game_loader.h"

#include "games/restore.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace mantimon::games {

namespace {

Q_LOGGING_CATEGORY(loaderLog, "mantimon.games", QtInfoMsg)

QString nameOf(const storage::StoredGame &stored)
{
    return stored.game.id.toString(QUuid::WithoutBraces);
}

} // namespace

GameLoader::GameLoader(CardSets &cardSets, storage::Storage &storage, const QVector<storage::Outage> &outages,
                       QObject *parent)
    : QObject(parent), m_cardSets(cardSets), m_storage(storage), m_outages(outages)
{
}

void GameLoader::load(const QVector<QUuid> &ids, const Then &then)
{
    using Batch = QVector<std::optional<storage::StoredGame>>;
    m_storage.query(
        [ids](storage::Repositories &stored) -> storage::Result<Batch> {
            Batch batch;
            for (const QUuid &id : ids) {
                auto game = stored.games.load(id);
                if (!game)
                    return base::failure(game.error());
                batch.append(std::move(*game));
            }
            return batch;
        },
        this,
        [this, ids, then](const storage::Result<Batch> &batch) {
            for (qsizetype i = 0; i < ids.size(); ++i)
                finish(ids[i], batch ? Stored((*batch)[i]) : Stored(base::failure(batch.error())), then);
        });
}

void GameLoader::finish(const QUuid &id, const Stored &stored, const Then &then)
{
    using Reason = NotLoaded::Reason;
    if (!stored)
        return then(id, base::failure(NotLoaded{Reason::Away, stored.error().text}));
    if (!*stored)
        return then(id, base::failure(NotLoaded{Reason::Missing, u"there is no such game"_s}));
    if ((*stored)->game.end && (*stored)->entries.isEmpty())
        return then(id, base::failure(NotLoaded{Reason::Over, u"the game is over"_s}));
    if (const auto reason = whyNotContinued((*stored)->game.rulesVersion))
        return then(id, base::failure(NotLoaded{Reason::Unplayable, *reason}));
    m_cardSets.find(QString::fromLatin1((*stored)->game.cardSetHash),
                    [this, game = **stored, then](const CardSets::Found &library) {
                        if (library)
                            return restoreUnder(*library, game, then);
                        then(game.game.id, base::failure(library.error()));
                    });
}

// A snapshot only saves work: what it cannot give is in the entries.
void GameLoader::restoreUnder(const std::shared_ptr<const Library> &library, const storage::StoredGame &stored,
                              const Then &then)
{
    const QUuid id = stored.game.id;
    auto record = restore(stored, m_outages, library);
    if (record)
        return then(id, std::move(*record));
    if (!stored.snapshot)
        return then(id, base::failure(NotLoaded{NotLoaded::Reason::Unplayable, record.error()}));
    qCInfo(loaderLog, "game %s is restored from all its entries: %s", qPrintable(nameOf(stored)),
           qPrintable(record.error()));
    m_storage.query([id](storage::Repositories &repositories) { return repositories.games.loadWhole(id); }, this,
                    [this, id, then](const Stored &whole) { finish(id, whole, then); });
}

} // namespace mantimon::games
