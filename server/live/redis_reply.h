#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct redisReply;

namespace mantimon::live {

/// One answer of Redis as a value.
struct RedisReply
{
    enum class Kind { Nil, Integer, Text, Array, Error };

    Kind kind = Kind::Nil;
    qint64 number = 0;
    QByteArray bytes; ///< of a text or an error
    std::vector<RedisReply> items;

    [[nodiscard]] static RedisReply from(const redisReply &reply);

    [[nodiscard]] bool isError() const { return kind == Kind::Error; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(bytes); }
    /// Of a number, also one that is written out.
    [[nodiscard]] qint64 integer() const { return kind == Kind::Integer ? number : bytes.toLongLong(); }
    /// The value after a name in a flat list of names and values, as HGETALL gives it; empty: not there.
    [[nodiscard]] RedisReply operator[](const char *name) const;
};

} // namespace mantimon::live
