#include "unit/live/live_fixture.h"

using namespace mantimon;
using namespace mantimon::live;
using namespace Qt::StringLiterals;

/// What every LiveStore does with summaries of games, their owners, and nodes.
class GamesTest : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSummaryIsListedAsItWasPut();
    void summariesComeInPagesTheNewestFirst();
    void aSummaryPutAgainReplacesTheOld();
    void aGameThatNobodyRefreshesEnds();
    void refreshingNamesGamesThatAreNotKnown();
    void aRemovedGameLeavesNothing();
    void aLowerEpochDoesNotTakeAGameBack();
    void aNodeWithoutHeartbeatIsGone();

private:
    static GameSummary summary(const QUuid &id = QUuid::createUuid(), Milliseconds createdAt = 1'000)
    {
        return {.id = id,
                .nodeId = u"node-1"_s,
                .ruleset = u"standard"_s,
                .status = u"playing"_s,
                .players = {u"Änn \"A\" B"_s, u"Ben"_s},
                .turn = 7,
                .spectators = 3,
                .createdAt = createdAt};
    }
    bool put(const GameSummary &summary) { return ask(&LiveStore::putSummary, summary).isOk(); }
    SummaryPage page(int offset = 0, int limit = 10) { return *ask(&LiveStore::summaries, offset, limit); }
};

void GamesTest::aSummaryIsListedAsItWasPut()
{
    QCOMPARE(page().total, 0);
    const GameSummary game = summary();
    QVERIFY(put(game));
    QCOMPARE(page().total, 1);
    QVERIFY(page().games == QVector{game});
}

void GamesTest::summariesComeInPagesTheNewestFirst()
{
    QVector<GameSummary> games;
    for (int i = 0; i < 5; ++i) {
        games.prepend(summary(QUuid::createUuid(), 1'000 + i));
        QVERIFY(put(games.front()));
    }
    QVERIFY(page(0, 2).games == games.mid(0, 2));
    QVERIFY(page(2, 2).games == games.mid(2, 2));
    QVERIFY(page(4, 2).games == games.mid(4, 1));
    QVERIFY(page(5, 2).games.isEmpty());
    QCOMPARE(page(4, 2).total, 5);
}

void GamesTest::aSummaryPutAgainReplacesTheOld()
{
    GameSummary game = summary();
    QVERIFY(put(game));
    game.turn = 8;
    game.status = u"waiting"_s;
    game.players = {u"Ben"_s};
    QVERIFY(put(game));
    QVERIFY(page().games == QVector{game});
}

void GamesTest::aGameThatNobodyRefreshesEnds()
{
    makeFleeting();
    const GameSummary left = summary();
    const GameSummary kept = summary();
    for (const GameSummary &game : {left, kept}) {
        QVERIFY(put(game));
        QCOMPARE(*ask(&LiveStore::putOwner, game.id, Ownership{u"node-1"_s, 1}), true);
    }
    QVERIFY(m_fixture->eventually([&] {
        (void)ask(&LiveStore::refreshGames, QVector{kept.id});
        return page().total == 1 && !*ask(&LiveStore::owner, left.id);
    }));
    QVERIFY(page().games == QVector{kept});
    QVERIFY(*ask(&LiveStore::owner, kept.id));
}

void GamesTest::refreshingNamesGamesThatAreNotKnown()
{
    const GameSummary known = summary();
    const QUuid unknown = QUuid::createUuid();
    QVERIFY(put(known));
    QCOMPARE(*ask(&LiveStore::refreshGames, QVector{unknown, known.id}), QVector{unknown});
}

void GamesTest::aRemovedGameLeavesNothing()
{
    const GameSummary game = summary();
    QVERIFY(put(game));
    QVERIFY(ask(&LiveStore::registerConnection, Connection{.sid = u"a"_s, .userId = u"ann"_s}));
    QVERIFY(ask(&LiveStore::registerConnection, Connection{.sid = u"b"_s, .userId = u"ben"_s}));
    QVERIFY(ask(&LiveStore::takeSeat, game.id, u"a"_s));
    QVERIFY(ask(&LiveStore::watch, game.id, u"b"_s));
    QVERIFY(ask(&LiveStore::startTimer, Timer{.gameId = game.id, .userId = u"ann"_s, .deadline = 5'000}));
    QCOMPARE(*ask(&LiveStore::putOwner, game.id, Ownership{u"node-1"_s, 1}), true);

    QVERIFY(ask(&LiveStore::removeGame, game.id));
    QCOMPARE(page().total, 0);
    QVERIFY(ask(&LiveStore::participants, game.id)->isEmpty());
    QVERIFY(ask(&LiveStore::spectators, game.id)->isEmpty());
    QVERIFY(!*ask(&LiveStore::timer, game.id));
    QVERIFY(ask(&LiveStore::claimExpired, 10'000, 1'000, 10)->isEmpty());
    QVERIFY(!*ask(&LiveStore::owner, game.id));
    QVERIFY((*ask(&LiveStore::connection, u"a"_s))->seats.isEmpty());
    QVERIFY((*ask(&LiveStore::connection, u"b"_s))->watching.isEmpty());
}

void GamesTest::aLowerEpochDoesNotTakeAGameBack()
{
    const QUuid game = QUuid::createUuid();
    const Ownership old{u"node-1"_s, 3};
    const Ownership taken{u"node-2"_s, 4};
    QVERIFY(!*ask(&LiveStore::owner, game));
    QCOMPARE(*ask(&LiveStore::putOwner, game, old), true);
    QCOMPARE(*ask(&LiveStore::putOwner, game, taken), true);
    QCOMPARE(*ask(&LiveStore::putOwner, game, old), false);
    QVERIFY(*ask(&LiveStore::owner, game) == taken);
    QCOMPARE(*ask(&LiveStore::putOwner, game, taken), true);
}

void GamesTest::aNodeWithoutHeartbeatIsGone()
{
    makeFleeting();
    const NodeBeat silent{.nodeId = u"b-silent"_s, .at = 1'000, .connections = 2, .games = 1};
    NodeBeat living{.nodeId = u"a-living"_s, .at = 1'000, .connections = 5, .games = 4};
    QVERIFY(ask(&LiveStore::putBeat, silent));
    QVERIFY(ask(&LiveStore::putBeat, living));
    QVERIFY(*ask(&LiveStore::beats) == QVector({living, silent}));
    QVERIFY(m_fixture->eventually([&] {
        living.at += 1'000;
        (void)ask(&LiveStore::putBeat, living);
        return *ask(&LiveStore::beats) == QVector{living};
    }));
}

QTEST_GUILESS_MAIN(GamesTest)
#include "games_test.moc"
