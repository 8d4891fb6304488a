#include "finished_games.h"

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

/// What stays of games that are over: entries, then a replay, then nothing.
class FinishedGamesTest : public StorageTestCase
{
    Q_OBJECT

    template <typename Work>
    auto ask(Work work)
    {
        return testing::ask(*m_storage, [work](Repositories &all) { return work(all); });
    }

private Q_SLOTS:
    void init()
    {
        StorageTestCase::init();
        m_storage = std::make_unique<Storage>(config());
        QVERIFY(m_storage->start());
    }
    void cleanup()
    {
        m_storage.reset();
        StorageTestCase::cleanup();
    }

    void gamesAreCompactedInTheOrderInWhichTheyEnded()
    {
        const QUuid second = playAGame(*m_storage, 200);
        const QUuid first = playAGame(*m_storage, 100);
        (void)playAGame(*m_storage, 300);
        const auto next = [this](std::optional<PageStart> behind) {
            return *ask([=](auto &all) { return all.replays.nextToCompact(300, behind); });
        };
        QCOMPARE(next({})->id, first);
        QCOMPARE(next({})->endedAt, 100);
        // One that cannot be compacted is passed over.
        QCOMPARE(next(PageStart{100, first})->id, second);
        QVERIFY(!next(PageStart{200, second}));

        QVERIFY(*ask([=](auto &all) { return all.replays.compact(first, "text"); }));
        QCOMPARE(next({})->id, second);
    }

    void finishedGamesAreFoundByWhoPlayedAndWhen()
    {
        const QUuid first = playAGame(*m_storage, 100);
        const QUuid second = playAGame(*m_storage, 200);
        const auto found = [this](const FinishedFilter &filter, std::optional<PageStart> behind = {}) {
            QVector<QUuid> ids;
            const auto listings = ask([=](auto &all) { return all.games.finished(filter, 10, behind); });
            for (const GameListing &listing : *listings)
                ids.append(listing.game.id);
            return ids;
        };
        const QVector<QUuid> both{second, first};
        QCOMPARE(found({}), both);
        QCOMPARE(found({}, PageStart{200, second}), QVector<QUuid>{first});
        QCOMPARE(found({{}, {}, 101, {}}), QVector<QUuid>{second});
        QCOMPARE(found({{}, {}, {}, 200}), QVector<QUuid>{first});
        QCOMPARE(found({u"BE"_s, {}, {}, {}}), both);
        QCOMPARE(found({u"ben"_s, {}, {}, {}}), both);
        QCOMPARE(found({first.toString(QUuid::WithoutBraces).left(13), {}, {}, {}}), QVector<QUuid>{first});
        QCOMPARE(found({u"en"_s, {}, {}, {}}), QVector<QUuid>()); // not how a name begins
        QCOMPARE(found({u"%"_s, {}, {}, {}}), QVector<QUuid>());
        QCOMPARE(found({{}, u"no such ruleset"_s, {}, {}}), QVector<QUuid>());
    }

    void aReplayTakesThePlaceOfTheEntries()
    {
        const QUuid game = playAGame(*m_storage, 100);
        const QUuid other = playAGame(*m_storage, 100);
        const QByteArray text = QByteArray("a line of a replay\n").repeated(1000);
        QVERIFY(!ask([=](auto &all) { return all.replays.find(game); })->has_value());
        QVERIFY(*ask([=](auto &all) { return all.replays.compact(game, text); }));
        QCOMPARE(**ask([=](auto &all) { return all.replays.find(game); }), text);

        const auto kept = ask([=](auto &all) { return all.games.load(game); });
        QVERIFY((*kept)->entries.isEmpty());
        QCOMPARE((*kept)->seats.size(), 2);
        QCOMPARE((*kept)->game.end->at, 100);
        QCOMPARE(ask([=](auto &all) { return all.games.entries(other); })->size(), 3);
        QCOMPARE(ask([](auto &all) { return all.games.finishedOf(u"ada"_s, 10); })->size(), 2);
    }

    void aGameIsCompactedOnceAndOnlyWhenItIsOver()
    {
        const QUuid game = playAGame(*m_storage, 100);
        QVERIFY(*ask([=](auto &all) { return all.replays.compact(game, "first"); }));
        QVERIFY(!*ask([=](auto &all) { return all.replays.compact(game, "second"); }));
        QCOMPARE(**ask([=](auto &all) { return all.replays.find(game); }), "first");

        const QUuid running = start();
        QVERIFY(!*ask([=](auto &all) { return all.replays.compact(running, "text"); }));
        QCOMPARE(ask([=](auto &all) { return all.games.entries(running); })->size(), 1);
        QVERIFY(!*ask([](auto &all) { return all.replays.compact(QUuid::createUuid(), "text"); }));
    }

    void aReplayIsReplacedWhereThereIsOne()
    {
        const QUuid game = playAGame(*m_storage, 100);
        QVERIFY(!*ask([=](auto &all) { return all.replays.replace(game, "new"); }));
        QVERIFY(*ask([=](auto &all) { return all.replays.compact(game, "old"); }));
        QVERIFY(*ask([=](auto &all) { return all.replays.replace(game, "new"); }));
        QCOMPARE(**ask([=](auto &all) { return all.replays.find(game); }), "new");
    }

    void ofARemovedGameNothingStays()
    {
        const QUuid game = playAGame(*m_storage, 100);
        const QUuid compacted = playAGame(*m_storage, 100);
        const QUuid running = start();
        QVERIFY(*ask([=](auto &all) { return all.replays.compact(compacted, "text"); }));
        QVERIFY(*ask([=](auto &all) { return all.replays.remove(game); }));
        QVERIFY(*ask([=](auto &all) { return all.replays.remove(compacted); }));
        QVERIFY(!*ask([=](auto &all) { return all.replays.remove(game); }));
        QVERIFY(!*ask([=](auto &all) { return all.replays.remove(running); }));
        for (const QUuid &id : {game, compacted}) {
            QVERIFY(!ask([=](auto &all) { return all.games.load(id); })->has_value());
            QVERIFY(!ask([=](auto &all) { return all.replays.find(id); })->has_value());
        }
        QVERIFY(ask([](auto &all) { return all.games.finishedOf(u"ada"_s, 10); })->isEmpty());
        QCOMPARE(ask([=](auto &all) { return all.games.entries(running); })->size(), 1);
    }

    void oldGamesAreRemovedSoManyAtOnce()
    {
        const QUuid third = playAGame(*m_storage, 300);
        const QUuid second = playAGame(*m_storage, 200);
        const QUuid first = playAGame(*m_storage, 100);
        QVERIFY(*ask([=](auto &all) { return all.replays.compact(second, "text"); }));
        QCOMPARE(*ask([](auto &all) { return all.replays.removeEnded(300, 1); }), 1);
        QCOMPARE(ask([](auto &all) { return all.games.finishedOf(u"ada"_s, 10); })->size(), 2);
        QCOMPARE(*ask([](auto &all) { return all.replays.removeEnded(300, 10); }), 1);
        for (const QUuid &id : {first, second})
            QVERIFY(!ask([=](auto &all) { return all.games.find(id); })->has_value());
        QVERIFY(ask([=](auto &all) { return all.games.find(third); })->has_value());
        QCOMPARE(*ask([](auto &all) { return all.replays.removeEnded(300, 10); }), 0);
    }

private:
    [[nodiscard]] QUuid start()
    {
        const Append game = newGame();
        JournalListener listener(m_storage->journal());
        m_storage->journal()->append(game);
        return listener.hears(1) ? game.game->id : QUuid();
    }

    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(FinishedGamesTest)
#include "finished_games_test.moc"
