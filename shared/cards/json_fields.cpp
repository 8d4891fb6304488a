#include "cards/json_fields.h"

#include <algorithm>

namespace mantimon::cards {
namespace {

std::string quoted(std::string_view name)
{
    return "\"" + std::string(name) + "\"";
}

} // namespace

Fields::Fields(Json object, std::string path, ErrorList &errors, std::span<const std::string_view> known)
    : m_path(std::move(path)), m_errors(errors)
{
    simdjson::dom::object fields;
    if (object.get(fields) != simdjson::SUCCESS) {
        m_errors.add(m_path, "must be an object");
        return;
    }
    for (const auto &[key, value] : fields) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            m_errors.add(Fields::path(key), "unknown key " + quoted(key) + didYouMean(key, known));
        else if (has(key))
            m_errors.add(Fields::path(key), "given twice");
        else
            m_fields.emplace_back(key, value);
    }
}

std::string Fields::path(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

std::optional<Json> Fields::find(std::string_view key) const
{
    for (const auto &[name, value] : m_fields) {
        if (name == key)
            return value;
    }
    return std::nullopt;
}

std::optional<Json> Fields::require(std::string_view key) const
{
    return field(key, Need::Required);
}

std::optional<Json> Fields::field(std::string_view key, Need need) const
{
    const auto found = find(key);
    if (!found && need == Need::Required)
        m_errors.add(path(key), "is missing");
    return found;
}

std::optional<std::string> Fields::text(std::string_view key, Need need) const
{
    const auto found = field(key, need);
    if (!found)
        return std::nullopt;
    std::string_view value;
    if (found->get(value) != simdjson::SUCCESS || value.empty()) {
        m_errors.add(path(key), "must be a text that is not empty");
        return std::nullopt;
    }
    return std::string(value);
}

std::optional<int> Fields::integer(std::string_view key, Range range, Need need) const
{
    const auto found = field(key, need);
    return found ? integerIn(*found, range, path(key), m_errors) : std::nullopt;
}

std::optional<bool> Fields::flag(std::string_view key, Need need) const
{
    const auto found = field(key, need);
    if (!found)
        return std::nullopt;
    bool value = false;
    if (found->get(value) != simdjson::SUCCESS) {
        m_errors.add(path(key), "must be true or false");
        return std::nullopt;
    }
    return value;
}

std::vector<std::string> Fields::texts(std::string_view key, Need need) const
{
    std::vector<std::string> values;
    for (const Json &item : list(key, need)) {
        std::string_view value;
        if (item.get(value) == simdjson::SUCCESS && !value.empty())
            values.emplace_back(value);
        else
            m_errors.add(path(key), "must hold texts only");
    }
    return values;
}

std::vector<Json> Fields::list(std::string_view key, Need need) const
{
    std::vector<Json> items;
    const auto found = field(key, need);
    if (!found)
        return items;
    simdjson::dom::array array;
    if (found->get(array) != simdjson::SUCCESS) {
        m_errors.add(path(key), "must be a list");
        return items;
    }
    for (const Json item : array)
        items.push_back(item);
    return items;
}

std::optional<int> integerIn(Json value, Range range, const std::string &path, ErrorList &errors)
{
    std::int64_t number = 0;
    if (value.get(number) != simdjson::SUCCESS) {
        errors.add(path, "must be a whole number");
        return std::nullopt;
    }
    if (number < range.min || number > range.max) {
        errors.add(path, "must be from " + std::to_string(range.min) + " to " + std::to_string(range.max) + ", not " +
                             std::to_string(number));
        return std::nullopt;
    }
    if (number % range.multipleOf != 0) {
        errors.add(path,
                   "must be a multiple of " + std::to_string(range.multipleOf) + ", not " + std::to_string(number));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<Json> Document::parseObject(const SourceFile &file, ErrorList &errors)
{
    Json root;
    if (const auto code = m_parser.parse(file.bytes.data(), file.bytes.size()).get(root)) {
        errors.add({}, std::string("is not JSON: ") + simdjson::error_message(code));
        return std::nullopt;
    }
    if (!root.is_object()) {
        errors.add({}, "must be a JSON object");
        return std::nullopt;
    }
    return root;
}

} // namespace mantimon::cards
