#pragma once

#include "cards/load_error.h"
#include "cards/names.h"
#include "cards/suggestion.h"

#include <simdjson.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mantimon::cards {

using Json = simdjson::dom::element;

/// Which integers a field takes.
struct Range
{
    int min = 0;
    int max = 0;
    int multipleOf = 1;
};

enum class Need : bool { Optional, Required };

/// The fields of one JSON object. Making it reports unknown and repeated keys; reading reports
/// missing fields and wrong values, so that an unset answer needs no second report.
class Fields
{
public:
    Fields(Json object, std::string path, ErrorList &errors, std::span<const std::string_view> known);

    [[nodiscard]] ErrorList &errors() const { return m_errors; }
    [[nodiscard]] std::string path(std::string_view key) const;

    [[nodiscard]] std::optional<Json> find(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return find(key).has_value(); }
    /// Like find, and reports that it is missing.
    [[nodiscard]] std::optional<Json> require(std::string_view key) const;

    [[nodiscard]] std::optional<std::string> text(std::string_view key, Need need = Need::Required) const;
    [[nodiscard]] std::optional<int> integer(std::string_view key, Range range, Need need = Need::Required) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view key, Need need = Need::Required) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key, Need need = Need::Required) const;
    [[nodiscard]] std::vector<Json> list(std::string_view key, Need need = Need::Required) const;

    template <Named E>
    [[nodiscard]] std::optional<E> named(std::string_view key, Need need = Need::Required) const
    {
        const auto name = text(key, need);
        return name ? namedValue<E>(*name, path(key), m_errors) : std::nullopt;
    }

    template <Named E>
    static std::optional<E> namedValue(std::string_view name, const std::string &path, ErrorList &errors)
    {
        const auto value = fromName<E>(name);
        if (!value)
            errors.add(path, "unknown value \"" + std::string(name) + "\"" + didYouMean(name, Names<E>::all));
        return value;
    }

private:
    [[nodiscard]] std::optional<Json> field(std::string_view key, Need need) const;

    std::string m_path;
    ErrorList &m_errors;
    std::vector<std::pair<std::string_view, Json>> m_fields;
};

/// The value as an integer in `range`; reports what is wrong with it.
[[nodiscard]] std::optional<int> integerIn(Json value, Range range, const std::string &path, ErrorList &errors);

/// Keeps a parsed document alive; unset after reporting that the bytes are not a JSON object.
class Document
{
public:
    [[nodiscard]] std::optional<Json> parseObject(const SourceFile &file, ErrorList &errors);

private:
    simdjson::dom::parser m_parser;
};

} // namespace mantimon::cards
