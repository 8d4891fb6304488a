#include "common/test_case.h"
#include "net/backlog.h"

using namespace mantimon;
using namespace Qt::StringLiterals;

/// What waits for a connection that is behind.
class BacklogTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingKeepsItsOrder()
    {
        net::Backlog backlog;
        backlog.addPush("server:notice", "{}");
        backlog.addAnswer(7, R"({"success":true})");
        backlog.addPush("game:chat", "{}");
        QCOMPARE(backlog.takeFirst().event, std::string_view("server:notice"));
        QCOMPARE(backlog.takeFirst().requestId, std::optional<qint64>(7));
        QCOMPARE(backlog.takeFirst().event, std::string_view("game:chat"));
        QVERIFY(backlog.isEmpty());
        QCOMPARE(backlog.bytes(), 0);
    }

    void aNewerStateReplacesAnOlderOneOfItsGame()
    {
        net::Backlog backlog;
        backlog.addPush("game:state", state('1', R"({"seq":1})"));
        backlog.addPush("game:state", state('2', R"({"seq":9})"));
        backlog.addPush("game:prompt", state('1', {}));
        backlog.addPush("game:state", state('1', R"({"seq":2},{"seq":2})"));
        QCOMPARE(backlog.takeFirst().payload, state('2', R"({"seq":9})"));
        QCOMPARE(backlog.takeFirst().event, std::string_view("game:prompt"));
        QCOMPARE(backlog.takeFirst().payload, state('1', R"({"seq":1},{"seq":2},{"seq":2})"));
        QVERIFY(backlog.isEmpty());
        QCOMPARE(backlog.bytes(), 0);
    }

    void aStateStaysWhereWhatChangesItWaits()
    {
        net::Backlog backlog;
        backlog.addPush("game:state", state('1', R"({"seq":1})"));
        backlog.addPush("game:delta", state('1', R"({"seq":2})"));
        backlog.addPush("game:state", state('1', R"({"seq":3})"));
        backlog.addPush("game:state", state('1', R"({"seq":4})"));
        QCOMPARE(backlog.takeFirst().payload, state('1', R"({"seq":1})"));
        QCOMPARE(backlog.takeFirst().event, std::string_view("game:delta"));
        QCOMPARE(backlog.takeFirst().payload, state('1', R"({"seq":3},{"seq":4})"));
        QVERIFY(backlog.isEmpty());
    }

    void onlyStatesAreReplaced()
    {
        net::Backlog backlog;
        backlog.addPush("monitor:state", state('1', {}));
        backlog.addPush("monitor:state", state('1', {}));
        backlog.addPush("game:state", R"({"events":[]})"); // of no game
        backlog.addPush("game:state", R"({"events":[]})");
        int count = 0;
        for (; !backlog.isEmpty(); ++count)
            (void)backlog.takeFirst();
        QCOMPARE(count, 4);
    }

private:
    static QByteArray state(char game, const QByteArray &events)
    {
        QByteArray text = R"({"game_id":"00000000-0000-0000-0000-00000000000G","events":[E]})";
        return text.replace('G', QByteArray(1, game)).replace('E', events);
    }
};

QTEST_GUILESS_MAIN(BacklogTest)
#include "backlog_test.moc"
