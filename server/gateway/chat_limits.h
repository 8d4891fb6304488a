#pragma once

namespace mantimon::gateway {

/// What one user may say at tables, emotes included.
struct ChatLimits
{
    int perMinute = 20; ///< in the long run
    int burst = 5;      ///< after a silence

    friend bool operator==(const ChatLimits &, const ChatLimits &) = default;
};

} // namespace mantimon::gateway
