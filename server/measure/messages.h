#pragma once

#include "protocol/error_code.h"
#include "protocol/requests.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace mantimon::measure {

/// Which event a request is, as a number that is easily kept until it is answered.
enum class MessageKind : std::size_t {};
[[nodiscard]] MessageKind kindOf(const protocol::Request &request);

/// A request was answered; `refusal` says why it was refused.
void countAnswered(MessageKind kind, std::optional<protocol::ErrorCode> refusal) noexcept;
/// A frame was refused before it was one of the requests.
void countUnread(protocol::ErrorCode refusal) noexcept;

/// Stands for the event of a frame that was none.
inline constexpr std::string_view noEvent = "none";

/// Every event and outcome (`ok` or an error code's name) that has been counted, in the order of the protocol.
void eachMessageCount(
    const std::function<void(std::string_view event, std::string_view outcome, std::uint64_t count)> &each);

} // namespace mantimon::measure
