#include "common/test_case.h"
#include "protocol/carry_events.h"

using namespace mantimon;

/// States that take the place of others that were not sent.
class CarryEventsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eventsOfBothAreThereInOrder_data()
    {
        QTest::addColumn<QByteArray>("older");
        QTest::addColumn<QByteArray>("newer");
        QTest::addColumn<QByteArray>("carried");
        const auto row = [](const char *name, const QByteArray &older, const QByteArray &newer,
                            const QByteArray &carried) { QTest::newRow(name) << older << newer << carried; };
        row("each some", R"({"seq":1,"events":[1,2]})", R"({"seq":2,"events":[3]})", R"({"seq":2,"events":[1,2,3]})");
        row("none in the older", R"({"seq":1,"events":[]})", R"({"seq":2,"events":[3]})", R"({"seq":2,"events":[3]})");
        row("none in the newer", R"({"seq":1,"events":[1]})", R"({"seq":2,"events":[]})", R"({"seq":2,"events":[1]})");
        row("none", R"({"seq":1,"events":[]})", R"({"seq":2,"events":[]})", R"({"seq":2,"events":[]})");
        row("lists within events", R"({"events":[{"cards":[{}]}]})", R"({"events":[{"cards":[]}]})",
            R"({"events":[{"cards":[{}]},{"cards":[]}]})");
        row("the name within another member", R"({"a":{"events":[7]},"events":[1]})",
            R"({"b":[{"events":[8]}],"events":[2]})", R"({"b":[{"events":[8]}],"events":[1,2]})");
        row("the name within an event", R"({"events":[{"events":[1]}]})", R"({"events":[{"events":[2]}]})",
            R"({"events":[{"events":[1]},{"events":[2]}]})");
        row("the name within a text", "{\"name\":\"\\\",\\\"events\\\":[\",\"events\":[1]}",
            "{\"name\":\"x\\\\\",\"t\":\"{[\",\"events\":[2]}", "{\"name\":\"x\\\\\",\"t\":\"{[\",\"events\":[1,2]}");
    }
    void eventsOfBothAreThereInOrder()
    {
        QFETCH(QByteArray, older);
        QFETCH(QByteArray, newer);
        QFETCH(QByteArray, carried);
        QCOMPARE(protocol::carryEvents(older, newer), carried);
    }
};

QTEST_GUILESS_MAIN(CarryEventsTest)
#include "carry_events_test.moc"
