#pragma once

#include "storage/people.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;
class Statement;

/// Who has been here, as their tokens said last, and from where.
class UserRepository
{
public:
    explicit UserRepository(Database &database) : m_database(database) {}

    /// What a token does not say stays as it was known. An OAuth identity is one user's: whoever
    /// shows it last has it, because their token is the newer word of the same issuer.
    /// Cheap for a user who comes back within a minute as before: nothing is written.
    [[nodiscard]] Result<base::Done> seen(const Identity &who, clock::Milliseconds at);
    /// As cheap.
    [[nodiscard]] Result<base::Done> seenFrom(const QString &userId, const QString &address, clock::Milliseconds at);

    [[nodiscard]] Result<std::optional<UserRow>> find(const QString &id);
    [[nodiscard]] Result<std::optional<UserRow>> byOAuth(const QString &provider, const QString &oauthId);
    /// Whose name begins so, whatever its case, whose id this is, or, where emails may be
    /// looked at, whose email; by name, at most `limit`.
    [[nodiscard]] Result<QVector<UserRow>> search(const QString &wanted, bool isEmailLookedAt, int limit);
    /// The name as it was last said; empty for somebody who was never here.
    [[nodiscard]] Result<QString> nameOf(const QString &id);
    /// Newest first.
    [[nodiscard]] Result<QVector<AddressRow>> addresses(const QString &userId);

    /// Addresses last seen before `before`, at most `limit`; how many went.
    [[nodiscard]] Result<int> removeAddresses(clock::Milliseconds before, int limit);

private:
    [[nodiscard]] Result<std::optional<UserRow>> oneRow(Statement &statement);

    Database &m_database;
};

} // namespace mantimon::storage
