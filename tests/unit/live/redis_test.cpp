#include "common/redis_process.h"
#include "measure/durations.h"
#include "unit/live/live_fixture.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace mantimon;
using namespace mantimon::live;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::RedisProcess;

/// A RedisLiveStore and a Redis that refuses, dies, hangs and forgets.
class RedisTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordAndADatabaseAreUsed();
    void aNamedUserIsUsed();
    void aUnixSocketIsUsed();
    void aHostsNameIsResolved();
    void aWrongPasswordIsAClearLine();
    void aMissingPasswordIsAClearLine();
    void anUnknownHostIsAClearLine();
    void itIsDownAtTheStartAndComesLater();
    void aKilledConnectionIsMadeAnew();
    void aFlushIsNoticed();
    void aRestartIsNoticed();
    void aHangIsNoticedAndSurvived();
    void whileItIsAwayEveryCallIsAnswered();
    void aLossIsToldOnceHoweverManyAsk();
    void scriptsThatWereFlushedAreSentAgain();
    void aTimerSurvivesTheServer();
    void everyKeyEnds();
    void allKeysBeginWithThePrefix();
    void everyAnswerIsTimed();

private:
    struct Subject
    {
        explicit Subject(const QString &url, RedisLiveStore::Settings settings = {})
            : store(withUrl(std::move(settings), url)), available(&store, &LiveStore::available),
              lost(&store, &LiveStore::lost)
        {
        }
        bool comes() { return available.count() > 0 || available.wait(10'000); }

        RedisLiveStore store;
        QSignalSpy available;
        QSignalSpy lost;

    private:
        static RedisLiveStore::Settings withUrl(RedisLiveStore::Settings settings, const QString &url)
        {
            settings.url = *LiveUrl::parse(url);
            settings.watchEvery = 50ms;
            settings.firstPause = 20ms;
            settings.longestPause = 100ms;
            return settings;
        }
    };

    static void expectWarning(const QString &part)
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(part)));
    }
    static void fill(LiveStore &store);
};

void RedisTest::everyAnswerIsTimed()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Subject subject(redis.url());
    subject.store.start();
    QVERIFY(subject.comes());
    const measure::Histogram &durations = measure::histogramOf(measure::Span::LiveStore);
    const auto before = durations.count();
    const auto spentBefore = durations.sum();
    QVERIFY(ask(subject.store, &LiveStore::putBeat, NodeBeat{.nodeId = u"node-1"_s, .at = 1}));
    QVERIFY(durations.count() > before);
    QVERIFY(durations.sum() > spentBefore);
}

// Something of every kind.
void RedisTest::fill(LiveStore &store)
{
    const QUuid game = QUuid::createUuid();
    const Milliseconds now = 1'800'000'000'000;
    QVERIFY(ask(store, &LiveStore::registerConnection, Connection{.sid = u"a"_s, .userId = u"ann"_s, .since = now}));
    QVERIFY(ask(store, &LiveStore::registerConnection, Connection{.sid = u"b"_s, .userId = u"ben"_s, .since = now}));
    QVERIFY(ask(store, &LiveStore::takeSeat, game, u"a"_s));
    QVERIFY(ask(store, &LiveStore::watch, game, u"b"_s));
    QVERIFY(ask(store, &LiveStore::startTimer,
                Timer{.gameId = game, .userId = u"ann"_s, .startedAt = now, .total = 10, .deadline = now + 10}));
    QVERIFY(*ask(store, &LiveStore::extendTimer, game, Milliseconds(10)));
    QCOMPARE(ask(store, &LiveStore::claimExpired, now + 30, 1'000, 10)->size(), 1);
    QVERIFY(ask(store, &LiveStore::putSummary, GameSummary{.id = game, .createdAt = now}));
    QVERIFY(*ask(store, &LiveStore::putOwner, game, Ownership{u"node-1"_s, 1}));
    QVERIFY(ask(store, &LiveStore::putBeat, NodeBeat{.nodeId = u"node-1"_s, .at = now}));
    QVERIFY(ask(store, &LiveStore::refreshConnections, QStringList{u"a"_s}, now + 1)->isEmpty());
    QVERIFY(ask(store, &LiveStore::refreshGames, QVector{game})->isEmpty());
}

void RedisTest::aPasswordAndADatabaseAreUsed()
{
    RedisProcess redis({u"--requirepass"_s, u"open sesame"_s});
    QVERIFY(redis.start());
    Subject subject(u"redis://:open%20sesame@127.0.0.1:%1/3"_s.arg(redis.port()));
    subject.store.start();
    QVERIFY(subject.comes());
    QCOMPARE(redis.tell({u"--no-auth-warning"_s, u"-a"_s, u"open sesame"_s, u"-n"_s, u"3"_s, u"dbsize"_s}),
             QStringList(u"1"_s));
    QCOMPARE(redis.tell({u"--no-auth-warning"_s, u"-a"_s, u"open sesame"_s, u"dbsize"_s}), QStringList(u"0"_s));
}

void RedisTest::aNamedUserIsUsed()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    redis.tell({u"acl"_s, u"setuser"_s, u"mantimon"_s, u"on"_s, u">sesame"_s, u"~*"_s, u"+@all"_s});
    redis.tell({u"acl"_s, u"setuser"_s, u"default"_s, u"off"_s});
    Subject subject(u"redis://mantimon:sesame@127.0.0.1:%1"_s.arg(redis.port()));
    subject.store.start();
    QVERIFY(subject.comes());
}

void RedisTest::aUnixSocketIsUsed()
{
    RedisProcess redis({u"--requirepass"_s, u"sesame"_s});
    QVERIFY(redis.start());
    Subject subject(u"unix://:sesame@%1?db=2"_s.arg(redis.socketPath()));
    subject.store.start();
    QVERIFY(subject.comes());
    QCOMPARE(redis.tell({u"--no-auth-warning"_s, u"-a"_s, u"sesame"_s, u"-n"_s, u"2"_s, u"dbsize"_s}),
             QStringList(u"1"_s));
}

void RedisTest::aHostsNameIsResolved()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Subject subject(u"redis://localhost:%1"_s.arg(redis.port()));
    subject.store.start();
    QVERIFY(subject.comes());
}

void RedisTest::aWrongPasswordIsAClearLine()
{
    RedisProcess redis({u"--requirepass"_s, u"sesame"_s});
    QVERIFY(redis.start());
    expectWarning(u"Redis at redis://127.0.0.1:%1/0 is away, trying again: it refuses the password: WRONGPASS"_s.arg(
        redis.port()));
    Subject subject(u"redis://:guess@127.0.0.1:%1"_s.arg(redis.port()));
    subject.store.start();
    QVERIFY(subject.lost.wait());
    QVERIFY(!subject.lost.front().front().toString().contains(u"guess"_s));
    QVERIFY(!subject.store.status().isAvailable);
}

void RedisTest::aMissingPasswordIsAClearLine()
{
    RedisProcess redis({u"--requirepass"_s, u"sesame"_s});
    QVERIFY(redis.start());
    expectWarning(u"is away, trying again: it refuses to serve: NOAUTH"_s);
    Subject subject(redis.url());
    subject.store.start();
    QVERIFY(subject.lost.wait());
}

void RedisTest::anUnknownHostIsAClearLine()
{
    expectWarning(u"Redis at redis://nowhere.invalid:6379/0 is away, trying again: no address of nowhere.invalid"_s);
    Subject subject(u"redis://nowhere.invalid"_s);
    subject.store.start();
    QVERIFY(subject.lost.wait(10'000));
}

void RedisTest::itIsDownAtTheStartAndComesLater()
{
    RedisProcess redis;
    expectWarning(u"Redis at redis://127.0.0.1:%1/0 is away, trying again: Connection refused"_s.arg(redis.port()));
    Subject subject(redis.url());
    subject.store.start();
    QVERIFY(subject.lost.wait());
    QVERIFY(redis.start());
    QVERIFY(subject.comes());
    QVERIFY(subject.store.status().isAvailable);
    QCOMPARE(subject.store.status().losses, 1U);
    QCOMPARE(subject.lost.count(), 1);
    fill(subject.store);
}

void RedisTest::aKilledConnectionIsMadeAnew()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Subject subject(redis.url());
    subject.store.start();
    QVERIFY(subject.comes());
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"is away, trying again: (Server closed|Connection reset|Broken pipe)"_s));
    QCOMPARE(redis.tell({u"client"_s, u"kill"_s, u"type"_s, u"normal"_s}).size(), 1);
    QTRY_COMPARE(subject.available.count(), 2);
    QCOMPARE(subject.lost.count(), 1);
    QCOMPARE(subject.store.status().losses, 1U);
    fill(subject.store);
}

void RedisTest::aFlushIsNoticed()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Subject subject(redis.url());
    subject.store.start();
    QVERIFY(subject.comes());
    expectWarning(u"Redis at %1/0 has lost its data: writing them anew"_s.arg(redis.url()));
    redis.tell({u"flushall"_s});
    QTRY_COMPARE(subject.available.count(), 2);
    QCOMPARE(subject.store.status().emptied, 1U);
    QCOMPARE(subject.lost.count(), 0);
    QVERIFY(subject.store.status().isAvailable);
    fill(subject.store);
    QCOMPARE(subject.available.count(), 2);
}

void RedisTest::aRestartIsNoticed()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Subject subject(redis.url());
    subject.store.start();
    QVERIFY(subject.comes());
    expectWarning(u"is away, trying again: "_s);
    redis.stop();
    QVERIFY(subject.lost.wait());
    QVERIFY(!subject.store.status().isAvailable);
    expectWarning(u"is away, trying again: Connection refused"_s); // another reason: told as well, once
    QTRY_VERIFY(subject.store.status().failures >= 3);
    QVERIFY(!ask(subject.store, &LiveStore::beats));
    QVERIFY(redis.start());
    QTRY_COMPARE(subject.available.count(), 2);
    fill(subject.store);
    QCOMPARE(subject.store.status().losses, 1U);
}

void RedisTest::aHangIsNoticedAndSurvived()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    RedisLiveStore::Settings settings;
    settings.patience = {.toOpen = 200ms, .toAnswer = 200ms};
    Subject subject(redis.url(), settings);
    subject.store.start();
    QVERIFY(subject.comes());
    expectWarning(u"is away, trying again: no answer within 200 ms"_s);
    redis.pause();
    const auto asked = ask(subject.store, &LiveStore::beats);
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::Unavailable);
    QTRY_COMPARE(subject.lost.count(), 1);
    expectWarning(u"is away, trying again: no answer to the connection"_s);
    QTRY_VERIFY(subject.store.status().failures >= 2);
    QVERIFY(!subject.store.status().isAvailable);
    redis.goOn();
    QTRY_COMPARE(subject.available.count(), 2);
    fill(subject.store);
}

void RedisTest::whileItIsAwayEveryCallIsAnswered()
{
    RedisProcess redis;
    expectWarning(u"Connection refused"_s);
    Subject subject(redis.url());
    LiveStore &store = subject.store;
    const auto before = ask(store, &LiveStore::connection, u"a"_s);
    QVERIFY(!before);
    QCOMPARE(before.error().kind, ErrorKind::Unavailable);
    store.start();
    QVERIFY(subject.lost.wait());
    QVERIFY(!ask(store, &LiveStore::registerConnection, Connection{.sid = u"a"_s}));
    QVERIFY(!ask(store, &LiveStore::takeSeat, QUuid(), u"a"_s));
    QVERIFY(!ask(store, &LiveStore::timer, QUuid()));
    QVERIFY(!ask(store, &LiveStore::summaries, 0, 10));
    QVERIFY(redis.start());
    QVERIFY(subject.comes());
    const auto after = ask(store, &LiveStore::connection, u"a"_s);
    QVERIFY(after);
    QVERIFY(!*after); // what was written while it was away is dropped
}

void RedisTest::aLossIsToldOnceHoweverManyAsk()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Subject subject(redis.url());
    subject.store.start();
    QVERIFY(subject.comes());
    expectWarning(u"is away, trying again: "_s); // a second line would fail the test
    int refused = 0;
    for (int i = 0; i < 100; ++i)
        subject.store.connection(u"a"_s, {this, [&](const auto &answer) { refused += answer ? 0 : 1; }});
    redis.tell({u"client"_s, u"kill"_s, u"type"_s, u"normal"_s});
    for (int i = 0; i < 100; ++i)
        subject.store.connection(u"a"_s, {this, [&](const auto &answer) { refused += answer ? 0 : 1; }});
    QTRY_COMPARE(subject.available.count(), 2);
    QVERIFY(refused >= 100);
    QCOMPARE(subject.lost.count(), 1);
    QCOMPARE(subject.store.status().losses, 1U);
}

void RedisTest::scriptsThatWereFlushedAreSentAgain()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Subject subject(redis.url());
    subject.store.start();
    QVERIFY(subject.comes());
    redis.tell({u"script"_s, u"flush"_s});
    fill(subject.store);
    QCOMPARE(subject.available.count(), 1);
}

void RedisTest::aTimerSurvivesTheServer()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    const Timer timer{.gameId = QUuid::createUuid(),
                      .userId = u"ann"_s,
                      .startedAt = 1'800'000'000'000,
                      .total = 60'000,
                      .deadline = 1'800'000'060'000,
                      .warningPercents = {50, 25}};
    {
        Subject before(redis.url());
        before.store.start();
        QVERIFY(before.comes());
        QVERIFY(ask(before.store, &LiveStore::startTimer, timer));
    }
    Subject after(redis.url());
    after.store.start();
    QVERIFY(after.comes());
    QVERIFY(*ask(after.store, &LiveStore::timer, timer.gameId) == timer);
    QCOMPARE(ask(after.store, &LiveStore::claimExpired, timer.deadline, 1'000, 10)->size(), 1);
}

void RedisTest::everyKeyEnds()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Subject subject(redis.url());
    subject.store.start();
    QVERIFY(subject.comes());
    fill(subject.store);
    const QStringList keys = redis.tell({u"--scan"_s});
    QVERIFY2(keys.size() >= 14, qPrintable(keys.join(u'\n')));
    for (const QString &key : keys)
        QVERIFY2(redis.tell({u"pttl"_s, key}).front().toLongLong() > 0, qPrintable(key));
}

void RedisTest::allKeysBeginWithThePrefix()
{
    RedisProcess redis;
    QVERIFY(redis.start());
    Subject subject(redis.url(), {.prefix = "some game:"});
    subject.store.start();
    QVERIFY(subject.comes());
    fill(subject.store);
    for (const QString &key : redis.tell({u"--scan"_s}))
        QVERIFY2(key.startsWith(u"some game:"_s), qPrintable(key));
}

QTEST_GUILESS_MAIN(RedisTest)
#include "redis_test.moc"
