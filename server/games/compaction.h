#pragma once

#include "clock/clock.h"
#include "games/card_sets.h"
#include "storage/courier.h"
#include "storage/storage.h"

#include <QObject>

#include <memory>
#include <optional>
#include <thread>

namespace mantimon::games {

/// Turns the entries of games that are over into replays, one game after the other: read by the
/// storage thread, played again by a thread of its own, written by the storage thread. A game that
/// never started leaves no replay, and goes.
class Compaction : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Compaction)

public:
    /// Until then a repeated `action_id` still gets its first answer, which is made from the entries.
    static constexpr clock::Milliseconds answersKept = 24LL * 60 * 60 * 1000;
    static constexpr clock::Milliseconds sweepEvery = 60 * 1000;

    Compaction(CardSets &cardSets, storage::Storage &storage, clock::Clock &clock, QObject *parent = nullptr);

    void start();

private:
    struct Due
    {
        storage::PageStart place;
        storage::StoredGame game;
    };

    void next();
    void take(const Due &due);
    void exportUnder(std::shared_ptr<const Library> library, const Due &due);
    void write(const Due &due, const base::Result<QByteArray, QString> &replay);
    void goOn(const storage::Result<bool> &done);
    void rest();
    void restAfter(const storage::StorageError &error);

    CardSets &m_cardSets;
    storage::Storage &m_storage;
    clock::Clock &m_clock;
    clock::Alarm m_alarm;
    /// The last game that could not be compacted; it is passed over until the next start.
    std::optional<storage::PageStart> m_behind;
    storage::Courier m_courier;
    std::jthread m_exporter; ///< of one game at a time
};

} // namespace mantimon::games
