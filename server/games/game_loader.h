#pragma once

#include "games/card_sets.h"
#include "games/record.h"

namespace mantimon::games {

/// Brings games back from the journal, each under its own card set.
class GameLoader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GameLoader)

public:
    /// `outages`: all that are known; grows while this lives.
    GameLoader(CardSets &cardSets, storage::Storage &storage, const QVector<storage::Outage> &outages,
               QObject *parent = nullptr);

    using Loaded = base::Result<Record, NotLoaded>;
    using Then = std::function<void(const QUuid &id, Loaded loaded)>;
    /// Reads them in one go, then calls `then` for each, in this thread.
    void load(const QVector<QUuid> &ids, const Then &then);

private:
    using Stored = storage::Result<std::optional<storage::StoredGame>>;

    void finish(const QUuid &id, const Stored &stored, const Then &then);
    void restoreUnder(const std::shared_ptr<const Library> &library, const storage::StoredGame &stored,
                      const Then &then);

    CardSets &m_cardSets;
    storage::Storage &m_storage;
    const QVector<storage::Outage> &m_outages;
};

} // namespace mantimon::games
