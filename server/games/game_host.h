#pragma once

#include "games/game.h"
#include "games/library.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>
#include <QSet>
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
};

/// The games of one thread: makes them, restores them from the journal, finds them, and carries
/// their entries to the journal and its receipts back.
class GameHost : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GameHost)

public:
    /// A finished game stays in memory so long after it was used last.
    static constexpr Milliseconds finishedTime = 60 * 1000;

    GameHost(std::shared_ptr<const Library> library, storage::Storage &storage, clock::Clock &clock,
             QObject *parent = nullptr);
    ~GameHost() override;

    /// Brings every unfinished game back, then emits restored(). Once, before players come.
    void restoreAll(const QVector<storage::Outage> &outages);

    void create(NewGame game, ClientId client, Reply reply);

    /// With the game, loaded from the journal when it is not in memory; null where there is none.
    /// The error tells a game that is missing from a database that is away.
    using Found = base::Result<Game *, protocol::Refused>;
    void find(const QUuid &id, QObject *context, std::function<void(const Found &)> then);
    /// Of the games that wait for an opponent; null.
    [[nodiscard]] Game *findByCode(const QString &joinCode) const;
    /// In memory only; null.
    [[nodiscard]] Game *live(const QUuid &id) const;
    /// Unfinished games of a user, oldest first.
    [[nodiscard]] QVector<Game *> unfinishedOf(const QString &userId) const;
    [[nodiscard]] int liveCount() const { return m_liveCount; }

    [[nodiscard]] const Library &library() const { return *m_library; }
    [[nodiscard]] const std::shared_ptr<const Library> &sharedLibrary() const { return m_library; }

Q_SIGNALS:
    /// A game is in memory that is not over; new or restored.
    void appeared(mantimon::games::Game *game);
    void ended(mantimon::games::Game *game);
    void pushed(const QVector<mantimon::games::ClientId> &clients, const mantimon::protocol::Push &push);
    void restored(int games, int leftAlone);
    /// The database is back: what was refused may be tried again.
    void available();

private:
    struct Place;
    struct UuidHash
    {
        std::size_t operator()(const QUuid &id) const noexcept { return qHash(id); }
    };

    Game *adopt(Record record);
    void wire(Game &game);
    void index(Game &game);
    void forget(Game &game);
    void retire(Game &game);
    void make(NewGame game, ClientId client, Reply reply);
    [[nodiscard]] QString freshJoinCode() const;
    void restoreSome(QVector<QUuid> ids);
    [[nodiscard]] Game *restoreOne(const storage::StoredGame &stored);
    void settle(const QVector<storage::CommitReceipt> &receipts);
    void shift(const Outage &outage);

    std::shared_ptr<const Library> m_library;
    storage::Storage &m_storage;
    clock::Clock &m_clock;
    std::unordered_map<QUuid, std::unique_ptr<Place>, UuidHash> m_games;
    QHash<QString, Game *> m_byCode;
    QHash<QString, QVector<Game *>> m_byUser;
    QVector<storage::Outage> m_outages;
    int m_liveCount = 0;
    int m_restored = 0;
    int m_leftAlone = 0;
};

} // namespace mantimon::games
