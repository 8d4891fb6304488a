#pragma once

#include "games/game.h"
#include "games/game_census.h"
#include "games/game_loader.h"
#include "games/sleepers.h"
#include "games/unfinished_games.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUuid>

#include <functional>
#include <memory>
#include <unordered_map>

namespace mantimon::games {

/// What it takes to make a game.
struct NewGame
{
    Player creator;
    QString ruleset; ///< one of the library's
    protocol::GameOptions options;
    QString reservedFor;  ///< user id; empty: anyone
    QByteArray requestId; ///< empty: none
    int mostGames = 0;    ///< unfinished ones of the creator; then it is refused; 0: any number
};

/// The games of one thread: makes them, finds them, lets those sleep that nobody looks at, and carries
/// their entries to the journal and its receipts back.
class GameHost : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GameHost)

public:
    /// A finished game stays in memory so long after it was used last.
    static constexpr Milliseconds finishedTime = 60 * 1000;
    /// An unfinished game that everybody has left stays in memory so long.
    static constexpr Milliseconds idleTime = 30 * 1000;

    GameHost(std::shared_ptr<const Library> library, storage::Storage &storage, clock::Clock &clock,
             QObject *parent = nullptr);
    ~GameHost() override;

    /// Reads which games are unfinished, then emits restored(). They sleep until somebody asks for them
    /// or they have something to do. Once, before players come.
    void restoreAll(const QVector<storage::Outage> &outages);

    void create(NewGame game, ClientId client, Reply reply);

    /// With the game, woken when it sleeps, read from the journal when it is over. The error tells a
    /// game that is missing from a database that is away. At once when it is in memory.
    using Found = base::Result<Game *, protocol::Refused>;
    using Then = std::function<void(const Found &)>;
    void find(const QUuid &id, QObject *context, Then then);
    /// Of the games that wait for an opponent.
    void findByCode(const QString &joinCode, QObject *context, Then then);
    /// In memory only; null.
    [[nodiscard]] Game *live(const QUuid &id) const;
    /// Unfinished games of a user, oldest first, asleep or not.
    [[nodiscard]] QVector<QUuid> unfinishedOf(const QString &userId) const { return m_unfinished.of(userId); }
    /// A game that the user is about to make or to join: until what is returned is gone, it counts as one of theirs.
    /// Refused when they have `most` already; 0: any number.
    using Expected = base::Result<UnfinishedGames::Expected, protocol::Refused>;
    [[nodiscard]] Expected expectGameOf(const QString &userId, int most);
    /// Asleep or not.
    [[nodiscard]] qsizetype unfinishedCount() const { return m_unfinished.size(); }
    [[nodiscard]] qsizetype sleepingCount() const { return m_sleepers.size(); }
    /// Looks at every game in memory: for now and then.
    [[nodiscard]] GameCensus census() const;

    [[nodiscard]] const Library &library() const { return *m_cardSets.own(); }
    [[nodiscard]] CardSets &cardSets() { return m_cardSets; }

Q_SIGNALS:
    /// A game is in memory that is not over; new, restored or woken.
    void appeared(mantimon::games::Game *game);
    /// It leaves memory because nobody is there, and may appear again.
    void fellAsleep(mantimon::games::Game *game);
    void ended(mantimon::games::Game *game);
    void pushed(const QVector<mantimon::games::ClientId> &clients, const mantimon::protocol::Push &push);
    /// Everybody has been told what came of a game's last append.
    void told();
    void restored(qsizetype games, qsizetype leftAlone);
    /// The unfinished games as the database lists them at the start; before restored().
    void listed(const QVector<mantimon::storage::UnfinishedGame> &games);
    /// It cannot be continued and counts no more.
    void leftAlone(const QUuid &game);
    /// After restored(): the games that had something to do at once are in memory.
    void awake();
    /// The database is back: what was refused may be tried again.
    void available();

private:
    struct Place;
    struct UuidHash
    {
        std::size_t operator()(const QUuid &id) const noexcept { return qHash(id); }
    };
    struct Waiter
    {
        QPointer<QObject> context;
        Then then;
    };

    Game *adopt(Record record);
    void wire(Game &game);
    void index(const Game &game);
    void retire(Game &game);
    void forget(Game &game);
    void drop(Game &game);
    void departIn(const Game &game, Milliseconds duration);
    void make(NewGame game, ClientId client, Reply reply);
    [[nodiscard]] QString freshJoinCode() const;
    void settle(const QVector<storage::CommitReceipt> &receipts);
    void shift(const Outage &outage);

    // game_host_sleep.cpp
    void listUnfinished();
    void putAllToSleep(const QVector<storage::UnfinishedGame> &games, const QVector<QByteArray> &cardSets);
    [[nodiscard]] Sleeper sleeperOf(const storage::UnfinishedGame &game) const;
    void wakeSome();
    void take(const QUuid &id, GameLoader::Loaded loaded);
    [[nodiscard]] Found takeIn(const QUuid &id, GameLoader::Loaded loaded);
    [[nodiscard]] Found notLoaded(const QUuid &id, const NotLoaded &why);
    void letSleep(Game &game);

    storage::Storage &m_storage;
    clock::Clock &m_clock;
    QVector<storage::Outage> m_outages;
    CardSets m_cardSets;
    GameLoader m_loader;
    UnfinishedGames m_unfinished;
    Sleepers m_sleepers;
    std::unordered_map<QUuid, std::unique_ptr<Place>, UuidHash> m_games;
    QHash<QUuid, QVector<Waiter>> m_awaited; ///< games that are being read, and who wants them
    QVector<QUuid> m_due;                    ///< sleepers to be woken
    qsizetype m_waking = 0;                  ///< of these, being read
    QHash<QUuid, QString> m_unplayable;      ///< left alone, and why
    bool m_isRestored = false;
    bool m_isAwake = false;
};

} // namespace mantimon::games
