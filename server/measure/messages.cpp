#include "measure/messages.h"

#include <array>
#include <atomic>
#include <utility>
#include <variant>

namespace mantimon::measure {

namespace {

using protocol::ErrorCode;
using protocol::MonitorRequest;
using protocol::Request;

/// The last alternative is the moderators'.
constexpr std::size_t playersEvents = std::variant_size_v<Request> - 1;
constexpr std::size_t eventCount = playersEvents + std::variant_size_v<MonitorRequest> + 1;
constexpr std::size_t outcomeCount = protocol::errorCodeNames.size() + 1;

template <std::size_t... Players, std::size_t... Moderators>
constexpr std::array<std::string_view, eventCount> namesOf(std::index_sequence<Players...>,
                                                           std::index_sequence<Moderators...>)
{
    return {std::variant_alternative_t<Players, Request>::event...,
            std::variant_alternative_t<Moderators, MonitorRequest>::event..., noEvent};
}
constexpr auto eventNames =
    namesOf(std::make_index_sequence<playersEvents>(), std::make_index_sequence<std::variant_size_v<MonitorRequest>>());

constinit std::array<std::array<std::atomic<std::uint64_t>, outcomeCount>, eventCount> counts{};

std::size_t indexOf(std::optional<ErrorCode> refusal)
{
    return refusal ? static_cast<std::size_t>(*refusal) + 1 : 0;
}

} // namespace

MessageKind kindOf(const Request &request)
{
    const auto *const moderators = std::get_if<MonitorRequest>(&request);
    return MessageKind(moderators ? playersEvents + moderators->index() : request.index());
}

void countAnswered(MessageKind kind, std::optional<ErrorCode> refusal) noexcept
{
    counts[static_cast<std::size_t>(kind)][indexOf(refusal)].fetch_add(1, std::memory_order_relaxed);
}

void countUnread(ErrorCode refusal) noexcept
{
    counts[eventCount - 1][indexOf(refusal)].fetch_add(1, std::memory_order_relaxed);
}

void eachMessageCount(const std::function<void(std::string_view, std::string_view, std::uint64_t)> &each)
{
    for (std::size_t event = 0; event < eventCount; ++event) {
        for (std::size_t outcome = 0; outcome < outcomeCount; ++outcome) {
            const std::uint64_t count = counts[event][outcome].load(std::memory_order_relaxed);
            if (count > 0)
                each(eventNames[event], outcome == 0 ? "ok" : protocol::errorCodeNames[outcome - 1], count);
        }
    }
}

} // namespace mantimon::measure
