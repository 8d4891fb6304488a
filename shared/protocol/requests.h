#pragma once

#include "base/hex.h"
#include "cards/deck.h"
#include "protocol/monitor_requests.h"
#include "rules/action.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>
#include <string_view>
#include <variant>

/// What a client may ask. One struct for each event; adding one means the struct here, its place in
/// `Request`, its `read` and its row in the table of request_decoder.cpp.
namespace mantimon::protocol {

/// A saved or starter deck by its id, or a whole deck.
using DeckChoice = std::variant<QString, cards::DeckList>;

/// A game by its id, or by the code that its creator passed on.
struct JoinCode
{
    QString text;
    friend bool operator==(const JoinCode &, const JoinCode &) = default;
};
using GameChoice = std::variant<QUuid, JoinCode>;

struct UserOpponent
{
    QString userId;
    friend bool operator==(const UserOpponent &, const UserOpponent &) = default;
};
/// Whoever has the join code.
struct AnyOpponent
{
    friend bool operator==(const AnyOpponent &, const AnyOpponent &) = default;
};
struct BotOpponent
{
    QString name;
    friend bool operator==(const BotOpponent &, const BotOpponent &) = default;
};
/// On the wire `user:<id>`, `anyone` or `bot:<name>`.
using Opponent = std::variant<UserOpponent, AnyOpponent, BotOpponent>;

struct GameOptions
{
    std::optional<int> turnSeconds{}; ///< instead of the ruleset's, 5 to 3600
    bool spectators = true;
    int spectatorDelaySeconds = 0; ///< 0 to 600
    friend bool operator==(const GameOptions &, const GameOptions &) = default;
};

/// How a connection wants to be told of its games.
enum class Updates : std::uint8_t {
    Whole, ///< each `game:state` is all there is
    Delta  ///< after a whole one, `game:delta` says what has changed
};

struct Authenticate
{
    static constexpr std::string_view event = "auth";
    QString token;                    ///< empty: none was sent
    std::optional<Updates> updates{}; ///< of this connection from now on, as in other requests that have it
    friend bool operator==(const Authenticate &, const Authenticate &) = default;
};

/// A fresh token of the same user, before the one that the connection lives by ends.
struct RefreshToken
{
    static constexpr std::string_view event = "auth:refresh";
    QString token;
    friend bool operator==(const RefreshToken &, const RefreshToken &) = default;
};

struct AskServerInfo
{
    static constexpr std::string_view event = "server:info";
    friend bool operator==(const AskServerInfo &, const AskServerInfo &) = default;
};

struct GetCatalogue
{
    static constexpr std::string_view event = "catalogue:get";
    std::optional<QString> hash{};     ///< of the catalogue that the client has
    std::optional<QString> language{}; ///< in which its words are wanted: "de"; English when unset
    friend bool operator==(const GetCatalogue &, const GetCatalogue &) = default;
};

struct CreateGame
{
    static constexpr std::string_view event = "game:create";
    QString ruleset;
    DeckChoice deck;
    Opponent opponent;
    GameOptions options;
    std::optional<base::Bytes32> entropyCommitment{};
    std::optional<QByteArray> requestId{}; ///< 1 to 64 bytes
    std::optional<Updates> updates{};
    friend bool operator==(const CreateGame &, const CreateGame &) = default;
};

struct JoinGame
{
    static constexpr std::string_view event = "game:join";
    GameChoice game;
    std::optional<DeckChoice> deck{}; ///< needed when sitting down
    std::optional<qint64> lastSeq{};
    std::optional<base::Bytes32> entropyCommitment{};
    std::optional<Updates> updates{};
    friend bool operator==(const JoinGame &, const JoinGame &) = default;
};

struct RevealEntropy
{
    static constexpr std::string_view event = "game:reveal";
    QUuid gameId;
    base::Bytes32 entropy{};
    friend bool operator==(const RevealEntropy &, const RevealEntropy &) = default;
};

struct Act
{
    static constexpr std::string_view event = "game:action";
    QUuid gameId;
    rules::Action action;                 ///< a player's, see rules::isPlayersAction
    std::optional<QByteArray> actionId{}; ///< 1 to 64 bytes
    friend bool operator==(const Act &, const Act &) = default;
};

struct AskLegalActions
{
    static constexpr std::string_view event = "game:legal_actions";
    QUuid gameId;
    friend bool operator==(const AskLegalActions &, const AskLegalActions &) = default;
};

struct ResignGame
{
    static constexpr std::string_view event = "game:resign";
    QUuid gameId;
    std::optional<QByteArray> actionId{}; ///< 1 to 64 bytes
    friend bool operator==(const ResignGame &, const ResignGame &) = default;
};

struct LeaveGame
{
    static constexpr std::string_view event = "game:leave";
    QUuid gameId;
    friend bool operator==(const LeaveGame &, const LeaveGame &) = default;
};

struct Spectate
{
    static constexpr std::string_view event = "game:spectate";
    QUuid gameId;
    std::optional<Updates> updates{};
    friend bool operator==(const Spectate &, const Spectate &) = default;
};

struct LeaveSpectating
{
    static constexpr std::string_view event = "game:leave_spectate";
    QUuid gameId;
    friend bool operator==(const LeaveSpectating &, const LeaveSpectating &) = default;
};

/// To everybody at the table.
struct SendChat
{
    static constexpr std::string_view event = "game:chat";
    QUuid gameId;
    QString text; ///< one line of 1 to 200 characters
    friend bool operator==(const SendChat &, const SendChat &) = default;
};

struct SendEmote
{
    static constexpr std::string_view event = "game:emote";
    QUuid gameId;
    QString emote; ///< one of protocol::emotes
    friend bool operator==(const SendEmote &, const SendEmote &) = default;
};

struct Heartbeat
{
    static constexpr std::string_view event = "game:heartbeat";
    std::optional<QUuid> gameId{};
    friend bool operator==(const Heartbeat &, const Heartbeat &) = default;
};

struct ListActiveGames
{
    static constexpr std::string_view event = "game:list_active";
    friend bool operator==(const ListActiveGames &, const ListActiveGames &) = default;
};

struct ListDecks
{
    static constexpr std::string_view event = "deck:list";
    friend bool operator==(const ListDecks &, const ListDecks &) = default;
};

struct SaveDeck
{
    static constexpr std::string_view event = "deck:save";
    std::optional<QString> deckId{}; ///< to replace one; else a new one is made
    cards::DeckList deck;            ///< its own `id` is empty
    friend bool operator==(const SaveDeck &, const SaveDeck &) = default;
};

struct DeleteDeck
{
    static constexpr std::string_view event = "deck:delete";
    QString deckId;
    friend bool operator==(const DeleteDeck &, const DeleteDeck &) = default;
};

struct ValidateDeck
{
    static constexpr std::string_view event = "deck:validate";
    DeckChoice deck;
    std::optional<QString> ruleset{}; ///< else the deck's own
    friend bool operator==(const ValidateDeck &, const ValidateDeck &) = default;
};

struct ListReplays
{
    static constexpr std::string_view event = "replay:list";
    friend bool operator==(const ListReplays &, const ListReplays &) = default;
};

struct GetReplay
{
    static constexpr std::string_view event = "replay:get";
    QUuid gameId;
    friend bool operator==(const GetReplay &, const GetReplay &) = default;
};

/// To the moderators, about the opponent.
struct ReportOpponent
{
    static constexpr std::string_view event = "game:report";
    QUuid gameId;
    QString category; ///< cheating, stalling, insults, name or other
    QString text;     ///< at most 1000 characters
    friend bool operator==(const ReportOpponent &, const ReportOpponent &) = default;
};

/// A closed set: a new one fails to compile until the gateway handles it.
using Request = std::variant<Authenticate, RefreshToken, AskServerInfo, GetCatalogue, CreateGame, JoinGame,
                             RevealEntropy, Act, AskLegalActions, ResignGame, LeaveGame, Spectate, LeaveSpectating,
                             SendChat, SendEmote, Heartbeat, ListActiveGames, ListDecks, SaveDeck, DeleteDeck,
                             ValidateDeck, ListReplays, GetReplay, ReportOpponent, MonitorRequest>;

/// The event's name on the wire.
[[nodiscard]] std::string_view eventName(const Request &request);

/// One frame of a client. Without an id the client wants no answer.
struct Incoming
{
    std::optional<qint64> id{}; ///< not negative
    Request request;
    /// When the frame came; unset for one that no connection has received.
    std::chrono::steady_clock::time_point arrivedAt{};
    friend bool operator==(const Incoming &, const Incoming &) = default;
};

} // namespace mantimon::protocol
