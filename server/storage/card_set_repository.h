#pragma once

#include "storage/storage_error.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace mantimon::storage {

class Database;

/// Card sets by their hash: a game is finished under the cards it was begun with.
class CardSetRepository
{
public:
    explicit CardSetRepository(Database &database) : m_database(database) {}

    /// One that is there already stays as it is: equal hashes mean equal content.
    [[nodiscard]] Result<base::Done> put(const QByteArray &hash, const QByteArray &content);
    /// Of all that are kept.
    [[nodiscard]] Result<QVector<QByteArray>> hashes();
    [[nodiscard]] Result<std::optional<QByteArray>> find(const QByteArray &hash);

private:
    Database &m_database;
};

} // namespace mantimon::storage
