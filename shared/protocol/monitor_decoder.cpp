#include "protocol/monitor_decoder.h"

#include "protocol/limits.h"
#include "protocol/read_choice.h"

#include <array>
#include <concepts>
#include <limits>
#include <type_traits>

namespace mantimon::protocol {

namespace {

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();
constexpr int sortLimit = std::numeric_limits<int>::max();

constexpr auto sortNames =
    std::to_array<std::string_view>({"created_at", "turn_number", "clock", "points", "spectators", "players", "ruleset",
                                     "node", "warnings", "changed_at"});
constexpr auto verdictNames = std::to_array<std::string_view>({"winner", "draw", "void"});
constexpr auto statusNames = std::to_array<std::string_view>({"open", "assigned", "resolved"});

/// The enumerator whose name stands there; the names are in the enumeration's order.
template <typename Enumeration, std::size_t Count>
Enumeration readName(const JsonReader &in, std::string_view key, const std::array<std::string_view, Count> &names)
{
    const std::string_view text = in.text(key, limits::nameBytes);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == text)
            return static_cast<Enumeration>(i);
    }
    in.fail(key, "is none of those that there are");
    return {};
}

int readLimit(const JsonReader &in, int otherwise, int most)
{
    return static_cast<int>(in.numberIf("limit", 1, most).value_or(otherwise));
}

QString readFilter(const JsonReader &in, std::string_view key)
{
    return in.stringIf(key, limits::searchBytes).value_or(QString());
}

QString readSearch(const JsonReader &in)
{
    const auto text = in.textIf("text", limits::searchBytes, 0);
    return text ? QString::fromUtf8(text->data(), qsizetype(text->size())).trimmed() : QString();
}

QString readReason(const JsonReader &in)
{
    return readText(in, "reason", limits::reasonChars);
}

QString readReasonIf(const JsonReader &in)
{
    return readTextIf(in, "reason", limits::reasonChars);
}

QString readView(const JsonReader &in)
{
    const auto view = in.stringIf("view", limits::nameBytes);
    return view.value_or(QString::fromLatin1(spectatorView.data(), qsizetype(spectatorView.size())));
}

std::optional<RowsBehind> readBehind(const JsonReader &in)
{
    if (!in.has("behind"))
        return std::nullopt;
    const JsonReader behind = in.object("behind");
    const auto at = readTimeIf(behind, "at");
    if (!at)
        behind.fail("at", "is missing");
    return RowsBehind{at.value_or(0), behind.string("id", limits::nameBytes)};
}

// ---- one read for each ------------------------------------------------------------------------------

template <typename Nothing>
requires std::is_empty_v<Nothing>
void read(const JsonReader &, Nothing &) {}

void read(const JsonReader &in, AskSamples &message)
{
    message.windowSeconds = static_cast<int>(in.number("window_seconds", 0, sortLimit));
    if (message.windowSeconds != 300 && message.windowSeconds != 3600 && message.windowSeconds != 21600)
        in.fail("window_seconds", "must be 300, 3600 or 21600");
}

void read(const JsonReader &in, ListGames &message)
{
    message.text = readSearch(in);
    message.ruleset = readFilter(in, "ruleset");
    message.nodeId = readFilter(in, "node_id");
    message.isWarningsOnly = in.flag("warnings_only", false);
    const bool isSorted = in.has("sort");
    if (isSorted)
        message.sort = readName<GameSort>(in, "sort", sortNames);
    message.isDescending = in.flag("descending", !isSorted);
    message.offset = static_cast<int>(in.numberIf("offset", 0, sortLimit).value_or(0));
    message.limit = readLimit(in, message.limit, limits::gamesPerPage);
}

void read(const JsonReader &in, WatchGame &message)
{
    message.gameId = in.uuid("game_id");
    message.view = readView(in);
    message.reason = readReasonIf(in);
}

void read(const JsonReader &in, UnwatchGame &message)
{
    message.gameId = in.uuid("game_id");
}

void read(const JsonReader &in, AskHistory &message)
{
    message.gameId = in.uuid("game_id");
    message.view = readView(in);
    message.fromSeq = in.numberIf("from_seq", 1, anyNumber).value_or(1);
    message.limit = readLimit(in, message.limit, limits::logEntriesPerAnswer);
    message.reason = readReasonIf(in);
}

void read(const JsonReader &in, AskPosition &message)
{
    message.gameId = in.uuid("game_id");
    message.seq = in.number("seq", 1, anyNumber);
    message.view = readView(in);
    message.reason = readReasonIf(in);
}

void read(const JsonReader &in, AskChat &message)
{
    message.gameId = in.uuid("game_id");
    message.limit = readLimit(in, message.limit, limits::rowsPerPage);
    message.behind = readBehind(in);
}

void read(const JsonReader &in, FindReplays &message)
{
    message.text = readSearch(in);
    message.ruleset = readFilter(in, "ruleset");
    message.from = readTimeIf(in, "from");
    message.to = readTimeIf(in, "to");
    message.limit = readLimit(in, message.limit, limits::rowsPerPage);
    message.behind = readBehind(in);
}

void read(const JsonReader &in, ReadReplay &message)
{
    message.gameId = in.uuid("game_id");
}

void read(const JsonReader &in, MessagePlayers &message)
{
    message.gameId = in.uuid("game_id");
    message.text = readText(in, "text", limits::textChars);
    message.reason = readReason(in);
}

template <typename Message>
concept NamesGameAndReason = std::is_same_v<Message, PauseGame> || std::is_same_v<Message, ResumeGame>;

void read(const JsonReader &in, NamesGameAndReason auto &message)
{
    message.gameId = in.uuid("game_id");
    message.reason = readReason(in);
}

void read(const JsonReader &in, ExtendTimer &message)
{
    message.gameId = in.uuid("game_id");
    message.seconds = static_cast<int>(in.number("seconds", 1, 3600));
    message.playerId = in.stringIf("player_id", limits::nameBytes).value_or(QString());
    message.reason = readReason(in);
}

void read(const JsonReader &in, EndGame &message)
{
    message.gameId = in.uuid("game_id");
    message.result = readName<Verdict>(in, "result", verdictNames);
    message.winner = in.stringIf("winner", limits::nameBytes).value_or(QString());
    if (message.result == Verdict::Winner && message.winner.isEmpty())
        in.fail("winner", "is missing");
    else if (message.result != Verdict::Winner && !message.winner.isEmpty())
        in.fail("winner", "stands beside a result without one");
    message.reason = readReason(in);
}

void read(const JsonReader &in, KickUser &message)
{
    message.userId = in.string("user_id", limits::nameBytes);
    message.gameId = in.uuidIf("game_id");
    message.reason = readReason(in);
}

template <typename Message>
concept Imposes = std::is_same_v<Message, MuteUser> || std::is_same_v<Message, BanUser>;

void read(const JsonReader &in, Imposes auto &message)
{
    message.userId = in.string("user_id", limits::nameBytes);
    message.until = readTimeIf(in, "until");
    message.reason = readReason(in);
}

template <typename Message>
concept Lifts = std::is_same_v<Message, UnmuteUser> || std::is_same_v<Message, UnbanUser>;

void read(const JsonReader &in, Lifts auto &message)
{
    message.sanctionId = in.string("sanction_id", limits::nameBytes);
    message.reason = readReason(in);
}

void read(const JsonReader &in, NoteUser &message)
{
    message.userId = in.string("user_id", limits::nameBytes);
    message.text = readText(in, "text", limits::textChars);
}

void read(const JsonReader &in, AssignReport &message)
{
    message.reportId = in.string("report_id", limits::nameBytes);
    message.moderatorId = in.stringIf("moderator_id", limits::nameBytes).value_or(QString());
}

void read(const JsonReader &in, CommentReport &message)
{
    message.reportId = in.string("report_id", limits::nameBytes);
    message.text = readText(in, "text", limits::textChars);
}

void read(const JsonReader &in, ResolveReport &message)
{
    message.reportId = in.string("report_id", limits::nameBytes);
    message.resolution = readText(in, "resolution", limits::textChars);
}

void read(const JsonReader &in, Announce &message)
{
    message.text = readText(in, "text", limits::textChars);
    message.reason = readReason(in);
}

void read(const JsonReader &in, DrainNode &message)
{
    message.nodeId = in.string("node_id", limits::nameBytes);
    message.reason = readReason(in);
}

void read(const JsonReader &in, FindPlayers &message)
{
    message.text = readSearch(in);
    message.limit = readLimit(in, message.limit, limits::rowsPerPage);
}

void read(const JsonReader &in, ReadPlayer &message)
{
    message.userId = in.string("user_id", limits::nameBytes);
}

void read(const JsonReader &in, ListReports &message)
{
    message.status = readName<ReportStatus>(in, "status", statusNames);
    message.limit = readLimit(in, message.limit, limits::rowsPerPage);
    message.behind = readBehind(in);
}

void read(const JsonReader &in, ReadAudit &message)
{
    message.who = readFilter(in, "who");
    message.whom = readFilter(in, "whom");
    message.what = readFilter(in, "what");
    message.gameId = readFilter(in, "game_id");
    message.from = readTimeIf(in, "from");
    message.to = readTimeIf(in, "to");
    message.limit = readLimit(in, message.limit, limits::auditRowsPerPage);
    message.behind = readBehind(in);
}

// ---- the table --------------------------------------------------------------------------------------

struct Row
{
    std::string_view event;
    RequestDecoder decode;
};

template <typename Message>
constexpr Row row()
{
    return {Message::event, [](const JsonReader &in) -> Request {
                Message message;
                read(in, message);
                return MonitorRequest(std::move(message));
            }};
}

/// One for each alternative, so that none can be forgotten.
template <typename... Messages>
constexpr auto rowsOf(std::type_identity<std::variant<Messages...>>)
{
    return std::to_array<Row>({row<Messages>()...});
}

constexpr auto table = rowsOf(std::type_identity<MonitorRequest>());

} // namespace

RequestDecoder monitorDecoder(std::string_view event)
{
    for (const Row &candidate : table) {
        if (candidate.event == event)
            return candidate.decode;
    }
    return nullptr;
}

} // namespace mantimon::protocol
