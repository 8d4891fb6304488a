#include "harness/redis_view.h"

#include <hiredis/hiredis.h>

#include <vector>

namespace mantimon::harness {

namespace {

void append(QStringList &values, const redisReply &reply)
{
    switch (reply.type) {
    case REDIS_REPLY_ARRAY:
        for (std::size_t i = 0; i < reply.elements; ++i)
            append(values, *reply.element[i]);
        break;
    case REDIS_REPLY_INTEGER:
        values.append(QString::number(reply.integer));
        break;
    case REDIS_REPLY_NIL:
        break;
    default:
        values.append(QString::fromUtf8(reply.str, static_cast<qsizetype>(reply.len)));
        break;
    }
}

} // namespace

RedisView::~RedisView()
{
    if (m_context)
        redisFree(m_context);
}

QStringList RedisView::tell(const QStringList &words)
{
    // A Redis that was restarted has forgotten us.
    if (m_context && m_context->err != 0) {
        redisFree(m_context);
        m_context = nullptr;
    }
    if (!m_context)
        m_context = redisConnectUnix(m_path.toUtf8().constData());
    QList<QByteArray> bytes;
    for (const QString &word : words)
        bytes.append(word.toUtf8());
    std::vector<const char *> texts;
    std::vector<std::size_t> lengths;
    for (const QByteArray &word : bytes) {
        texts.push_back(word.constData());
        lengths.push_back(static_cast<std::size_t>(word.size()));
    }
    auto *const reply = static_cast<redisReply *>(
        redisCommandArgv(m_context, static_cast<int>(texts.size()), texts.data(), lengths.data()));
    if (!reply || reply->type == REDIS_REPLY_ERROR)
        qFatal("%s: %s", qPrintable(words.join(u' ')), reply ? reply->str : m_context->errstr);
    QStringList values;
    append(values, *reply);
    freeReplyObject(reply);
    return values;
}

QHash<QString, QString> RedisView::hash(const QString &key)
{
    const QStringList flat = tell({QStringLiteral("HGETALL"), key});
    QHash<QString, QString> fields;
    for (qsizetype i = 0; i + 1 < flat.size(); i += 2)
        fields.insert(flat[i], flat[i + 1]);
    return fields;
}

QStringList RedisView::keys(const QString &pattern)
{
    QStringList found = tell({QStringLiteral("KEYS"), pattern});
    found.sort();
    return found;
}

} // namespace mantimon::harness
