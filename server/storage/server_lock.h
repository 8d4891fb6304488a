#pragma once

#include "storage/storage_error.h"

namespace mantimon::storage {

class Database;

/// Keeps a second server off a PostgreSQL database. The lock belongs to the session: it is free when the
/// connection ends, however it ends. A server that has connected again and has the lock knows that its
/// former session is over, and with it whatever that session may still have been committing.
///
/// One server for a database: this version does not share the games of one among several.
class ServerLock
{
public:
    /// On a fresh connection. It first ends the session that held the lock for this object before.
    /// The error is InUse when another server holds it, and names that one.
    [[nodiscard]] Result<base::Done> take(Database &database);

private:
    [[nodiscard]] Result<base::Done> endFormerSession(Database &database);
    [[nodiscard]] Result<base::Done> rememberSession(Database &database);

    qint64 m_process = 0;
    QString m_since;
};

} // namespace mantimon::storage
