#include "protocol/request_decoder.h"

#include "protocol/emotes.h"
#include "protocol/limits.h"
#include "protocol/monitor_decoder.h"
#include "protocol/read_action.h"
#include "protocol/read_choice.h"

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace mantimon::protocol {

namespace {

constexpr std::array reportCategories{"cheating"_L1, "stalling"_L1, "insults"_L1, "name"_L1, "other"_L1};

template <typename Nothing>
requires std::is_empty_v<Nothing>
void read(const JsonReader &, Nothing &) {}

void read(const JsonReader &in, Authenticate &message)
{
    message.token = in.stringIf("token", limits::tokenBytes).value_or(QString());
    message.updates = readUpdatesIf(in);
}

void read(const JsonReader &in, RefreshToken &message)
{
    message.token = in.string("token", limits::tokenBytes);
}

void read(const JsonReader &in, GetCatalogue &message)
{
    message.hash = in.stringIf("hash", limits::hashBytes);
    message.language = in.stringIf("language", limits::languageBytes);
}

void read(const JsonReader &in, CreateGame &message)
{
    message.ruleset = in.string("ruleset", limits::nameBytes);
    message.deck = readDeckChoice(in);
    message.opponent = readOpponent(in);
    message.options = readOptions(in);
    message.entropyCommitment = in.bytes32If("entropy_commitment");
    message.requestId = readIdempotencyKey(in, "request_id");
    message.updates = readUpdatesIf(in);
}

void read(const JsonReader &in, JoinGame &message)
{
    message.game = readGameChoice(in);
    message.deck = readDeckChoiceIf(in);
    message.lastSeq = in.numberIf("last_seq", 0, std::numeric_limits<qint64>::max());
    message.entropyCommitment = in.bytes32If("entropy_commitment");
    message.updates = readUpdatesIf(in);
}

void read(const JsonReader &in, Spectate &message)
{
    message.gameId = in.uuid("game_id");
    message.updates = readUpdatesIf(in);
}

void read(const JsonReader &in, RevealEntropy &message)
{
    message.gameId = in.uuid("game_id");
    message.entropy = in.bytes32("entropy");
}

void read(const JsonReader &in, Act &message)
{
    message.gameId = in.uuid("game_id");
    message.action = readAction(in.object("action"), ActionsOf::Players);
    message.actionId = readIdempotencyKey(in, "action_id");
}

void read(const JsonReader &in, ResignGame &message)
{
    message.gameId = in.uuid("game_id");
    message.actionId = readIdempotencyKey(in, "action_id");
}

void read(const JsonReader &in, SendChat &message)
{
    message.gameId = in.uuid("game_id");
    message.text = readLine(in, "text", limits::chatChars);
}

void read(const JsonReader &in, SendEmote &message)
{
    message.gameId = in.uuid("game_id");
    message.emote = in.string("emote", limits::nameBytes);
    if (!isEmote(message.emote.toStdString()))
        in.fail("emote", "is none of those that server:info lists");
}

void read(const JsonReader &in, Heartbeat &message)
{
    message.gameId = in.uuidIf("game_id");
}

void read(const JsonReader &in, SaveDeck &message)
{
    message.deckId = in.stringIf("deck_id", limits::nameBytes);
    message.deck = readDeck(in.object("deck"));
}

void read(const JsonReader &in, DeleteDeck &message)
{
    message.deckId = in.string("deck_id", limits::nameBytes);
}

void read(const JsonReader &in, ValidateDeck &message)
{
    message.deck = readDeckChoice(in);
    message.ruleset = in.stringIf("ruleset", limits::nameBytes);
}

void read(const JsonReader &in, ReportOpponent &message)
{
    message.gameId = in.uuid("game_id");
    message.category = in.string("category", limits::nameBytes);
    if (std::find(reportCategories.begin(), reportCategories.end(), message.category) == reportCategories.end())
        in.fail("category", "must be cheating, stalling, insults, name or other");
    message.text = readText(in, "text", limits::textChars);
}

/// Those that name a game and nothing else.
template <typename Message>
concept NamesGameOnly = std::is_same_v<Message, AskLegalActions> || std::is_same_v<Message, LeaveGame> ||
    std::is_same_v<Message, LeaveSpectating> || std::is_same_v<Message, GetReplay>;

void read(const JsonReader &in, NamesGameOnly auto &message)
{
    message.gameId = in.uuid("game_id");
}

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
                return message;
            }};
}

/// Everything a player can ask.
constexpr auto table = std::to_array<Row>({
    row<Authenticate>(),    row<RefreshToken>(), row<AskServerInfo>(), row<GetCatalogue>(),
    row<CreateGame>(),      row<JoinGame>(),     row<RevealEntropy>(), row<Act>(),
    row<AskLegalActions>(), row<ResignGame>(),   row<LeaveGame>(),     row<Spectate>(),
    row<LeaveSpectating>(), row<SendChat>(),     row<SendEmote>(),     row<Heartbeat>(),
    row<ListActiveGames>(), row<ListDecks>(),    row<SaveDeck>(),      row<DeleteDeck>(),
    row<ValidateDeck>(),    row<ListReplays>(),  row<GetReplay>(),     row<ReportOpponent>(),
});
static_assert(table.size() == std::variant_size_v<Request> - 1, "the last alternative is the moderators'");

} // namespace

RequestDecoder requestDecoder(std::string_view event)
{
    for (const Row &candidate : table) {
        if (candidate.event == event)
            return candidate.decode;
    }
    return monitorDecoder(event);
}

} // namespace mantimon::protocol
