#include "mirror/game_mirror.h"

using namespace Qt::StringLiterals;

namespace mantimon::mirror {

using games::Chair;
using games::ClientId;
using games::Game;
using games::Record;

namespace {

/// Ticks until every game was refreshed: half of what an entry lives.
constexpr qsizetype refreshTicks = 45;

QString statusOf(const Record &record)
{
    switch (record.status()) {
    case Record::Status::Empty:
    case Record::Status::Waiting:
        return u"waiting"_s;
    case Record::Status::Revealing:
        return u"revealing"_s;
    case Record::Status::Playing:
        return u"playing"_s;
    case Record::Status::Over:
        break;
    }
    return u"over"_s;
}

/// The running clock that ends first.
std::optional<live::Timer> timerOf(const Record &record)
{
    if (record.status() != Record::Status::Playing)
        return std::nullopt;
    const auto seat = record.turnClock().nextToExpire();
    if (!seat)
        return std::nullopt;
    const games::SeatClock &clock = record.turnClock()[*seat];
    live::Timer timer{.gameId = record.header().id,
                      .userId = record.playerAt(*seat).userId,
                      .startedAt = clock.expiry() - clock.total,
                      .total = clock.total,
                      .deadline = clock.expiry()};
    for (const int percent : record.ruleset().warningsPercent)
        timer.warningPercents.append(percent);
    return timer;
}

/// How much more time `now` has than `before`; 0 where it is another clock, or the same.
live::Milliseconds extensionOf(const live::Timer &before, live::Timer now)
{
    const live::Milliseconds by = now.deadline - before.deadline;
    now.deadline = before.deadline;
    now.total -= by;
    return by > 0 && now == before ? by : 0;
}

} // namespace

GameMirror::GameMirror(live::LiveStore &store, ConnectionMirror &connections, const QString &nodeId, QObject *parent)
    : QObject(parent), m_store(store), m_connections(connections), m_nodeId(nodeId), m_rounds(refreshTicks)
{
    connect(&m_connections, &ConnectionMirror::rewritten, this, &GameMirror::writeTablesOf);
}

void GameMirror::follow(Game *game)
{
    const QUuid id = game->id();
    m_games.insert(id, {game, {}});
    connect(game, &Game::changed, this, [this, id] { write(id); });
    connect(game, &Game::connectionsChanged, this, [this, id] { write(id); });
    // Asleep, or somebody else's by now; if the latter, what the store has is theirs.
    connect(game, &QObject::destroyed, this, [this, id, game] {
        if (m_games.value(id).game == game)
            m_games.remove(id);
    });
    write(id);
}

void GameMirror::end(Game *game)
{
    game->disconnect(this);
    if (m_games.remove(game->id()))
        m_store.removeGame(game->id());
}

void GameMirror::write(const QUuid &id)
{
    const auto followed = m_games.find(id);
    if (followed == m_games.end() || followed->game->isOver())
        return;
    const bool isFirst = !followed->written.summary;
    writeSummary(*followed->game, followed->written);
    if (isFirst)
        m_store.putOwner(id, {m_nodeId, followed->game->record().header().epoch});
    writeSeats(*followed->game, followed->written);
    writeSpectators(*followed->game, followed->written);
    writeTimer(*followed->game, followed->written);
}

void GameMirror::writeTimerAnew(const QUuid &id)
{
    if (const auto followed = m_games.find(id); followed != m_games.end())
        followed->written.timer.reset();
    write(id);
}

void GameMirror::writeTablesOf(net::ConnectionId connection)
{
    QVector<QUuid> tables;
    for (auto entry = m_games.begin(); entry != m_games.end(); ++entry) {
        Written &written = entry->written;
        bool holds = written.spectators.remove(connection);
        for (ClientId &seat : written.seats) {
            holds = holds || seat == connection;
            seat = seat == connection ? 0 : seat;
        }
        if (holds)
            tables.append(entry.key());
    }
    for (const QUuid &id : tables)
        write(id);
}

void GameMirror::forgetWritten()
{
    for (Followed &followed : m_games)
        followed.written = {};
}

void GameMirror::refresh()
{
    QVector<QUuid> ids;
    for (const QUuid &id : m_rounds.next([this] { return all(); })) {
        if (m_games.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return;
    m_store.refreshGames(ids, {this, [this](const auto &unknown) {
                                   if (!unknown)
                                       return;
                                   for (const QUuid &id : *unknown) {
                                       if (const auto followed = m_games.find(id); followed != m_games.end())
                                           followed->written = {};
                                       write(id);
                                   }
                               }});
}

void GameMirror::writeSeats(const Game &game, Written &written)
{
    for (const Chair chair : games::bothChairs) {
        const ClientId holder = game.scene().attendance.clientAt(chair);
        const ClientId before = std::exchange(written.seats[chair], holder);
        if (before == holder)
            continue;
        // Who takes a seat replaces who held it; only an empty one must be left.
        if (holder == 0)
            m_store.leaveSeat(game.id(), m_connections.sidOf(before));
        else if (m_connections.ensureWritten(holder))
            m_store.takeSeat(game.id(), m_connections.sidOf(holder));
    }
}

void GameMirror::writeSpectators(const Game &game, Written &written)
{
    const QVector<ClientId> &watching = game.scene().attendance.spectators();
    const QSet<ClientId> now(watching.begin(), watching.end());
    if (now == written.spectators)
        return;
    for (const ClientId gone : written.spectators - now)
        m_store.leaveWatching(game.id(), m_connections.sidOf(gone));
    for (const ClientId come : now - written.spectators) {
        if (m_connections.ensureWritten(come))
            m_store.watch(game.id(), m_connections.sidOf(come));
    }
    written.spectators = now;
}

void GameMirror::writeTimer(const Game &game, Written &written)
{
    const auto timer = timerOf(game.record());
    const auto before = std::exchange(written.timer, timer);
    if (timer == before)
        return;
    if (!timer)
        m_store.cancelTimer(game.id());
    else if (const live::Milliseconds by = before ? extensionOf(*before, *timer) : 0; by > 0)
        m_store.extendTimer(game.id(), by);
    else
        m_store.startTimer(*timer);
}

void GameMirror::writeSummary(const Game &game, Written &written)
{
    const Record &record = game.record();
    live::GameSummary summary{.id = game.id(),
                              .nodeId = m_nodeId,
                              .ruleset = record.header().ruleset,
                              .status = statusOf(record),
                              .players = {},
                              .turn = record.hasState() ? rules::turnNumber(record.state()) : 0,
                              .spectators = static_cast<int>(game.scene().attendance.spectators().size()),
                              .createdAt = record.header().createdAt};
    for (const games::Player &player : record.players())
        summary.players.append(player.name);
    if (written.summary == summary)
        return;
    m_store.putSummary(summary);
    written.summary = std::move(summary);
}

} // namespace mantimon::mirror
