#include "protocol/delta.h"

#include "protocol/json_writer.h"

#include <simdjson.h>

#include <algorithm>
#include <string>
#include <vector>

namespace mantimon::protocol {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

bool isObject(const element &value)
{
    return value.type() == element_type::OBJECT;
}
bool isArray(const element &value)
{
    return value.type() == element_type::ARRAY;
}

bool isSame(const element &before, const element &after);

// Our own writer gives members always in the same order: where it differs, so do the objects.
bool isSame(const object &before, const object &after)
{
    auto left = before.begin();
    auto right = after.begin();
    for (; left != before.end() && right != after.end(); ++left, ++right) {
        if (left.key() != right.key() || !isSame(left.value(), right.value()))
            return false;
    }
    return !(left != before.end()) && !(right != after.end());
}

bool isSame(const array &before, const array &after)
{
    auto left = before.begin();
    auto right = after.begin();
    for (; left != before.end() && right != after.end(); ++left, ++right) {
        if (!isSame(*left, *right))
            return false;
    }
    return !(left != before.end()) && !(right != after.end());
}

bool isSame(const element &before, const element &after)
{
    if (before.type() != after.type())
        return false;
    switch (before.type()) {
    case element_type::OBJECT:
        return isSame(object(before), object(after));
    case element_type::ARRAY:
        return isSame(array(before), array(after));
    case element_type::STRING:
        return std::string_view(before) == std::string_view(after);
    case element_type::INT64:
        return std::int64_t(before) == std::int64_t(after);
    case element_type::UINT64:
        return std::uint64_t(before) == std::uint64_t(after);
    case element_type::DOUBLE:
        return double(before) == double(after);
    case element_type::BOOL:
        return bool(before) == bool(after);
    case element_type::NULL_VALUE:
        break;
    }
    return true;
}

std::vector<element> itemsOf(const element &value)
{
    std::vector<element> items;
    for (const element item : array(value))
        items.push_back(item);
    return items;
}

class ChangeWriter
{
public:
    explicit ChangeWriter(JsonWriter &out) : m_out(out) {}

    /// Of two values that are not the same.
    void write(const element &before, const element &after)
    {
        if (isObject(before) && isObject(after))
            writeMembers(object(before), object(after));
        else if (isArray(before) && isArray(after))
            writeItems(itemsOf(before), itemsOf(after));
        else
            writeWhole(after);
    }

private:
    void writeMembers(const object &before, const object &after)
    {
        m_out.beginObject();
        writeGone(before, after);
        for (const auto member : after) {
            element former;
            const bool isNew = before.at_key(member.key).get(former) != simdjson::SUCCESS;
            if (!isNew && isSame(former, member.value))
                continue;
            m_out.key(member.key);
            if (isNew)
                writeWhole(member.value);
            else
                write(former, member.value);
        }
        m_out.endObject();
    }

    void writeGone(const object &before, const object &after)
    {
        bool isOpen = false;
        for (const auto member : before) {
            element there;
            if (after.at_key(member.key).get(there) == simdjson::SUCCESS)
                continue;
            if (!std::exchange(isOpen, true))
                m_out.beginArray("-");
            m_out.value(member.key);
        }
        if (isOpen)
            m_out.endArray();
    }

    // What is alike at both ends stays; between them items have changed, or have come and gone.
    void writeItems(const std::vector<element> &before, const std::vector<element> &after)
    {
        const std::size_t shorter = std::min(before.size(), after.size());
        std::size_t head = 0;
        while (head < shorter && isSame(before[head], after[head]))
            ++head;
        std::size_t tail = 0;
        while (head + tail < shorter && isSame(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
            ++tail;
        m_out.beginObject();
        if (before.size() == after.size())
            writeInPlace(before, after, head, after.size() - tail);
        else
            writeReplaced(head, before.size() - head - tail, after, after.size() - tail);
        m_out.endObject();
    }

    void writeInPlace(const std::vector<element> &before, const std::vector<element> &after, std::size_t from,
                      std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            if (isSame(before[i], after[i]))
                continue;
            m_out.key(std::to_string(i));
            write(before[i], after[i]);
        }
    }

    void writeReplaced(std::size_t place, std::size_t removed, const std::vector<element> &after, std::size_t to)
    {
        m_out.beginArray("+");
        m_out.value(place);
        m_out.value(removed);
        m_out.beginArray();
        for (std::size_t i = place; i < to; ++i)
            writeWhole(after[i]);
        m_out.endArray();
        m_out.endArray();
    }

    void writeWhole(const element &value)
    {
        const std::string text = simdjson::minify(value);
        m_out.json(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    }

    JsonWriter &m_out;
};

} // namespace

struct Delta::Parsers
{
    simdjson::dom::parser before;
    simdjson::dom::parser after;
};

Delta::Delta() : m_parsers(std::make_unique<Parsers>()) {}

Delta::~Delta() = default;

QByteArray Delta::between(const QByteArray &before, const QByteArray &after)
{
    element former;
    element latter;
    const auto parse = [](simdjson::dom::parser &parser, const QByteArray &text, element &root) {
        return parser.parse(text.constData(), static_cast<std::size_t>(text.size())).get(root) == simdjson::SUCCESS;
    };
    const bool areRead =
        parse(m_parsers->before, before, former) && parse(m_parsers->after, after, latter) && isObject(former);
    Q_ASSERT(areRead); // our own writer's
    if (!areRead || !isObject(latter))
        return after;
    JsonWriter out;
    if (isSame(former, latter))
        return QByteArrayLiteral("{}");
    ChangeWriter(out).write(former, latter);
    return out.text();
}

} // namespace mantimon::protocol
