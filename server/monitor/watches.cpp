#include "monitor/watches.h"

#include "monitor/row_of.h"

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::Game;
using games::GameHost;
using games::Record;

namespace {

std::optional<protocol::GameSnapshot> stateFor(const Game &game, const QString &view)
{
    const auto viewer = viewerOf(view, game.record());
    if (!viewer || !game.record().hasState())
        return std::nullopt;
    return games::snapshot(game.scene(), *viewer);
}

protocol::GameRow rowNow(const Game &game, const QString &nodeId)
{
    const games::Scene scene = game.scene();
    protocol::GameRow row = rowOf(scene, nodeId);
    row.warnings = warningsOf(row, scene.now);
    return row;
}

} // namespace

bool isNamed(const QString &view, std::string_view name)
{
    return view == QLatin1StringView(name.data(), qsizetype(name.size()));
}

std::optional<rules::Viewer> viewerOf(const QString &view, const Record &record)
{
    if (isNamed(view, protocol::spectatorView))
        return rules::Viewer::Spectator;
    if (isNamed(view, protocol::judgeView))
        return rules::Viewer::Judge;
    const auto chair = record.chairOf(view);
    return chair && record.hasState() ? std::optional(rules::viewerOf(record.seatAt(*chair))) : std::nullopt;
}

bool isView(const QString &view, const Record &record)
{
    return isNamed(view, protocol::spectatorView) || isNamed(view, protocol::judgeView) || record.chairOf(view);
}

Watches::Watches(QString nodeId, GameHost &host, QObject *parent) : QObject(parent), m_nodeId(std::move(nodeId))
{
    connect(&host, &GameHost::appeared, this, [this](Game *game) {
        if (m_watched.contains(game->id()))
            follow(game);
    });
    connect(&host, &GameHost::ended, this, [this](Game *game) {
        if (const auto watched = m_watched.find(game->id()); watched != m_watched.end())
            watched->isEnding = true;
    });
}

protocol::Watched Watches::watch(net::ConnectionId viewer, Game &game, const QString &view)
{
    Watched &watched = m_watched[game.id()];
    if (watched.game != &game && !game.isOver())
        follow(&game);
    const quint32 seq = game.record().seq();
    watched.onlookers.insert(viewer, {view, seq, false});
    protocol::Watched answer{.view = view,
                             .row = rowNow(game, m_nodeId),
                             .state = stateFor(game, view),
                             .table = game.record().table(),
                             .log = entriesAfter(game.record(), view, 0),
                             .seq = seq,
                             .isOver = game.isOver()};
    answer.firstSeq = answer.log.empty() ? seq + 1 : answer.log.front().seq;
    return answer;
}

void Watches::unwatch(net::ConnectionId viewer, const QUuid &game)
{
    const auto watched = m_watched.find(game);
    if (watched == m_watched.end())
        return;
    watched->onlookers.remove(viewer);
    if (!watched->onlookers.isEmpty())
        return;
    if (watched->game)
        watched->game->disconnect(this);
    m_watched.erase(watched);
}

void Watches::leave(net::ConnectionId viewer)
{
    m_congested.remove(viewer);
    const QList<QUuid> games = m_watched.keys();
    for (const QUuid &game : games)
        unwatch(viewer, game);
}

bool Watches::isWatching(net::ConnectionId viewer, const QUuid &game, const QString &view) const
{
    const auto watched = m_watched.constFind(game);
    return watched != m_watched.cend() && watched->onlookers.value(viewer).view == view;
}

void Watches::setCongested(net::ConnectionId viewer, bool isCongested)
{
    if (isCongested) {
        m_congested.insert(viewer);
        return;
    }
    m_congested.remove(viewer);
    for (auto watched = m_watched.begin(); watched != m_watched.end(); ++watched) {
        const auto onlooker = watched->onlookers.find(viewer);
        if (onlooker == watched->onlookers.end() || !std::exchange(onlooker->isBehind, false) || !watched->game)
            continue;
        tell(*watched->game, onlooker->view, onlooker->seq, {viewer});
        onlooker->seq = watched->game->record().seq();
        if (watched->game->isOver())
            tellEnd(*watched->game, {viewer});
    }
}

// Lines are few and small: who is behind gets them too.
void Watches::tellChat(const protocol::GameChat &chat)
{
    const auto watched = m_watched.constFind(chat.gameId);
    if (watched == m_watched.cend())
        return;
    const QVector<net::ConnectionId> onlookers = watched->onlookers.keys();
    Q_EMIT pushReady(onlookers, protocol::MonitorChat::event,
                     protocol::encodePayload(protocol::Push(protocol::MonitorChat{chat.gameId, chat.line})));
}

void Watches::follow(Game *game)
{
    const QUuid id = game->id();
    m_watched[id].game = game;
    connect(game, &Game::changed, this, [this, id] { tell(id); });
    connect(game, &Game::connectionsChanged, this, [this, id] { tell(id); });
}

void Watches::tell(const QUuid &id)
{
    const auto watched = m_watched.find(id);
    if (watched == m_watched.end() || !watched->game)
        return;
    const Game &game = *watched->game;
    std::map<std::pair<QString, quint32>, QVector<net::ConnectionId>> alike;
    QVector<net::ConnectionId> everybody;
    for (auto onlooker = watched->onlookers.begin(); onlooker != watched->onlookers.end(); ++onlooker) {
        onlooker->isBehind = m_congested.contains(onlooker.key());
        if (onlooker->isBehind)
            continue;
        alike[{onlooker->view, onlooker->seq}].append(onlooker.key());
        everybody.append(onlooker.key());
        onlooker->seq = game.record().seq();
    }
    for (const auto &[what, to] : alike)
        tell(game, what.first, what.second, to);
    if (std::exchange(watched->isEnding, false))
        tellEnd(game, everybody);
}

void Watches::tell(const Game &game, const QString &view, quint32 seq, const QVector<net::ConnectionId> &to)
{
    const protocol::MonitorState state{.view = view,
                                       .row = rowNow(game, m_nodeId),
                                       .state = stateFor(game, view),
                                       .table = game.record().table(),
                                       .entries = entriesAfter(game.record(), view, seq)};
    Q_EMIT pushReady(to, protocol::MonitorState::event, protocol::encodePayload(protocol::Push(state)));
}

void Watches::tellEnd(const Game &game, const QVector<net::ConnectionId> &to)
{
    const protocol::GameEnded ended = games::ending(game.scene());
    const protocol::MonitorOver over{
        .gameId = ended.gameId, .winner = ended.winner, .endReason = ended.endReason, .seq = ended.seq};
    Q_EMIT pushReady(to, protocol::MonitorOver::event, protocol::encodePayload(protocol::Push(over)));
}

std::vector<protocol::LogEntry> Watches::entriesAfter(const Record &record, const QString &view, quint32 seq) const
{
    std::vector<protocol::LogEntry> entries;
    const auto &log = record.log();
    const std::size_t first = log.size() > mostEntries ? log.size() - mostEntries : 0;
    // Before the start nothing has happened that anybody could not know.
    const rules::Viewer viewer = viewerOf(view, record).value_or(rules::Viewer::Spectator);
    for (std::size_t i = first; i < log.size(); ++i) {
        if (log[i].seq > seq)
            entries.push_back(games::logEntry(record, log[i], viewer));
    }
    return entries;
}

} // namespace mantimon::monitor
