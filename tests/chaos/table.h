#pragma once

#include "chaos/fairness.h"
#include "chaos/ledger.h"
#include "chaos/player.h"

#include <array>

namespace mantimon::chaos {

struct TableSettings
{
    quint16 port = 0;
    quint32 seed = 1;
    int thinkMs = 200;    ///< mean time before an action
    int turnSeconds = 20; ///< of a turn's clock
};

/// Counted over all tables.
struct Counts
{
    qint64 gamesBegun = 0;
    qint64 gamesEnded = 0;
    qint64 unavailable = 0; ///< answers that ask to send it again
    qint64 lost = 0;        ///< requests whose socket went before the answer
    qint64 timeouts = 0;    ///< turns that the server ended, though these players never wait long
};

/// Two players and one game after the other between them. Whatever happens they go on: what got no
/// answer, or `unavailable`, is sent again with the same action_id.
class Table : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Table)

public:
    /// The three are shared by all tables and outlive them.
    Table(int number, const TableSettings &settings, Ledger &ledger, Fairness &fairness, Counts &counts);

    void begin();
    /// Starts nothing new; what was sent goes on until it is answered.
    void rest() { m_isResting = true; }
    [[nodiscard]] bool isAtRest() const { return m_isResting && !m_isAwaiting && !m_action; }
    void end();

    /// The same legal action many times at once, each with an id of its own: one can happen.
    void burst(int requests);
    /// One of the two loses the socket half way in a frame.
    void cut();

    [[nodiscard]] bool isPlaying() const { return m_stage == Stage::Playing; }
    [[nodiscard]] qint64 progress() const { return m_progress; }
    /// For messages: what it waits for.
    [[nodiscard]] QString description() const;

private:
    enum class Stage { Creating, Joining, Playing };
    using Step = void (Table::*)(const QJsonObject &answer);

    /// Asks as soon as the player is in, and goes on with `step` after an answer that is final; else
    /// asks again.
    void ask(int player, const QString &event, const QJsonObject &data, Step step);
    void later(int milliseconds);
    void goOn();
    void created(const QJsonObject &answer);
    void joined(const QJsonObject &answer);
    void chooseFrom(const QJsonObject &answer);
    void acted(const QJsonObject &answer);
    void nextGame();
    void hear(int player, const QString &event, const QJsonObject &data);
    void see(int player, const QJsonObject &state);
    [[nodiscard]] QJsonObject choice(const QJsonArray &legal);
    [[nodiscard]] QString newActionId();
    [[nodiscard]] QJsonObject actionData(const QJsonObject &action, const QString &actionId) const;

    int m_number;
    TableSettings m_settings;
    Ledger &m_ledger;
    Fairness &m_fairness;
    Counts &m_counts;
    QRandomGenerator m_random;
    std::array<std::unique_ptr<Player>, 2> m_players;
    QTimer m_next;
    Stage m_stage = Stage::Creating;
    int m_gameNumber = 1;
    QString m_gameId;
    int m_actor = 0;
    int m_emptyInARow = 0;
    int m_actionsInTurn = 0;
    int m_turn = -1;
    qint64 m_lastActionNumber = 0;
    qint64 m_progress = 0;
    std::optional<QJsonObject> m_action; ///< decided and not yet answered
    bool m_isAwaiting = false;
    bool m_isResting = false;
};

} // namespace mantimon::chaos
