#include "common/test_case.h"
#include "socketio/engine_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace mantimon;
using namespace socketio;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(EngineRequest)

/// Which requests begin or serve a session, and what the others are told.
class EngineRequestTest : public mantimon::testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreJudged_data();
    void requestsAreJudged();
    void anErrorIsWrittenAsTheProtocolSays();
    void theOpenPacketHasItsFiveFieldsAndNoMore();
};

void EngineRequestTest::requestsAreJudged_data()
{
    using Method = EngineRequest::Method;
    QTest::addColumn<EngineRequest>("request");
    QTest::addColumn<QString>("session"); // none, polling, upgrading, websocket, over
    QTest::addColumn<int>("error");       // -1: none
    const auto row = [](const char *name, const EngineRequest &request, const char *session, int error) {
        QTest::newRow(name) << request << QString::fromLatin1(session) << error;
    };
    const EngineRequest poll{Method::Get, "4", "polling", {}, false};
    const EngineRequest socket{Method::Get, "4", "websocket", {}, true};
    const auto with = [](EngineRequest request, auto change) {
        change(request);
        return request;
    };
    const auto sid = [](EngineRequest &r) { r.sid = "x"; };

    row("handshake by polling", poll, "none", -1);
    row("handshake by WebSocket", socket, "none", -1);
    row("no transport", with(poll, [](auto &r) { r.transport.clear(); }), "none", 0);
    row("another transport", with(poll, [](auto &r) { r.transport = "abc"; }), "none", 0);
    row("no version", with(poll, [](auto &r) { r.version.clear(); }), "none", 5);
    row("version 3", with(poll, [](auto &r) { r.version = "3"; }), "none", 5);
    row("version abc, WebSocket", with(socket, [](auto &r) { r.version = "abc"; }), "none", 5);
    row("handshake by POST", with(poll, [](auto &r) { r.method = Method::Post; }), "none", 2);
    row("handshake by PUT", with(poll, [](auto &r) { r.method = Method::Other; }), "none", 2);
    row("WebSocket without an upgrade", with(socket, [](auto &r) { r.isUpgrade = false; }), "none", 3);
    row("an upgrade to polling", with(poll, [](auto &r) { r.isUpgrade = true; }), "none", 3);

    row("poll", with(poll, sid), "polling", -1);
    row("post", with(with(poll, sid), [](auto &r) { r.method = Method::Post; }), "polling", -1);
    row("put", with(with(poll, sid), [](auto &r) { r.method = Method::Other; }), "polling", 2);
    row("poll of an unknown session", with(poll, sid), "none", 1);
    row("an empty sid", with(poll, [](auto &r) { r.sid = ""; }), "none", 1);
    row("poll of a session that is over", with(poll, sid), "over", 1);
    row("WebSocket of an unknown session", with(socket, sid), "none", 1);
    row("WebSocket of a polling session", with(socket, sid), "polling", -1);
    row("a second WebSocket at once, to be closed", with(socket, sid), "upgrading", -1);
    row("poll while upgrading", with(poll, sid), "upgrading", -1);
    row("poll after the upgrade", with(poll, sid), "websocket", 3);
    row("WebSocket after the upgrade, to be closed", with(socket, sid), "websocket", -1);
    row("WebSocket of a session without an upgrade", with(with(socket, sid), [](auto &r) { r.isUpgrade = false; }),
        "polling", 3);
}

void EngineRequestTest::requestsAreJudged()
{
    QFETCH(EngineRequest, request);
    QFETCH(QString, session);
    QFETCH(int, error);
    EngineSession existing({}, session == u"websocket"_s ? Transport::WebSocket : Transport::Polling, 0);
    if (session == u"upgrading"_s)
        existing.beginUpgrade(0);
    if (session == u"over"_s)
        existing.close();
    const auto objection = objectionTo(request, session == u"none"_s ? nullptr : &existing);
    QCOMPARE(objection ? int(*objection) : -1, error);
}

void EngineRequestTest::anErrorIsWrittenAsTheProtocolSays()
{
    const auto written = [](RequestError error) { return QByteArray::fromStdString(errorBody(error)); };
    QCOMPARE(written(RequestError::UnknownTransport), R"({"code":0,"message":"Transport unknown"})");
    QCOMPARE(written(RequestError::UnknownSession), R"({"code":1,"message":"Session ID unknown"})");
    QCOMPARE(written(RequestError::BadHandshakeMethod), R"({"code":2,"message":"Bad handshake method"})");
    QCOMPARE(written(RequestError::BadRequest), R"({"code":3,"message":"Bad request"})");
    QCOMPARE(written(RequestError::Forbidden), R"({"code":4,"message":"Forbidden"})");
    QCOMPARE(written(RequestError::UnsupportedVersion), R"({"code":5,"message":"Unsupported protocol version"})");
}

void EngineRequestTest::theOpenPacketHasItsFiveFieldsAndNoMore()
{
    const std::string text = openPacket("abc", Transport::Polling, {300, 200, 100}, 1'000'000);
    QCOMPARE(text.front(), '0');
    const QJsonObject open = QJsonDocument::fromJson(QByteArray::fromStdString(text.substr(1))).object();
    const QJsonObject expected{{u"sid"_s, u"abc"_s},
                               {u"upgrades"_s, QJsonArray{u"websocket"_s}},
                               {u"pingInterval"_s, 300},
                               {u"pingTimeout"_s, 200},
                               {u"maxPayload"_s, 1'000'000}};
    QCOMPARE(open, expected);
    const std::string socket = openPacket("abc", Transport::WebSocket, {300, 200, 100}, 1'000'000);
    QVERIFY(socket.find(R"("upgrades":[])") != std::string::npos);
}

QTEST_GUILESS_MAIN(EngineRequestTest)
#include "engine_request_test.moc"
