#pragma once

#include "games/game_host.h"
#include "mirror/connection_mirror.h"

#include <QHash>
#include <QObject>

#include <array>

namespace mantimon::mirror {

/// Writes the games in memory that are not over to the live store: who sits and watches, whose clock
/// runs, a summary and the owner. It keeps what it wrote last, and writes what differs.
///
/// A game that falls asleep leaves memory and is followed no more: its timer stays in the store until
/// an hour after its deadline, the rest ends.
class GameMirror : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GameMirror)

public:
    GameMirror(live::LiveStore &store, ConnectionMirror &connections, const QString &nodeId, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_games.size()); }
    [[nodiscard]] QVector<QUuid> all() const { return m_games.keys().toVector(); }
    /// Whatever differs from what the store was told. Does nothing for a game that is not followed.
    void write(const QUuid &id);
    /// As write(), but the store may have another timer than it was told.
    void writeTimerAnew(const QUuid &id);
    /// The store knows nothing any more.
    void forgetWritten();
    /// The next portion stays; what the store has lost is written again.
    void refresh();

public Q_SLOTS:
    void follow(mantimon::games::Game *game);
    void end(mantimon::games::Game *game);
    /// Everything at the tables of this connection is written again.
    void writeTablesOf(mantimon::net::ConnectionId connection);

private:
    struct Written
    {
        std::array<games::ClientId, 2> seats{};
        QSet<games::ClientId> spectators;
        std::optional<live::Timer> timer;
        std::optional<live::GameSummary> summary;
    };
    struct Followed
    {
        games::Game *game = nullptr;
        Written written;
    };

    void writeSeats(const games::Game &game, Written &written);
    void writeSpectators(const games::Game &game, Written &written);
    void writeTimer(const games::Game &game, Written &written);
    void writeSummary(const games::Game &game, Written &written);

    live::LiveStore &m_store;
    ConnectionMirror &m_connections;
    QString m_nodeId;
    QHash<QUuid, Followed> m_games;
    Rounds<QUuid> m_rounds;
};

} // namespace mantimon::mirror
