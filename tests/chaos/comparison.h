#pragma once

#include "chaos/ledger.h"

#include "games/library.h"
#include "games/record.h"
#include "storage/records.h"

#include <memory>

namespace mantimon::chaos {

/// Holds what clients were told against what is stored; what differs becomes a contradiction.
class Comparison
{
public:
    Comparison(Ledger &ledger, std::shared_ptr<const games::Library> library)
        : m_ledger(ledger), m_library(std::move(library))
    {
    }

    /// One game that clients were told of: as the server would go on with it, and all its entries.
    void compare(const storage::StoredGame &stored, const QVector<storage::Entry> &entries,
                 const QVector<storage::Outage> &outages);

    [[nodiscard]] qint64 comparedPictures() const { return m_pictures; }
    [[nodiscard]] qint64 comparedEntries() const { return m_entries; }

private:
    void compareAcknowledged(const QString &game, const Told &told, const QVector<storage::Entry> &entries);
    void compareRefused(const QString &game, const Told &told, const QVector<storage::Entry> &entries);
    /// The entries lead, one after the other, to the hashes stored with them and to what was shown; the
    /// record at their end, unless they do not.
    [[nodiscard]] std::optional<games::Record>
    replay(const QString &game, const Told &told, const storage::GameRow &row, const QVector<storage::Entry> &entries);
    void comparePictures(const QString &game, const Told &told, const games::Record &record);

    Ledger &m_ledger;
    std::shared_ptr<const games::Library> m_library;
    qint64 m_pictures = 0;
    qint64 m_entries = 0;
};

} // namespace mantimon::chaos
