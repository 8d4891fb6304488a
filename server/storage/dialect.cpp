#include "storage/dialect.h"

namespace mantimon::storage {

const Dialect &dialectOf(const DatabaseAddress &address)
{
    return std::holds_alternative<SqliteFile>(address) ? sqliteDialect() : postgresDialect();
}

} // namespace mantimon::storage
