#include "protocol/json_writer.h"

#include "protocol/iso_time.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mantimon::protocol {

namespace {

constexpr std::size_t firstRoom = 8192;
constexpr unsigned char firstPlain = 0x20;
/// `\u001f`
constexpr std::size_t longestEscape = 6;

/// The same byte eight times.
constexpr std::uint64_t everywhere(unsigned char byte)
{
    return 0x0101010101010101U * byte;
}

/// The highest bits of bytes that are zero, and perhaps of one above a zero.
constexpr std::uint64_t zeros(std::uint64_t word)
{
    return (word - everywhere(1)) & ~word & everywhere(0x80);
}

/// Whether any of the eight must be escaped: control characters, quotes and backslashes. It may say so of eight that
/// need nothing, never the other way round.
constexpr bool mayNeedEscape(std::uint64_t word)
{
    const std::uint64_t control = (word - everywhere(firstPlain)) & ~word & everywhere(0x80);
    return (control | zeros(word ^ everywhere('"')) | zeros(word ^ everywhere('\\'))) != 0;
}

constexpr bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < firstPlain || c == '"' || c == '\\';
}

/// How many bytes from the start are plain.
std::size_t plainLength(std::string_view text)
{
    std::size_t length = 0;
    std::uint64_t word = 0;
    for (; text.size() - length >= sizeof word; length += sizeof word) {
        std::memcpy(&word, text.data() + length, sizeof word);
        if (mayNeedEscape(word))
            break;
    }
    while (length < text.size() && !needsEscape(text[length]))
        ++length;
    return length;
}

char *writeEscaped(char *at, char c)
{
    *at++ = '\\';
    switch (c) {
    case '"':
    case '\\':
        *at++ = c;
        return at;
    case '\b':
        *at++ = 'b';
        return at;
    case '\f':
        *at++ = 'f';
        return at;
    case '\n':
        *at++ = 'n';
        return at;
    case '\r':
        *at++ = 'r';
        return at;
    case '\t':
        *at++ = 't';
        return at;
    default:
        const auto byte = static_cast<unsigned char>(c);
        at = std::copy_n("u00", 3, at);
        *at++ = base::hexDigits[byte >> 4U];
        *at++ = base::hexDigits[byte & 0xFU];
        return at;
    }
}

} // namespace

void JsonWriter::value(std::string_view text)
{
    constexpr std::size_t quotes = 2;
    char *at = separated(text.size() * longestEscape + quotes);
    *at++ = '"';
    while (!text.empty()) {
        const std::size_t plain = plainLength(text);
        std::memcpy(at, text.data(), plain);
        at += plain;
        text.remove_prefix(plain);
        for (; !text.empty() && needsEscape(text.front()); text.remove_prefix(1))
            at = writeEscaped(at, text.front());
    }
    *at++ = '"';
    m_end = at;
}

void JsonWriter::value(double number)
{
    constexpr int decimals = 3;
    // The longest double without exponent has 309 digits before the point.
    std::array<char, 320> digits{};
    if (!std::isfinite(number)) {
        value(nullptr);
        return;
    }
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, decimals);
    std::string_view text(digits.data(), written.ptr);
    while (text.ends_with('0') && text[text.size() - 2] != '.')
        text.remove_suffix(1);
    raw(text);
}

void JsonWriter::instanceId(rules::InstanceId instance)
{
    constexpr std::size_t digits = 12;
    char *at = separated(digits + 2);
    *at++ = '"';
    for (std::size_t i = digits; i-- > 0; instance >>= 4U)
        at[i] = base::hexDigits[instance & 0xFU];
    at += digits;
    *at++ = '"';
    m_end = at;
}

void JsonWriter::grow(std::size_t size)
{
    const auto written = static_cast<std::size_t>(m_end - m_begin.get());
    const auto capacity = static_cast<std::size_t>(m_limit - m_begin.get());
    const std::size_t wanted = std::max({firstRoom, capacity * 2, written + size});
    auto larger = std::make_unique_for_overwrite<char[]>(wanted);
    std::copy_n(m_begin.get(), written, larger.get());
    m_begin = std::move(larger);
    m_end = m_begin.get() + written;
    m_limit = m_begin.get() + wanted;
}

void JsonWriter::time(std::string_view name, qint64 ms)
{
    const IsoTime text = isoTime(ms);
    field(name, std::string_view(text.data(), text.size()));
}

void JsonWriter::time(std::string_view name, const std::optional<qint64> &ms)
{
    if (ms)
        time(name, *ms);
    else
        field(name, nullptr);
}

} // namespace mantimon::protocol
