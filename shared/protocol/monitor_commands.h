#pragma once

#include <QString>
#include <QUuid>

#include <optional>
#include <string_view>

/// What moderators order. See monitor_requests.h.
namespace mantimon::protocol {

// ---- games ------------------------------------------------------------------------------------------

struct MessagePlayers
{
    static constexpr std::string_view event = "monitor:message";
    QUuid gameId;
    QString text;
    QString reason;
    friend bool operator==(const MessagePlayers &, const MessagePlayers &) = default;
};

struct PauseGame
{
    static constexpr std::string_view event = "monitor:pause";
    QUuid gameId;
    QString reason;
    friend bool operator==(const PauseGame &, const PauseGame &) = default;
};

struct ResumeGame
{
    static constexpr std::string_view event = "monitor:resume";
    QUuid gameId;
    QString reason;
    friend bool operator==(const ResumeGame &, const ResumeGame &) = default;
};

struct ExtendTimer
{
    static constexpr std::string_view event = "monitor:extend_timer";
    QUuid gameId;
    int seconds = 0;  ///< 1 to 3600
    QString playerId; ///< empty: whose clock matters now
    QString reason;
    friend bool operator==(const ExtendTimer &, const ExtendTimer &) = default;
};

enum class Verdict : std::uint8_t { Winner, Draw, Void };

struct EndGame
{
    static constexpr std::string_view event = "monitor:end_game";
    QUuid gameId;
    Verdict result = Verdict::Void;
    QString winner; ///< a player's id; with Verdict::Winner only
    QString reason;
    friend bool operator==(const EndGame &, const EndGame &) = default;
};

// ---- people -----------------------------------------------------------------------------------------

struct KickUser
{
    static constexpr std::string_view event = "monitor:kick";
    QString userId;
    std::optional<QUuid> gameId{}; ///< only its connections at that table
    QString reason;
    friend bool operator==(const KickUser &, const KickUser &) = default;
};

struct MuteUser
{
    static constexpr std::string_view event = "monitor:mute";
    QString userId;
    std::optional<qint64> until{}; ///< ms since 1970 UTC; unset: for good
    QString reason;
    friend bool operator==(const MuteUser &, const MuteUser &) = default;
};

struct UnmuteUser
{
    static constexpr std::string_view event = "monitor:unmute";
    QString sanctionId;
    QString reason;
    friend bool operator==(const UnmuteUser &, const UnmuteUser &) = default;
};

struct BanUser
{
    static constexpr std::string_view event = "monitor:ban";
    QString userId;
    std::optional<qint64> until{}; ///< ms since 1970 UTC; unset: for good
    QString reason;
    friend bool operator==(const BanUser &, const BanUser &) = default;
};

struct UnbanUser
{
    static constexpr std::string_view event = "monitor:unban";
    QString sanctionId;
    QString reason;
    friend bool operator==(const UnbanUser &, const UnbanUser &) = default;
};

struct NoteUser
{
    static constexpr std::string_view event = "monitor:note";
    QString userId;
    QString text;
    friend bool operator==(const NoteUser &, const NoteUser &) = default;
};

// ---- reports and the server -------------------------------------------------------------------------

struct AssignReport
{
    static constexpr std::string_view event = "monitor:assign_report";
    QString reportId;
    QString moderatorId; ///< empty: who asks
    friend bool operator==(const AssignReport &, const AssignReport &) = default;
};

struct CommentReport
{
    static constexpr std::string_view event = "monitor:comment_report";
    QString reportId;
    QString text;
    friend bool operator==(const CommentReport &, const CommentReport &) = default;
};

struct ResolveReport
{
    static constexpr std::string_view event = "monitor:resolve_report";
    QString reportId;
    QString resolution;
    friend bool operator==(const ResolveReport &, const ResolveReport &) = default;
};

struct Announce
{
    static constexpr std::string_view event = "monitor:announce";
    QString text;
    QString reason;
    friend bool operator==(const Announce &, const Announce &) = default;
};

struct DrainNode
{
    static constexpr std::string_view event = "monitor:drain_node";
    QString nodeId;
    QString reason;
    friend bool operator==(const DrainNode &, const DrainNode &) = default;
};

} // namespace mantimon::protocol
