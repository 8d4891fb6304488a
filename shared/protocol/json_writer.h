#pragma once

#include "base/hex.h"
#include "rules/types.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <charconv>
#include <concepts>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace mantimon::protocol {

/// Writes JSON text as a stream. What it writes is well formed when begins and ends match. Of the server's own
/// time half went into writing states, so this is not a library's: keys are copied as they are, and of a
/// string eight bytes are looked at together.
class JsonWriter
{
public:
    JsonWriter() = default;
    Q_DISABLE_COPY_MOVE(JsonWriter)

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// `name` needs no escaping: names are ours, and ids.
    void key(std::string_view name)
    {
        constexpr std::size_t marks = 4;
        char *at = room(name.size() + marks);
        if (m_needsComma)
            *at++ = ',';
        *at++ = '"';
        std::memcpy(at, name.data(), name.size());
        at += name.size();
        *at++ = '"';
        *at++ = ':';
        m_end = at;
        m_needsComma = false;
    }
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

    void value(std::nullptr_t) { raw("null"); }
    void value(std::same_as<bool> auto flag) { raw(flag ? std::string_view("true") : std::string_view("false")); }
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) void value(Number number)
    {
        constexpr std::size_t longest = 24;
        char *at = separated(longest);
        m_end = std::to_chars(at, at + longest, static_cast<std::int64_t>(number)).ptr;
    }
    /// With three decimals at most; null for what is no number.
    void value(double number);
    void value(std::string_view text);
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
    void instanceId(rules::InstanceId instance);

    /// A value that is JSON already.
    void json(const QByteArray &text) { raw({text.data(), static_cast<std::size_t>(text.size())}); }

    /// `ms` since 1970 UTC, as `2027-01-15T08:00:00.000Z`.
    void time(std::string_view name, qint64 ms);
    /// Null where there is none.
    void time(std::string_view name, const std::optional<qint64> &ms);

    [[nodiscard]] QByteArray text() const { return QByteArray(m_begin.get(), m_end - m_begin.get()); }

private:
    /// Where at least `size` more bytes may be written.
    char *room(std::size_t size)
    {
        if (static_cast<std::size_t>(m_limit - m_end) < size)
            grow(size);
        return m_end;
    }
    /// The same, behind the comma that the value before needs.
    char *separated(std::size_t size)
    {
        char *at = room(size + 1);
        if (m_needsComma)
            *at++ = ',';
        m_needsComma = true;
        return at;
    }
    void open(char bracket)
    {
        char *at = separated(1);
        *at++ = bracket;
        m_end = at;
        m_needsComma = false;
    }
    void close(char bracket)
    {
        char *at = room(1);
        *at++ = bracket;
        m_end = at;
        m_needsComma = true;
    }
    void raw(std::string_view text)
    {
        char *at = separated(text.size());
        std::memcpy(at, text.data(), text.size());
        m_end = at + text.size();
    }
    void grow(std::size_t size);

    std::unique_ptr<char[]> m_begin;
    char *m_end = nullptr;
    char *m_limit = nullptr;
    bool m_needsComma = false;
};

} // namespace mantimon::protocol
