#include "net/backlog.h"

#include "protocol/carry_events.h"
#include "protocol/payload_head.h"
#include "protocol/pushes.h"

#include <algorithm>

namespace mantimon::net {

namespace {

/// Of a state, and of what changes one.
QByteArrayView gameOf(std::string_view event, const protocol::Payload &state)
{
    if (event != protocol::GameState::event && event != protocol::GameDelta::event)
        return {};
    return protocol::gameIn(state);
}

} // namespace

void Backlog::append(Item item)
{
    m_bytes += item.payload.size();
    m_items.push_back(std::move(item));
}

void Backlog::addAnswer(qint64 requestId, const protocol::Payload &payload)
{
    append({.requestId = requestId, .event = {}, .payload = payload});
}

void Backlog::addPush(std::string_view event, const protocol::Payload &payload)
{
    Item item{.requestId = {}, .event = event, .payload = payload};
    const QByteArrayView game = event == protocol::GameState::event ? gameOf(event, payload) : QByteArrayView();
    const auto ofGame = [&](const Item &waiting) {
        return !game.isEmpty() && gameOf(waiting.event, waiting.payload) == game;
    };
    const auto last = std::find_if(m_items.rbegin(), m_items.rend(), ofGame);
    // What changes a state stays behind it.
    const auto older = last != m_items.rend() && last->event == event ? std::prev(last.base()) : m_items.end();
    if (older != m_items.end()) {
        item.payload = protocol::carryEvents(older->payload, payload);
        m_bytes -= older->payload.size();
        m_items.erase(older);
    }
    append(std::move(item));
}

Backlog::Item Backlog::takeFirst()
{
    Item first = std::move(m_items.front());
    m_items.pop_front();
    m_bytes -= first.payload.size();
    return first;
}

} // namespace mantimon::net
