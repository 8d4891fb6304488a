#include "monitor/game_rows.h"

#include "monitor/row_of.h"

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::Game;
using games::GameHost;
using protocol::GameRow;

namespace {

QString wordsOf(const GameRow &row)
{
    QStringList words{row.gameId.toString(QUuid::WithoutBraces)};
    for (const protocol::GameSeat &seat : row.players)
        words << seat.playerId.toLower() << seat.name.toLower();
    return words.join(u'\n');
}

} // namespace

GameRows::GameRows(QString nodeId, GameHost &host, const clock::Clock &clock, QObject *parent)
    : QObject(parent), m_nodeId(std::move(nodeId)), m_clock(clock)
{
    connect(&host, &GameHost::listed, this, &GameRows::list);
    connect(&host, &GameHost::appeared, this, &GameRows::follow);
    connect(&host, &GameHost::fellAsleep, this, &GameRows::letSleep);
    connect(&host, &GameHost::ended, this, [this](Game *game) { remove(game->id()); });
    connect(&host, &GameHost::leftAlone, this, &GameRows::remove);
}

void GameRows::list(const QVector<storage::UnfinishedGame> &games)
{
    for (const storage::UnfinishedGame &game : games) {
        Place &place = m_places[game.id];
        place.entry.row = rowOf(game, m_nodeId);
        place.entry.code = game.joinCode.toLower();
        mark(game.id);
    }
}

void GameRows::follow(Game *game)
{
    const QUuid id = game->id();
    Place &place = m_places[id];
    place.game = game;
    place.entry.code = game->record().header().joinCode.toLower();
    connect(game, &Game::changed, this, [this, id] { mark(id); });
    connect(game, &Game::connectionsChanged, this, [this, id] { mark(id); });
    connect(game, &QObject::destroyed, this, [this, id, game] { lose(id, game); });
    mark(id);
}

void GameRows::letSleep(Game *game)
{
    const auto found = m_places.find(game->id());
    if (found == m_places.end())
        return;
    GameRow row = rowOf(game->scene(), m_nodeId);
    row.isAsleep = true;
    found->second.game = nullptr;
    tell(found->second, std::move(row));
}

// Somebody else's by now.
void GameRows::lose(const QUuid &id, const Game *game)
{
    const auto found = m_places.find(id);
    if (found != m_places.end() && found->second.game == game)
        remove(id);
}

void GameRows::remove(const QUuid &id)
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return;
    look(found->second, std::nullopt);
    if (found->second.isTold) {
        count(found->second.entry.row, -1);
        m_gone.append(id);
    }
    m_places.erase(found);
}

void GameRows::refresh()
{
    const clock::Milliseconds now = m_clock.now();
    for (auto due = m_looks.begin(); due != m_looks.end() && due->first <= now; ++due)
        mark(due->second);
    for (const QUuid &id : std::exchange(m_gone, {}))
        Q_EMIT removed(id);
    for (const QUuid &id : std::exchange(m_marked, {})) {
        if (const auto found = m_places.find(id); found != m_places.end())
            update(found->second);
    }
}

void GameRows::update(Place &place)
{
    tell(place, place.game ? rowOf(place.game->scene(), m_nodeId) : place.entry.row);
}

void GameRows::tell(Place &place, GameRow row)
{
    const clock::Milliseconds now = m_clock.now();
    row.warnings = warningsOf(row, now);
    GameRow &known = place.entry.row;
    const protocol::RowFields fields = place.isTold ? protocol::difference(known, row) : protocol::row::all;
    if (place.isTold)
        count(known, -1);
    known = std::move(row);
    count(known, 1);
    look(place, nextWarning(known, now));
    if (!place.isTold || (fields & protocol::row::players))
        place.entry.words = wordsOf(known);
    if (known.status != protocol::GameStatus::Waiting)
        place.entry.code.clear();
    place.isTold = true;
    if (fields != 0)
        Q_EMIT changed(place.entry, fields);
}

void GameRows::count(const GameRow &row, int by)
{
    m_asleep += row.isAsleep ? by : 0;
    m_spectators += by * row.spectators;
    m_warned += row.warnings != 0 ? by : 0;
}

void GameRows::look(Place &place, std::optional<clock::Milliseconds> moment)
{
    if (place.look == moment)
        return;
    const QUuid &id = place.entry.row.gameId;
    if (place.look)
        m_looks.erase({*place.look, id});
    if (moment)
        m_looks.insert({*moment, id});
    place.look = moment;
}

const GameRows::Entry *GameRows::find(const QUuid &game) const
{
    const auto found = m_places.find(game);
    return found != m_places.end() && found->second.isTold ? &found->second.entry : nullptr;
}

} // namespace mantimon::monitor
