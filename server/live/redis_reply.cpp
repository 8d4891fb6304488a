#include "live/redis_reply.h"

#include <hiredis/hiredis.h>

namespace mantimon::live {

RedisReply RedisReply::from(const redisReply &reply)
{
    RedisReply value;
    switch (reply.type) {
    case REDIS_REPLY_INTEGER:
        value.kind = Kind::Integer;
        value.number = reply.integer;
        break;
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
    case REDIS_REPLY_ERROR:
        value.kind = reply.type == REDIS_REPLY_ERROR ? Kind::Error : Kind::Text;
        value.bytes = QByteArray(reply.str, static_cast<qsizetype>(reply.len));
        break;
    case REDIS_REPLY_ARRAY:
        value.kind = Kind::Array;
        value.items.reserve(reply.elements);
        for (std::size_t i = 0; i < reply.elements; ++i)
            value.items.push_back(from(*reply.element[i]));
        break;
    default:
        break;
    }
    return value;
}

RedisReply RedisReply::operator[](const char *name) const
{
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
        if (items[i].bytes == name)
            return items[i + 1];
    }
    return {};
}

} // namespace mantimon::live
