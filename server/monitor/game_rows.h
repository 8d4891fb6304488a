#pragma once

#include "games/game_host.h"
#include "protocol/monitor_parts.h"

#include <QObject>
#include <QSet>

#include <set>
#include <unordered_map>

namespace mantimon::monitor {

/// Every unfinished game as a row, in memory or asleep. Signals of games only mark a row; refresh() makes
/// it anew, so that a game that changes often costs as much as one that changes once.
class GameRows : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GameRows)

public:
    struct Entry
    {
        protocol::GameRow row;
        QString words; ///< what it can be found by, in lower case, separated by line breaks
        QString code;  ///< in lower case; empty when nobody can join
    };

    /// To be made before the host restores its games.
    GameRows(QString nodeId, games::GameHost &host, const clock::Clock &clock, QObject *parent = nullptr);

    /// Tells of everything that has changed since the last call. Costs what has changed.
    void refresh();

    // As of the last refresh():
    /// Null where there is none.
    [[nodiscard]] const Entry *find(const QUuid &game) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] int asleepCount() const { return m_asleep; }
    [[nodiscard]] int spectatorCount() const { return m_spectators; }
    [[nodiscard]] int warnedCount() const { return m_warned; }
    template <typename Visit>
    void each(Visit visit) const
    {
        for (const auto &[id, place] : m_places) {
            if (place.isTold)
                visit(place.entry);
        }
    }

Q_SIGNALS:
    /// A row is new (then all its fields) or differs in `fields`.
    void changed(const mantimon::monitor::GameRows::Entry &entry, mantimon::protocol::RowFields fields);
    void removed(const QUuid &game);

private:
    struct Place
    {
        Entry entry;
        const games::Game *game = nullptr; ///< null while it sleeps
        std::optional<clock::Milliseconds> look{};
        bool isTold = false;
    };
    struct UuidHash
    {
        std::size_t operator()(const QUuid &id) const noexcept { return qHash(id); }
    };

    void list(const QVector<storage::UnfinishedGame> &games);
    void follow(games::Game *game);
    void letSleep(games::Game *game);
    void lose(const QUuid &id, const games::Game *game);
    void remove(const QUuid &id);
    void mark(const QUuid &id) { m_marked.insert(id); }
    void update(Place &place);
    void tell(Place &place, protocol::GameRow row);
    void count(const protocol::GameRow &row, int by);
    void look(Place &place, std::optional<clock::Milliseconds> moment);

    QString m_nodeId;
    const clock::Clock &m_clock;
    std::unordered_map<QUuid, Place, UuidHash> m_places;
    QSet<QUuid> m_marked;
    QVector<QUuid> m_gone;
    std::set<std::pair<clock::Milliseconds, QUuid>> m_looks; ///< moments at which warnings may change
    int m_asleep = 0;
    int m_spectators = 0;
    int m_warned = 0;
};

} // namespace mantimon::monitor
