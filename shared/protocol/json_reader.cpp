#include "protocol/json_reader.h"

namespace mantimon::protocol {

namespace {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

void JsonReader::fail(std::string_view key, std::string message) const
{
    if (!m_error)
        m_error = ReadError{key.empty() ? m_path : pathOf(key), std::move(message)};
}

std::string JsonReader::pathOf(std::string_view key) const
{
    if (m_path.empty())
        return std::string(key);
    return m_path + '.' + std::string(key);
}

std::optional<JsonReader::Element> JsonReader::find(std::string_view key) const
{
    simdjson::dom::object object;
    Element found;
    if (m_error || !m_element || m_element->get(object) || object.at_key(key).get(found) || found.is_null())
        return std::nullopt;
    return found;
}

std::optional<JsonReader::Element> JsonReader::require(std::string_view key) const
{
    auto found = find(key);
    if (!found)
        fail(key, "is missing");
    return found;
}

std::string_view JsonReader::readText(std::string_view key, Element element, std::size_t max, std::size_t min) const
{
    std::string_view text;
    if (element.get(text))
        fail(key, "must be a string");
    else if (text.size() > max)
        fail(key, "is longer than " + std::to_string(max) + " bytes");
    else if (text.size() < min)
        fail(key, "is empty");
    else
        return text;
    return {};
}

qint64 JsonReader::readNumber(std::string_view key, Element element, qint64 min, qint64 max) const
{
    std::int64_t number = 0;
    const auto wrong = element.get(number);
    if (wrong && wrong != simdjson::NUMBER_OUT_OF_RANGE)
        fail(key, "must be an integer");
    else if (wrong || number < min || number > max)
        fail(key, "must be from " + std::to_string(min) + " to " + std::to_string(max));
    else
        return number;
    return 0;
}

QUuid JsonReader::readUuid(std::string_view key, Element element) const
{
    const std::string_view text = readText(key, element, 64, 1);
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    const QUuid uuid = QUuid::fromString(QLatin1StringView(bytes));
    if (uuid.isNull() || uuid.toByteArray(QUuid::WithoutBraces) != bytes)
        fail(key, "must be a UUID in lower case without braces");
    return uuid;
}

base::Bytes32 JsonReader::readBytes32(std::string_view key, Element element) const
{
    const auto bytes = base::bytes32FromHex(readText(key, element, 1024, 0));
    if (!bytes)
        fail(key, "must be 64 lower-case hex digits");
    return bytes.value_or(base::Bytes32{});
}

rules::InstanceId JsonReader::readInstanceId(std::string_view key, Element element) const
{
    const auto number = base::numberFromHex(readText(key, element, 1024, 0), 12);
    if (number.value_or(rules::noInstance) == rules::noInstance)
        fail(key, "must be a card's id: 12 lower-case hex digits, not all 0");
    return number.value_or(rules::noInstance);
}

std::string_view JsonReader::text(std::string_view key, std::size_t max, std::size_t min) const
{
    const auto element = require(key);
    return element ? readText(key, *element, max, min) : std::string_view();
}

std::optional<std::string_view> JsonReader::textIf(std::string_view key, std::size_t max, std::size_t min) const
{
    const auto element = find(key);
    return element ? std::optional(readText(key, *element, max, min)) : std::nullopt;
}

QString JsonReader::string(std::string_view key, std::size_t max) const
{
    return toQString(text(key, max));
}

std::optional<QString> JsonReader::stringIf(std::string_view key, std::size_t max) const
{
    const auto content = textIf(key, max);
    return content ? std::optional(toQString(*content)) : std::nullopt;
}

qint64 JsonReader::number(std::string_view key, qint64 min, qint64 max) const
{
    const auto element = require(key);
    return element ? readNumber(key, *element, min, max) : 0;
}

std::optional<qint64> JsonReader::numberIf(std::string_view key, qint64 min, qint64 max) const
{
    const auto element = find(key);
    return element ? std::optional(readNumber(key, *element, min, max)) : std::nullopt;
}

bool JsonReader::flag(std::string_view key, bool otherwise) const
{
    const auto element = find(key);
    bool content = otherwise;
    if (element && element->get(content))
        fail(key, "must be true or false");
    return content;
}

QUuid JsonReader::uuid(std::string_view key) const
{
    const auto element = require(key);
    return element ? readUuid(key, *element) : QUuid();
}

std::optional<QUuid> JsonReader::uuidIf(std::string_view key) const
{
    const auto element = find(key);
    return element ? std::optional(readUuid(key, *element)) : std::nullopt;
}

base::Bytes32 JsonReader::bytes32(std::string_view key) const
{
    const auto element = require(key);
    return element ? readBytes32(key, *element) : base::Bytes32{};
}

std::optional<base::Bytes32> JsonReader::bytes32If(std::string_view key) const
{
    const auto element = find(key);
    return element ? std::optional(readBytes32(key, *element)) : std::nullopt;
}

rules::InstanceId JsonReader::instanceId(std::string_view key) const
{
    const auto element = require(key);
    return element ? readInstanceId(key, *element) : rules::noInstance;
}

rules::InstanceId JsonReader::instanceIdIf(std::string_view key) const
{
    const auto element = find(key);
    return element ? readInstanceId(key, *element) : rules::noInstance;
}

rules::InstanceId JsonReader::instanceIdItself() const
{
    return m_element ? readInstanceId({}, *m_element) : rules::noInstance;
}

std::optional<std::string> JsonReader::minified() const
{
    return m_element && !m_error ? std::optional(std::string(simdjson::minify(*m_element))) : std::nullopt;
}

std::string JsonReader::scalar(std::string_view key) const
{
    const auto element = find(key);
    if (!element)
        return "null";
    if (element->is_object() || element->is_array())
        fail(key, "must be a number, a text or null");
    return simdjson::minify(*element);
}

void JsonReader::requireObject() const
{
    if (m_element && !m_element->is_object())
        fail({}, "must be an object");
}

JsonReader JsonReader::object(std::string_view key) const
{
    if (!has(key))
        fail(key, "is missing");
    return objectIf(key);
}

JsonReader JsonReader::objectIf(std::string_view key) const
{
    JsonReader reader(find(key), pathOf(key), m_error);
    reader.requireObject();
    return reader;
}

std::optional<simdjson::dom::array> JsonReader::array(std::string_view key, std::size_t max) const
{
    const auto element = require(key);
    simdjson::dom::array items;
    if (!element)
        return std::nullopt;
    if (element->get(items))
        fail(key, "must be a list");
    else if (items.size() > max)
        fail(key, "has more than " + std::to_string(max) + " entries");
    else
        return items;
    return std::nullopt;
}

} // namespace mantimon::protocol
