#pragma once

#include "base/hex.h"
#include "rules/types.h"

#include <QString>
#include <QUuid>

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>

namespace mantimon::protocol {

struct ReadError
{
    std::string field; ///< a path such as `data.deck.main[2].count`
    std::string message;
};

/// A JSON value and where it lies. Reading never fails on the spot: what is wrong first is kept in
/// the error that all readers of a document share, and everything read after it is empty. A field
/// that is null counts as missing; of a repeated field the first counts; unknown ones are ignored.
class JsonReader
{
public:
    using Element = simdjson::dom::element;

    JsonReader(std::optional<Element> element, std::string path, std::optional<ReadError> &error)
        : m_element(element), m_path(std::move(path)), m_error(error)
    {
    }

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// Keeps the first error; `key` is empty for the value itself.
    void fail(std::string_view key, std::string message) const;

    [[nodiscard]] bool has(std::string_view key) const { return find(key).has_value(); }

    /// Lengths are in bytes of UTF-8; an empty text is refused unless `min` is 0.
    [[nodiscard]] std::string_view text(std::string_view key, std::size_t max, std::size_t min = 1) const;
    [[nodiscard]] std::optional<std::string_view> textIf(std::string_view key, std::size_t max,
                                                         std::size_t min = 1) const;
    [[nodiscard]] QString string(std::string_view key, std::size_t max) const;
    [[nodiscard]] std::optional<QString> stringIf(std::string_view key, std::size_t max) const;
    [[nodiscard]] qint64 number(std::string_view key, qint64 min, qint64 max) const;
    [[nodiscard]] std::optional<qint64> numberIf(std::string_view key, qint64 min, qint64 max) const;
    [[nodiscard]] bool flag(std::string_view key, bool otherwise) const;
    /// 36 characters, lower case, not the null id.
    [[nodiscard]] QUuid uuid(std::string_view key) const;
    [[nodiscard]] std::optional<QUuid> uuidIf(std::string_view key) const;
    [[nodiscard]] base::Bytes32 bytes32(std::string_view key) const;
    [[nodiscard]] std::optional<base::Bytes32> bytes32If(std::string_view key) const;
    /// A physical card's: 12 lower-case hex digits, not all 0.
    [[nodiscard]] rules::InstanceId instanceId(std::string_view key) const;
    [[nodiscard]] rules::InstanceId instanceIdIf(std::string_view key) const;

    /// Which must be an object.
    [[nodiscard]] JsonReader object(std::string_view key) const;
    /// An empty one when there is none.
    [[nodiscard]] JsonReader objectIf(std::string_view key) const;

    /// Calls `each(reader of an item)` for the items of a list of at most `max`; stops at an error.
    template <typename Each>
    void list(std::string_view key, std::size_t max, const Each &each) const
    {
        const auto items = array(key, max);
        if (!items)
            return;
        std::size_t index = 0;
        for (const Element item : *items) {
            if (hasFailed())
                return;
            each(JsonReader(item, pathOf(key) + '[' + std::to_string(index++) + ']', m_error));
        }
    }

    /// Calls `each(key)` for the members of this object, of which there are at most `max`.
    template <typename Each>
    void members(std::size_t max, const Each &each) const
    {
        simdjson::dom::object object;
        if (hasFailed() || !m_element || m_element->get(object))
            return;
        if (object.size() > max)
            return fail({}, "has more than " + std::to_string(max) + " entries");
        for (const auto member : object) {
            if (!hasFailed())
                each(member.key);
        }
    }

    /// The value itself, for items of lists.
    [[nodiscard]] rules::InstanceId instanceIdItself() const;
    /// As JSON text without white space; unset when there is none.
    [[nodiscard]] std::optional<std::string> minified() const;
    /// A member that is a number, a text or null, as JSON text; null when it is missing.
    [[nodiscard]] std::string scalar(std::string_view key) const;
    /// Refuses a value that is not an object.
    void requireObject() const;

private:
    [[nodiscard]] std::optional<Element> find(std::string_view key) const;
    [[nodiscard]] std::optional<Element> require(std::string_view key) const;
    [[nodiscard]] std::optional<simdjson::dom::array> array(std::string_view key, std::size_t max) const;
    [[nodiscard]] std::string pathOf(std::string_view key) const;

    [[nodiscard]] std::string_view readText(std::string_view key, Element element, std::size_t max,
                                            std::size_t min) const;
    [[nodiscard]] qint64 readNumber(std::string_view key, Element element, qint64 min, qint64 max) const;
    [[nodiscard]] QUuid readUuid(std::string_view key, Element element) const;
    [[nodiscard]] base::Bytes32 readBytes32(std::string_view key, Element element) const;
    [[nodiscard]] rules::InstanceId readInstanceId(std::string_view key, Element element) const;

    std::optional<Element> m_element;
    std::string m_path;
    std::optional<ReadError> &m_error;
};

} // namespace mantimon::protocol
