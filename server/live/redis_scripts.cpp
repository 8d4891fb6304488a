#include "live/redis_scripts.h"

#include <QCryptographicHash>

#include <array>

namespace mantimon::live::scripts {

namespace {

// What every script begins with. An entry of an index must not go before what it points to: the
// index lives at least as long.
constexpr const char *preamble = R"lua(
local prefix = ARGV[1]
local function key(...) return prefix .. table.concat({...}, ':') end
local function prolong(name, life)
    if redis.call('PTTL', name) < tonumber(life) then redis.call('PEXPIRE', name, life) end
end
local function connection(sid) return redis.call('HGETALL', key('conn', sid)) end
)lua";

} // namespace

Script::Script(const char *body)
    : text(QByteArray(preamble) + body), sha(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex())
{
}

// new generation, life
const Script generation(R"lua(
local found = redis.call('GET', key('generation'))
if not found then
    found = ARGV[2]
    redis.call('SET', key('generation'), found)
end
redis.call('PEXPIRE', key('generation'), ARGV[3])
return found
)lua");

// ---- connections -----------------------------------------------------------------------------------

// sid, user, node, since, seen, life
const Script registerConnection(R"lua(
local sid, user, life = ARGV[2], ARGV[3], ARGV[7]
redis.call('HSET', key('conn', sid), 'user', user, 'node', ARGV[4], 'since', ARGV[5], 'seen', ARGV[6])
redis.call('PEXPIRE', key('conn', sid), life)
redis.call('ZADD', key('user', user), ARGV[5], sid)
prolong(key('user', user), life)
return 1
)lua");

// sid
const Script unregisterConnection(R"lua(
local sid = ARGV[2]
local user = redis.call('HGET', key('conn', sid), 'user')
if not user then return 0 end
for _, field in ipairs(redis.call('HKEYS', key('conn', sid))) do
    local kind, game = string.match(field, '^([sw]):(.+)$')
    if kind == 's' and redis.call('HGET', key('game', game, 'seats'), user) == sid then
        redis.call('HDEL', key('game', game, 'seats'), user)
    elseif kind == 'w' then
        redis.call('SREM', key('game', game, 'spectators'), sid)
    end
end
redis.call('ZREM', key('user', user), sid)
redis.call('DEL', key('conn', sid))
return 1
)lua");

// now, life, sids…
const Script refreshConnections(R"lua(
local unknown = {}
for i = 4, #ARGV do
    local name = key('conn', ARGV[i])
    local user = redis.call('HGET', name, 'user')
    if user then
        redis.call('HSET', name, 'seen', ARGV[2])
        redis.call('PEXPIRE', name, ARGV[3])
        prolong(key('user', user), ARGV[3])
    else
        unknown[#unknown + 1] = ARGV[i]
    end
end
return unknown
)lua");

// user
const Script connectionsOf(R"lua(
local found = {}
for _, sid in ipairs(redis.call('ZRANGE', key('user', ARGV[2]), 0, -1)) do
    local fields = connection(sid)
    if #fields == 0 then
        redis.call('ZREM', key('user', ARGV[2]), sid)
    else
        found[#found + 1] = {sid, fields}
    end
end
return found
)lua");

// game
const Script connectionsIn(R"lua(
local sids = redis.call('HVALS', key('game', ARGV[2], 'seats'))
for _, sid in ipairs(redis.call('SMEMBERS', key('game', ARGV[2], 'spectators'))) do sids[#sids + 1] = sid end
table.sort(sids)
local found = {}
for i, sid in ipairs(sids) do
    local fields = connection(sid)
    if #fields > 0 and sid ~= sids[i - 1] then found[#found + 1] = {sid, fields} end
end
return found
)lua");

// ---- seats and spectators --------------------------------------------------------------------------

// game, sid, life
const Script takeSeat(R"lua(
local game, sid = ARGV[2], ARGV[3]
local user = redis.call('HGET', key('conn', sid), 'user')
if not user then return false end
local seats = key('game', game, 'seats')
local before = redis.call('HGET', seats, user)
redis.call('HSET', seats, user, sid)
prolong(seats, ARGV[4])
redis.call('HSET', key('conn', sid), 's:' .. game, 1)
if before and before ~= sid and redis.call('HDEL', key('conn', before), 's:' .. game) == 1 then return before end
return ''
)lua");

// game, sid
const Script leaveSeat(R"lua(
local game, sid = ARGV[2], ARGV[3]
if redis.call('HDEL', key('conn', sid), 's:' .. game) == 0 then return 0 end
local user = redis.call('HGET', key('conn', sid), 'user')
redis.call('HDEL', key('game', game, 'seats'), user)
return 1
)lua");

// game, sid, life
const Script watch(R"lua(
local game, sid = ARGV[2], ARGV[3]
if redis.call('EXISTS', key('conn', sid)) == 0 then return false end
redis.call('SADD', key('game', game, 'spectators'), sid)
prolong(key('game', game, 'spectators'), ARGV[4])
redis.call('HSET', key('conn', sid), 'w:' .. game, 1)
return 1
)lua");

// game, sid
const Script leaveWatching(R"lua(
redis.call('SREM', key('game', ARGV[2], 'spectators'), ARGV[3])
redis.call('HDEL', key('conn', ARGV[3]), 'w:' .. ARGV[2])
return 1
)lua");

// game
const Script participants(R"lua(
local seats = key('game', ARGV[2], 'seats')
local fields = redis.call('HGETALL', seats)
local found = {}
for i = 1, #fields, 2 do
    if redis.call('EXISTS', key('conn', fields[i + 1])) == 1 then
        found[#found + 1] = {fields[i], fields[i + 1]}
    else
        redis.call('HDEL', seats, fields[i])
    end
end
table.sort(found, function(a, b) return a[1] < b[1] end)
return found
)lua");

// game
const Script spectators(R"lua(
local name = key('game', ARGV[2], 'spectators')
local found = {}
for _, sid in ipairs(redis.call('SMEMBERS', name)) do
    if redis.call('EXISTS', key('conn', sid)) == 1 then
        found[#found + 1] = sid
    else
        redis.call('SREM', name, sid)
    end
end
table.sort(found)
return found
)lua");

// ---- turn timers -----------------------------------------------------------------------------------

// game, user, started, total, deadline, warnings, life
const Script startTimer(R"lua(
local name = key('timer', ARGV[2])
redis.call('DEL', name)
redis.call('HSET', name, 'user', ARGV[3], 'started', ARGV[4], 'total', ARGV[5], 'deadline', ARGV[6], 'warnings', ARGV[7])
redis.call('PEXPIRE', name, ARGV[8])
redis.call('ZADD', key('timers'), ARGV[6], ARGV[2])
prolong(key('timers'), ARGV[8])
return 1
)lua");

// game, by
const Script extendTimer(R"lua(
local name = key('timer', ARGV[2])
if redis.call('EXISTS', name) == 0 then return {} end
redis.call('HINCRBY', name, 'total', ARGV[3])
local deadline = redis.call('HINCRBY', name, 'deadline', ARGV[3])
redis.call('HDEL', name, 'claim')
local life = redis.call('PTTL', name) + tonumber(ARGV[3])
redis.call('PEXPIRE', name, life)
redis.call('ZADD', key('timers'), redis.call('HGET', name, 'deadline'), ARGV[2])
prolong(key('timers'), life)
return redis.call('HGETALL', name)
)lua");

// game
const Script cancelTimer(R"lua(
redis.call('ZREM', key('timers'), ARGV[2])
return redis.call('DEL', key('timer', ARGV[2]))
)lua");

// now, end of the lease, limit, claim
const Script claimExpired(R"lua(
local claims = {}
for _, game in ipairs(redis.call('ZRANGEBYSCORE', key('timers'), '-inf', ARGV[2], 'LIMIT', 0, ARGV[4])) do
    local name = key('timer', game)
    local timer = redis.call('HMGET', name, 'user', 'deadline')
    if timer[2] then
        redis.call('HSET', name, 'claim', ARGV[5])
        redis.call('ZADD', key('timers'), ARGV[3], game)
        claims[#claims + 1] = {game, timer[1], timer[2]}
    else
        redis.call('ZREM', key('timers'), game)
    end
end
return claims
)lua");

// game, claim
const Script settleClaim(R"lua(
local name = key('timer', ARGV[2])
if redis.call('HGET', name, 'claim') ~= ARGV[3] then return 0 end
redis.call('ZREM', key('timers'), ARGV[2])
return redis.call('DEL', name)
)lua");

// ---- games and nodes -------------------------------------------------------------------------------

// game, life, created, fields and values…
const Script putSummary(R"lua(
local name = key('summary', ARGV[2])
redis.call('HSET', name, 'created', ARGV[4], unpack(ARGV, 5))
redis.call('PEXPIRE', name, ARGV[3])
redis.call('ZADD', key('summaries'), ARGV[4], ARGV[2])
prolong(key('summaries'), ARGV[3])
return 1
)lua");

// offset, limit
const Script summaries(R"lua(
local index = key('summaries')
for _, game in ipairs(redis.call('ZRANGE', index, 0, -1)) do
    if redis.call('EXISTS', key('summary', game)) == 0 then redis.call('ZREM', index, game) end
end
local page = {}
local first = tonumber(ARGV[2])
for _, game in ipairs(redis.call('ZREVRANGE', index, first, first + tonumber(ARGV[3]) - 1)) do
    page[#page + 1] = {game, redis.call('HGETALL', key('summary', game))}
end
return {redis.call('ZCARD', index), page}
)lua");

// life, games…
const Script refreshGames(R"lua(
local unknown = {}
for i = 3, #ARGV do
    local game = ARGV[i]
    if redis.call('PEXPIRE', key('summary', game), ARGV[2]) == 0 then unknown[#unknown + 1] = game end
    prolong(key('game', game, 'seats'), ARGV[2])
    prolong(key('game', game, 'spectators'), ARGV[2])
    prolong(key('owner', game), ARGV[2])
end
prolong(key('summaries'), ARGV[2])
return unknown
)lua");

// game
const Script removeGame(R"lua(
local game = ARGV[2]
for _, sid in ipairs(redis.call('HVALS', key('game', game, 'seats'))) do
    redis.call('HDEL', key('conn', sid), 's:' .. game)
end
for _, sid in ipairs(redis.call('SMEMBERS', key('game', game, 'spectators'))) do
    redis.call('HDEL', key('conn', sid), 'w:' .. game)
end
redis.call('ZREM', key('timers'), game)
redis.call('ZREM', key('summaries'), game)
return redis.call('DEL', key('game', game, 'seats'), key('game', game, 'spectators'), key('timer', game),
                  key('summary', game), key('owner', game))
)lua");

// game, node, epoch, life
const Script putOwner(R"lua(
local name = key('owner', ARGV[2])
local epoch = redis.call('HGET', name, 'epoch')
if epoch and tonumber(epoch) > tonumber(ARGV[4]) then return 0 end
redis.call('HSET', name, 'node', ARGV[3], 'epoch', ARGV[4])
redis.call('PEXPIRE', name, ARGV[5])
return 1
)lua");

// node, at, connections, games, life
const Script putBeat(R"lua(
redis.call('HSET', key('node', ARGV[2]), 'at', ARGV[3], 'connections', ARGV[4], 'games', ARGV[5])
redis.call('PEXPIRE', key('node', ARGV[2]), ARGV[6])
redis.call('ZADD', key('nodes'), ARGV[3], ARGV[2])
prolong(key('nodes'), ARGV[6])
return 1
)lua");

const Script beats(R"lua(
local found = {}
for _, node in ipairs(redis.call('ZRANGE', key('nodes'), 0, -1)) do
    local fields = redis.call('HGETALL', key('node', node))
    if #fields == 0 then
        redis.call('ZREM', key('nodes'), node)
    else
        found[#found + 1] = {node, fields}
    end
end
table.sort(found, function(a, b) return a[1] < b[1] end)
return found
)lua");

std::span<const Script *const> all()
{
    static const std::array scripts{&generation,
                                    &registerConnection,
                                    &unregisterConnection,
                                    &refreshConnections,
                                    &connectionsOf,
                                    &connectionsIn,
                                    &takeSeat,
                                    &leaveSeat,
                                    &watch,
                                    &leaveWatching,
                                    &participants,
                                    &spectators,
                                    &startTimer,
                                    &extendTimer,
                                    &cancelTimer,
                                    &claimExpired,
                                    &settleClaim,
                                    &putSummary,
                                    &summaries,
                                    &refreshGames,
                                    &removeGame,
                                    &putOwner,
                                    &putBeat,
                                    &beats};
    return scripts;
}

} // namespace mantimon::live::scripts
