#include "harness/foreign_lock.h"

#include "storage/dialect.h"

using namespace Qt::StringLiterals;

namespace mantimon::harness {

namespace {

storage::StorageConfig configFor(const storage::DatabaseAddress &address)
{
    storage::StorageConfig config;
    config.database = address;
    return config;
}

} // namespace

ForeignLock::ForeignLock(const storage::DatabaseAddress &address) : m_database(configFor(address))
{
    m_isHeld = m_database.open() && m_database.begin(storage::Access::Write);
    if (m_isHeld && m_database.dialect().isShared)
        m_isHeld = m_database.execute(u"LOCK TABLE games, heartbeat IN EXCLUSIVE MODE"_s).isOk();
}

} // namespace mantimon::harness
