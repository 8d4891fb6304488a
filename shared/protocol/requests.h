#pragma once

#include "base/hex.h"
#include "cards/deck.h"
#include "rules/action.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

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

struct Authenticate
{
    static constexpr std::string_view event = "auth";
    QString token;
};

struct AskServerInfo
{
    static constexpr std::string_view event = "server:info";
};

struct GetCatalogue
{
    static constexpr std::string_view event = "catalogue:get";
    std::optional<QString> hash{}; ///< of the catalogue that the client has
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
};

struct JoinGame
{
    static constexpr std::string_view event = "game:join";
    GameChoice game;
    std::optional<DeckChoice> deck{}; ///< needed when sitting down
    std::optional<qint64> lastSeq{};
    std::optional<base::Bytes32> entropyCommitment{};
};

struct RevealEntropy
{
    static constexpr std::string_view event = "game:reveal";
    QUuid gameId;
    base::Bytes32 entropy{};
};

struct Act
{
    static constexpr std::string_view event = "game:action";
    QUuid gameId;
    rules::Action action;                 ///< a player's, see rules::isPlayersAction
    std::optional<QByteArray> actionId{}; ///< 1 to 64 bytes
};

struct AskLegalActions
{
    static constexpr std::string_view event = "game:legal_actions";
    QUuid gameId;
};

struct ResignGame
{
    static constexpr std::string_view event = "game:resign";
    QUuid gameId;
    std::optional<QByteArray> actionId{}; ///< 1 to 64 bytes
};

struct LeaveGame
{
    static constexpr std::string_view event = "game:leave";
    QUuid gameId;
};

struct Spectate
{
    static constexpr std::string_view event = "game:spectate";
    QUuid gameId;
};

struct LeaveSpectating
{
    static constexpr std::string_view event = "game:leave_spectate";
    QUuid gameId;
};

struct Heartbeat
{
    static constexpr std::string_view event = "game:heartbeat";
    std::optional<QUuid> gameId{};
};

struct ListActiveGames
{
    static constexpr std::string_view event = "game:list_active";
};

struct ListDecks
{
    static constexpr std::string_view event = "deck:list";
};

struct SaveDeck
{
    static constexpr std::string_view event = "deck:save";
    std::optional<QString> deckId{}; ///< to replace one; else a new one is made
    cards::DeckList deck;            ///< its own `id` is empty
};

struct DeleteDeck
{
    static constexpr std::string_view event = "deck:delete";
    QString deckId;
};

struct ValidateDeck
{
    static constexpr std::string_view event = "deck:validate";
    DeckChoice deck;
    std::optional<QString> ruleset{}; ///< else the deck's own
};

struct ListReplays
{
    static constexpr std::string_view event = "replay:list";
};

struct GetReplay
{
    static constexpr std::string_view event = "replay:get";
    QUuid gameId;
};

/// A closed set: a new one fails to compile until the gateway handles it.
using Request = std::variant<Authenticate, AskServerInfo, GetCatalogue, CreateGame, JoinGame, RevealEntropy, Act,
                             AskLegalActions, ResignGame, LeaveGame, Spectate, LeaveSpectating, Heartbeat,
                             ListActiveGames, ListDecks, SaveDeck, DeleteDeck, ValidateDeck, ListReplays, GetReplay>;

/// The event's name on the wire.
[[nodiscard]] std::string_view eventName(const Request &request);

/// One frame of a client. Without an id the client wants no answer.
struct Incoming
{
    std::optional<qint64> id{}; ///< not negative
    Request request;
};

} // namespace mantimon::protocol
