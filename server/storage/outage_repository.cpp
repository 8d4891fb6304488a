#include "storage/outage_repository.h"

#include "storage/database.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

// Outages have no key: the oldest moments that may go are looked up, then all up to the last of them.
Result<int> OutageRepository::removeOutages(clock::Milliseconds before, int limit)
{
    Statement statement = m_database.prepared(
        u"DELETE FROM outages WHERE ended <= (SELECT MAX(ended) FROM (SELECT ended FROM outages WHERE ended < ? "
        u"AND ended < COALESCE((SELECT MIN(created_at) FROM games WHERE status <> 'finished'), ?) "
        u"ORDER BY ended LIMIT ?) oldest)"_s);
    if (auto done = statement.run({before, before, limit}); !done)
        return base::failure(done.error());
    return statement.changed();
}

Result<int> OutageRepository::removeHeartbeats(clock::Milliseconds before, int limit)
{
    Statement statement =
        m_database.prepared(u"DELETE FROM heartbeat WHERE node IN (SELECT node FROM heartbeat WHERE at < ? "
                            u"AND at < (SELECT MAX(at) FROM heartbeat) ORDER BY at LIMIT ?)"_s);
    if (auto done = statement.run({before, limit}); !done)
        return base::failure(done.error());
    return statement.changed();
}

} // namespace mantimon::storage
