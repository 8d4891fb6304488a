#include "storage/chat_repository.h"

#include "storage/database.h"

#include <limits>

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

const QString textKind = u"text"_s;
const QString emoteKind = u"emote"_s;

ChatRow lineFrom(const Statement &row)
{
    return {.id = row.text(0),
            .game = row.uuid(1),
            .userId = row.text(2),
            .name = row.text(3),
            .isEmote = row.text(4) == emoteKind,
            .content = row.text(5),
            .at = row.integer(6)};
}

} // namespace

Result<base::Done> ChatRepository::add(const ChatRow &line)
{
    return m_database.prepared(u"INSERT INTO chat (id, game, user_id, kind, content, at) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run({text(line.id), uuid(line.game), text(line.userId), line.isEmote ? emoteKind : textKind,
              text(line.content), line.at});
}

Result<QVector<ChatRow>> ChatRepository::of(const QUuid &game, int limit, const std::optional<RowPageStart> &behind)
{
    const RowPageStart start = behind.value_or(RowPageStart{std::numeric_limits<qint64>::max(), {}});
    Statement select = m_database.prepared(
        u"SELECT c.id, c.game, c.user_id, COALESCE(s.name, ''), c.kind, c.content, c.at FROM chat c "
        u"LEFT JOIN seats s ON s.game = c.game AND s.user_id = c.user_id "
        u"WHERE c.game = ? AND (c.at, c.id) < (?, ?) ORDER BY c.at DESC, c.id DESC LIMIT ?"_s);
    if (auto done = select.run({uuid(game), start.at, text(start.id), limit}); !done)
        return base::failure(done.error());
    QVector<ChatRow> lines;
    if (auto done = select.each([&] { lines.append(lineFrom(select)); }); !done)
        return base::failure(done.error());
    return lines;
}

Result<int> ChatRepository::removeOld(clock::Milliseconds before, int limit)
{
    Statement statement = m_database.prepared(
        u"DELETE FROM chat WHERE id IN (SELECT id FROM chat WHERE at < ? ORDER BY at, id LIMIT ?)"_s);
    if (auto done = statement.run({before, limit}); !done)
        return base::failure(done.error());
    return statement.changed();
}

} // namespace mantimon::storage
