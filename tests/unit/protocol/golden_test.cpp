#include "common/test_case.h"
#include "protocol/json_codec.h"
#include "protocol/payload_head.h"
#include "protocol/recovery_offset.h"
#include "protocol/socket_io_codec.h"
#include "unit/protocol/monitor_goldens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace mantimon;
using namespace mantimon::protocol;
using namespace mantimon::protocol::goldens;

namespace {

QByteArray goldenBytes(const char *name)
{
    QFile file(QStringLiteral(GOLDEN_DIR "/%1.json").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// For a new message: MANTIMON_WRITE_GOLDEN=1 writes the file, to be reviewed as a diff.
void writeGolden(const char *name, const QByteArray &bytes)
{
    if (!qEnvironmentVariableIsSet("MANTIMON_WRITE_GOLDEN"))
        return;
    QFile file(QStringLiteral(GOLDEN_DIR "/%1.json").arg(QLatin1StringView(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

class GoldenTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsOnTheWireAsItsGoldenFrame_data();
    void everyMessageIsOnTheWireAsItsGoldenFrame();
    void everyMessageIsTheSameOverSocketIo_data() { everyMessageIsOnTheWireAsItsGoldenFrame_data(); }
    void everyMessageIsTheSameOverSocketIo();
    void theHeadOfAPushSaysItsGameAndSeq();
    void anOffsetFollowsAPlayersGames();
    void everyRequestHasAGoldenFrame();
    void everyAnswerHasAGoldenFrame();
    void everyPushHasAGoldenFrame();

private:
    JsonCodec m_codec;
    SocketIoCodec m_socketIo{"/game"};
    QHash<QByteArray, Message> m_messages;
};

void GoldenTest::everyMessageIsOnTheWireAsItsGoldenFrame_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const auto &group : {requests(), actions(), refusals(), answers(), pushes(), monitorRequests(),
                              monitorAnswers(), monitorPushes()}) {
        for (const Golden &golden : group) {
            QTest::newRow(golden.file) << QByteArray(golden.file);
            m_messages.insert(golden.file, golden.message);
        }
    }
}

void GoldenTest::everyMessageIsOnTheWireAsItsGoldenFrame()
{
    QFETCH(const QByteArray, file);
    const Message message = m_messages.value(file);
    if (const auto *incoming = std::get_if<Incoming>(&message)) {
        const auto decoded = m_codec.decode(goldenBytes(file));
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().field + u": "_s + decoded.error().message));
        QVERIFY(decoded->id == incoming->id);
        QVERIFY(decoded->request == incoming->request);
        return;
    }
    const auto *answer = std::get_if<Answer>(&message);
    const QString frame =
        answer ? m_codec.frameAnswer(ack, encodePayload(*answer))
               : m_codec.framePush(eventName(std::get<Push>(message)), encodePayload(std::get<Push>(message)));
    writeGolden(file, frame.toUtf8() + '\n');
    QCOMPARE(frame.toUtf8() + '\n', goldenBytes(file));
}

// An event of the same name whose argument is the golden frame's `data`, and an acknowledgement of the same id.
void GoldenTest::everyMessageIsTheSameOverSocketIo()
{
    QFETCH(const QByteArray, file);
    const Message message = m_messages.value(file);
    const QByteArray golden = goldenBytes(file).trimmed();
    if (const auto *incoming = std::get_if<Incoming>(&message)) {
        const QJsonObject frame = QJsonDocument::fromJson(golden).object();
        const QJsonArray event{frame["event"_L1], frame["data"_L1].toObject()};
        const QByteArray id = frame.contains("id"_L1) ? QByteArray::number(frame["id"_L1].toInteger()) : QByteArray();
        const QByteArray text = "2/game," + id + QJsonDocument(event).toJson(QJsonDocument::Compact);
        const auto packet = socketio::decodePacket(text.toStdString());
        QVERIFY(packet);
        const auto decoded = m_socketIo.decode(*packet);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().field + u": "_s + decoded.error().message));
        QVERIFY(decoded->id == incoming->id);
        QVERIFY(decoded->request == incoming->request);
        return;
    }
    const qsizetype begin = golden.indexOf(R"("data":)") + 7;
    const QByteArray data = golden.mid(begin).chopped(1);
    if (const auto *answer = std::get_if<Answer>(&message)) {
        QCOMPARE(m_socketIo.frameAnswer(ack, encodePayload(*answer)).toUtf8(), "43/game,7[" + data + ']');
        return;
    }
    const auto &push = std::get<Push>(message);
    const std::string_view name = eventName(push);
    QCOMPARE(m_socketIo.framePush(name, encodePayload(push)).toUtf8(),
             "42/game,[\"" + QByteArray(name.data(), qsizetype(name.size())) + "\"," + data + ']');
}

// By the first bytes of what the encoder writes, and so as if all of it had been parsed.
void GoldenTest::theHeadOfAPushSaysItsGameAndSeq()
{
    int looked = 0;
    for (auto message = m_messages.cbegin(); message != m_messages.cend(); ++message) {
        const auto *push = std::get_if<Push>(&message.value());
        const bool isMarked =
            push && (std::holds_alternative<GameState>(*push) || std::holds_alternative<GameDelta>(*push) ||
                     std::holds_alternative<Reconnected>(*push));
        if (!isMarked)
            continue;
        ++looked;
        const Payload payload = encodePayload(*push);
        const QJsonObject data = QJsonDocument::fromJson(payload).object();
        const QJsonObject state = data.contains("changes"_L1) ? data["changes"_L1].toObject() : data;
        QCOMPARE(QString::fromLatin1(gameIn(payload)), data["game_id"_L1].toString());
        QVERIFY2(seqIn(payload) == state["seq"_L1].toInteger(), message.key().constData());
        QCOMPARE(isForSpectators(payload), data["viewer_id"_L1].toString() == "__spectator__"_L1);
    }
    QVERIFY2(looked >= 4, qPrintable(QString::number(looked)));
    QVERIFY(gameIn("{}").isEmpty());
    const QByteArray cut = R"({"game_id":"7b0c5f0e")";
    QVERIFY(gameIn(cut).isEmpty());
    const QByteArray withinAText = R"({"text":",\"seq\":7"})";
    QVERIFY(!seqIn(withinAText));
    const QByteArray withoutANumber = R"({"a":1,"seq":)";
    QVERIFY(!seqIn(withoutANumber));
    QVERIFY(!isForSpectators("{}"));
}

void GoldenTest::anOffsetFollowsAPlayersGames()
{
    const RecoveringFramer framer(m_socketIo);
    const auto offsetOf = [&](std::string_view event, const Payload &payload) {
        const QString frame = framer.framePush(event, payload);
        const QJsonDocument content = QJsonDocument::fromJson(frame.mid(frame.indexOf(u'[')).toUtf8());
        return content.array().size() == 3 ? content.array().last().toString(u"no text"_s) : u"no argument"_s;
    };
    const QByteArray first = "00000000-0000-4000-8000-000000000001";
    const QByteArray second = "00000000-0000-4000-8000-000000000002";
    const auto state = [](const QByteArray &game, int seq, const QByteArray &viewer = "ada") {
        return R"({"game_id":")" + game + R"(","viewer_id":")" + viewer + R"(","seq":)" + QByteArray::number(seq) + '}';
    };
    QCOMPARE(offsetOf("server:notice", "{}"), QString());
    QCOMPARE(offsetOf("game:state", state(second, 3)), QString::fromLatin1(second + ":3"));
    QCOMPARE(offsetOf("game:reconnected", state(first, 9)), QString::fromLatin1(first + ":9," + second + ":3"));
    QCOMPARE(offsetOf("game:state", state(first, 50, "__spectator__")),
             QString::fromLatin1(first + ":9," + second + ":3"));
    QCOMPARE(offsetOf("server:notice", "{}"), QString::fromLatin1(first + ":9," + second + ":3"));
    const auto delta = [](const QByteArray &game, int seq) {
        return R"({"game_id":")" + game + R"(","base_seq":1,"changes":{"-":["result"],"seq":)" +
               QByteArray::number(seq) + R"(},"events":[{"seq":2}]})";
    };
    QCOMPARE(offsetOf("game:delta", delta(second, 4)), QString::fromLatin1(first + ":9," + second + ":4"));
    const QByteArray watched = "00000000-0000-4000-8000-000000000003";
    QCOMPARE(offsetOf("game:delta", delta(watched, 5)), QString::fromLatin1(first + ":9," + second + ":4"));
    QCOMPARE(offsetOf("game:state", state(second, 3)), QString::fromLatin1(first + ":9," + second + ":3"));
    QCOMPARE(offsetOf("game:over", state(first, 51)), QString::fromLatin1(second + ":3"));
    QVERIFY(!framer.frameAnswer(7, "{}").contains(u':'));
    const auto parsed = RecoveryOffset::parse(QString::fromLatin1(first + ":9," + second + ":3"));
    QVERIFY(parsed);
    QCOMPARE(parsed->text(), QString::fromLatin1(first + ":9," + second + ":3"));
}

namespace {

/// Which alternatives of a variant the goldens show.
template <typename Variant>
std::size_t shown(const std::vector<Golden> &goldens)
{
    std::set<std::size_t> alternatives;
    for (const Golden &golden : goldens) {
        if constexpr (std::is_same_v<Variant, Request>)
            alternatives.insert(std::get<Incoming>(golden.message).request.index());
        else
            alternatives.insert(std::get<Variant>(golden.message).index());
    }
    return alternatives.size();
}

std::vector<Golden> operator+(std::vector<Golden> some, const std::vector<Golden> &more)
{
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

} // namespace

void GoldenTest::everyRequestHasAGoldenFrame()
{
    QCOMPARE(shown<Request>(requests() + actions() + monitorRequests()), std::variant_size_v<Request>);
    std::set<std::size_t> orders;
    for (const Golden &golden : monitorRequests())
        orders.insert(std::get<MonitorRequest>(std::get<Incoming>(golden.message).request).index());
    QCOMPARE(orders.size(), std::variant_size_v<MonitorRequest>);
}

void GoldenTest::everyAnswerHasAGoldenFrame()
{
    QCOMPARE(shown<Answer>(refusals() + answers() + monitorAnswers()), std::variant_size_v<Answer>);
    std::set<std::size_t> told;
    for (const Golden &golden : monitorAnswers())
        told.insert(std::get<MonitorAnswer>(std::get<Answer>(golden.message)).index());
    QCOMPARE(told.size(), std::variant_size_v<MonitorAnswer>);
}

void GoldenTest::everyPushHasAGoldenFrame()
{
    QCOMPARE(shown<Push>(pushes() + monitorPushes()), std::variant_size_v<Push>);
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
