#include "storage/erasure.h"

#include "storage/data_dir_lock.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/migrations.h"
#include "storage/repositories.h"
#include "storage/search_key.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

namespace {

class Erasure
{
public:
    Erasure(Database &database, const QString &userId, const NameRemoval &removal)
        : m_database(database), m_stored(database), m_userId(userId), m_removal(removal)
    {
    }

    /// A game at a time; what belongs to the user alone last, so that a second run finds the rest.
    [[nodiscard]] Result<Erased> run();

private:
    [[nodiscard]] Result<base::Done> inTransaction(const std::function<Result<base::Done>()> &work);
    [[nodiscard]] Result<QVector<QUuid>> games();
    [[nodiscard]] Result<base::Done> eraseIn(const QUuid &game);
    [[nodiscard]] Result<base::Done> eraseInEntries(const QUuid &game);
    [[nodiscard]] Result<base::Done> eraseInReplay(const QUuid &game);
    [[nodiscard]] Result<base::Done> eraseRows();
    [[nodiscard]] Result<int> change(const QString &sql);

    Database &m_database;
    Repositories m_stored;
    QString m_userId;
    const NameRemoval &m_removal;
    Erased m_erased;
};

Result<Erased> Erasure::run()
{
    const auto all = games();
    if (!all)
        return base::failure(all.error());
    for (const QUuid &game : *all) {
        if (auto done = inTransaction([&] { return eraseIn(game); }); !done)
            return base::failure(done.error());
    }
    m_erased.games = static_cast<int>(all->size());
    if (auto done = inTransaction([this] { return eraseRows(); }); !done)
        return base::failure(done.error());
    m_erased.isKnown = m_erased.isKnown || !all->isEmpty();
    return m_erased;
}

Result<base::Done> Erasure::inTransaction(const std::function<Result<base::Done>()> &work)
{
    if (auto done = m_database.begin(Access::Write); !done)
        return done;
    if (auto done = work(); !done) {
        m_database.rollback();
        return done;
    }
    return m_database.commit();
}

Result<QVector<QUuid>> Erasure::games()
{
    Statement select = m_database.prepared(u"SELECT game FROM seats WHERE user_id = ? ORDER BY game"_s);
    if (auto done = select.run({text(m_userId)}); !done)
        return base::failure(done.error());
    QVector<QUuid> found;
    if (auto done = select.each([&] { found.append(select.uuid(0)); }); !done)
        return base::failure(done.error());
    return found;
}

Result<base::Done> Erasure::eraseIn(const QUuid &game)
{
    if (auto done = eraseInEntries(game); !done)
        return done;
    if (auto done = eraseInReplay(game); !done)
        return done;
    // A snapshot is the entries before it, names and all: the game is read from its entries once.
    if (auto done = m_database.prepared(u"DELETE FROM snapshots WHERE game = ?"_s).run({uuid(game)}); !done)
        return done;
    return m_database.prepared(u"UPDATE seats SET name = ?, name_key = ? WHERE game = ? AND user_id = ?"_s)
        .run({QString(erasedName), searchKey(erasedName), uuid(game), text(m_userId)});
}

Result<base::Done> Erasure::eraseInEntries(const QUuid &game)
{
    const auto entries = m_stored.games.entries(game);
    if (!entries)
        return base::failure(entries.error());
    for (const Entry &entry : *entries) {
        const auto payload = m_removal.fromEntry(entry);
        if (!payload)
            continue;
        auto done = m_database.prepared(u"UPDATE entries SET payload = ? WHERE game = ? AND seq = ?"_s)
                        .run({bytes(*payload), uuid(game), entry.seq});
        if (!done)
            return done;
    }
    return base::Done{};
}

Result<base::Done> Erasure::eraseInReplay(const QUuid &game)
{
    const auto replay = m_stored.replays.find(game);
    if (!replay)
        return base::failure(replay.error());
    if (!*replay)
        return base::Done{};
    const auto content = m_removal.fromReplay(**replay);
    if (!content) {
        return base::failure(StorageError{
            ErrorKind::Corrupt,
            u"the replay of game %1 cannot be read: %2"_s.arg(game.toString(QUuid::WithoutBraces), content.error())});
    }
    if (!*content)
        return base::Done{};
    const auto replaced = m_stored.replays.replace(game, **content);
    return replaced ? Result<base::Done>(base::Done{}) : base::failure(replaced.error());
}

Result<base::Done> Erasure::eraseRows()
{
    const auto take = [this](int *count, const QString &sql) -> Result<base::Done> {
        const auto changed = change(sql);
        if (!changed)
            return base::failure(changed.error());
        if (count)
            *count = *changed;
        m_erased.isKnown = m_erased.isKnown || *changed > 0;
        return base::Done{};
    };
    const std::pair<int *, QString> steps[] = {
        {&m_erased.decks, u"DELETE FROM decks WHERE user_id = ?"_s},
        {&m_erased.notes, u"DELETE FROM notes WHERE about = ?"_s},
        {&m_erased.addresses, u"DELETE FROM user_addresses WHERE user_id = ?"_s},
        {&m_erased.reports, u"UPDATE reports SET content = '' WHERE by_user = ? AND content <> ''"_s},
        {&m_erased.chatLines, u"DELETE FROM chat WHERE user_id = ?"_s},
        {nullptr, u"DELETE FROM users WHERE id = ?"_s},
    };
    for (const auto &[count, sql] : steps) {
        if (auto done = take(count, sql); !done)
            return done;
    }
    return base::Done{};
}

Result<int> Erasure::change(const QString &sql)
{
    Statement statement = m_database.prepared(sql);
    if (auto done = statement.run({text(m_userId)}); !done)
        return base::failure(done.error());
    return statement.changed();
}

} // namespace

Result<Erased> eraseUser(const StorageConfig &config, const QString &userId, const NameRemoval &removal)
{
    const auto lock = DataDirLock::takeFor(config);
    if (!lock)
        return base::failure(lock.error());
    Database database(config, Tenancy::Sole);
    if (auto done = database.open(); !done)
        return base::failure(done.error());
    if (const auto report = bringUpToDate(database); !report)
        return base::failure(report.error());
    if (auto done = database.executeAll(database.dialect().beforeErasing); !done)
        return base::failure(done.error());
    const auto erased = Erasure(database, userId, removal).run();
    if (!erased)
        return erased;
    if (auto done = database.executeAll(database.dialect().afterErasing); !done)
        return base::failure(done.error());
    return erased;
}

} // namespace mantimon::storage
