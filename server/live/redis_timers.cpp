#include "live/redis_ask.h"

// RedisLiveStore: turn timers.
namespace mantimon::live {

namespace {

QByteArray percentsText(const QVector<int> &percents)
{
    QByteArrayList texts;
    for (const int percent : percents)
        texts.append(QByteArray::number(percent));
    return texts.join(' ');
}

QVector<int> percentsFrom(const QByteArray &text)
{
    QVector<int> percents;
    for (const QByteArray &percent : text.split(' ')) {
        if (!percent.isEmpty())
            percents.append(percent.toInt());
    }
    return percents;
}

auto timerOf(const QUuid &gameId)
{
    return [gameId](const RedisReply &fields) -> Result<std::optional<Timer>> {
        if (fields.items.empty())
            return std::optional<Timer>();
        return std::optional(Timer{.gameId = gameId,
                                   .userId = fields["user"].text(),
                                   .startedAt = fields["started"].integer(),
                                   .total = fields["total"].integer(),
                                   .deadline = fields["deadline"].integer(),
                                   .warningPercents = percentsFrom(fields["warnings"].bytes)});
    };
}

} // namespace

void RedisLiveStore::startTimer(const Timer &timer, Written written)
{
    const Milliseconds life = timer.remainingAt(timer.startedAt) + m_settings.lifetimes.timer;
    write(scripts::startTimer,
          {idText(timer.gameId), timer.userId.toUtf8(), QByteArray::number(timer.startedAt),
           QByteArray::number(timer.total), QByteArray::number(timer.deadline), percentsText(timer.warningPercents),
           QByteArray::number(life)},
          std::move(written));
}

void RedisLiveStore::timer(const QUuid &gameId, Answer<std::optional<Timer>> found)
{
    askPlainly({"HGETALL", key("timer", idText(gameId))}, std::move(found), timerOf(gameId));
}

void RedisLiveStore::extendTimer(const QUuid &gameId, Milliseconds by, Answer<std::optional<Timer>> extended)
{
    ask(scripts::extendTimer, {idText(gameId), QByteArray::number(by)}, std::move(extended), timerOf(gameId));
}

void RedisLiveStore::cancelTimer(const QUuid &gameId, Answer<bool> wasThere)
{
    test(scripts::cancelTimer, {idText(gameId)}, std::move(wasThere));
}

void RedisLiveStore::claimExpired(Milliseconds now, Milliseconds lease, int limit, Answer<QVector<Claim>> claims)
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::Id128);
    ask(scripts::claimExpired,
        {QByteArray::number(now), QByteArray::number(now + lease), QByteArray::number(limit), id}, std::move(claims),
        [id](const RedisReply &reply) -> Result<QVector<Claim>> {
            QVector<Claim> found;
            for (const RedisReply &item : reply.items)
                found.append({id, idOf(item.items[0]), item.items[1].text(), item.items[2].integer()});
            return found;
        });
}

void RedisLiveStore::settleClaim(const Claim &claim, Answer<bool> settled)
{
    test(scripts::settleClaim, {idText(claim.gameId), claim.id}, std::move(settled));
}

} // namespace mantimon::live
