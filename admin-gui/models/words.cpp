#include "models/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace mantimon::models {

namespace {

struct Word
{
    QLatin1StringView name;
    const char *text;
};

/// The name itself when it is unknown: a newer server may have more of them.
template <std::size_t size>
QString find(const Word (&words)[size], const QString &name)
{
    for (const Word &word : words) {
        if (name == word.name)
            return QCoreApplication::translate("Words", word.text);
    }
    return name;
}

} // namespace

QString Words::phase(const QString &name)
{
    static constexpr Word words[] = {
        {"setup"_L1, QT_TRANSLATE_NOOP("Words", "set-up")},    {"draw"_L1, QT_TRANSLATE_NOOP("Words", "draw")},
        {"main"_L1, QT_TRANSLATE_NOOP("Words", "main")},       {"attack"_L1, QT_TRANSLATE_NOOP("Words", "attack")},
        {"end"_L1, QT_TRANSLATE_NOOP("Words", "end of turn")}, {"over"_L1, QT_TRANSLATE_NOOP("Words", "over")},
    };
    return find(words, name);
}

QString Words::standing(const client::GameRow &game)
{
    if (game.isPaused)
        return tr("paused");
    if (game.isAsleep)
        return tr("asleep");
    if (game.status == "waiting"_L1)
        return tr("waiting for a player");
    if (game.status == "revealing"_L1)
        return tr("about to begin");
    return phase(game.phase);
}

QString Words::warning(const QString &name)
{
    static constexpr Word words[] = {
        {"stalled"_L1, QT_TRANSLATE_NOOP("Words", "stalled")},
        {"player_gone"_L1, QT_TRANSLATE_NOOP("Words", "player gone")},
        {"clock_low"_L1, QT_TRANSLATE_NOOP("Words", "clock low")},
    };
    return find(words, name);
}

QString Words::endReason(const QString &name)
{
    static constexpr Word words[] = {
        {"points"_L1, QT_TRANSLATE_NOOP("Words", "points")},
        {"prizes"_L1, QT_TRANSLATE_NOOP("Words", "prizes")},
        {"no_mantimon"_L1, QT_TRANSLATE_NOOP("Words", "nothing left in play")},
        {"deck_out"_L1, QT_TRANSLATE_NOOP("Words", "deck ran out")},
        {"several"_L1, QT_TRANSLATE_NOOP("Words", "several at once")},
        {"turn_limit"_L1, QT_TRANSLATE_NOOP("Words", "turn limit")},
        {"resignation"_L1, QT_TRANSLATE_NOOP("Words", "resignation")},
        {"timeouts"_L1, QT_TRANSLATE_NOOP("Words", "timeouts")},
        {"abandoned"_L1, QT_TRANSLATE_NOOP("Words", "abandoned")},
        {"moderator"_L1, QT_TRANSLATE_NOOP("Words", "a moderator")},
        {"void"_L1, QT_TRANSLATE_NOOP("Words", "void")},
    };
    return find(words, name);
}

QString Words::reportCategory(const QString &name)
{
    static constexpr Word words[] = {
        {"cheating"_L1, QT_TRANSLATE_NOOP("Words", "Cheating")},
        {"stalling"_L1, QT_TRANSLATE_NOOP("Words", "Stalling")},
        {"insults"_L1, QT_TRANSLATE_NOOP("Words", "Insults")},
        {"name"_L1, QT_TRANSLATE_NOOP("Words", "Name")},
        {"other"_L1, QT_TRANSLATE_NOOP("Words", "Other")},
    };
    return find(words, name);
}

QString Words::reportStatus(const QString &name)
{
    static constexpr Word words[] = {
        {"open"_L1, QT_TRANSLATE_NOOP("Words", "Open")},
        {"assigned"_L1, QT_TRANSLATE_NOOP("Words", "Assigned")},
        {"resolved"_L1, QT_TRANSLATE_NOOP("Words", "Resolved")},
    };
    return find(words, name);
}

QString Words::nodeStatus(const QString &name)
{
    static constexpr Word words[] = {
        {"up"_L1, QT_TRANSLATE_NOOP("Words", "up")},
        {"draining"_L1, QT_TRANSLATE_NOOP("Words", "draining")},
        {"down"_L1, QT_TRANSLATE_NOOP("Words", "down")},
    };
    return find(words, name);
}

QString Words::serviceStatus(const QString &name)
{
    static constexpr Word words[] = {
        {"up"_L1, QT_TRANSLATE_NOOP("Words", "up")},
        {"away"_L1, QT_TRANSLATE_NOOP("Words", "away")},
        {"memory"_L1, QT_TRANSLATE_NOOP("Words", "in memory")},
    };
    return find(words, name);
}

QString Words::role(const QString &name)
{
    static constexpr Word words[] = {
        {"viewer"_L1, QT_TRANSLATE_NOOP("Words", "viewer")},
        {"moderator"_L1, QT_TRANSLATE_NOOP("Words", "moderator")},
        {"admin"_L1, QT_TRANSLATE_NOOP("Words", "administrator")},
    };
    return find(words, name);
}

QString Words::command(const QString &name)
{
    static constexpr Word words[] = {
        {"message"_L1, QT_TRANSLATE_NOOP("Words", "Message to a game")},
        {"pause"_L1, QT_TRANSLATE_NOOP("Words", "Pause")},
        {"resume"_L1, QT_TRANSLATE_NOOP("Words", "Resume")},
        {"extend_timer"_L1, QT_TRANSLATE_NOOP("Words", "More time")},
        {"end_game"_L1, QT_TRANSLATE_NOOP("Words", "End a game")},
        {"kick"_L1, QT_TRANSLATE_NOOP("Words", "Kick")},
        {"mute"_L1, QT_TRANSLATE_NOOP("Words", "Mute")},
        {"unmute"_L1, QT_TRANSLATE_NOOP("Words", "Unmute")},
        {"ban"_L1, QT_TRANSLATE_NOOP("Words", "Ban")},
        {"unban"_L1, QT_TRANSLATE_NOOP("Words", "Unban")},
        {"note"_L1, QT_TRANSLATE_NOOP("Words", "Note")},
        {"assign_report"_L1, QT_TRANSLATE_NOOP("Words", "Assign a report")},
        {"comment_report"_L1, QT_TRANSLATE_NOOP("Words", "Comment a report")},
        {"resolve_report"_L1, QT_TRANSLATE_NOOP("Words", "Resolve a report")},
        {"announce"_L1, QT_TRANSLATE_NOOP("Words", "Announcement")},
        {"drain_node"_L1, QT_TRANSLATE_NOOP("Words", "Drain a node")},
        {"watch"_L1, QT_TRANSLATE_NOOP("Words", "Watch as a player or judge")},
        {"history"_L1, QT_TRANSLATE_NOOP("Words", "Look at a game's history")},
        {"position"_L1, QT_TRANSLATE_NOOP("Words", "Look at an earlier position")},
        {"replay"_L1, QT_TRANSLATE_NOOP("Words", "Export a replay")},
    };
    const QString bare = name.startsWith("monitor:"_L1) ? name.sliced(8) : name;
    const QString found = find(words, bare);
    return found == bare ? name : found;
}

QString Words::refusal(const QString &errorCode)
{
    static constexpr Word words[] = {
        {"disconnected"_L1,
         QT_TRANSLATE_NOOP("Words",
                           "The connection was lost, so nobody knows whether this was done. Look once it is back.")},
        {"timed_out"_L1,
         QT_TRANSLATE_NOOP("Words", "The server did not answer. Look whether it was done before you try again.")},
        {"forbidden"_L1, QT_TRANSLATE_NOOP("Words", "Your role does not allow this. Ask an administrator.")},
        {"rate_limited"_L1, QT_TRANSLATE_NOOP("Words", "That was too much at once. Wait a moment and try again.")},
        {"game_not_found"_L1, QT_TRANSLATE_NOOP("Words", "There is no such game. It may have been removed.")},
        {"game_over"_L1, QT_TRANSLATE_NOOP("Words", "This game is over.")},
        {"unavailable"_L1,
         QT_TRANSLATE_NOOP("Words", "The server's database is away; nothing was changed. Try again shortly.")},
        {"invalid_payload"_L1, QT_TRANSLATE_NOOP("Words", "The server did not accept these values.")},
        {"unknown_event"_L1, QT_TRANSLATE_NOOP("Words", "This server is too old for that.")},
        {"paused"_L1, QT_TRANSLATE_NOOP("Words", "The game is paused.")},
        {"invalid_token"_L1, QT_TRANSLATE_NOOP("Words", "The server does not accept this token. Paste a new one.")},
        {"missing_token"_L1, QT_TRANSLATE_NOOP("Words", "There is no token. Paste one.")},
        {"expired_token"_L1, QT_TRANSLATE_NOOP("Words", "This token has expired. Paste a new one.")},
        {"banned"_L1, QT_TRANSLATE_NOOP("Words", "This account is banned.")},
        {"server_draining"_L1, QT_TRANSLATE_NOOP("Words", "The server is about to stop and takes nobody in.")},
        {"internal"_L1, QT_TRANSLATE_NOOP("Words", "The server made a mistake. Its log says more.")},
    };
    const QString found = find(words, errorCode);
    return found == errorCode ? tr("The server refused: %1").arg(errorCode) : found;
}

} // namespace mantimon::models
