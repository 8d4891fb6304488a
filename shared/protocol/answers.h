#pragma once

#include "cards/deck.h"
#include "protocol/error_code.h"
#include "protocol/monitor_answers.h"
#include "protocol/snapshot.h"
#include "rules/action.h"
#include "rules/refusal.h"
#include "rules/ruleset.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <variant>
#include <vector>

/// What the server answers. One struct for each kind of answer; adding one means the struct here,
/// its place in `Answer` and its `write` in encode_answers.cpp.
namespace mantimon::protocol {

/// One thing that is wrong with a deck.
struct Violation
{
    QString rule;    ///< as cards::DeckViolation has it: `deck.size`, `card.unknown`
    QString card;    ///< the card id or name it is about; may be empty
    QString message; ///< English
};

/// Members that are unset or empty are left out on the wire (`details`).
struct Refused
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< English, for logs

    std::optional<QString> field{};       ///< invalid_payload: a path such as `data.action.instance_id`
    std::optional<QString> reason{};      ///< illegal_action: nameOf(rules::Refusal); banned, muted: why
    std::optional<qint64> retryAfterMs{}; ///< rate_limited
    std::optional<qint64> until{};        ///< banned, muted: ms since 1970 UTC
    std::vector<Violation> violations{};  ///< invalid_deck: all of them
};

/// `illegal_action`, `not_your_turn`, `stale_prompt` or `game_over`: what the rules' refusal is called here.
[[nodiscard]] Refused refusedBy(rules::Refusal refusal);

/// Success with nothing to add.
struct Accepted
{
};

struct Authenticated
{
    QString userId;
    QString name;
    QStringList roles;
    qint64 expiresAt = 0; ///< ms since 1970 UTC
};

/// What the server holds clients to.
struct LimitsInfo
{
    int messageBytes = 0;
    int messagesPerSecond = 0;
    int messageBurst = 0;
    int connectionsPerUser = 0;
    int authSeconds = 0;
    int chatPerMinute = 0; ///< lines and emotes of one user
    int chatBurst = 0;
};

struct ServerInfo
{
    QString version;
    int protocol = 1;
    QString nodeId;
    qint64 serverTime = 0; ///< ms since 1970 UTC
    std::vector<rules::Ruleset> rulesets;
    QString cardsHash;
    LimitsInfo limits;
    QStringList drainingNodes;
};

struct Catalogue
{
    QString hash;
    std::shared_ptr<const rules::CardCatalog> cards; ///< null: the client's is unchanged
    QString language = QStringLiteral("en");         ///< of its words
};

struct GameCreated
{
    QUuid gameId;
    QString joinCode;
    base::Bytes32 seedCommitment{};
};

struct GameJoined
{
    QUuid gameId;
    QString playerId;
    GameStatus status = GameStatus::Waiting;
    base::Bytes32 seedCommitment{};
    std::optional<qint64> revealDeadline{}; ///< while revealing: ms since 1970 UTC
    std::optional<GameSnapshot> state{};    ///< unset before the game has started
    bool isYourTurn = false;
    qint64 seq = 0;
    std::optional<std::vector<EventBatch>> missed{}; ///< after `last_seq`; unset when not asked for or no longer kept
    std::optional<TurnTimer> turnTimer{};
};

struct ActionDone
{
    QUuid gameId;
    QString actionType; ///< nameOf(action)
    QString message;
    bool turnChanged = false;
    std::optional<QString> currentPlayerId{}; ///< unset when the game is over
    qint64 seq = 0;
};

struct LegalActions
{
    QUuid gameId;
    qint64 seq = 0;
    std::vector<rules::Action> actions;
};

/// To resign, leave and leave_spectate.
struct GameAcknowledged
{
    QUuid gameId;
};

struct Spectating
{
    QUuid gameId;
    std::optional<GameSnapshot> state{}; ///< unset before the game has started
    bool isGameOver = false;
    qint64 seq = 0;
};

struct HeartbeatAnswer
{
    qint64 serverTime = 0; ///< ms since 1970 UTC
    std::optional<TurnTimer> turnTimer{};
};

struct ActiveGame
{
    QUuid gameId;
    QString ruleset;
    GameStatus status = GameStatus::Waiting;
    std::optional<PlayerName> opponent{}; ///< unset while nobody sits there
    std::optional<QString> joinCode{};    ///< while waiting
    bool isYourTurn = false;
    qint64 seq = 0;
};
struct ActiveGames
{
    std::vector<ActiveGame> games;
};

struct StoredDeck
{
    cards::DeckList deck;
    bool isStarter = false; ///< ships with the server: cannot be replaced or deleted
};
struct Decks
{
    std::vector<StoredDeck> decks;
};

struct DeckSaved
{
    QString deckId;
};

/// Valid when there are none.
struct DeckValidated
{
    std::vector<Violation> violations;
};

struct FinishedGame
{
    QUuid gameId;
    QString ruleset;
    qint64 endedAt = 0; ///< ms since 1970 UTC
    std::optional<PlayerName> opponent{};
    std::optional<QString> winner{}; ///< player id; unset for a draw or a void game
    rules::EndReason endReason = rules::EndReason::None;
    int turns = 0;
};
struct FinishedGames
{
    std::vector<FinishedGame> games;
};

struct ReplayFile
{
    QUuid gameId;
    QByteArray text; ///< UTF-8, as mantimon::replay writes it
};

struct ReportFiled
{
    QString reportId;
};

using Answer = std::variant<Refused, Accepted, Authenticated, ServerInfo, Catalogue, GameCreated, GameJoined,
                            ActionDone, LegalActions, GameAcknowledged, Spectating, HeartbeatAnswer, ActiveGames, Decks,
                            DeckSaved, DeckValidated, FinishedGames, ReplayFile, ReportFiled, MonitorAnswer>;

} // namespace mantimon::protocol
