#pragma once

#include "games/attendance.h"
#include "storage/records.h"

#include <QHash>
#include <QUuid>

#include <set>

namespace mantimon::games {

/// All that is kept in memory of an unfinished game that nobody looks at.
struct Sleeper
{
    QUuid game;
    Milliseconds wakeAt = 0; ///< when it acts by itself, as known at `since`; 0: never
    Milliseconds since = 0;  ///< outages that end later shift wakeAt
    AwaitedSince awaitedSince{};
    QString ruleset{};
};

/// The unfinished games that are not in memory, each with its alarm. Thousands of them share one.
class Sleepers : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sleepers)

public:
    /// `outages`: all that are known; grows while this lives.
    Sleepers(clock::Clock &clock, const QVector<storage::Outage> &outages, QObject *parent = nullptr);

    void add(const Sleeper &sleeper);
    /// Unset when that game does not sleep.
    [[nodiscard]] std::optional<Sleeper> take(const QUuid &game);
    /// It could not be woken; its alarm rings again after `duration`.
    void snooze(const QUuid &game, Milliseconds duration);

    [[nodiscard]] bool contains(const QUuid &game) const { return m_sleepers.contains(game); }
    [[nodiscard]] qsizetype size() const { return m_sleepers.size(); }
    [[nodiscard]] QHash<QString, qint64> countByRuleset() const;

Q_SIGNALS:
    /// Their moment has come. They sleep on until they are taken.
    void due(const QVector<QUuid> &games);

private:
    void schedule(Milliseconds moment, const QUuid &game);
    void ring();

    clock::Clock &m_clock;
    const QVector<storage::Outage> &m_outages;
    QHash<QUuid, Sleeper> m_sleepers;
    std::set<std::pair<Milliseconds, QUuid>> m_moments;
    clock::Alarm m_alarm;
};

} // namespace mantimon::games
