#include "storage/statement.h"

#include "storage/database.h"

#include <QSqlError>

namespace mantimon::storage {

Result<base::Done> Statement::run(std::span<const QVariant> values)
{
    if (m_unprepared)
        return base::failure(*m_unprepared);
    int position = 0;
    for (const QVariant &value : values)
        m_query.bindValue(position++, value);
    const auto waiting = m_database.call();
    if (!m_query.exec())
        return base::failure(m_database.describe(m_query.lastError()));
    return base::Done{};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (const auto failed = outcome(); !failed)
        return base::failure(failed.error());
    return false;
}

Result<base::Done> Statement::outcome() const
{
    if (m_query.lastError().isValid())
        return base::failure(m_database.describe(m_query.lastError()));
    return base::Done{};
}

} // namespace mantimon::storage
