#include "socketio/json_text.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>

namespace mantimon::socketio {

namespace {

/// Takes notes while RapidJSON reads. What returns false ends the reading.
class Outliner
{
public:
    // Their names are RapidJSON's.
    using Size = rapidjson::SizeType;
    bool Null() { return scalar(JsonKind::Literal, {}); }
    bool Bool(bool is)
    {
        if (m_isPlaceholderNext && is)
            m_levels.back().isPlaceholder = true;
        return scalar(JsonKind::Literal, {});
    }
    bool RawNumber(const char *text, Size size, bool)
    {
        if (m_isNumNext)
            m_levels.back().num.assign(text, size);
        return scalar(JsonKind::Number, {text, size});
    }
    bool String(const char *text, Size size, bool) { return scalar(JsonKind::String, {text, size}); }
    bool StartArray() { return enter(JsonKind::Array); }
    bool EndArray(Size) { return leave(); }
    bool StartObject() { return enter(JsonKind::Object); }
    bool EndObject(Size)
    {
        if (m_levels.back().isPlaceholder)
            outline.placeholders.push_back(m_levels.back().num);
        return leave();
    }
    bool Key(const char *text, Size size, bool)
    {
        const std::string_view key(text, size);
        m_isPlaceholderNext = key == "_placeholder";
        m_isNumNext = key == "num";
        return true;
    }
    // Numbers come raw; these are only asked for by the type.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    JsonOutline outline;
    bool isTooDeep = false;

private:
    struct Level
    {
        bool isPlaceholder = false;
        std::string num{};
    };

    bool scalar(JsonKind kind, std::string_view text)
    {
        note(kind);
        const bool isName = kind == JsonKind::String || kind == JsonKind::Number;
        if (m_levels.size() == 1 && outline.kind == JsonKind::Array && m_isFirst && isName)
            outline.firstName = std::string(text);
        return passValue();
    }
    bool enter(JsonKind kind)
    {
        note(kind);
        if (m_levels.size() == mostLevels) {
            isTooDeep = true;
            return false;
        }
        if (!m_levels.empty())
            m_isFirst = false;
        m_levels.emplace_back();
        m_isPlaceholderNext = m_isNumNext = false;
        return true;
    }
    bool leave()
    {
        m_levels.pop_back();
        return passValue();
    }
    void note(JsonKind kind)
    {
        if (m_levels.empty())
            outline.kind = kind;
    }
    bool passValue()
    {
        m_isFirst = false;
        m_isPlaceholderNext = m_isNumNext = false;
        return true;
    }

    std::vector<Level> m_levels;
    bool m_isFirst = true;
    bool m_isPlaceholderNext = false;
    bool m_isNumNext = false;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(space);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

/// Of an array that is known to be well formed.
std::vector<std::string_view> itemsOf(std::string_view text)
{
    const std::string_view inner = trimmed(trimmed(text).substr(1, trimmed(text).size() - 2));
    std::vector<std::string_view> items;
    if (inner.empty())
        return items;
    std::size_t begin = 0;
    int depth = 0;
    bool isString = false;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        const char c = inner[i];
        if (isString && c == '\\')
            ++i;
        else if (c == '"')
            isString = !isString;
        else if (!isString && (c == '[' || c == '{'))
            ++depth;
        else if (!isString && (c == ']' || c == '}'))
            --depth;
        else if (!isString && c == ',' && depth == 0) {
            items.push_back(trimmed(inner.substr(begin, i - begin)));
            begin = i + 1;
        }
    }
    items.push_back(trimmed(inner.substr(begin)));
    return items;
}

} // namespace

base::Result<JsonOutline, Fault> outlineOf(std::string_view text)
{
    constexpr unsigned flags =
        rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag;
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    Outliner outliner;
    const auto read = reader.Parse<flags>(stream, outliner);
    if (outliner.isTooDeep)
        return base::failure(Fault::TooDeep);
    // It takes a zero byte for the end.
    if (read.IsError() || stream.Tell() != text.size())
        return base::failure(Fault::NotJson);
    if (outliner.outline.kind == JsonKind::Array)
        outliner.outline.items = itemsOf(text);
    return std::move(outliner.outline);
}

std::string quoted(std::string_view text)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return {buffer.GetString(), buffer.GetSize()};
}

} // namespace mantimon::socketio
