#pragma once

#include "base/hex.h"
#include "rules/types.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <concepts>
#include <optional>
#include <string_view>
#include <utility>

namespace mantimon::protocol {

/// Writes JSON text as a stream. What it writes is well formed when begins and ends match.
class JsonWriter
{
public:
    JsonWriter() : m_buffer(nullptr, 4096), m_writer(m_buffer) { m_writer.SetMaxDecimalPlaces(3); }
    Q_DISABLE_COPY_MOVE(JsonWriter)

    void beginObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void beginArray() { m_writer.StartArray(); }
    void endArray() { m_writer.EndArray(); }
    void key(std::string_view name) { m_writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
    void beginObject(std::string_view name)
    {
        key(name);
        beginObject();
    }
    void beginArray(std::string_view name)
    {
        key(name);
        beginArray();
    }

    void value(std::nullptr_t) { m_writer.Null(); }
    void value(std::same_as<bool> auto flag) { m_writer.Bool(flag); }
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) void value(Number number)
    {
        m_writer.Int64(static_cast<std::int64_t>(number));
    }
    /// With three decimals at most.
    void value(std::floating_point auto number) { m_writer.Double(number); }
    void value(std::string_view text) { m_writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size())); }
    void value(const char *text) { value(std::string_view(text)); }
    void value(const QByteArray &utf8) { value(std::string_view(utf8.data(), static_cast<std::size_t>(utf8.size()))); }
    void value(const QString &text) { value(text.toUtf8()); }
    void value(const QUuid &uuid) { value(uuid.toByteArray(QUuid::WithoutBraces)); }
    void value(const base::Bytes32 &bytes) { value(std::string_view(base::toHex(bytes))); }
    template <typename T>
    void value(const std::optional<T> &content)
    {
        if (content)
            value(*content);
        else
            value(nullptr);
    }

    template <typename T>
    void field(std::string_view name, T &&content)
    {
        key(name);
        value(std::forward<T>(content));
    }
    /// Nothing where there is nothing.
    template <typename T>
    void fieldIf(std::string_view name, const std::optional<T> &content)
    {
        if (content)
            field(name, *content);
    }

    void instanceId(std::string_view name, rules::InstanceId instance)
    {
        key(name);
        instanceId(instance);
    }
    void instanceId(rules::InstanceId instance) { value(std::string_view(base::toHex(instance, 12))); }

    /// A value that is JSON already.
    void json(const QByteArray &text)
    {
        m_writer.RawValue(text.data(), static_cast<std::size_t>(text.size()), rapidjson::kObjectType);
    }

    /// `ms` since 1970 UTC, as `2027-01-15T08:00:00.000Z`.
    void time(std::string_view name, qint64 ms);
    /// Null where there is none.
    void time(std::string_view name, const std::optional<qint64> &ms);

    [[nodiscard]] QByteArray text() const
    {
        return QByteArray(m_buffer.GetString(), static_cast<qsizetype>(m_buffer.GetSize()));
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer;
};

} // namespace mantimon::protocol
