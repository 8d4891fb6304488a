#include "storage_fixture.h"

#include "resources/resources.h"

#include <QFile>

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

class SnapshotsTest : public StorageTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_storage.reset();
        StorageTestCase::cleanup();
    }

    void aGameGoesOnFromTheOlderOfItsNewestTwoSnapshots()
    {
        start();
        const Append game = newGame();
        append({game});
        for (quint32 seq = 2; seq <= 9; ++seq)
            append({actionAfterSnapshot(game.game->id, seq)});

        const auto stored = load(game.game->id);
        QVERIFY(stored.snapshot);
        QCOMPARE(*stored.snapshot, (Snapshot{7, "state 7"}));
        QCOMPARE(stored.entries, action(game.game->id, 8).entries + action(game.game->id, 9).entries);
        QCOMPARE(Intruder(address()).number(u"SELECT COUNT(*) FROM snapshots"_s), 2);
    }

    void aGameWithoutASnapshotIsReadWhole()
    {
        start();
        const Append game = newGame();
        append({game, action(game.game->id, 2)});
        QVERIFY(!load(game.game->id).snapshot);
        QCOMPARE(load(game.game->id).entries.size(), 2);
    }

    void everyEntryIsThereForWhoeverAsksForTheWhole()
    {
        start();
        const Append game = newGame();
        append({game, actionAfterSnapshot(game.game->id, 2), actionAfterSnapshot(game.game->id, 3)});
        const auto whole = ask(*m_storage, [&](Repositories &all) { return all.games.loadWhole(game.game->id); });
        QVERIFY(!(*whole)->snapshot);
        QCOMPARE((*whole)->entries.size(), 3);
    }

    void aRefusedAppendLeavesNoSnapshot()
    {
        start();
        const Append game = newGame();
        append({game});
        JournalListener listener(m_storage->journal());
        m_storage->journal()->append(actionAfterSnapshot(game.game->id, 7));
        QVERIFY(listener.hears(1));
        QCOMPARE(listener.outcomes(), QVector<CommitOutcome>{CommitOutcome::Fenced});
        QVERIFY(!load(game.game->id).snapshot);
    }

    void theEndDropsThem()
    {
        start();
        const Append game = newGame();
        Append last = actionAfterSnapshot(game.game->id, 2);
        last.end = GameEnd{"points", u"ada"_s, 1};
        append({game, last});
        QVERIFY(!load(game.game->id).snapshot);
        QCOMPARE(Intruder(address()).number(u"SELECT COUNT(*) FROM snapshots"_s), 0);
    }

    void unfinishedGamesAreListedWithWhatItTakesToLetThemSleep()
    {
        start();
        Append waiting = newGame();
        waiting.game->joinCode = u"KITE"_s;
        waiting.game->createdAt -= 10;
        waiting.seats = {{u"ada"_s, u"Ada"_s, false}};
        waiting.wakeAt = 77;
        Append live = newGame();
        live.seats = {{u"bot#1"_s, u"bot"_s, true}, {u"bob"_s, u"Bob"_s, false}};
        Append later = action(live.game->id, 2);
        later.status = GameStatus::Live;
        later.wakeAt = 99;
        Append over = newGame();
        over.end = GameEnd{"closed", {}, 1};
        append({waiting, live, later, over});

        const auto games = ask(*m_storage, [](Repositories &all) { return all.games.unfinished(); });
        QCOMPARE(games->size(), 2);
        const UnfinishedGame expected{.id = waiting.game->id,
                                      .createdAt = waiting.game->createdAt,
                                      .ruleset = waiting.game->ruleset,
                                      .rulesVersion = waiting.game->rulesVersion,
                                      .cardSetHash = waiting.game->cardSetHash,
                                      .joinCode = u"KITE"_s,
                                      .status = GameStatus::Waiting,
                                      .wakeAt = 77,
                                      .changedAt = waiting.entries.last().at,
                                      .lastSeq = waiting.entries.last().seq,
                                      .seats = waiting.seats};
        QCOMPARE(games->first(), expected);
        QCOMPARE(games->last().status, GameStatus::Live);
        QCOMPARE(games->last().wakeAt, 99);
        QCOMPARE(games->last().changedAt, later.entries.last().at);
        QCOMPARE(games->last().seats, (QVector<SeatTaken>{{u"bob"_s, u"Bob"_s, false}, {u"bot#1"_s, u"bot"_s, true}}));
    }

    void aGameFromBeforeSnapshotsIsLookedAtOnce()
    {
        resources::initialize();
        QVERIFY(QDir().mkpath(dataDir()));
        const QUuid id = QUuid::createUuid();
        {
            Intruder older(address());
            older.run(
                u"CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)"_s);
            QFile first(older.dialect().migrations + u"/0001_initial.sql"_s);
            QVERIFY(first.open(QFile::ReadOnly));
            for (const QString &statement : QString::fromUtf8(first.readAll()).split(u";\n"_s, Qt::SkipEmptyParts))
                older.run(statement);
            older.run(u"INSERT INTO schema_version VALUES (1, 0)"_s);
            older.run(u"INSERT INTO games VALUES ('%1', 5, 'standard', 1, '', '', 'ada', NULL, NULL, 'live', 1, "
                      u"'node-a', 1, NULL, NULL, NULL, '{}')"_s.arg(id.toString(QUuid::WithoutBraces)));
            older.run(u"INSERT INTO entries VALUES ('%1', 1, NULL, 'opened', '', NULL, 0, 5)"_s.arg(
                id.toString(QUuid::WithoutBraces)));
        }
        start();
        const auto games = ask(*m_storage, [](Repositories &all) { return all.games.unfinished(); });
        QCOMPARE(games->size(), 1);
        QCOMPARE(games->first().id, id);
        QCOMPARE(games->first().wakeAt, 1);
        QVERIFY(!load(id).snapshot);
    }

private:
    void start()
    {
        m_storage = std::make_unique<Storage>(config());
        QVERIFY(m_storage->start());
    }
    void append(const QVector<Append> &appends)
    {
        JournalListener listener(m_storage->journal());
        for (const Append &each : appends)
            m_storage->journal()->append(each);
        QVERIFY(listener.hears(appends.size()));
        QCOMPARE(listener.outcomes(), QVector<CommitOutcome>(appends.size(), CommitOutcome::Committed));
    }
    [[nodiscard]] static Append actionAfterSnapshot(const QUuid &game, quint32 seq)
    {
        Append append = action(game, seq);
        append.snapshot = Snapshot{seq - 1, "state " + QByteArray::number(seq - 1)};
        return append;
    }
    [[nodiscard]] StoredGame load(const QUuid &id)
    {
        return **ask(*m_storage, [&](Repositories &all) { return all.games.load(id); });
    }

    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "snapshots_test.moc"
