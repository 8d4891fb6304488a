#include "games/game_host.h"
#include "games/outages.h"
#include "games/refusals.h"
#include "games/unplayable.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

// Games that are not in memory: all unfinished ones at start-up, later those that nobody looks at, and
// finished ones. They come back when somebody asks for them or when they have something to do.
namespace mantimon::games {

using protocol::ErrorCode;

namespace {

Q_LOGGING_CATEGORY(gamesLog, "mantimon.games", QtInfoMsg)

/// So many are woken at once: players are served between.
constexpr qsizetype wakeBatch = 16;
/// A game that could not be read, the database being away, is tried again after this.
constexpr Milliseconds snoozeTime = 1'000;
/// More are only counted.
constexpr qsizetype unplayableNamed = 5;

struct Unfinished
{
    QVector<storage::UnfinishedGame> games;
    QVector<QByteArray> cardSets;
};

storage::Result<Unfinished> readUnfinished(storage::Repositories &stored, const Library &own)
{
    if (auto done = stored.cardSets.put(own.cardsHash.toLatin1(), own.cardsText); !done)
        return base::failure(done.error());
    auto cardSets = stored.cardSets.hashes();
    if (!cardSets)
        return base::failure(cardSets.error());
    auto games = stored.games.unfinished();
    if (!games)
        return base::failure(games.error());
    return Unfinished{std::move(*games), std::move(*cardSets)};
}

} // namespace

// ---- at start-up ----------------------------------------------------------------------------------

void GameHost::restoreAll(const QVector<storage::Outage> &outages)
{
    m_outages = outages;
    listUnfinished();
}

void GameHost::listUnfinished()
{
    m_storage.query([own = m_cardSets.own()](storage::Repositories &stored) { return readUnfinished(stored, *own); },
                    this,
                    [this](const storage::Result<Unfinished> &unfinished) {
                        if (unfinished)
                            return putAllToSleep(unfinished->games, unfinished->cardSets);
                        qCCritical(gamesLog, "cannot list unfinished games, tried again when the database answers: %s",
                                   qPrintable(unfinished.error().text));
                    });
}

void GameHost::putAllToSleep(const QVector<storage::UnfinishedGame> &games, const QVector<QByteArray> &cardSets)
{
    m_isRestored = true;
    QVector<storage::UnfinishedGame> playable;
    for (const UnplayableGame &game : unplayableAmong(games, cardSets))
        m_unplayable.insert(game.id, game.reason);
    for (const storage::UnfinishedGame &game : games) {
        if (m_unplayable.contains(game.id))
            continue;
        QVector<QString> users;
        for (const storage::SeatTaken &seat : game.seats)
            users.append(seat.userId);
        const bool isWaiting = game.status == storage::GameStatus::Waiting;
        m_unfinished.add(game.id, users, isWaiting ? game.joinCode : QString());
        m_sleepers.add(sleeperOf(game));
        playable.append(game);
    }
    Q_EMIT listed(playable);
    if (!m_unplayable.isEmpty()) {
        qCWarning(gamesLog,
                  "%lld games cannot be continued by this server and are left alone; the command games lists them",
                  qint64(m_unplayable.size()));
        qsizetype named = 0;
        for (auto game = m_unplayable.cbegin(); game != m_unplayable.cend() && named < unplayableNamed; ++game, ++named)
            qCWarning(gamesLog, "game %s: %s", qPrintable(game.key().toString(QUuid::WithoutBraces)),
                      qPrintable(game.value()));
    }
    Q_EMIT restored(m_unfinished.size(), m_unplayable.size());
    wakeSome();
}

// Nobody is connected yet: grace begins now for everybody, whatever time it was when we went away. How
// long it is, only the game itself knows for sure; one that wakes too early sleeps again.
Sleeper GameHost::sleeperOf(const storage::UnfinishedGame &game) const
{
    const Milliseconds now = m_clock.now();
    Sleeper sleeper{.game = game.id,
                    .wakeAt = game.wakeAt == 0 ? 0 : shifted(game.wakeAt, game.changedAt, m_outages),
                    .since = now,
                    .awaitedSince = {},
                    .ruleset = game.ruleset};
    if (game.status == storage::GameStatus::Waiting)
        return sleeper;
    sleeper.awaitedSince = {now, now};
    const RulesetSource *const ruleset = library().ruleset(game.ruleset);
    const Milliseconds graceOver = now + (ruleset ? Milliseconds(ruleset->ruleset.graceSeconds) * 1000 : 0);
    sleeper.wakeAt = sleeper.wakeAt == 0 ? graceOver : std::min(sleeper.wakeAt, graceOver);
    return sleeper;
}

// ---- finding and waking ---------------------------------------------------------------------------

void GameHost::find(const QUuid &id, QObject *context, Then then)
{
    if (Game *const game = live(id))
        return then(Found(game));
    if (const auto reason = m_unplayable.constFind(id); reason != m_unplayable.cend())
        return then(notLoaded(id, {NotLoaded::Reason::Unplayable, *reason}));
    const bool isBeingRead = m_awaited.contains(id);
    m_awaited[id].append({context, std::move(then)});
    if (!isBeingRead)
        m_loader.load({id}, [this](const QUuid &read, GameLoader::Loaded loaded) { take(read, std::move(loaded)); });
}

void GameHost::findByCode(const QString &joinCode, QObject *context, Then then)
{
    const QUuid id = m_unfinished.waitingUnder(joinCode.toUpper());
    if (id.isNull())
        return then(base::failure(refused(ErrorCode::GameNotFound, u"no game waits under this code"_s)));
    find(id, context, std::move(then));
}

void GameHost::wakeSome()
{
    if (m_waking > 0 || !m_isRestored)
        return;
    QVector<QUuid> batch;
    while (!m_due.isEmpty() && batch.size() < wakeBatch) {
        const QUuid id = m_due.takeFirst();
        if (m_sleepers.contains(id) && !m_awaited.contains(id) && !batch.contains(id))
            batch.append(id);
    }
    if (batch.isEmpty()) {
        if (!std::exchange(m_isAwake, true))
            Q_EMIT awake();
        return;
    }
    m_waking = batch.size();
    for (const QUuid &id : std::as_const(batch))
        m_awaited.insert(id, {});
    m_loader.load(batch, [this](const QUuid &id, GameLoader::Loaded loaded) {
        take(id, std::move(loaded));
        if (--m_waking == 0)
            wakeSome();
    });
}

void GameHost::take(const QUuid &id, GameLoader::Loaded loaded)
{
    const QVector<Waiter> waiters = m_awaited.take(id);
    const Found found = takeIn(id, std::move(loaded));
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.then(found);
    }
}

GameHost::Found GameHost::takeIn(const QUuid &id, GameLoader::Loaded loaded)
{
    if (!loaded)
        return notLoaded(id, loaded.error());
    const AwaitedSince awaitedSince = m_sleepers.take(id).value_or(Sleeper{}).awaitedSince;
    Game *const game = adopt(std::move(*loaded));
    if (game->isOver()) {
        retire(*game);
        return Found(game);
    }
    index(*game);
    Q_EMIT appeared(game);
    game->wake(awaitedSince, m_outages);
    return Found(game);
}

GameHost::Found GameHost::notLoaded(const QUuid &id, const NotLoaded &why)
{
    switch (why.reason) {
    case NotLoaded::Reason::Missing:
        break;
    case NotLoaded::Reason::Over:
        return base::failure(refused(ErrorCode::GameOver, why.text));
    case NotLoaded::Reason::Away:
        m_sleepers.snooze(id, snoozeTime);
        return base::failure(refused(ErrorCode::Unavailable, u"the database is away: "_s + why.text));
    case NotLoaded::Reason::Unplayable:
        if (!m_unplayable.contains(id))
            qCCritical(gamesLog, "game %s cannot be continued and is left alone: %s",
                       qPrintable(id.toString(QUuid::WithoutBraces)), qPrintable(why.text));
        m_unplayable.insert(id, why.text);
        m_unfinished.remove(id);
        (void)m_sleepers.take(id);
        Q_EMIT leftAlone(id);
        return base::failure(refused(ErrorCode::GameNotFound, u"this server cannot continue the game: "_s + why.text));
    }
    return base::failure(refused(ErrorCode::GameNotFound, u"there is no such game"_s));
}

// ---- falling asleep -------------------------------------------------------------------------------

// Called a while after the last connection has gone; the next one that goes calls again.
void GameHost::letSleep(Game &game)
{
    if (!game.isDeserted())
        return;
    const Game::Nap nap = game.nap();
    const bool isWorthIt = nap.wakeAt == 0 || nap.wakeAt - m_clock.now() >= idleTime;
    if (!game.isIdle() || !isWorthIt || !m_storage.journal()->isAvailable())
        return departIn(game, idleTime);
    m_sleepers.add({game.id(), nap.wakeAt, m_clock.now(), nap.awaitedSince, game.record().header().ruleset});
    Q_EMIT fellAsleep(&game);
    drop(game);
}

} // namespace mantimon::games
