#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QVector>

namespace mantimon::client {

/// ISO 8601 with ms; invalid where there is none.
[[nodiscard]] inline QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

[[nodiscard]] inline QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Each element read by `T::from(QJsonObject)`.
template <typename T>
[[nodiscard]] QVector<T> listOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QVector<T> list;
    list.reserve(array.size());
    for (const QJsonValue &element : array)
        list.push_back(T::from(element.toObject()));
    return list;
}

} // namespace mantimon::client
