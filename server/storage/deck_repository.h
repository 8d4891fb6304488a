#pragma once

#include "storage/records.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// The decks that users have saved.
class DeckRepository
{
public:
    explicit DeckRepository(Database &database) : m_database(database) {}

    /// By name.
    [[nodiscard]] Result<QVector<DeckRow>> list(const QString &userId);
    [[nodiscard]] Result<std::optional<DeckRow>> find(const QString &id);
    /// Writes it new or over the user's older one; false: the id is another user's deck.
    [[nodiscard]] Result<bool> save(const DeckRow &deck);
    /// False: the user has no such deck.
    [[nodiscard]] Result<bool> remove(const QString &id, const QString &userId);

private:
    Database &m_database;
};

} // namespace mantimon::storage
