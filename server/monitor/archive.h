#pragma once

#include "games/card_sets.h"
#include "monitor/workers.h"
#include "protocol/answers.h"
#include "storage/courier.h"
#include "storage/storage.h"

#include <QObject>

#include <functional>
#include <memory>

namespace mantimon::monitor {

/// A whole game as the database has it: its entries, or its replay once it is compacted.
struct KeptGame
{
    storage::StoredGame game;
    std::optional<QByteArray> replay;
    std::shared_ptr<const games::Library> library;

    [[nodiscard]] bool isSeatOf(const QString &userId) const;
    [[nodiscard]] bool isOver() const { return game.game.end.has_value(); }
};

// What is made of one. They take their time: not in a thread that serves players.

/// Entries from `fromSeq` on, at most `limit`, as `view` may know them.
[[nodiscard]] protocol::Answer historyOf(const KeptGame &kept, const protocol::AskHistory &wanted);
/// The game as it was after an entry.
[[nodiscard]] protocol::Answer positionOf(const KeptGame &kept, const protocol::AskPosition &wanted);
/// Its replay, and whether the game comes out again as it was; only when it is over.
[[nodiscard]] protocol::Answer replayOf(const KeptGame &kept);

/// Reads games from the database and has things made of them in threads of its own.
class Archive : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Archive)

public:
    using Kept = base::Result<std::shared_ptr<const KeptGame>, protocol::Refused>;

    Archive(games::CardSets &cardSets, storage::Storage &storage, QObject *parent = nullptr);

    void read(const QUuid &game, std::function<void(const Kept &)> then);
    /// `make` in another thread, then `then` in this one.
    void make(std::function<protocol::Answer()> make, std::function<void(const protocol::Answer &)> then);

private:
    games::CardSets &m_cardSets;
    storage::Storage &m_storage;
    storage::Courier m_courier;
    Workers m_workers; ///< last: it ends first
};

} // namespace mantimon::monitor
