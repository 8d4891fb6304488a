#pragma once

#include "protocol/encode.h"

#include <deque>
#include <optional>
#include <string_view>

namespace mantimon::net {

/// What waits for a connection whose socket is behind, in its order. Of each game only the newest state waits, with
/// the events of those that it has replaced.
class Backlog
{
public:
    struct Item
    {
        std::optional<qint64> requestId; ///< of an answer; else it is a push
        std::string_view event;          ///< of a push; of static storage
        protocol::Payload payload;
    };

    void addAnswer(qint64 requestId, const protocol::Payload &payload);
    void addPush(std::string_view event, const protocol::Payload &payload);

    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    /// The oldest; only when there is one.
    [[nodiscard]] Item takeFirst();
    /// Of the payloads.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    /// Nothing is to leave now.
    bool isHeld = true;

private:
    void append(Item item);

    std::deque<Item> m_items;
    qint64 m_bytes = 0;
};

} // namespace mantimon::net
