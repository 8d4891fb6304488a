#include "storage_fixture.h"

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

class StartTest : public StorageTestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeOfAStopIsAnOutage()
    {
        const QUuid id = QUuid::createUuid();
        {
            Storage storage(config());
            QVERIFY(storage.start());
            JournalListener listener(storage.journal());
            storage.journal()->append(newGame(id));
            QVERIFY(listener.hears(1));
            moment.advance(500);
        }
        const clock::Milliseconds stopped = moment.now();
        moment.advance(30'000);
        Storage storage(config());
        const auto started = storage.start();
        QVERIFY(started);
        QCOMPARE(started->lastKnownMoment, stopped);
        QCOMPARE(started->outages, (QVector<Outage>{{stopped, stopped + 30'000}}));
    }

    void aClockSetBackAcrossARestartGoesOnWhereItWas()
    {
        {
            Storage storage(config());
            QVERIFY(storage.start());
        }
        const clock::Milliseconds stopped = moment.now();
        moment.advance(-3'600'000);
        {
            Storage storage(config());
            QCOMPARE(storage.start()->lastKnownMoment, stopped);
        }
        QCOMPARE(Intruder(address()).number(u"SELECT COUNT(*) FROM outages"_s), 0);
        QCOMPARE(Intruder(address()).number(u"SELECT at FROM heartbeat"_s), stopped);
    }

    void theStoragesOwnTimeStartsNoEarlierThanTheLastKnownMoment()
    {
        constexpr clock::Milliseconds farAhead = 4'000'000'000'000;
        moment.set(farAhead);
        {
            Storage storage(config());
            QVERIFY(storage.start());
        }
        StorageConfig own = config();
        own.now = {};
        Storage storage(own);
        QVERIFY(storage.start());
        QVERIFY(storage.now() >= farAhead);
    }

    void anEntryYoungerThanTheHeartbeatIsTheLastKnownMoment()
    {
        Append game = newGame();
        game.entries.first().at = moment.now() + 900;
        {
            Storage storage(config());
            QVERIFY(storage.start());
            JournalListener listener(storage.journal());
            storage.journal()->append(game);
            QVERIFY(listener.hears(1));
        }
        Storage storage(config());
        QCOMPARE(storage.start()->lastKnownMoment, moment.now() + 900);
    }
};

QTEST_GUILESS_MAIN(StartTest)
#include "start_test.moc"
