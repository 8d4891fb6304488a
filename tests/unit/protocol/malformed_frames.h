#pragma once

#include <QByteArray>
#include <QTest>

/// Rows of a QtTest table: frame, code, field, id. `'` stands for `"`, so that frames can be read.
namespace mantimon::protocol::malformed {

inline constexpr qint64 none = -1;

inline QByteArray invalid()
{
    return QByteArrayLiteral("invalid_payload");
}

/// `'` stands for `"`, so that frames can be read.
inline QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

inline QByteArray frameOf(const char *event, const QByteArray &data)
{
    return QByteArray(R"({"event":")") + event + R"(","id":7,"data":)" + data + '}';
}

#define GAME "'game_id':'7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11'"
#define HEX32 "000102030405060708090a0b0c0d0e0f"

inline void badFrame(const char *what, const QByteArray &frame, const QByteArray &code, const char *field, qint64 id)
{
    QTest::newRow(what) << frame << code << QByteArray(field) << id;
}

inline void bad(const char *what, const char *event, const char *data, const char *field)
{
    badFrame(what, frameOf(event, quoted(data)), invalid(), field, 7);
}

inline void badAction(const char *what, const char *action, const char *field)
{
    const QByteArray data = quoted("{" GAME ",'action':") + quoted(action) + '}';
    badFrame(what, frameOf("game:action", data), invalid(), field, 7);
}

inline void badDeck(const char *what, const char *deck, const char *field)
{
    badFrame(what, frameOf("deck:save", "{\"deck\":" + quoted(deck) + '}'), invalid(), field, 7);
}

inline QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

inline void malformedEnvelopes()
{
    badFrame("empty", "", invalid(), "", none);
    badFrame("white space only", "  \n ", invalid(), "", none);
    badFrame("no JSON", "hello", invalid(), "", none);
    badFrame("JSON cut off", quoted("{'event':'auth','id':7,'data':{"), invalid(), "", none);
    badFrame("two values", "{} {}", invalid(), "", none);
    badFrame("single quotes", "{'event':'auth'}", invalid(), "", none);
    badFrame("a comma too many", quoted("{'event':'deck:list',}"), invalid(), "", none);
    badFrame("invalid UTF-8", "{\"event\":\"\xff\xfe\"}", invalid(), "", none);
    badFrame("a list", "[]", invalid(), "", none);
    badFrame("a string", "\"event\"", invalid(), "", none);
    badFrame("a number", "7", invalid(), "", none);
    badFrame("null", "null", invalid(), "", none);
    badFrame("nested 17 deep", frameOf("deck:list", "{\"x\":" + nested(15) + '}'), invalid(), "", none);
    badFrame("nested 1000 deep", nested(1000), invalid(), "", none);
    badFrame("no event", quoted("{'id':7,'data':{}}"), invalid(), "event", 7);
    badFrame("event is null", quoted("{'event':null,'id':7}"), invalid(), "event", 7);
    badFrame("event is a number", quoted("{'event':5,'id':7}"), invalid(), "event", 7);
    badFrame("event is empty", quoted("{'event':'','id':7}"), invalid(), "event", 7);
    badFrame("event is too long", frameOf(QByteArray(65, 'e').constData(), "{}"), invalid(), "event", 7);
    badFrame("event is unknown", frameOf("game:win", "{}"), "unknown_event", "event", 7);
    badFrame("event is a push", frameOf("game:state", "{}"), "unknown_event", "event", 7);
    badFrame("event in upper case", frameOf("DECK:LIST", "{}"), "unknown_event", "event", 7);
    badFrame("unknown event without id", quoted("{'event':'game:win'}"), "unknown_event", "event", none);
    badFrame("id is negative", quoted("{'event':'deck:list','id':-1}"), invalid(), "id", none);
    badFrame("id is a string", quoted("{'event':'deck:list','id':'7'}"), invalid(), "id", none);
    badFrame("id is a fraction", quoted("{'event':'deck:list','id':7.5}"), invalid(), "id", none);
    badFrame("id is past 63 bits", quoted("{'event':'deck:list','id':9223372036854775808}"), invalid(), "id", none);
    badFrame("id is past 64 bits", quoted("{'event':'deck:list','id':99999999999999999999}"), invalid(), "", none);
    badFrame("data is a list", frameOf("deck:list", "[]"), invalid(), "data", 7);
    badFrame("data is a string", frameOf("deck:list", "\"x\""), invalid(), "data", 7);
    badFrame("no data where it is needed", quoted("{'event':'game:leave','id':7}"), invalid(), "data.game_id", 7);
    badFrame("a wrong field without id", quoted("{'event':'game:leave','data':{}}"), invalid(), "data.game_id", none);
}

inline void malformedGameRequests()
{
    bad("token empty", "auth", "{'token':''}", "data.token");
    bad("token is a number", "auth", "{'token':1}", "data.token");
    bad("a refresh without a token", "auth:refresh", "{}", "data.token");
    bad("a refresh with a number", "auth:refresh", "{'token':1}", "data.token");
    badFrame("token too long", frameOf("auth", "{\"token\":\"" + QByteArray(8193, 't') + "\"}"), invalid(),
             "data.token", 7);
    bad("game id is null", "game:leave", "{'game_id':null}", "data.game_id");
    bad("game id is a number", "game:leave", "{'game_id':5}", "data.game_id");
    bad("game id is no UUID", "game:leave", "{'game_id':'game-123'}", "data.game_id");
    bad("game id in upper case", "game:leave", "{'game_id':'7B0C5F0E-3F0A-4C55-9D3E-2F1F0A8F6B11'}", "data.game_id");
    bad("game id in braces", "game:leave", "{'game_id':'{7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11}'}", "data.game_id");
    bad("game id is the null UUID", "game:leave", "{'game_id':'00000000-0000-0000-0000-000000000000'}", "data.game_id");
    bad("ruleset missing", "game:create", "{'deck_id':'d','opponent':'anyone'}", "data.ruleset");
    bad("no deck", "game:create", "{'ruleset':'standard','opponent':'anyone'}", "data.deck_id");
    bad("deck and deck id", "game:create", "{'ruleset':'s','deck_id':'d','deck':{},'opponent':'anyone'}", "data.deck");
    bad("no opponent", "game:create", "{'ruleset':'s','deck_id':'d'}", "data.opponent");
    bad("opponent unknown", "game:create", "{'ruleset':'s','deck_id':'d','opponent':'me'}", "data.opponent");
    bad("opponent is no user", "game:create", "{'ruleset':'s','deck_id':'d','opponent':'user:bea'}", "data.opponent");
    bad("bot has no name", "game:create", "{'ruleset':'s','deck_id':'d','opponent':'bot:'}", "data.opponent");
#define NEW "'ruleset':'s','deck_id':'d','opponent':'anyone'"
    bad("options are a list", "game:create", "{" NEW ",'options':[]}", "data.options");
    bad("turn too short", "game:create", "{" NEW ",'options':{'turn_seconds':4}}", "data.options.turn_seconds");
    bad("turn too long", "game:create", "{" NEW ",'options':{'turn_seconds':3601}}", "data.options.turn_seconds");
    bad("turn is a fraction", "game:create", "{" NEW ",'options':{'turn_seconds':60.0}}", "data.options.turn_seconds");
    bad("spectators is a number", "game:create", "{" NEW ",'options':{'spectators':1}}", "data.options.spectators");
    bad("delay is negative", "game:create", "{" NEW ",'options':{'spectator_delay_seconds':-1}}",
        "data.options.spectator_delay_seconds");
    bad("commitment too short", "game:create", "{" NEW ",'entropy_commitment':'ab'}", "data.entropy_commitment");
    bad("request id empty", "game:create", "{" NEW ",'request_id':''}", "data.request_id");
#undef NEW
    bad("neither game nor code", "game:join", "{}", "data.game_id");
    bad("game and code", "game:join", "{" GAME ",'join_code':'K7QX2M'}", "data.join_code");
    bad("code too long", "game:join", "{'join_code':'12345678901234567'}", "data.join_code");
    bad("last seq negative", "game:join", "{" GAME ",'last_seq':-1}", "data.last_seq");
    bad("last seq is a string", "game:join", "{" GAME ",'last_seq':'41'}", "data.last_seq");
    bad("no entropy", "game:reveal", "{" GAME "}", "data.entropy");
    bad("entropy too long", "game:reveal", "{" GAME ",'entropy':'" HEX32 HEX32 "00'}", "data.entropy");
    bad("entropy in upper case", "game:reveal", "{" GAME ",'entropy':'" HEX32 "000102030405060708090A0B0C0D0E0F'}",
        "data.entropy");
    bad("entropy is no hex", "game:reveal", "{" GAME ",'entropy':'" HEX32 "0001020304050607gg090a0b0c0d0e0f'}",
        "data.entropy");
    bad("heartbeat of no UUID", "game:heartbeat", "{'game_id':'x'}", "data.game_id");
    bad("hash is a number", "catalogue:get", "{'hash':5}", "data.hash");
    bad("language is a list", "catalogue:get", "{'language':['de']}", "data.language");
    bad("replay of nothing", "replay:get", "{}", "data.game_id");
}

inline void malformedChat()
{
    const auto row = [](const char *what, const char *event, const char *data, const char *field) {
        badFrame(what, frameOf(event, '{' + quoted(data) + '}'), invalid(), field, 7);
    };
    row("chat without a game", "game:chat", "'text':'hi'", "data.game_id");
    row("chat without text", "game:chat", GAME, "data.text");
    row("chat of white space", "game:chat", GAME ",'text':' \\u00a0 '", "data.text");
    row("chat with a line break", "game:chat", GAME ",'text':'a\\nb'", "data.text");
    row("chat with an escape", "game:chat", GAME ",'text':'\\u001b[2J'", "data.text");
    row("chat that turns around", "game:chat", GAME ",'text':'\\u202eolleh'", "data.text");
    badFrame("chat that is too long",
             frameOf("game:chat", '{' + quoted(GAME ",'text':'") + QByteArray(201, 'x') + "\"}"), invalid(),
             "data.text", 7);
    row("an emote that there is not", "game:emote", GAME ",'emote':'rude'", "data.emote");
    row("updates of another kind", "game:join", GAME ",'updates':'some'", "data.updates");
    row("updates that are a number", "auth", "'token':'x','updates':1", "data.updates");
}

inline void malformedActions()
{
    bad("no action", "game:action", "{" GAME "}", "data.action");
    bad("action is a string", "game:action", "{" GAME ",'action':'pass'}", "data.action");
    bad("action id empty", "game:action", "{" GAME ",'action':{'type':'pass'},'action_id':''}", "data.action_id");
    bad("action id of 65 bytes", "game:action", "{" GAME ",'action':{'type':'pass'},'action_id':'" HEX32 HEX32 "0'}",
        "data.action_id");
    badAction("no type", "{}", "data.action.type");
    badAction("type is a number", "{'type':1}", "data.action.type");
    badAction("type unknown", "{'type':'win'}", "data.action.type");
    badAction("type is the server's: timeout", "{'type':'timeout'}", "data.action.type");
    badAction("type is the server's: abandon", "{'type':'abandon'}", "data.action.type");
    badAction("type is the server's: decide", "{'type':'decide'}", "data.action.type");
    badAction("no card", "{'type':'play_basic'}", "data.action.instance_id");
    badAction("card is a number", "{'type':'play_basic','instance_id':5}", "data.action.instance_id");
    badAction("card of 11 digits", "{'type':'play_basic','instance_id':'a1b2c3d4e5f'}", "data.action.instance_id");
    badAction("card in upper case", "{'type':'play_basic','instance_id':'A1B2C3D4E5F6'}", "data.action.instance_id");
    badAction("card is zero", "{'type':'play_basic','instance_id':'000000000000'}", "data.action.instance_id");
    badAction("no target", "{'type':'evolve','instance_id':'a1b2c3d4e5f6'}", "data.action.target_id");
    badAction("target is no card", "{'type':'play_trainer','instance_id':'a1b2c3d4e5f6','target_id':'x'}",
              "data.action.target_id");
    badAction("no ability", "{'type':'use_ability','instance_id':'a1b2c3d4e5f6'}", "data.action.ability");
    badAction("ability 256", "{'type':'use_ability','instance_id':'a1b2c3d4e5f6','ability':256}",
              "data.action.ability");
    badAction("no attack", "{'type':'attack'}", "data.action.attack");
    badAction("attack is negative", "{'type':'attack','attack':-1}", "data.action.attack");
    badAction("retreat to nobody", "{'type':'retreat','energy_ids':[]}", "data.action.target_id");
    badAction("retreat unpaid", "{'type':'retreat','target_id':'a1b2c3d4e5f6'}", "data.action.energy_ids");
    badAction("payment is no list", "{'type':'retreat','target_id':'a1b2c3d4e5f6','energy_ids':'x'}",
              "data.action.energy_ids");
    badAction("payment of nine", "{'type':'retreat','target_id':'a1b2c3d4e5f6','energy_ids':[1,2,3,4,5,6,7,8,9]}",
              "data.action.energy_ids");
    badAction("second payment is no card",
              "{'type':'retreat','target_id':'a1b2c3d4e5f6','energy_ids':['a1b2c3d4e5f6',5]}",
              "data.action.energy_ids[1]");
    badAction("no prompt", "{'type':'choose','option':1}", "data.action.prompt_id");
    badAction("prompt past 32 bits", "{'type':'choose','prompt_id':4294967296,'option':1}", "data.action.prompt_id");
    badAction("nothing chosen", "{'type':'choose','prompt_id':9}", "data.action.instance_ids");
    badAction("option below -1", "{'type':'choose','prompt_id':9,'option':-2}", "data.action.option");
    badAction("option and cards", "{'type':'choose','prompt_id':9,'option':1,'instance_ids':[]}", "data.action.option");
    badAction("first choice is no card", "{'type':'choose','prompt_id':9,'instance_ids':[{}]}",
              "data.action.instance_ids[0]");
}

inline void malformedDecks()
{
    bad("deck missing", "deck:save", "{}", "data.deck");
    bad("deck is a string", "deck:save", "{'deck':'d'}", "data.deck");
    badDeck("deck without a name", "{'ruleset':'s','cards':{}}", "data.deck.name");
    badDeck("deck without a ruleset", "{'name':'n','cards':{}}", "data.deck.ruleset");
    badDeck("deck without cards", "{'name':'n','ruleset':'s'}", "data.deck.cards");
    badDeck("cards are a list", "{'name':'n','ruleset':'s','cards':[]}", "data.deck.cards");
    badDeck("count is a string", "{'name':'n','ruleset':'s','cards':{'ember-fox':'4'}}", "data.deck.cards.ember-fox");
    badDeck("count is negative", "{'name':'n','ruleset':'s','cards':{'ember-fox':-4}}", "data.deck.cards.ember-fox");
    badDeck("count is huge", "{'name':'n','ruleset':'s','cards':{'ember-fox':1001}}", "data.deck.cards.ember-fox");
    badDeck("card given twice", "{'name':'n','ruleset':'s','cards':{'a':1,'a':2}}", "data.deck.cards.a");
    badDeck("card without a name", "{'name':'n','ruleset':'s','cards':{'':1}}", "data.deck.cards");
    badDeck("energy is a number", "{'name':'n','ruleset':'s','cards':{},'energy':20}", "data.deck.energy");
    QByteArray cards;
    for (int i = 0; i < 129; ++i)
        cards += (i > 0 ? ",\"c" : "\"c") + QByteArray::number(i) + "\":1";
    badDeck("deck of 129 different cards", ("{'name':'n','ruleset':'s','cards':{" + cards + "}}").constData(),
            "data.deck.cards");
    bad("deck to delete missing", "deck:delete", "{}", "data.deck_id");
    bad("deck to validate missing", "deck:validate", "{}", "data.deck_id");
}

} // namespace mantimon::protocol::malformed
