#include "storage_fixture.h"

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

DeckRow deck(const QString &id, const QString &userId, const QString &name)
{
    return {id, userId, name, u"standard"_s, R"({"cards":["ember-fox"],"note":"é"})", 1'800'000'000'000};
}

QVector<QUuid> idsOf(const QVector<GameListing> &listings)
{
    QVector<QUuid> ids;
    for (const GameListing &listing : listings)
        ids.append(listing.game.id);
    return ids;
}

} // namespace

class RepositoriesTest : public StorageTestCase
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

    void aGameThatIsNotThereIsNone()
    {
        const QUuid id = QUuid::createUuid();
        QVERIFY(!ask([&](auto &all) { return all.games.load(id); })->has_value());
        QVERIFY(!ask([&](auto &all) { return all.games.find(id); })->has_value());
        QVERIFY(!ask([&](auto &all) { return all.games.byJoinCode(u"KITE"_s); })->has_value());
        QVERIFY(!ask([&](auto &all) { return all.games.byRequest(u"ada"_s, u"r1"_s); })->has_value());
        QVERIFY(!ask([&](auto &all) { return all.games.takeOver(id, u"node-b"_s); })->has_value());
        QVERIFY(ask([&](auto &all) { return all.games.entries(id); })->isEmpty());
    }

    void aGameIsFoundByItsCodeAndItsRequest()
    {
        Append game = newGame();
        game.game->joinCode = u"KITE"_s;
        game.game->requestId = u"r1"_s;
        append({game});
        QCOMPARE((*ask([](auto &all) { return all.games.byJoinCode(u"KITE"_s); }))->id, game.game->id);
        const auto byRequest = ask([](auto &all) { return all.games.byRequest(u"ada"_s, u"r1"_s); });
        QCOMPARE(**byRequest, (GameRow{*game.game, 1, u"node-a"_s, 1, {}}));
        QVERIFY(!ask([](auto &all) { return all.games.byRequest(u"bob"_s, u"r1"_s); })->has_value());
    }

    void entriesAreReadFromASeqOn()
    {
        const Append game = newGame();
        const QUuid id = game.game->id;
        append({game, action(id, 2), action(id, 3)});
        const auto later = ask([id](auto &all) { return all.games.entries(id, 2); });
        QCOMPARE(*later, action(id, 3).entries);
    }

    void bytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("zeros in the middle") << QByteArray("a\0b\0", 4);
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
        QTest::newRow("many") << QByteArray(100'000, '\x7f');
    }
    void bytesComeBackAsTheyWere()
    {
        QFETCH(QByteArray, bytes);
        Append game = newGame();
        game.entries.first().payload = bytes;
        game.game->serverSeed = bytes;
        append({game});
        const auto stored = ask([&](auto &all) { return all.games.load(game.game->id); });
        QCOMPARE((*stored)->entries.first().payload, bytes);
        QCOMPARE((*stored)->game.serverSeed, bytes);
    }

    void aHashKeepsItsHighestBit()
    {
        Append game = newGame();
        game.entries.first().stateHash = 0xffffffffffffffffU;
        append({game});
        const auto stored = ask([&](auto &all) { return all.games.entries(game.game->id); });
        QCOMPARE(stored->first().stateHash, 0xffffffffffffffffU);
    }

    void gamesAreListedForThoseWhoSitInThem()
    {
        const QVector<QUuid> open{playedBy(u"ada"_s, 10), playedBy(u"ada"_s, 20)};
        (void)playedBy(u"bob"_s, 30);
        (void)finishedBy(u"ada"_s, 40);
        const auto listed = ask([](auto &all) { return all.games.unfinishedOf(u"ada"_s); });
        QCOMPARE(idsOf(*listed), open);
        QCOMPARE(listed->first().seats,
                 (QVector<SeatTaken>{{u"ada"_s, u"ada"_s, false}, {u"bot#1"_s, u"bot"_s, true}}));
        QCOMPARE(ask([](auto &all) { return all.games.unfinished(); })->size(), 3);
    }

    void finishedGamesArePagedNewestFirst()
    {
        QVector<QUuid> expected;
        for (int i = 0; i < 5; ++i)
            expected.prepend(finishedBy(u"ada"_s, 100 + i));
        // Two that ended at the same moment must not be lost between pages.
        const QVector<QUuid> together{finishedBy(u"ada"_s, 50), finishedBy(u"ada"_s, 50)};

        QVector<QUuid> paged;
        std::optional<PageStart> behind;
        for (int page = 0; page < 4; ++page) {
            const auto listed = ask([&](auto &all) { return all.games.finishedOf(u"ada"_s, 2, behind); });
            QCOMPARE(listed->size(), page < 3 ? 2 : 1);
            paged += idsOf(*listed);
            behind = PageStart{listed->last().game.end->at, listed->last().game.id};
        }
        QCOMPARE(paged.mid(0, 5), expected);
        QVERIFY(paged.mid(5) == together || paged.mid(5) == (QVector<QUuid>{together[1], together[0]}));
    }

    void decksAreSavedListedAndRemoved()
    {
        const DeckRow second = deck(u"d1"_s, u"ada"_s, u"Tide"_s);
        const DeckRow first = deck(u"d2"_s, u"ada"_s, u"Ember"_s);
        QVERIFY(*ask([&](auto &all) { return all.decks.save(second); }));
        QVERIFY(*ask([&](auto &all) { return all.decks.save(first); }));
        QVERIFY(*ask([&](auto &all) { return all.decks.save(deck(u"d3"_s, u"bob"_s, u"Moss"_s)); }));
        QCOMPARE(*ask([](auto &all) { return all.decks.list(u"ada"_s); }), (QVector<DeckRow>{first, second}));

        DeckRow changed = first;
        changed.name = u"Zephyr"_s;
        QVERIFY(*ask([&](auto &all) { return all.decks.save(changed); }));
        QCOMPARE(**ask([](auto &all) { return all.decks.find(u"d2"_s); }), changed);

        QVERIFY(*ask([](auto &all) { return all.decks.remove(u"d2"_s, u"ada"_s); }));
        QVERIFY(!*ask([](auto &all) { return all.decks.remove(u"d2"_s, u"ada"_s); }));
        QVERIFY(!ask([](auto &all) { return all.decks.find(u"d2"_s); })->has_value());
    }

    void aDeckOfSomebodyElseStaysAsItIs()
    {
        const DeckRow hers = deck(u"d1"_s, u"ada"_s, u"Tide"_s);
        QVERIFY(*ask([&](auto &all) { return all.decks.save(hers); }));
        QVERIFY(!*ask([](auto &all) { return all.decks.save(deck(u"d1"_s, u"bob"_s, u"Mine"_s)); }));
        QVERIFY(!*ask([](auto &all) { return all.decks.remove(u"d1"_s, u"bob"_s); }));
        QCOMPARE(**ask([](auto &all) { return all.decks.find(u"d1"_s); }), hers);
    }

    void aCardSetIsKeptOnceUnderItsHash()
    {
        const QByteArray hash("\x00\x01\xff", 3);
        QVERIFY(ask([&](auto &all) { return all.cardSets.put(hash, "cards"); }));
        QVERIFY(ask([&](auto &all) { return all.cardSets.put(hash, "others"); }));
        QCOMPARE(**ask([&](auto &all) { return all.cardSets.find(hash); }), "cards");
        QVERIFY(!ask([](auto &all) { return all.cardSets.find("none"); })->has_value());
    }

private:
    void append(const QVector<Append> &appends)
    {
        JournalListener listener(m_storage->journal());
        for (const Append &each : appends)
            m_storage->journal()->append(each);
        QVERIFY(listener.hears(appends.size()));
        QCOMPARE(listener.outcomes(), QVector<CommitOutcome>(appends.size(), CommitOutcome::Committed));
    }
    [[nodiscard]] QUuid playedBy(const QString &userId, clock::Milliseconds createdAt)
    {
        Append game = newGame();
        game.game->createdAt = createdAt;
        game.seats = {{userId, userId, false}, {u"bot#1"_s, u"bot"_s, true}};
        append({game});
        return game.game->id;
    }
    [[nodiscard]] QUuid finishedBy(const QString &userId, clock::Milliseconds endedAt)
    {
        const QUuid id = playedBy(userId, 1);
        Append last = action(id, 2);
        last.end = GameEnd{"points", userId, endedAt};
        append({last});
        return id;
    }

    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "repositories_test.moc"
