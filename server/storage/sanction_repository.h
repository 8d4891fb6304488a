#pragma once

#include "storage/people.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// Bans and mutes, those that are over and those that were lifted included.
class SanctionRepository
{
public:
    explicit SanctionRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<base::Done> impose(Sanction kind, const SanctionRow &sanction);
    /// The one that holds at `now`; of several the one that holds longest.
    [[nodiscard]] Result<std::optional<SanctionRow>> inForce(Sanction kind, const QString &userId,
                                                             clock::Milliseconds now);
    [[nodiscard]] Result<std::optional<SanctionRow>> find(Sanction kind, const QString &id);
    /// Newest first.
    [[nodiscard]] Result<QVector<SanctionRow>> ofUser(Sanction kind, const QString &userId);
    /// False: there is none with this id, or it has been lifted already.
    [[nodiscard]] Result<bool> lift(Sanction kind, const QString &id, const QString &by, clock::Milliseconds at);

private:
    Database &m_database;
};

} // namespace mantimon::storage
