#pragma once

#include "unit/protocol/samples.h"

#include <variant>
#include <vector>

/// Every message there is, and the file in which its golden frame lies.
namespace mantimon::protocol::goldens {

using namespace Qt::StringLiterals;

/// What a golden frame stands for.
using Message = std::variant<Incoming, Answer, Push>;

struct Golden
{
    const char *file; ///< <folder>/<schema>[.<case>]
    Message message;
};

inline constexpr qint64 ack = 7;

inline Golden request(const char *file, Request content)
{
    return {file, Incoming{ack, std::move(content)}};
}

inline rules::Retreat retreat()
{
    rules::Retreat action{.to = 0x4, .paying = {}};
    action.paying.push_back(0x1);
    action.paying.push_back(0x5);
    return action;
}

inline rules::Choose chooseCards()
{
    rules::Choose action{.promptId = 9, .cards = {}};
    action.cards.push_back(0x7);
    action.cards.push_back(0x8);
    return action;
}

inline Golden action(const char *file, rules::Action content)
{
    return request(file, Act{samples::gameId, content, QByteArray("a-1")});
}

inline std::vector<Golden> actions()
{
    constexpr rules::InstanceId fox = 0xa1b2c3d4e5f6;
    return {
        action("requests/game_action.choose_active", rules::ChooseActive{fox}),
        action("requests/game_action.choose_bench", rules::ChooseBench{fox}),
        action("requests/game_action.ready", rules::Ready{}),
        action("requests/game_action.play_basic", rules::PlayBasic{fox}),
        action("requests/game_action.evolve", rules::Evolve{fox, 0x4}),
        action("requests/game_action.attach_energy", rules::AttachEnergy{0x5, fox}),
        action("requests/game_action.play_trainer", rules::PlayTrainer{fox, rules::noInstance}),
        action("requests/game_action.play_tool", rules::PlayTrainer{0x2, fox}),
        action("requests/game_action.use_ability", rules::UseAbility{fox, 1}),
        action("requests/game_action.retreat", retreat()),
        action("requests/game_action.attack", rules::UseAttack{1}),
        action("requests/game_action.pass", rules::Pass{}),
        action("requests/game_action.choose_cards", chooseCards()),
        action("requests/game_action.choose_option", rules::Choose{.promptId = 9, .cards = {}, .option = 2}),
        action("requests/game_action.decline", rules::Choose{.promptId = 9, .cards = {}}),
        action("requests/game_action.resign", rules::Resign{}),
    };
}

inline std::vector<Golden> requests()
{
    using namespace samples;
    const base::Bytes32 bytes = bytesFrom(0x40);
    const QString deckId = u"starter-ember"_s;
    return {
        request("requests/auth", Authenticate{u"aaa.bbb.ccc"_s, {}}),
        request("requests/auth.delta", Authenticate{u"aaa.bbb.ccc"_s, Updates::Delta}),
        request("requests/auth_refresh", RefreshToken{u"aaa.bbb.ccc"_s}),
        request("requests/server_info", AskServerInfo{}),
        request("requests/catalogue_get", GetCatalogue{u"abc123"_s, u"de"_s}),
        request("requests/game_create",
                CreateGame{u"standard"_s, deckId, AnyOpponent{}, {60, false, 30}, bytes, "r-1", Updates::Delta}),
        request("requests/game_create.user", CreateGame{u"standard"_s, deckId, UserOpponent{beaId}, {}, {}, {}}),
        request("requests/game_create.bot", CreateGame{u"standard"_s, deck(), BotOpponent{u"random"_s}, {}, {}, {}}),
        request("requests/game_join", JoinGame{gameId, {}, 41, {}}),
        request("requests/game_join.delta", JoinGame{gameId, {}, {}, {}, Updates::Delta}),
        request("requests/game_join.by_code", JoinGame{JoinCode{u"K7QX2M"_s}, deckId, {}, bytes}),
        request("requests/game_reveal", RevealEntropy{gameId, bytes}),
        request("requests/game_legal_actions", AskLegalActions{gameId}),
        request("requests/game_resign", ResignGame{gameId, "a-2"}),
        request("requests/game_leave", LeaveGame{gameId}),
        request("requests/game_spectate", Spectate{gameId, {}}),
        request("requests/game_spectate.whole", Spectate{gameId, Updates::Whole}),
        request("requests/game_leave_spectate", LeaveSpectating{gameId}),
        request("requests/game_chat", SendChat{gameId, u"Good luck, „Bea“ 🦊"_s}),
        request("requests/game_emote", SendEmote{gameId, u"well_played"_s}),
        request("requests/game_heartbeat", Heartbeat{gameId}),
        request("requests/game_heartbeat.of_no_game", Heartbeat{}),
        request("requests/game_list_active", ListActiveGames{}),
        request("requests/deck_list", ListDecks{}),
        request("requests/deck_save", SaveDeck{u"d-1"_s, deck()}),
        request("requests/deck_delete", DeleteDeck{u"d-1"_s}),
        request("requests/deck_validate", ValidateDeck{deck(), u"classic"_s}),
        request("requests/replay_list", ListReplays{}),
        request("requests/replay_get", GetReplay{gameId}),
        request("requests/game_report", ReportOpponent{gameId, u"stalling"_s, u"waits for ever"_s}),
    };
}

inline GameJoined joined()
{
    using namespace samples;
    return {.gameId = gameId,
            .playerId = asaId,
            .status = GameStatus::Playing,
            .seedCommitment = bytesFrom(0x10),
            .state = ownSnapshot(),
            .isYourTurn = true,
            .seq = 41,
            .missed = std::vector<EventBatch>{{40, hiddenDraw()}, {41, hiddenDraw()}},
            .turnTimer = turnTimer()};
}

inline GameJoined waiting()
{
    using namespace samples;
    return {.gameId = gameId,
            .playerId = asaId,
            .status = GameStatus::Revealing,
            .seedCommitment = bytesFrom(0x10),
            .revealDeadline = eight + 10'000,
            .seq = 2};
}

inline ServerInfo serverInfo()
{
    return {.version = u"0.1.0"_s,
            .protocol = 1,
            .nodeId = u"node-1"_s,
            .serverTime = samples::eight,
            .rulesets = {rules::Ruleset{}},
            .cardsHash = u"abc123"_s,
            .limits = {65536, 20, 40, 8, 5, 20, 6},
            .drainingNodes = {u"node-2"_s}};
}

inline std::vector<rules::Action> someLegalActions()
{
    return {rules::Pass{}, rules::UseAttack{0}, retreat()};
}

inline std::vector<Golden> refusals()
{
    using namespace samples;
    const Violation tooMany{u"deck.max_copies"_s, u"Ember Fox"_s, u"6 copies, at most 4"_s};
    return {
        {"answers/refused", Answer(Refused{.code = ErrorCode::GameNotFound, .message = u"there is no such game"_s})},
        {"answers/refused.payload",
         Answer(Refused{.code = ErrorCode::InvalidPayload, .message = u"is missing"_s, .field = u"data.game_id"_s})},
        {"answers/refused.action",
         Answer(Refused{.code = ErrorCode::IllegalAction, .message = u"no"_s, .reason = u"bench_full"_s})},
        {"answers/refused.rate",
         Answer(Refused{.code = ErrorCode::RateLimited, .message = u"slower"_s, .retryAfterMs = 250})},
        {"answers/refused.muted",
         Answer(
             Refused{.code = ErrorCode::Muted, .message = u"you are muted"_s, .reason = u"insults"_s, .until = eight})},
        {"answers/refused.deck",
         Answer(Refused{.code = ErrorCode::InvalidDeck, .message = u"not valid"_s, .violations = {tooMany}})},
    };
}

inline std::vector<Golden> answers()
{
    using namespace samples;
    const PlayerName bea{beaId, u"Bea"_s};
    cards::DeckList stored = deck();
    stored.id = "d-1";
    const Violation tooFew{u"deck.size"_s, QString(), u"7 cards instead of 40"_s};
    return {
        {"answers/accepted", Answer(Accepted{})},
        {"answers/auth", Answer(Authenticated{asaId, u"Asa"_s, {u"moderator"_s}, eight})},
        {"answers/server_info", Answer(serverInfo())},
        {"answers/catalogue_get", Answer(Catalogue{u"abc123"_s, catalog()})},
        {"answers/catalogue_get.unchanged", Answer(Catalogue{u"abc123"_s, nullptr, u"de"_s})},
        {"answers/game_create", Answer(GameCreated{gameId, u"K7QX2M"_s, bytesFrom(0x10)})},
        {"answers/game_join", Answer(joined())},
        {"answers/game_join.waiting", Answer(waiting())},
        {"answers/game_action", Answer(ActionDone{gameId, u"pass"_s, u"the turn is over"_s, true, beaId, 42})},
        {"answers/game_action.last", Answer(ActionDone{gameId, u"attack"_s, u"the game is over"_s, false, {}, 43})},
        {"answers/game_legal_actions", Answer(LegalActions{gameId, 41, someLegalActions()})},
        {"answers/game_acknowledged", Answer(GameAcknowledged{gameId})},
        {"answers/game_spectate", Answer(Spectating{gameId, finalSnapshot(), true, 99})},
        {"answers/game_spectate.judge", Answer(Spectating{gameId, judgeSnapshot(), false, 41})},
        {"answers/game_heartbeat", Answer(HeartbeatAnswer{eight, turnTimer()})},
        {"answers/game_heartbeat.of_no_game", Answer(HeartbeatAnswer{eight, {}})},
        {"answers/game_list_active",
         Answer(ActiveGames{{{gameId, u"standard"_s, GameStatus::Playing, bea, {}, true, 41},
                             {gameId, u"standard"_s, GameStatus::Waiting, {}, u"K7QX2M"_s, false, 1}}})},
        {"answers/deck_list", Answer(Decks{{{stored, true}}})},
        {"answers/deck_save", Answer(DeckSaved{u"d-1"_s})},
        {"answers/deck_validate", Answer(DeckValidated{{tooFew}})},
        {"answers/deck_validate.valid", Answer(DeckValidated{})},
        {"answers/replay_list",
         Answer(FinishedGames{{{gameId, u"standard"_s, eight, bea, asaId, rules::EndReason::Points, 12},
                               {gameId, u"standard"_s, eight, {}, {}, rules::EndReason::Void, 0}}})},
        {"answers/replay_get", Answer(ReplayFile{gameId, "{\"format\":1}\n"})},
        {"answers/game_report", Answer(ReportFiled{u"r-1"_s})},
    };
}

/// One of each kind.
inline QByteArray someChanges()
{
    return R"({"-":["result"],"seq":41,"prompt":null,"players":{"11111111-aaaa-4bbb-8ccc-000000000001":{)"
           R"("connected":false,"hand":{"count":2,"cards":{"+":[1,0,[{"instance_id":"000000000007",)"
           R"("card_id":"ember-fox"}]]}},"bench":{"cards":{"0":{"damage":20,"conditions":{"+":[0,0,["asleep"]]}}}}}}})";
}

inline std::vector<Golden> pushes()
{
    using namespace samples;
    const PlayerName bea{beaId, u"Bea"_s};
    const Refused expired{.code = ErrorCode::ExpiredToken, .message = u"the token has expired"_s};
    const Refused banned{.code = ErrorCode::Banned, .message = u"banned"_s, .reason = u"insults"_s, .until = eight + 1};
    const Refused noJson{.code = ErrorCode::InvalidPayload, .message = u"is not JSON"_s};
    return {
        {"pushes/game_state", Push(GameState{ownSnapshot(), {{41, everyEvent()}}})},
        {"pushes/game_state.over",
         Push(GameState{finalSnapshot(), {{97, renamedAndRevealed()}, {98, hiddenDraw()}, {99, drawnGame()}}})},
        {"pushes/game_delta", Push(GameDelta{table(), 40, someChanges(), {{41, hiddenDraw()}}})},
        {"pushes/game_prompt", Push(GamePrompt{table(), prompt(), turnTimer()})},
        {"pushes/game_prompt.hidden", Push(GamePrompt{table(), hiddenPrompt(), {}})},
        {"pushes/game_turn_started", Push(TurnStarted{gameId, asaId, 5, turnTimer()})},
        {"pushes/game_turn_warning", Push(TurnWarning{gameId, asaId, 25, 45'000})},
        {"pushes/game_turn_timeout", Push(TurnTimedOut{gameId, asaId, 1, 2})},
        {"pushes/game_opponent_status", Push(OpponentStatus{gameId, bea, false, eight + 120'000, {}})},
        {"pushes/game_opponent_status.sat_down", Push(OpponentStatus{gameId, bea, true, {}, eight + 10'000})},
        {"pushes/game_spectators", Push(SpectatorCount{gameId, 3})},
        {"pushes/game_chat", Push(GameChat{gameId, {u"c-1"_s, bea, u"Hi, \"Asa\""_s, {}, eight}})},
        {"pushes/game_chat.emote", Push(GameChat{gameId, {u"c-2"_s, bea, {}, u"wow"_s, eight}})},
        {"pushes/game_over", Push(GameEnded{gameId, asaId, rules::EndReason::Points, 99, bytesFrom(0x80)})},
        {"pushes/game_over.drawn", Push(GameEnded{gameId, {}, rules::EndReason::TurnLimit, 99, bytesFrom(0x80)})},
        {"pushes/game_reconnected", Push(Reconnected{joined()})},
        {"pushes/game_replaced", Push(SeatReplaced{gameId})},
        {"pushes/game_paused", Push(GamePaused{gameId, u"Mo"_s, u"insults"_s})},
        {"pushes/game_resumed", Push(GameResumed{gameId, u"Mo"_s, u"go on"_s})},
        {"pushes/server_notice", Push(ServerNotice{u"Back in a minute. „Bald“ \"so\" \\ \n"_s, {}})},
        {"pushes/server_notice.of_a_game", Push(ServerNotice{u"Please go on."_s, gameId})},
        {"pushes/server_draining", Push(ServerDraining{eight})},
        {"pushes/server_draining.open_end", Push(ServerDraining{})},
        {"pushes/auth_error", Push(AuthError{expired})},
        {"pushes/auth_error.banned", Push(AuthError{banned})},
        {"pushes/error", Push(FrameError{noJson})},
    };
}

} // namespace mantimon::protocol::goldens
