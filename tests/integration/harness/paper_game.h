#pragma once

#include "games/append_for.h"
#include "games/record.h"
#include "storage/records.h"

#include <QRandomGenerator>

namespace mantimon::harness {

/// A game that is played without a server, with what a server would have told its journal of it.
class PaperGame
{
public:
    struct Setting
    {
        quint32 seed = 1;
        clock::Milliseconds createdAt = 1'800'000'000'000;
        QString first = QStringLiteral("ada"); ///< names, as harness::userIdFor() takes them
        QString second = QStringLiteral("ben");
        QString secondsBot{};             ///< its kind; empty: a person
        clock::Milliseconds pace = 1'000; ///< between two facts
    };

    explicit PaperGame(const Setting &setting);

    /// Opens the game and seats the second player.
    void begin();
    /// Deals, then random legal actions, each with an action_id. Ends with the game, and may be called again.
    void play(int actions);
    void shift(const storage::Outage &outage);

    [[nodiscard]] const games::Record &record() const { return m_record; }
    [[nodiscard]] const QVector<storage::Append> &appends() const { return m_appends; }
    [[nodiscard]] clock::Milliseconds now() const { return m_now; }
    void wait(clock::Milliseconds duration) { m_now += duration; }

    /// As the journal holds it: every entry and no snapshot.
    [[nodiscard]] storage::StoredGame whole() const;
    /// As storage::GameRepository::load() gives it.
    [[nodiscard]] storage::StoredGame stored() const;

private:
    void commit(const games::Fact &fact, const QByteArray &actionId = {});

    QRandomGenerator m_random;
    clock::Milliseconds m_now;
    clock::Milliseconds m_pace;
    games::Player m_second;
    games::Record m_record;
    QVector<storage::Append> m_appends;
};

} // namespace mantimon::harness
