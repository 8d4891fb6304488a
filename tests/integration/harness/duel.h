#pragma once

#include "harness/client.h"

#include <QRandomGenerator>

#include <functional>

namespace mantimon::harness {

/// The starter decks that ship with the server.
[[nodiscard]] QString firstDeck();
[[nodiscard]] QString secondDeck();

/// A player in a game: a socket, its newest state, and a way to go on that knows only what a client
/// is told.
class Player
{
public:
    Player(QString name, quint16 port);

    Client client;
    QString name;
    QString id;
    QString gameId;

    /// False when the server refused.
    bool logIn();
    /// create, with the first deck; the answer.
    QJsonObject create(const QString &opponent = QStringLiteral("anyone"), const QJsonObject &more = {});
    /// join with the second deck; the answer.
    QJsonObject joinByCode(const QString &code, const QJsonObject &more = {});
    QJsonObject act(const QJsonObject &action, const QString &actionId = {});
    [[nodiscard]] QJsonArray legalActions();
    /// The newest state that was pushed or answered; pushes that have come are taken in first.
    [[nodiscard]] QJsonObject state();
    void remember(const QJsonObject &state);
    void setPort(quint16 port) { m_port = port; }

private:
    quint16 m_port;
    QJsonObject m_state;
};

/// Two players with a game between them.
class Duel
{
public:
    explicit Duel(quint16 port, quint32 seed = 1);

    Player ada;
    Player ben;
    QString gameId;
    QString joinCode;

    /// Both log in, ada creates, ben joins; until both have their first state.
    bool begin(const QJsonObject &createMore = {});
    /// One random legal action of whoever must act; false when nobody can or the game is over.
    bool step();
    /// Whose turn it is ends it with nothing done, once set-up is over: so a game lasts.
    bool pass();
    /// At most `steps`; true when the game is over.
    bool play(int steps = 5000);
    /// Plays until `wanted` holds.
    bool playUntil(const std::function<bool()> &wanted, int steps = 5000);
    /// Both through set-up, into the first turn.
    bool finishSetup();
    /// Whose turn it is, once set-up is over.
    [[nodiscard]] Player &current();
    [[nodiscard]] Player &waiting();

    bool isOver = false;
    QJsonObject lastAnswer;

private:
    bool stepOf(Player &player);

    QRandomGenerator m_random;
};

} // namespace mantimon::harness
