#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mantimon::protocol {

/// Why a request, a token or a frame was refused; a closed list.
enum class ErrorCode : std::uint8_t {
    InvalidPayload, ///< details.field names what is wrong
    UnknownEvent,
    NotAuthenticated,
    Forbidden,
    RateLimited, ///< details.retry_after_ms
    PayloadTooLarge,
    GameNotFound,
    NotInGame,
    GameFull,
    GameOver,
    NotYourTurn,
    IllegalAction, ///< details.reason, a name of rules::Refusal
    StalePrompt,
    SpectatingDisabled,
    InvalidDeck, ///< details.violations
    Muted,       ///< details.until, details.reason
    Paused,
    ServerDraining,
    Unavailable, ///< storage is away; the same action_id may be sent again
    Internal,
    MissingToken,
    InvalidToken,
    ExpiredToken, ///< well signed but past its `exp`
    Banned        ///< details.until, details.reason
};

inline constexpr auto errorCodeNames =
    std::to_array<std::string_view>({"invalid_payload", "unknown_event",       "not_authenticated", "forbidden",
                                     "rate_limited",    "payload_too_large",   "game_not_found",    "not_in_game",
                                     "game_full",       "game_over",           "not_your_turn",     "illegal_action",
                                     "stale_prompt",    "spectating_disabled", "invalid_deck",      "muted",
                                     "paused",          "server_draining",     "unavailable",       "internal",
                                     "missing_token",   "invalid_token",       "expired_token",     "banned"});
static_assert(errorCodeNames.size() == static_cast<std::size_t>(ErrorCode::Banned) + 1);

/// The name on the wire.
[[nodiscard]] constexpr std::string_view nameOf(ErrorCode code)
{
    return errorCodeNames[static_cast<std::size_t>(code)];
}

} // namespace mantimon::protocol
