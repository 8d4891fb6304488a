#pragma once

#include "live/redis_live_store.h"
#include "live/redis_scripts.h"

// How the functions of RedisLiveStore ask, for the files that hold them.
namespace mantimon::live {

[[nodiscard]] inline QByteArray idText(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

[[nodiscard]] inline QUuid idOf(const RedisReply &reply)
{
    return QUuid(QLatin1StringView(reply.bytes));
}

[[nodiscard]] LiveError awayError();
[[nodiscard]] LiveError errorOf(const RedisReply &reply);

template <typename T, typename Read>
RedisConnection::Then RedisLiveStore::answering(Answer<T> answer, Read read)
{
    return [this, answer = std::move(answer), read](const std::optional<RedisReply> &reply) {
        if (!reply)
            return answer.give(base::failure(awayError()));
        if (reply->isError()) {
            tellOnce(QStringLiteral("Redis refuses a command: ") + reply->text());
            return answer.give(base::failure(errorOf(*reply)));
        }
        answer.give(read(*reply));
    };
}

template <typename T, typename Read>
void RedisLiveStore::ask(const scripts::Script &script, const Words &arguments, Answer<T> answer, Read read)
{
    run(script, arguments, answering(std::move(answer), std::move(read)));
}

template <typename T, typename Read>
void RedisLiveStore::askPlainly(const Words &command, Answer<T> answer, Read read)
{
    auto then = answering(std::move(answer), std::move(read));
    if (!m_status.isAvailable) {
        QMetaObject::invokeMethod(
            this, [then = std::move(then)] { then(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    ++m_status.commands;
    m_connection->send(command, std::move(then));
}

} // namespace mantimon::live
