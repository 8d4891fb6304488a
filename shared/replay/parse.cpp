#include "replay/replay.h"

#include "cards/names.h"
#include "cards/ruleset_loader.h"
#include "protocol/action_json.h"
#include "protocol/iso_time.h"
#include "protocol/limits.h"
#include "protocol/read_action.h"
#include "protocol/read_choice.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace mantimon::replay {

using protocol::JsonReader;
namespace limits = protocol::limits;

namespace {

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();
/// More than the fullest state has.
constexpr std::size_t mostFields = 2000;

/// Reads the lines one after the other; every part of it is told the first error.
class Parser
{
public:
    base::Result<Replay, ParseError> parse(QByteArrayView text);

private:
    void readLine(QByteArrayView line);
    void readHeader(const JsonReader &in);
    void readRuleset(const JsonReader &in);
    void readPlayers(const JsonReader &in);
    void readResult(const JsonReader &in);
    void readEntry(const JsonReader &in);
    [[nodiscard]] std::variant<rules::Action, Note> readWhat(const JsonReader &in) const;
    [[nodiscard]] static rules::Fields readChanges(const JsonReader &in);
    [[nodiscard]] std::optional<std::size_t> playerIn(const JsonReader &in, std::string_view key) const;

    simdjson::dom::parser m_json;
    std::optional<protocol::ReadError> m_error;
    Replay m_replay;
    int m_line = 0;
};

base::Result<Replay, ParseError> Parser::parse(QByteArrayView text)
{
    while (!m_error && (!text.empty() || m_line == 0)) {
        ++m_line;
        const auto end = text.indexOf('\n');
        if (end < 0)
            m_error = {{}, "does not end with a newline: the file is cut off"};
        else
            readLine(text.first(end));
        text = text.sliced(std::max<qsizetype>(end, -1) + 1);
    }
    if (m_error)
        return base::failure(
            ParseError{m_line, QString::fromStdString(m_error->field), QString::fromStdString(m_error->message)});
    return std::move(m_replay);
}

void Parser::readLine(QByteArrayView line)
{
    simdjson::dom::element root;
    if (line.isEmpty() || m_json.parse(line.data(), static_cast<std::size_t>(line.size())).get(root)) {
        m_error = {{}, "is not JSON"};
        return;
    }
    const JsonReader in(root, {}, m_error);
    in.requireObject();
    if (m_line == 1)
        readHeader(in);
    else
        readEntry(in);
}

void Parser::readHeader(const JsonReader &in)
{
    m_replay.format = static_cast<int>(in.number("format", 0, std::numeric_limits<int>::max()));
    if (m_replay.format < oldestFormat || m_replay.format > formatVersion)
        in.fail("format", "is not one that this program reads");
    m_replay.gameId = in.uuid("game_id");
    m_replay.rulesVersion = static_cast<int>(in.number("rules_version", 0, std::numeric_limits<int>::max()));
    m_replay.cardsHash = in.string("cards_hash", limits::hashBytes);
    readRuleset(in);
    readPlayers(in);
    m_replay.seedCommitment = in.bytes32("seed_commitment");
    m_replay.serverSeed = in.bytes32("server_seed");
    readResult(in.object("result"));
}

void Parser::readRuleset(const JsonReader &in)
{
    const auto json = in.object("ruleset").minified();
    if (!json)
        return;
    auto loaded = cards::loadRuleset({"ruleset", *json});
    if (loaded)
        m_replay.ruleset = std::move(loaded).value();
    else
        in.fail("ruleset." + loaded.error().front().field, loaded.error().front().message);
}

void Parser::readPlayers(const JsonReader &in)
{
    std::size_t count = 0;
    in.list("players", m_replay.players.size(), [this, &count](const JsonReader &item) {
        item.requireObject();
        Player &player = m_replay.players[count++];
        player.userId = item.string("user_id", limits::nameBytes);
        player.name = item.stringIf("name", limits::hashBytes).value_or(QString());
        player.deck = protocol::readDeck(item.object("deck"));
        player.entropyCommitment = item.bytes32If("entropy_commitment");
        player.entropy = item.bytes32If("entropy");
    });
    if (count != m_replay.players.size())
        in.fail("players", "must be two");
}

void Parser::readResult(const JsonReader &in)
{
    m_replay.result.winner = playerIn(in, "winner");
    const auto reason = cards::endReasonFromName(in.text("end_reason", limits::nameBytes));
    if (!reason || *reason == rules::EndReason::None)
        in.fail("end_reason", "is not a way in which a game ends");
    else
        m_replay.result.reason = *reason;
}

std::optional<std::size_t> Parser::playerIn(const JsonReader &in, std::string_view key) const
{
    const auto id = in.stringIf(key, limits::nameBytes);
    if (!id)
        return std::nullopt;
    for (std::size_t i = 0; i < m_replay.players.size(); ++i) {
        if (m_replay.players[i].userId == *id)
            return i;
    }
    in.fail(key, "is not one of the players");
    return std::nullopt;
}

std::variant<rules::Action, Note> Parser::readWhat(const JsonReader &in) const
{
    if (protocol::isActionName(in.text("type", limits::nameBytes)))
        return protocol::readAction(in, protocol::ActionsOf::Everybody);
    return Note{QByteArray::fromStdString(in.minified().value_or(std::string()))};
}

rules::Fields Parser::readChanges(const JsonReader &in)
{
    rules::Fields changes;
    in.members(mostFields, [&](std::string_view name) { changes.push_back({std::string(name), in.scalar(name)}); });
    return changes;
}

void Parser::readEntry(const JsonReader &in)
{
    Entry entry;
    entry.seq = in.number("seq", 1, anyNumber);
    entry.player = playerIn(in, "player");
    entry.what = readWhat(in.object("action"));
    const auto at = protocol::msFromIso(in.text("at", limits::nameBytes));
    if (!at)
        in.fail("at", "must be a time such as 2027-01-15T08:00:00.000Z");
    entry.at = at.value_or(0);
    if (const auto hash = in.textIf("state_hash", limits::nameBytes)) {
        entry.stateHash = base::numberFromHex(*hash, 16);
        if (!entry.stateHash)
            in.fail("state_hash", "must be 16 lower-case hex digits");
        if (m_replay.format > 1)
            entry.changes = readChanges(in.object("changes"));
    }
    m_replay.entries.push_back(std::move(entry));
}

} // namespace

base::Result<Replay, ParseError> parse(QByteArrayView text)
{
    return Parser().parse(text);
}

} // namespace mantimon::replay
