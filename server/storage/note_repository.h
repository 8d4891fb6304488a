#pragma once

#include "storage/people.h"
#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// What moderators have written down about users.
class NoteRepository
{
public:
    explicit NoteRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<base::Done> add(const NoteRow &note);
    /// Newest first.
    [[nodiscard]] Result<QVector<NoteRow>> about(const QString &userId);

private:
    Database &m_database;
};

} // namespace mantimon::storage
