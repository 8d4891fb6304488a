#include "unit/live/live_fixture.h"

using namespace mantimon;
using namespace mantimon::live;
using namespace Qt::StringLiterals;

/// What every LiveStore does with connections, seats and spectators.
class ConnectionsTest : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionIsFoundBySidByUserAndByGame();
    void whatWasNeverRegisteredIsNotFound();
    void anUnregisteredConnectionIsNowhere();
    void registeringAgainKeepsTheSeat();
    void aUserHasSeveralConnectionsTheNewestLast();
    void theNewestHoldsTheSeat();
    void whoLostTheSeatCannotGiveItUp();
    void onlyARegisteredConnectionSitsOrWatches();
    void spectatorsComeAndGo();
    void aCrashedNodesConnectionsEndAndTheLivingStay();
    void refreshingNamesWhatIsNotKnown();
    void answersComeAfterTheCallAndInOrder();
    void aContextThatIsGoneGetsNoAnswer();

private:
    static Connection of(const QString &sid, const QString &user, Milliseconds since = 1'000)
    {
        return {.sid = sid, .userId = user, .nodeId = u"node-1"_s, .since = since, .seen = since};
    }
    bool registered(const Connection &connection) { return ask(&LiveStore::registerConnection, connection).isOk(); }
    std::optional<Connection> found(const QString &sid) { return *ask(&LiveStore::connection, sid); }
    QStringList sidsOf(const QString &user)
    {
        QStringList sids;
        const auto connections = ask(&LiveStore::connectionsOf, user);
        for (const Connection &connection : *connections)
            sids.append(connection.sid);
        return sids;
    }

    const QUuid m_game = QUuid::createUuid();
};

void ConnectionsTest::aConnectionIsFoundBySidByUserAndByGame()
{
    QVERIFY(registered(of(u"a"_s, u"ann"_s)));
    QCOMPARE(*ask(&LiveStore::takeSeat, m_game, u"a"_s), QString());

    Connection expected = of(u"a"_s, u"ann"_s);
    expected.seats = {m_game};
    QVERIFY(found(u"a"_s) == expected);
    QVERIFY(*ask(&LiveStore::connectionsOf, u"ann"_s) == QVector{expected});
    QVERIFY(*ask(&LiveStore::connectionsIn, m_game) == QVector{expected});
    QVERIFY(*ask(&LiveStore::participants, m_game) == QVector<Participant>({{u"ann"_s, u"a"_s}}));
}

void ConnectionsTest::whatWasNeverRegisteredIsNotFound()
{
    QVERIFY(!found(u"a"_s));
    QVERIFY(ask(&LiveStore::connectionsOf, u"ann"_s)->isEmpty());
    QVERIFY(ask(&LiveStore::connectionsIn, m_game)->isEmpty());
    QVERIFY(ask(&LiveStore::participants, m_game)->isEmpty());
    QCOMPARE(*ask(&LiveStore::unregisterConnection, u"a"_s), false);
}

void ConnectionsTest::anUnregisteredConnectionIsNowhere()
{
    const QUuid watched = QUuid::createUuid();
    QVERIFY(registered(of(u"a"_s, u"ann"_s)));
    QVERIFY(ask(&LiveStore::takeSeat, m_game, u"a"_s));
    QVERIFY(ask(&LiveStore::watch, watched, u"a"_s));
    QCOMPARE(*ask(&LiveStore::unregisterConnection, u"a"_s), true);

    QVERIFY(!found(u"a"_s));
    QVERIFY(sidsOf(u"ann"_s).isEmpty());
    QVERIFY(ask(&LiveStore::connectionsIn, m_game)->isEmpty());
    QVERIFY(ask(&LiveStore::participants, m_game)->isEmpty());
    QVERIFY(ask(&LiveStore::spectators, watched)->isEmpty());
    QCOMPARE(*ask(&LiveStore::unregisterConnection, u"a"_s), false);
}

void ConnectionsTest::registeringAgainKeepsTheSeat()
{
    QVERIFY(registered(of(u"a"_s, u"ann"_s, 1'000)));
    QVERIFY(ask(&LiveStore::takeSeat, m_game, u"a"_s));
    Connection again = of(u"a"_s, u"ann"_s, 1'000);
    again.seen = 5'000;
    QVERIFY(registered(again));
    again.seats = {m_game};
    QVERIFY(found(u"a"_s) == again);
}

void ConnectionsTest::aUserHasSeveralConnectionsTheNewestLast()
{
    QVERIFY(registered(of(u"b"_s, u"ann"_s, 1'000)));
    QVERIFY(registered(of(u"c"_s, u"ann"_s, 3'000)));
    QVERIFY(registered(of(u"a"_s, u"ann"_s, 2'000)));
    QVERIFY(registered(of(u"d"_s, u"ben"_s, 4'000)));
    QCOMPARE(sidsOf(u"ann"_s), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(sidsOf(u"ben"_s), QStringList({u"d"_s}));
}

void ConnectionsTest::theNewestHoldsTheSeat()
{
    QVERIFY(registered(of(u"old"_s, u"ann"_s, 1'000)));
    QVERIFY(registered(of(u"new"_s, u"ann"_s, 2'000)));
    QCOMPARE(*ask(&LiveStore::takeSeat, m_game, u"old"_s), QString());
    QCOMPARE(*ask(&LiveStore::takeSeat, m_game, u"old"_s), QString());
    QCOMPARE(*ask(&LiveStore::takeSeat, m_game, u"new"_s), u"old"_s);

    QVERIFY(*ask(&LiveStore::participants, m_game) == QVector<Participant>({{u"ann"_s, u"new"_s}}));
    QVERIFY(found(u"old"_s)->seats.isEmpty());
    QCOMPARE(found(u"new"_s)->seats, QVector{m_game});
}

void ConnectionsTest::whoLostTheSeatCannotGiveItUp()
{
    QVERIFY(registered(of(u"old"_s, u"ann"_s, 1'000)));
    QVERIFY(registered(of(u"new"_s, u"ann"_s, 2'000)));
    QVERIFY(ask(&LiveStore::takeSeat, m_game, u"old"_s));
    QVERIFY(ask(&LiveStore::takeSeat, m_game, u"new"_s));
    QVERIFY(ask(&LiveStore::leaveSeat, m_game, u"old"_s));
    QCOMPARE(*ask(&LiveStore::unregisterConnection, u"old"_s), true);
    QCOMPARE(ask(&LiveStore::participants, m_game)->size(), 1);
    QVERIFY(ask(&LiveStore::leaveSeat, m_game, u"new"_s));
    QVERIFY(ask(&LiveStore::participants, m_game)->isEmpty());
    QVERIFY(found(u"new"_s)->seats.isEmpty());
}

void ConnectionsTest::onlyARegisteredConnectionSitsOrWatches()
{
    const auto seat = ask(&LiveStore::takeSeat, m_game, u"nobody"_s);
    QVERIFY(!seat);
    QCOMPARE(seat.error().kind, ErrorKind::NotFound);
    const auto watched = ask(&LiveStore::watch, m_game, u"nobody"_s);
    QVERIFY(!watched);
    QCOMPARE(watched.error().kind, ErrorKind::NotFound);
    QVERIFY(ask(&LiveStore::connectionsIn, m_game)->isEmpty());
}

void ConnectionsTest::spectatorsComeAndGo()
{
    QVERIFY(registered(of(u"b"_s, u"ben"_s)));
    QVERIFY(registered(of(u"a"_s, u"ann"_s)));
    QVERIFY(ask(&LiveStore::watch, m_game, u"b"_s));
    QVERIFY(ask(&LiveStore::watch, m_game, u"a"_s));
    QVERIFY(ask(&LiveStore::watch, m_game, u"a"_s));
    QCOMPARE(*ask(&LiveStore::spectators, m_game), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(ask(&LiveStore::participants, m_game)->isEmpty());
    QCOMPARE(found(u"a"_s)->watching, QVector{m_game});

    QVERIFY(ask(&LiveStore::leaveWatching, m_game, u"a"_s));
    QCOMPARE(*ask(&LiveStore::spectators, m_game), QStringList({u"b"_s}));
    QVERIFY(found(u"a"_s)->watching.isEmpty());
}

void ConnectionsTest::aCrashedNodesConnectionsEndAndTheLivingStay()
{
    makeFleeting();
    for (const QString &name : {u"crashed"_s, u"living"_s}) {
        QVERIFY(registered(of(name, name)));
        QVERIFY(ask(&LiveStore::takeSeat, m_game, name));
        QVERIFY(ask(&LiveStore::watch, m_game, name));
    }
    Milliseconds now = 2'000;
    QVERIFY(m_fixture->eventually([&] {
        (void)ask(&LiveStore::refreshConnections, QStringList{u"living"_s}, ++now);
        (void)ask(&LiveStore::refreshGames, QVector{m_game});
        return !found(u"crashed"_s);
    }));
    QVERIFY(sidsOf(u"crashed"_s).isEmpty());
    QCOMPARE(*ask(&LiveStore::participants, m_game), QVector<Participant>({{u"living"_s, u"living"_s}}));
    QCOMPARE(*ask(&LiveStore::spectators, m_game), QStringList({u"living"_s}));
    QCOMPARE(ask(&LiveStore::connectionsIn, m_game)->size(), 1);
    QCOMPARE(found(u"living"_s)->seen, now);
    QCOMPARE(sidsOf(u"living"_s), QStringList({u"living"_s}));
}

void ConnectionsTest::refreshingNamesWhatIsNotKnown()
{
    QVERIFY(registered(of(u"a"_s, u"ann"_s)));
    const QStringList asked{u"x"_s, u"a"_s, u"y"_s};
    QCOMPARE(*ask(&LiveStore::refreshConnections, asked, Milliseconds(7'000)), QStringList({u"x"_s, u"y"_s}));
    QCOMPARE(found(u"a"_s)->seen, Milliseconds(7'000));
    QVERIFY(!found(u"x"_s));
}

void ConnectionsTest::answersComeAfterTheCallAndInOrder()
{
    QStringList order;
    QEventLoop loop;
    store().registerConnection(of(u"a"_s, u"ann"_s), {&loop, [&](const auto &) { order.append(u"registered"_s); }});
    store().unregisterConnection(u"a"_s, {&loop, [&](const auto &) { order.append(u"unregistered"_s); }});
    store().connection(u"a"_s, {&loop, [&](const auto &answer) {
                                    order.append(*answer ? u"there"_s : u"gone"_s);
                                    loop.quit();
                                }});
    order.append(u"asked"_s);
    loop.exec();
    QCOMPARE(order, QStringList({u"asked"_s, u"registered"_s, u"unregistered"_s, u"gone"_s}));
}

void ConnectionsTest::aContextThatIsGoneGetsNoAnswer()
{
    bool isAnswered = false;
    {
        QObject context;
        store().connection(u"a"_s, {&context, [&](const auto &) { isAnswered = true; }});
    }
    (void)found(u"a"_s);
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "connections_test.moc"
