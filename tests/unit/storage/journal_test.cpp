#include "storage_fixture.h"

#include <QSemaphore>

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;
using enum CommitOutcome;

using Outcomes = QVector<CommitOutcome>;

class JournalTest : public StorageTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StorageTestCase::init();
        m_storage = std::make_unique<Storage>(config());
        QVERIFY(m_storage->start());
        m_listener = std::make_unique<JournalListener>(m_storage->journal());
    }
    void cleanup()
    {
        m_listener.reset();
        m_storage.reset();
        StorageTestCase::cleanup();
    }

    void anAppendIsAnsweredByItsLastEntry()
    {
        Append game = newGame();
        game.entries.append(action(game.game->id, 2).entries.first());
        QCOMPARE(outcomesOf({game}), Outcomes{Committed});
        QCOMPARE(m_listener->groups, (QVector<QVector<CommitReceipt>>{{{game.game->id, 2, Committed}}}));
    }

    void whatAnAppendCarriesIsStoredTogether()
    {
        Append game = newGame();
        game.game->joinCode = u"KITE"_s;
        game.game->requestId = u"r1"_s;
        game.seats = {{u"ada"_s, u"Ada"_s, false}};
        Append sitDown = action(game.game->id, 2, "a-1");
        sitDown.seats = {{u"bot:random#1"_s, u"Random"_s, true}};
        sitDown.status = GameStatus::Live;
        Append last = action(game.game->id, 3);
        last.entries.first().player.reset();
        last.end = GameEnd{"resigned", u"ada"_s, 1'800'000'009'000, 7};
        QCOMPARE(outcomesOf({game, sitDown, last}), (Outcomes{Committed, Committed, Committed}));

        const auto stored = load(game.game->id);
        QVERIFY(stored);
        GameRow expected{*game.game, 1, u"node-a"_s, 3, last.end};
        expected.status = GameStatus::Finished;
        QCOMPARE(stored->game, expected);
        QCOMPARE(stored->seats, game.seats + sitDown.seats);
        QCOMPARE(stored->entries, game.entries + sitDown.entries + last.entries);
    }

    void whatWaitsGoesIntoOneGroup()
    {
        constexpr int count = 100;
        QSemaphore isBusy;
        QSemaphore goOn;
        QObject context;
        m_storage->query(
            [&](Repositories &repositories) {
                isBusy.release();
                goOn.acquire();
                return repositories.games.unfinished();
            },
            &context, [](const auto &) {});
        isBusy.acquire();
        for (int i = 0; i < count; ++i)
            m_storage->journal()->append(newGame());
        goOn.release();

        QVERIFY(m_listener->hears(count));
        QCOMPARE(m_listener->groups.size(), 1);
        QCOMPARE(m_listener->outcomes(), Outcomes(count, Committed));
    }

    void whatIsTooMuchIsRefusedAtOnceAndTheRestIsWritten()
    {
        restartWithRoomFor(3);
        QSemaphore isBusy;
        QSemaphore goOn;
        QObject context;
        m_storage->query(
            [&](Repositories &repositories) {
                isBusy.release();
                goOn.acquire();
                return repositories.games.unfinished();
            },
            &context, [](const auto &) {});
        isBusy.acquire();
        QTest::ignoreMessage(QtWarningMsg, "overloaded: too many changes of games wait for the database");
        for (int i = 0; i < 5; ++i)
            m_storage->journal()->append(newGame());
        QVERIFY(m_listener->hears(2));
        QCOMPARE(m_listener->outcomes(), (Outcomes{Unavailable, Unavailable}));
        QCOMPARE(m_listener->availability, QVector<bool>{false});

        goOn.release();
        QVERIFY(m_listener->hears(5));
        QCOMPARE(m_listener->outcomes().mid(2), Outcomes(3, Committed));
        QVERIFY(comesTrue([&] { return m_listener->availability.size() == 2; }));
        QCOMPARE(outcomesOf({newGame()}), Outcomes{Committed});
    }

    void aQuerySeesWhatWasAppendedBeforeIt()
    {
        const Append game = newGame();
        m_storage->journal()->append(game);
        QVERIFY(load(game.game->id));
    }

    void whatDoesNotFitIsRefusedAndHarmsNobody_data()
    {
        QTest::addColumn<Append>("wrong");
        QTest::addColumn<CommitOutcome>("outcome");
        const QUuid id = m_taken;
        QTest::newRow("a seq that is taken") << action(id, 2) << Fenced;
        QTest::newRow("a seq after a hole") << action(id, 4) << Fenced;
        QTest::newRow("an epoch that is over") << action(id, 3, {}, 4) << Fenced;
        QTest::newRow("an epoch to come") << action(id, 3, {}, 6) << Fenced;
        QTest::newRow("a game that is not there") << action(QUuid::createUuid(), 3, {}, 5) << Fenced;
        QTest::newRow("an action id used before") << action(id, 3, "a-1", 5) << Duplicate;
        QTest::newRow("a game that is there") << newGame(id, 5) << Duplicate;
        Append seatTwice = action(id, 3, {}, 5);
        seatTwice.seats = {{u"ada"_s, u"Ada"_s, false}};
        QTest::newRow("a seat of somebody who sits there") << seatTwice << Duplicate;
        Append sameCode = newGame();
        sameCode.game->joinCode = u"KITE"_s;
        QTest::newRow("a join code of an unfinished game") << sameCode << Duplicate;
        Append sameRequest = newGame();
        sameRequest.game->requestId = u"r1"_s;
        QTest::newRow("a request made before") << sameRequest << Duplicate;
    }
    void whatDoesNotFitIsRefusedAndHarmsNobody()
    {
        QFETCH(Append, wrong);
        Append game = newGame(m_taken, 5);
        game.game->joinCode = u"KITE"_s;
        game.game->requestId = u"r1"_s;
        game.seats = {{u"ada"_s, u"Ada"_s, false}};
        QCOMPARE(outcomesOf({game, action(m_taken, 2, "a-1", 5)}), (Outcomes{Committed, Committed}));

        const Append before = newGame();
        const Append after = newGame();
        const Outcomes outcomes = outcomesOf({before, wrong, after});
        QCOMPARE(outcomes.value(0), Committed);
        QTEST(outcomes.value(1), "outcome");
        QCOMPARE(outcomes.value(2), Committed);

        QVERIFY(load(before.game->id));
        QVERIFY(load(after.game->id));
        const auto stored = load(m_taken);
        QCOMPARE(stored->game.lastSeq, 2U);
        QCOMPARE(stored->entries.size(), 2);
        QCOMPARE(stored->seats.size(), 1);
    }

    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("quotes of both kinds") << QByteArray(R"(it's "so")");
        QTest::newRow("backslashes") << QByteArray(R"(\x61')");
        QTest::newRow("what ends a list") << QByteArray("},{,NULL)");
        QTest::newRow("the word for nothing") << QByteArray("NULL");
        QTest::newRow("what stands for a value") << QByteArray("? :a ::b $1");
        QTest::newRow("beyond the first plane") << QByteArray("\xf0\x9f\x83\x8f");
    }
    void textsComeBackAsTheyWere()
    {
        QFETCH(QByteArray, text);
        const Append game = newGame();
        Append odd = action(game.game->id, 2, text);
        odd.entries.first().kind = text;
        odd.entries.first().payload = text;
        odd.seats = {{QString::fromUtf8(text), QString::fromUtf8(text), false}};
        odd.end = GameEnd{text, QString::fromUtf8(text), 1};
        QCOMPARE(outcomesOf({game, odd, action(game.game->id, 3, text)}), (Outcomes{Committed, Committed, Duplicate}));
        const auto stored = load(game.game->id);
        QCOMPARE(stored->entries.last(), odd.entries.first());
        QCOMPARE(stored->seats, odd.seats);
        QCOMPARE(stored->game.end, odd.end);
    }

    // PostgreSQL knows no U+0000; a client could send one.
    void aZeroInATextHarmsNobody()
    {
        const Append game = newGame();
        const QByteArray id("a\0b", 3);
        QCOMPARE(outcomesOf({game, action(game.game->id, 2, id), action(game.game->id, 3, id)}),
                 (Outcomes{Committed, Committed, Duplicate}));
        QVERIFY(m_storage->journal()->isAvailable());
    }

    void anActionIdIsItsPlayersOwn()
    {
        const Append game = newGame();
        Append other = action(game.game->id, 3, "a-1");
        other.entries.first().player = 1;
        QCOMPARE(outcomesOf({game, action(game.game->id, 2, "a-1"), other}),
                 (Outcomes{Committed, Committed, Committed}));
    }

    void aJoinCodeIsFreeAgainWhenItsGameIsOver()
    {
        Append game = newGame();
        game.game->joinCode = u"KITE"_s;
        Append over = action(game.game->id, 2);
        over.end = GameEnd{"resigned", {}, 1};
        Append next = newGame();
        next.game->joinCode = u"KITE"_s;
        QCOMPARE(outcomesOf({game, over, next}), (Outcomes{Committed, Committed, Committed}));
        const auto found = ask(*m_storage, [](Repositories &all) { return all.games.byJoinCode(u"KITE"_s); });
        QCOMPARE((*found)->id, next.game->id);
    }

    void whoTakesAGameOverFencesItsFormerOwner()
    {
        const Append game = newGame();
        QCOMPARE(outcomesOf({game}), Outcomes{Committed});
        const QUuid id = game.game->id;
        const auto epoch = ask(*m_storage, [id](Repositories &all) { return all.games.takeOver(id, u"node-b"_s); });
        QCOMPARE(*epoch, std::optional<qint64>(2));
        QCOMPARE(outcomesOf({action(id, 2, {}, 1), action(id, 2, {}, 2)}), (Outcomes{Fenced, Committed}));
        QCOMPARE(load(id)->game.ownerNode, u"node-b"_s);
    }

    void aStopCommitsWhatWaits()
    {
        const Append game = newGame();
        m_storage->journal()->append(game);
        m_storage->stop();
        QVERIFY(m_listener->hears(1));
        QCOMPARE(m_listener->outcomes(), Outcomes{Committed});
        QCOMPARE(Intruder(address()).number(u"SELECT COUNT(*) FROM entries"_s), 1);
    }

    void appendsComeFromAnyThread()
    {
        constexpr int threads = 4;
        constexpr int each = 50;
        std::vector<std::unique_ptr<QThread>> writers;
        for (int i = 0; i < threads; ++i) {
            writers.emplace_back(QThread::create([this] {
                for (int n = 0; n < each; ++n)
                    m_storage->journal()->append(newGame());
            }));
            writers.back()->start();
        }
        for (const auto &writer : writers)
            QVERIFY(writer->wait());
        QVERIFY(m_listener->hears(threads * each));
        QCOMPARE(m_listener->outcomes(), Outcomes(threads * each, Committed));
    }

private:
    void restartWithRoomFor(qsizetype waiting)
    {
        m_listener.reset();
        m_storage.reset();
        StorageConfig narrow = config();
        narrow.mostWaiting = waiting;
        m_storage = std::make_unique<Storage>(narrow);
        QVERIFY(m_storage->start());
        m_listener = std::make_unique<JournalListener>(m_storage->journal());
    }
    [[nodiscard]] Outcomes outcomesOf(const QVector<Append> &appends)
    {
        const qsizetype before = m_listener->receipts().size();
        for (const Append &append : appends)
            m_storage->journal()->append(append);
        (void)m_listener->hears(before + appends.size());
        return m_listener->outcomes().mid(before);
    }
    [[nodiscard]] std::optional<StoredGame> load(const QUuid &id)
    {
        const auto stored = ask(*m_storage, [id](Repositories &all) { return all.games.load(id); });
        return stored ? *stored : std::nullopt;
    }

    const QUuid m_taken = QUuid::createUuid();
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<JournalListener> m_listener;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
