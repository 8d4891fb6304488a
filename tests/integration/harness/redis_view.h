#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

struct redisContext;

namespace mantimon::harness {

/// A Redis seen past the server, by commands in its own words. A command that fails ends the test's
/// process.
class RedisView
{
    Q_DISABLE_COPY_MOVE(RedisView)

public:
    explicit RedisView(QString socketPath) : m_path(std::move(socketPath)) {}
    ~RedisView();

    /// The answer's values in a row; empty for nil.
    QStringList tell(const QStringList &words);
    [[nodiscard]] QHash<QString, QString> hash(const QString &key);
    [[nodiscard]] QString value(const QStringList &words) { return tell(words).value(0); }
    [[nodiscard]] qint64 number(const QStringList &words) { return value(words).toLongLong(); }
    [[nodiscard]] bool has(const QString &key) { return number({QStringLiteral("EXISTS"), key}) == 1; }
    /// Sorted.
    [[nodiscard]] QStringList keys(const QString &pattern = QStringLiteral("*"));

private:
    QString m_path;
    redisContext *m_context = nullptr;
};

} // namespace mantimon::harness
