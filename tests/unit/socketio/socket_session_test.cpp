#include "common/test_case.h"
#include "socketio/socket_session.h"

using namespace mantimon;
using namespace socketio;

namespace {

template <typename Outcome>
bool is(const SocketOutcome &outcome)
{
    return std::holds_alternative<Outcome>(outcome);
}

/// -1: it is no fault.
int faultOf(const SocketOutcome &outcome)
{
    const auto *broken = std::get_if<Broken>(&outcome);
    return broken ? int(broken->fault) : -1;
}

} // namespace

/// What may be said in which namespace, and when.
class SocketSessionTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNamespaceIsConnectedOnceItIsAccepted();
    void severalNamespacesLiveSideBySide();
    void whatIsSaidTooEarlyOrTwiceBreaks_data();
    void whatIsSaidTooEarlyOrTwiceBreaks();
    void whoWasRefusedMayAskAgain();
    void anUnknownNamespaceIsNamed();
    void whoLeavesMayComeAgain();
    void whatAnExpelledPeerStillSaysIsIgnored();
    void attachmentsComeInOrder();
    void attachmentsAreNeitherMissingNorTooMany();
    void anAckIsTakenOnceAndOnlyWhenAwaited();
    void answersToConnectAreWrittenAsTheProtocolSays();

private:
    static SocketSession session() { return SocketSession({"/game", "/monitor"}); }
    static SocketSession connected()
    {
        SocketSession made = session();
        if (!is<ConnectAsked>(made.receiveText("0/game,")))
            qFatal("not asked");
        made.accept("/game");
        return made;
    }
};

void SocketSessionTest::aNamespaceIsConnectedOnceItIsAccepted()
{
    SocketSession made = session();
    QVERIFY(made.isVacant());
    const SocketOutcome asked = made.receiveText(R"(0/game,{"token":"t"})");
    QVERIFY(is<ConnectAsked>(asked));
    QCOMPARE(std::get<ConnectAsked>(asked).nsp, "/game");
    QCOMPARE(std::get<ConnectAsked>(asked).auth, R"({"token":"t"})");
    QVERIFY(!made.isVacant());
    QVERIFY(!made.isConnected("/game"));
    made.accept("/game");
    QVERIFY(made.isConnected("/game"));
    QVERIFY(!made.isConnected("/monitor"));
    const SocketOutcome event = made.receiveText(R"(2/game,7["x",1])");
    QVERIFY(is<EventCame>(event));
    QCOMPARE(std::get<EventCame>(event).packet.payload, R"(["x",1])");
}

void SocketSessionTest::severalNamespacesLiveSideBySide()
{
    SocketSession made = connected();
    QVERIFY(is<ConnectAsked>(made.receiveText("0/monitor,")));
    made.accept("/monitor");
    QVERIFY(is<EventCame>(made.receiveText(R"(2/game,["x"])")));
    QVERIFY(is<EventCame>(made.receiveText(R"(2/monitor,["x"])")));
    QVERIFY(is<Left>(made.receiveText("1/game,")));
    QVERIFY(is<EventCame>(made.receiveText(R"(2/monitor,["x"])")));
    QVERIFY(!made.isVacant());
}

void SocketSessionTest::whatIsSaidTooEarlyOrTwiceBreaks_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &first, bool accepted, const QByteArray &then, Fault fault) {
        QTest::newRow(name) << first << accepted << then << int(fault);
    };
    row("an event before CONNECT", "", false, R"(2/game,["x"])", Fault::NotConnected);
    row("an ack before CONNECT", "", false, "3/game,1[]", Fault::NotConnected);
    row("a binary event before CONNECT", "", false, R"(51-/game,["x"])", Fault::NotConnected);
    row("DISCONNECT before CONNECT", "", false, "1/game,", Fault::NotConnected);
    row("an event before the answer", "0/game,", false, R"(2/game,["x"])", Fault::NotConnected);
    row("DISCONNECT before the answer", "0/game,", false, "1/game,", Fault::NotConnected);
    row("an event for another namespace", "0/game,", true, R"(2/monitor,["x"])", Fault::NotConnected);
    row("an event for the main namespace, which is not served", "0/game,", true, R"(2["x"])", Fault::NotConnected);
    row("a second CONNECT", "0/game,", true, "0/game,", Fault::ConnectedTwice);
    row("a second CONNECT before the answer", "0/game,", false, "0/game,", Fault::ConnectedTwice);
    row("CONNECT_ERROR, which is the server's", "0/game,", true, R"(4/game,{"message":"no"})", Fault::WrongDirection);
    row("what is no packet", "0/game,", true, "abc", Fault::UnknownPacketType);
    row("a reserved name", "0/game,", true, R"(2/game,["disconnect"])", Fault::ReservedEventName);
}

void SocketSessionTest::whatIsSaidTooEarlyOrTwiceBreaks()
{
    QFETCH(QByteArray, first);
    QFETCH(bool, accepted);
    QFETCH(QByteArray, then);
    QFETCH(int, fault);
    SocketSession made = session();
    if (!first.isEmpty())
        QVERIFY(is<ConnectAsked>(made.receiveText(first.toStdString())));
    if (accepted)
        made.accept("/game");
    QCOMPARE(faultOf(made.receiveText(then.toStdString())), fault);
}

void SocketSessionTest::whoWasRefusedMayAskAgain()
{
    SocketSession made = session();
    QVERIFY(is<ConnectAsked>(made.receiveText("0/game,")));
    made.refuse("/game");
    QVERIFY(made.isVacant());
    QVERIFY(is<ConnectAsked>(made.receiveText("0/game,")));
}

void SocketSessionTest::anUnknownNamespaceIsNamed()
{
    SocketSession made = session();
    for (const char *nsp : {"/random", "/", "/Game"}) {
        const SocketOutcome outcome = made.receiveText(std::string("0") + nsp + ',');
        QVERIFY(is<UnknownNamespace>(outcome));
        QCOMPARE(std::get<UnknownNamespace>(outcome).nsp, std::string(nsp));
    }
    QVERIFY(made.isVacant());
}

void SocketSessionTest::whoLeavesMayComeAgain()
{
    SocketSession made = connected();
    const SocketOutcome left = made.receiveText("1/game,");
    QVERIFY(is<Left>(left));
    QVERIFY(made.isVacant());
    QCOMPARE(faultOf(made.receiveText(R"(2/game,["x"])")), int(Fault::NotConnected));
    QVERIFY(is<ConnectAsked>(made.receiveText("0/game,")));
}

void SocketSessionTest::whatAnExpelledPeerStillSaysIsIgnored()
{
    SocketSession made = connected();
    QVERIFY(is<Incomplete>(made.receiveText(R"(51-/game,["x",{"_placeholder":true,"num":0}])")));
    made.expel("/game");
    QVERIFY(made.isVacant());
    QVERIFY(is<Incomplete>(made.receiveBinary("abc")));
    QVERIFY(is<Incomplete>(made.receiveText(R"(2/game,["x"])")));
    QVERIFY(is<Incomplete>(made.receiveText("3/game,0[]")));
    QVERIFY(is<ConnectAsked>(made.receiveText("0/game,")));
}

void SocketSessionTest::attachmentsComeInOrder()
{
    SocketSession made = connected();
    QVERIFY(is<Incomplete>(
        made.receiveText(R"(52-/game,["x",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])")));
    QVERIFY(is<Incomplete>(made.receiveBinary("first")));
    const SocketOutcome outcome = made.receiveBinary("second");
    QVERIFY(is<EventCame>(outcome));
    const Packet &packet = std::get<EventCame>(outcome).packet;
    QVERIFY((packet.attachments == std::vector<std::string>{"first", "second"}));
    QVERIFY(is<EventCame>(made.receiveText(R"(50-/game,["x"])")));
}

void SocketSessionTest::attachmentsAreNeitherMissingNorTooMany()
{
    SocketSession made = connected();
    QCOMPARE(faultOf(made.receiveBinary("unasked")), int(Fault::UnexpectedAttachment));
    QVERIFY(is<Incomplete>(made.receiveText(R"(51-/game,["x",{"_placeholder":true,"num":0}])")));
    QCOMPARE(faultOf(made.receiveText(R"(2/game,["y"])")), int(Fault::AttachmentsMissing));
}

void SocketSessionTest::anAckIsTakenOnceAndOnlyWhenAwaited()
{
    SocketSession made = connected();
    QVERIFY(is<Incomplete>(made.receiveText("3/game,0[]")));
    QCOMPARE(made.expectAck("/game"), 0);
    QCOMPARE(made.expectAck("/game"), 1);
    const SocketOutcome outcome = made.receiveText(R"(3/game,1["ok"])");
    QVERIFY(is<AckCame>(outcome));
    QCOMPARE(std::get<AckCame>(outcome).packet.id, std::optional<AckId>(1));
    QVERIFY(is<Incomplete>(made.receiveText("3/game,1[]")));
    QVERIFY(is<Incomplete>(made.receiveText(R"(61-/game,0[{"_placeholder":true,"num":0}])")));
    QVERIFY(is<AckCame>(made.receiveBinary("abc")));
}

void SocketSessionTest::answersToConnectAreWrittenAsTheProtocolSays()
{
    QCOMPARE(connectAnswer("/", "abc"), R"(0{"sid":"abc"})");
    QCOMPARE(connectAnswer("/game", "abc", "def"), R"(0/game,{"sid":"abc","pid":"def"})");
    QCOMPARE(connectError("/random", "Invalid namespace"), R"(4/random,{"message":"Invalid namespace"})");
    QCOMPARE(connectError("/game", "a \"b\"", R"({"code":"banned"})"),
             R"(4/game,{"message":"a \"b\"","data":{"code":"banned"}})");
}

QTEST_GUILESS_MAIN(SocketSessionTest)
#include "socket_session_test.moc"
