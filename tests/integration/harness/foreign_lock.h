#pragma once

#include "storage/database.h"

#include <QtGlobal>

namespace mantimon::harness {

/// Somebody else's lock on a database, for real and as long as it lives: nobody can write
/// meanwhile.
class ForeignLock
{
    Q_DISABLE_COPY_MOVE(ForeignLock)

public:
    explicit ForeignLock(const storage::DatabaseAddress &address);
    explicit ForeignLock(const QString &sqliteFile) : ForeignLock(storage::SqliteFile{sqliteFile}) {}

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    storage::Database m_database;
    bool m_isHeld = false;
};

} // namespace mantimon::harness
