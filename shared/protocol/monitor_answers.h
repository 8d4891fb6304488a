#pragma once

#include "protocol/monitor_parts.h"
#include "protocol/monitor_requests.h"

#include <QByteArray>

#include <array>
#include <variant>

/// What moderators are answered. One struct for each kind of answer; adding one means the struct here,
/// its place in `MonitorAnswer` and its `writeAnswer` in encode_monitor_answers.cpp.
namespace mantimon::protocol {

struct Subscribed
{
    qint64 serverTime = 0;
    int refreshMs = 0; ///< updates come no more often
    std::vector<NodeStatus> nodes;
    Totals totals;
    int reportsOpen = 0;
};

struct Samples
{
    qint64 stepMs = 0;
    std::vector<Sample> samples; ///< oldest first
};

struct GamePage
{
    int total = 0;
    int matching = 0;
    int offset = 0;
    std::vector<GameRow> rows;
};

struct Watched
{
    QString view;
    GameRow row;
    std::optional<GameSnapshot> state{}; ///< unset before the start
    TablePointer table;                  ///< null before the start
    std::vector<LogEntry> log;
    qint64 firstSeq = 0; ///< of the log
    qint64 seq = 0;
    bool isOver = false;
};

struct History
{
    QUuid gameId;
    QString view;
    TablePointer table; ///< null before the start
    std::vector<LogEntry> entries;
    qint64 lastSeq = 0; ///< of the game
};

struct Position
{
    QUuid gameId;
    QString view;
    TablePointer table;
    std::optional<GameSnapshot> state{};
    LogEntry entry;
};

struct EndedGame
{
    QUuid gameId;
    QString ruleset;
    qint64 createdAt = 0;
    qint64 endedAt = 0;
    std::vector<PlayerName> players;
    std::optional<QString> winner{};
    rules::EndReason endReason = rules::EndReason::None;
    int turns = 0;
};

struct EndedGames
{
    std::vector<EndedGame> rows;
    std::optional<RowsBehind> next{};
};

struct VerifiedReplay
{
    QUuid gameId;
    QByteArray text;
    bool isVerified = false;
    QString message;
};

/// A command was carried out.
struct CommandDone
{
    QString auditId;
    std::optional<QString> sanctionId{};
};

struct FoundPlayer
{
    QString userId;
    QString name;
    qint64 lastSeen = 0;
    bool isOnline = false;
    bool isBanned = false;
    bool isMuted = false;
};

struct FoundPlayers
{
    std::vector<FoundPlayer> rows;
};

struct PlayerSession
{
    QString nodeId;
    qint64 since = 0;
    std::optional<QString> address{};
    QString path;
};

struct PlayerAddress
{
    QString address;
    qint64 firstSeen = 0;
    qint64 lastSeen = 0;
};

struct UserNote
{
    QString noteId;
    QString by;
    QString text;
    qint64 at = 0;
};

struct SanctionOf
{
    QString sanctionId;
    QString by;
    QString reason;
    qint64 since = 0;
    std::optional<qint64> until{};
    std::optional<qint64> liftedAt{};
    QString liftedBy; ///< empty: nobody
};

struct ReportComment
{
    QString by;
    QString text;
    qint64 at = 0;
};

struct Report
{
    QString reportId;
    QString gameId;
    PlayerName by;
    PlayerName about;
    QString category;
    QString text;
    qint64 at = 0;
    ReportStatus status = ReportStatus::Open;
    QString assignedTo; ///< empty: nobody
    QString resolution; ///< empty until resolved
    std::optional<qint64> resolvedAt{};
    std::vector<ReportComment> comments;
};

struct PlayerFile
{
    QString userId;
    QString name;
    std::optional<QString> email{};
    qint64 createdAt = 0;
    qint64 lastSeen = 0;
    QString oauthProvider; ///< empty: none is known
    std::vector<PlayerSession> sessions;
    std::vector<PlayerAddress> addresses;
    std::vector<GameRow> games;
    std::vector<EndedGame> finished;
    std::vector<UserNote> notes;
    std::vector<SanctionOf> mutes;
    std::vector<SanctionOf> bans;
    std::vector<Report> reports;
};

struct Reports
{
    std::vector<Report> rows;
    std::optional<RowsBehind> next{};
};

struct AuditLine
{
    QString auditId;
    qint64 at = 0;
    QString who;
    QString whoName;
    QString role;
    QString what;
    QString whom;     ///< empty: nobody
    QString whomName; ///< empty: nobody, or somebody who was never here
    QString gameId;   ///< empty: none
    QString reason;
    QString outcome;
};

struct AuditLines
{
    std::vector<AuditLine> rows;
    std::optional<RowsBehind> next{};
};

struct ChatLines
{
    QUuid gameId;
    std::vector<ChatLine> rows;
    std::optional<RowsBehind> next{};
};

using MonitorAnswer =
    std::variant<Subscribed, Samples, GamePage, Watched, History, Position, EndedGames, VerifiedReplay, CommandDone,
                 FoundPlayers, PlayerFile, Reports, AuditLines, ChatLines>;

} // namespace mantimon::protocol
