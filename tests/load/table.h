#pragma once

#include "load/frame.h"
#include "load/traffic.h"

#include <QRandomGenerator>
#include <QTimer>
#include <QWebSocket>

#include <array>
#include <chrono>
#include <vector>

namespace mantimon::load {

/// How whoever must act chooses.
enum class Policy {
    Pass,  ///< ends each turn at once; asks for the legal actions only in set-up and at prompts
    Random ///< asks for the legal actions before each action and takes any
};

struct TableSettings
{
    quint16 port = 0;
    Policy policy = Policy::Pass;
    /// The bare program: it has no tokens and no games, two sockets of one number are a pair.
    bool isFloor = false;
    /// From each action until both know of it; null: nobody wants to know. Outlives the tables.
    std::vector<std::chrono::nanoseconds> *latencies = nullptr;
};

/// Two sockets and one game after the other between them; one of the two acts, both are told, and so
/// on, as fast as the server answers or with time to think.
class Table : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Table)

public:
    /// `traffic` is shared by all tables of a driver and outlives them.
    Table(int number, const TableSettings &settings, Traffic &traffic);

    /// Connects both and plays until the first turn; then readied().
    void open();
    /// Mean time before an action, 0: none. From now on it plays on.
    void play(int thinkMs);
    /// Stops before the next action.
    void hold() { m_isPlaying = false; }
    [[nodiscard]] const QString &gameId() const { return m_gameId; }

Q_SIGNALS:
    void readied();
    /// It cannot go on.
    void failed(const QString &why);

private:
    enum class Awaited { Nothing, Login, Creation, Join, Legal, Action };

    void openSeat(int seat);
    void hear(int seat, const QString &text);
    void hearAnswer(int seat, const Frame &frame, const QString &text);
    void logIn(int seat);
    void loggedIn();
    void create();
    void join(const QString &code);
    void goOn();
    void act();
    void ask(int seat);
    void hearLegal(int seat, const QString &text);
    void actionDone(const Frame &frame);
    void noteActed();
    void noteTold(int seat);
    void send(int seat, const QString &event, const QString &payload, Awaited awaited);

    int m_number;
    TableSettings m_settings;
    Traffic &m_traffic;
    std::array<QWebSocket, 2> m_sockets;
    std::array<bool, 2> m_isTold{};
    std::array<bool, 2> m_canPass{};
    QRandomGenerator m_random;
    QTimer m_thinking;
    std::array<Awaited, 2> m_awaited{};
    QString m_gameId;
    std::chrono::steady_clock::time_point m_actedAt;
    int m_loggedIn = 0;
    int m_asked = 0; ///< seats in a row that had nothing to do
    int m_thinkMs = 0;
    bool m_isReady = false;
    bool m_isPlaying = false;
    bool m_isOver = false;
};

} // namespace mantimon::load
