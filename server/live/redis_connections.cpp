#include "live/redis_ask.h"

// RedisLiveStore: connections, seats and spectators.
namespace mantimon::live {

namespace {

LiveError notRegistered()
{
    return {ErrorKind::NotFound, QStringLiteral("the connection is not registered")};
}

QVector<QUuid> gamesIn(const RedisReply &fields, const char *mark)
{
    QVector<QUuid> games;
    for (std::size_t i = 0; i < fields.items.size(); i += 2) {
        const QByteArray &field = fields.items[i].bytes;
        if (field.startsWith(mark))
            games.append(QUuid(QLatin1StringView(field.mid(2))));
    }
    std::sort(games.begin(), games.end());
    return games;
}

Connection connectionFrom(const QString &sid, const RedisReply &fields)
{
    return {.sid = sid,
            .userId = fields["user"].text(),
            .nodeId = fields["node"].text(),
            .since = fields["since"].integer(),
            .seen = fields["seen"].integer(),
            .seats = gamesIn(fields, "s:"),
            .watching = gamesIn(fields, "w:")};
}

Result<QVector<Connection>> connectionsFrom(const RedisReply &reply)
{
    QVector<Connection> connections;
    for (const RedisReply &item : reply.items)
        connections.append(connectionFrom(item.items[0].text(), item.items[1]));
    return connections;
}

Result<QStringList> textsFrom(const RedisReply &reply)
{
    QStringList texts;
    for (const RedisReply &item : reply.items)
        texts.append(item.text());
    return texts;
}

} // namespace

void RedisLiveStore::registerConnection(const Connection &connection, Written written)
{
    write(scripts::registerConnection,
          {connection.sid.toUtf8(), connection.userId.toUtf8(), connection.nodeId.toUtf8(),
           QByteArray::number(connection.since), QByteArray::number(connection.seen),
           QByteArray::number(m_settings.lifetimes.connection)},
          std::move(written));
}

void RedisLiveStore::unregisterConnection(const QString &sid, Answer<bool> wasThere)
{
    test(scripts::unregisterConnection, {sid.toUtf8()}, std::move(wasThere));
}

void RedisLiveStore::refreshConnections(const QStringList &sids, Milliseconds now, Answer<QStringList> unknown)
{
    Words arguments{QByteArray::number(now), QByteArray::number(m_settings.lifetimes.connection)};
    for (const QString &sid : sids)
        arguments.append(sid.toUtf8());
    ask(scripts::refreshConnections, arguments, std::move(unknown), textsFrom);
}

void RedisLiveStore::connection(const QString &sid, Answer<std::optional<Connection>> found)
{
    askPlainly({"HGETALL", key("conn", sid.toUtf8())}, std::move(found),
               [sid](const RedisReply &fields) -> Result<std::optional<Connection>> {
                   if (fields.items.empty())
                       return std::optional<Connection>();
                   return std::optional(connectionFrom(sid, fields));
               });
}

void RedisLiveStore::connectionsOf(const QString &userId, Answer<QVector<Connection>> found)
{
    ask(scripts::connectionsOf, {userId.toUtf8()}, std::move(found), connectionsFrom);
}

void RedisLiveStore::connectionsIn(const QUuid &gameId, Answer<QVector<Connection>> found)
{
    ask(scripts::connectionsIn, {idText(gameId)}, std::move(found), connectionsFrom);
}

void RedisLiveStore::takeSeat(const QUuid &gameId, const QString &sid, Answer<QString> replaced)
{
    ask(scripts::takeSeat, {idText(gameId), sid.toUtf8(), QByteArray::number(m_settings.lifetimes.game)},
        std::move(replaced), [](const RedisReply &reply) -> Result<QString> {
            if (reply.kind == RedisReply::Kind::Nil)
                return base::failure(notRegistered());
            return reply.text();
        });
}

void RedisLiveStore::leaveSeat(const QUuid &gameId, const QString &sid, Written written)
{
    write(scripts::leaveSeat, {idText(gameId), sid.toUtf8()}, std::move(written));
}

void RedisLiveStore::watch(const QUuid &gameId, const QString &sid, Written written)
{
    ask(scripts::watch, {idText(gameId), sid.toUtf8(), QByteArray::number(m_settings.lifetimes.game)},
        std::move(written), [](const RedisReply &reply) -> Result<base::Done> {
            if (reply.kind == RedisReply::Kind::Nil)
                return base::failure(notRegistered());
            return base::Done{};
        });
}

void RedisLiveStore::leaveWatching(const QUuid &gameId, const QString &sid, Written written)
{
    write(scripts::leaveWatching, {idText(gameId), sid.toUtf8()}, std::move(written));
}

void RedisLiveStore::participants(const QUuid &gameId, Answer<QVector<Participant>> found)
{
    ask(scripts::participants, {idText(gameId)}, std::move(found),
        [](const RedisReply &reply) -> Result<QVector<Participant>> {
            QVector<Participant> participants;
            for (const RedisReply &item : reply.items)
                participants.append({item.items[0].text(), item.items[1].text()});
            return participants;
        });
}

void RedisLiveStore::spectators(const QUuid &gameId, Answer<QStringList> found)
{
    ask(scripts::spectators, {idText(gameId)}, std::move(found), textsFrom);
}

} // namespace mantimon::live
