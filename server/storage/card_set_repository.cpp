#include "storage/card_set_repository.h"

#include "storage/database.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

Result<base::Done> CardSetRepository::put(const QByteArray &hash, const QByteArray &content)
{
    return m_database.prepared(u"INSERT INTO card_sets (hash, content) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING"_s)
        .run({bytes(hash), bytes(content)});
}

Result<QVector<QByteArray>> CardSetRepository::hashes()
{
    Statement select = m_database.prepared(u"SELECT hash FROM card_sets"_s);
    if (auto done = select.run({}); !done)
        return base::failure(done.error());
    QVector<QByteArray> found;
    if (auto done = select.each([&] { found.append(select.bytes(0)); }); !done)
        return base::failure(done.error());
    return found;
}

Result<std::optional<QByteArray>> CardSetRepository::find(const QByteArray &hash)
{
    Statement select = m_database.prepared(u"SELECT content FROM card_sets WHERE hash = ?"_s);
    if (auto done = select.run({bytes(hash)}); !done)
        return base::failure(done.error());
    const auto isThere = select.next();
    if (!isThere)
        return base::failure(isThere.error());
    return *isThere ? std::optional(select.bytes(0)) : std::nullopt;
}

} // namespace mantimon::storage
