#include "live/redis_ask.h"

#include <QJsonArray>
#include <QJsonDocument>

// RedisLiveStore: summaries of games, their owners, and nodes.
namespace mantimon::live {

namespace {

GameSummary summaryFrom(const QUuid &id, const RedisReply &fields)
{
    GameSummary summary{.id = id,
                        .nodeId = fields["node"].text(),
                        .ruleset = fields["ruleset"].text(),
                        .status = fields["status"].text(),
                        .players = {},
                        .turn = static_cast<int>(fields["turn"].integer()),
                        .spectators = static_cast<int>(fields["spectators"].integer()),
                        .createdAt = fields["created"].integer()};
    for (const QJsonValue &name : QJsonDocument::fromJson(fields["players"].bytes).array())
        summary.players.append(name.toString());
    return summary;
}

} // namespace

void RedisLiveStore::putSummary(const GameSummary &summary, Written written)
{
    const QByteArray players =
        QJsonDocument(QJsonArray::fromStringList(summary.players)).toJson(QJsonDocument::Compact);
    write(scripts::putSummary,
          {idText(summary.id), QByteArray::number(m_settings.lifetimes.game), QByteArray::number(summary.createdAt),
           "node", summary.nodeId.toUtf8(), "ruleset", summary.ruleset.toUtf8(), "status", summary.status.toUtf8(),
           "players", players, "turn", QByteArray::number(summary.turn), "spectators",
           QByteArray::number(summary.spectators)},
          std::move(written));
}

void RedisLiveStore::summaries(int offset, int limit, Answer<SummaryPage> found)
{
    ask(scripts::summaries, {QByteArray::number(offset), QByteArray::number(limit)}, std::move(found),
        [](const RedisReply &reply) -> Result<SummaryPage> {
            SummaryPage page;
            page.total = static_cast<int>(reply.items[0].integer());
            for (const RedisReply &item : reply.items[1].items)
                page.games.append(summaryFrom(idOf(item.items[0]), item.items[1]));
            return page;
        });
}

void RedisLiveStore::refreshGames(const QVector<QUuid> &ids, Answer<QVector<QUuid>> unknown)
{
    Words arguments{QByteArray::number(m_settings.lifetimes.game)};
    for (const QUuid &id : ids)
        arguments.append(idText(id));
    ask(scripts::refreshGames, arguments, std::move(unknown), [](const RedisReply &reply) -> Result<QVector<QUuid>> {
        QVector<QUuid> games;
        for (const RedisReply &item : reply.items)
            games.append(idOf(item));
        return games;
    });
}

void RedisLiveStore::removeGame(const QUuid &id, Written written)
{
    write(scripts::removeGame, {idText(id)}, std::move(written));
}

void RedisLiveStore::putOwner(const QUuid &gameId, const Ownership &owner, Answer<bool> accepted)
{
    test(scripts::putOwner,
         {idText(gameId), owner.nodeId.toUtf8(), QByteArray::number(owner.epoch),
          QByteArray::number(m_settings.lifetimes.game)},
         std::move(accepted));
}

void RedisLiveStore::owner(const QUuid &gameId, Answer<std::optional<Ownership>> found)
{
    askPlainly({"HGETALL", key("owner", idText(gameId))}, std::move(found),
               [](const RedisReply &fields) -> Result<std::optional<Ownership>> {
                   if (fields.items.empty())
                       return std::optional<Ownership>();
                   return std::optional(Ownership{fields["node"].text(), fields["epoch"].integer()});
               });
}

void RedisLiveStore::putBeat(const NodeBeat &beat, Written written)
{
    write(scripts::putBeat,
          {beat.nodeId.toUtf8(), QByteArray::number(beat.at), QByteArray::number(beat.connections),
           QByteArray::number(beat.games), QByteArray::number(m_settings.lifetimes.node)},
          std::move(written));
}

void RedisLiveStore::beats(Answer<QVector<NodeBeat>> found)
{
    ask(scripts::beats, {}, std::move(found), [](const RedisReply &reply) -> Result<QVector<NodeBeat>> {
        QVector<NodeBeat> beats;
        for (const RedisReply &item : reply.items) {
            const RedisReply &fields = item.items[1];
            beats.append({item.items[0].text(), fields["at"].integer(),
                          static_cast<int>(fields["connections"].integer()),
                          static_cast<int>(fields["games"].integer())});
        }
        return beats;
    });
}

} // namespace mantimon::live
