#include "harness/duel.h"

#include "harness/test_server.h"

#include "harness/wait.h"

using namespace Qt::StringLiterals;

namespace mantimon::harness {

QString firstDeck()
{
    return u"ember-starter"_s;
}
QString secondDeck()
{
    return u"tide-starter"_s;
}

Player::Player(QString playerName, quint16 port) : name(std::move(playerName)), id(userIdFor(name)), m_port(port) {}

bool Player::logIn()
{
    return client.logIn(m_port, tokenFor(name))[u"success"].toBool();
}

QJsonObject Player::create(const QString &opponent, const QJsonObject &more)
{
    QJsonObject data{{u"ruleset"_s, u"standard"_s}, {u"deck_id"_s, firstDeck()}, {u"opponent"_s, opponent}};
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
    const QJsonObject answer = client.ask(u"game:create"_s, data);
    gameId = answer[u"game_id"].toString();
    return answer;
}

QJsonObject Player::joinByCode(const QString &code, const QJsonObject &more)
{
    QJsonObject data{{u"join_code"_s, code}, {u"deck_id"_s, secondDeck()}};
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), it.value());
    const QJsonObject answer = client.ask(u"game:join"_s, data);
    gameId = answer[u"game_id"].toString();
    remember(answer[u"state"].toObject());
    return answer;
}

QJsonObject Player::act(const QJsonObject &action, const QString &actionId)
{
    QJsonObject data{{u"game_id"_s, gameId}, {u"action"_s, action}};
    if (!actionId.isEmpty())
        data.insert(u"action_id"_s, actionId);
    return client.ask(u"game:action"_s, data);
}

QJsonArray Player::legalActions()
{
    return client.ask(u"game:legal_actions"_s, {{u"game_id"_s, gameId}})[u"actions"].toArray();
}

void Player::remember(const QJsonObject &state)
{
    // Pushes of other games of the same user come to the same connection.
    const bool isMine = state[u"game_id"].toString() == gameId && !state.isEmpty();
    if (isMine && state[u"seq"].toInteger() >= m_state[u"seq"].toInteger())
        m_state = state;
}

QJsonObject Player::state()
{
    while (const auto push = client.taken(u"game:state"_s))
        remember(*push);
    return m_state;
}

Duel::Duel(quint16 port, quint32 seed) : ada(u"ada"_s, port), ben(u"ben"_s, port), m_random(seed) {}

bool Duel::begin(const QJsonObject &createMore)
{
    if (!ada.logIn() || !ben.logIn())
        return false;
    const QJsonObject created = ada.create(u"anyone"_s, createMore);
    gameId = created[u"game_id"].toString();
    joinCode = created[u"join_code"].toString();
    if (!ben.joinByCode(joinCode)[u"success"].toBool())
        return false;
    return waitFor([this] { return !ada.state().isEmpty() && !ben.state().isEmpty(); }, Client::patience);
}

bool Duel::step()
{
    if (isOver)
        return false;
    return stepOf(ada) || stepOf(ben);
}

bool Duel::stepOf(Player &player)
{
    const QJsonArray legal = player.legalActions();
    if (legal.isEmpty())
        return false;
    lastAnswer = player.act(legal[m_random.bounded(int(legal.size()))].toObject());
    const bool isDone = lastAnswer[u"success"].toBool();
    isOver = isDone && !lastAnswer[u"current_player_id"].isString();
    return isDone;
}

bool Duel::pass()
{
    lastAnswer = current().act({{u"type"_s, u"pass"_s}});
    return lastAnswer[u"success"].toBool();
}

bool Duel::play(int steps)
{
    for (int i = 0; i < steps && step(); ++i) {
    }
    return isOver;
}

bool Duel::playUntil(const std::function<bool()> &wanted, int steps)
{
    for (int i = 0; i < steps && !wanted(); ++i) {
        if (!step())
            return wanted();
    }
    return wanted();
}

bool Duel::finishSetup()
{
    return playUntil([this] { return lastAnswer[u"turn_changed"].toBool(); });
}

Player &Duel::current()
{
    return lastAnswer[u"current_player_id"].toString() == ada.id ? ada : ben;
}
Player &Duel::waiting()
{
    return &current() == &ada ? ben : ada;
}

} // namespace mantimon::harness
