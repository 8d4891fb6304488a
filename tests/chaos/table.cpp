#include "chaos/table.h"

#include "harness/duel.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mantimon::chaos {

namespace {

constexpr int soon = 60; ///< ms, before something is sent again
/// A turn that grows longer is ended as soon as that is legal, so that nobody runs out of time.
constexpr int longTurn = 12;

bool isFinal(const QJsonObject &answer)
{
    const QString code = answer[u"error_code"].toString();
    return answer[u"success"].toBool() || (code != u"unavailable" && code != u"rate_limited");
}

bool saysOver(const QJsonObject &answer)
{
    const QString code = answer[u"error_code"].toString();
    return code == u"game_over" || code == u"game_not_found";
}

} // namespace

Table::Table(int number, const TableSettings &settings, Ledger &ledger, Fairness &fairness, Counts &counts)
    : m_number(number), m_settings(settings), m_ledger(ledger), m_fairness(fairness), m_counts(counts),
      m_random(settings.seed + quint32(number))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Table::goOn);
    for (int seat = 0; seat < 2; ++seat) {
        auto &player = m_players[std::size_t(seat)];
        player = std::make_unique<Player>(u"chaos %1 %2"_s.arg(number).arg(seat), settings.port, m_random.generate());
        connect(player.get(), &Player::told, this,
                [this, seat](const QString &event, const QJsonObject &data) { hear(seat, event, data); });
    }
}

void Table::begin()
{
    for (const auto &player : m_players)
        player->begin();
    later(soon);
}

void Table::end()
{
    m_next.stop();
    for (const auto &player : m_players)
        player->end();
}

// ---- one thing after the other ---------------------------------------------------------------------

void Table::later(int milliseconds)
{
    m_next.start(milliseconds);
}

void Table::ask(int player, const QString &event, const QJsonObject &data, Step step)
{
    Player &asking = *m_players[std::size_t(player)];
    if (!asking.isIn())
        return later(soon);
    m_isAwaiting = true;
    asking.ask(event, data, [this, step](const std::optional<QJsonObject> &answer) {
        m_isAwaiting = false;
        if (!answer || !isFinal(*answer)) {
            ++(answer ? m_counts.unavailable : m_counts.lost);
            return later(soon + m_random.bounded(soon));
        }
        (this->*step)(*answer);
    });
}

void Table::goOn()
{
    if (m_isAwaiting || (m_isResting && !m_action))
        return;
    switch (m_stage) {
    case Stage::Creating:
        return ask(0, u"game:create"_s,
                   {{u"ruleset"_s, u"standard"_s},
                    {u"deck_id"_s, harness::firstDeck()},
                    {u"opponent"_s, u"anyone"_s},
                    {u"options"_s, QJsonObject{{u"turn_seconds"_s, m_settings.turnSeconds}}},
                    {u"request_id"_s, u"%1-%2"_s.arg(m_settings.seed).arg(m_gameNumber)}},
                   &Table::created);
    case Stage::Joining:
        return ask(1, u"game:join"_s, {{u"game_id"_s, m_gameId}, {u"deck_id"_s, harness::secondDeck()}},
                   &Table::joined);
    case Stage::Playing:
        if (m_action)
            return ask(m_actor, u"game:action"_s, *m_action, &Table::acted);
        return ask(m_actor, u"game:legal_actions"_s, {{u"game_id"_s, m_gameId}}, &Table::chooseFrom);
    }
}

void Table::created(const QJsonObject &answer)
{
    if (!answer[u"success"].toBool())
        return m_ledger.contradiction(m_gameId, 0, u"game:create is refused: "_s + answer[u"error_code"].toString());
    m_gameId = answer[u"game_id"].toString();
    m_stage = Stage::Joining;
    later(0);
}

void Table::joined(const QJsonObject &answer)
{
    if (!answer[u"success"].toBool())
        return m_ledger.contradiction(m_gameId, 0, u"game:join is refused: "_s + answer[u"error_code"].toString());
    ++m_counts.gamesBegun;
    m_stage = Stage::Playing;
    see(1, answer[u"state"].toObject());
    later(soon);
}

void Table::chooseFrom(const QJsonObject &answer)
{
    if (saysOver(answer))
        return nextGame();
    if (!answer[u"success"].toBool())
        return m_ledger.contradiction(m_gameId, 0, u"no legal actions: "_s + answer[u"error_code"].toString());
    const QJsonArray legal = answer[u"actions"].toArray();
    if (legal.isEmpty()) {
        m_actor = 1 - m_actor;
        // Neither: the game is about to start, or an entry is on its way.
        return later(++m_emptyInARow % 2 == 0 ? soon : 0);
    }
    m_emptyInARow = 0;
    m_action = actionData(choice(legal), newActionId());
    later(m_settings.thinkMs / 2 + m_random.bounded(m_settings.thinkMs));
}

QJsonObject Table::choice(const QJsonArray &legal)
{
    if (++m_actionsInTurn > longTurn) {
        for (const auto &each : legal) {
            const QString type = each[u"type"_s].toString();
            if (type == u"attack" || type == u"pass" || type == u"ready")
                return each.toObject();
        }
    }
    return legal[m_random.bounded(int(legal.size()))].toObject();
}

void Table::acted(const QJsonObject &answer)
{
    const QString actionId = (*m_action)[u"action_id"].toString();
    m_action.reset();
    m_ledger.answered(m_gameId, m_players[std::size_t(m_actor)]->id(), actionId, answer);
    if (saysOver(answer))
        return nextGame();
    if (answer[u"success"].toBool()) {
        ++m_progress;
        if (!answer[u"current_player_id"].isString())
            return nextGame();
    }
    later(0);
}

void Table::nextGame()
{
    m_ledger.over(m_gameId);
    ++m_counts.gamesEnded;
    ++m_gameNumber;
    ++m_progress;
    m_action.reset();
    m_actor = 0;
    m_turn = -1;
    m_stage = Stage::Creating;
    later(soon);
}

QString Table::newActionId()
{
    return u"%1.%2"_s.arg(m_number).arg(++m_lastActionNumber);
}

QJsonObject Table::actionData(const QJsonObject &action, const QString &actionId) const
{
    return {{u"game_id"_s, m_gameId}, {u"action"_s, action}, {u"action_id"_s, actionId}};
}

// ---- what the server tells --------------------------------------------------------------------------

void Table::hear(int player, const QString &event, const QJsonObject &data)
{
    if (event == u"game:state")
        see(player, data);
    else if (event == u"game:reconnected")
        see(player, data[u"state"].toObject());
    else if (event == u"game:turn_timeout" && player == 0) {
        ++m_counts.timeouts;
        m_ledger.contradiction(data[u"game_id"].toString(), 0,
                               u"the time of %1 is over, who never waits long"_s.arg(data[u"player_id"].toString()));
    }
}

void Table::see(int player, const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    const QString &viewer = m_players[std::size_t(player)]->id();
    const QString game = state[u"game_id"].toString();
    m_ledger.told(game, viewer, state);
    if (const auto unfair = m_fairness.look(game, viewer, state))
        m_ledger.contradiction(game, state[u"seq"].toInteger(), *unfair);
    if (game == m_gameId && std::exchange(m_turn, state[u"turn_number"].toInt()) != state[u"turn_number"].toInt())
        m_actionsInTurn = 0;
}

// ---- disturbances ------------------------------------------------------------------------------------

void Table::burst(int requests)
{
    Player &player = *m_players[std::size_t(m_actor)];
    if (!m_action || !player.isIn())
        return;
    for (int i = 0; i < requests; ++i) {
        const QString actionId = newActionId();
        const QString game = m_gameId;
        player.ask(u"game:action"_s, actionData((*m_action)[u"action"].toObject(), actionId),
                   [this, game, actionId, id = player.id()](const std::optional<QJsonObject> &answer) {
                       if (answer && isFinal(*answer))
                           m_ledger.answered(game, id, actionId, *answer);
                   });
    }
}

void Table::cut()
{
    Player &player = *m_players[std::size_t(m_random.bounded(2))];
    player.cutWithin(u"game:action"_s, m_action.value_or(actionData({{u"type"_s, u"pass"_s}}, u"cut"_s)));
}

QString Table::description() const
{
    return u"table %1, game %2, stage %3, %4%5"_s.arg(m_number)
        .arg(m_gameId)
        .arg(int(m_stage))
        .arg(m_isAwaiting ? u"waits for an answer"_s : u"waits for nothing"_s,
             m_action ? u" to action "_s + (*m_action)[u"action_id"].toString() : QString());
}

} // namespace mantimon::chaos
