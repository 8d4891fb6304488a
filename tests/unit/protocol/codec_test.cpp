#include "common/test_case.h"
#include "protocol/action_json.h"
#include "protocol/iso_time.h"
#include "protocol/json_codec.h"
#include "unit/protocol/malformed_frames.h"
#include "unit/protocol/samples.h"

using namespace Qt::StringLiterals;
using namespace mantimon;
using namespace mantimon::protocol;
using namespace mantimon::protocol::malformed;

class CodecTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMalformedFrameIsNamedByCodeAndField_data();
    void aMalformedFrameIsNamedByCodeAndField();
    void whatIsNotUnderstoodIsIgnored_data();
    void whatIsNotUnderstoodIsIgnored();
    void theCodecLivesOnAfterEveryMalformedFrame();
    void nestingIsLimitedForLongFramesToo();
    void aRefusalCarriesItsDetails();
    void rulesRefusalsHaveTheirCodes();
    void aFrameIsTheSamePayloadForEverybody();
    void everyActionSurvivesTheJournal_data();
    void everyActionSurvivesTheJournal();
    void anActionThatIsNoneIsRefused_data();
    void anActionThatIsNoneIsRefused();
    void timesAreIso8601_data();
    void timesAreIso8601();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();

private:
    JsonCodec m_codec;
};

void CodecTest::aMalformedFrameIsNamedByCodeAndField_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("id");
    malformedEnvelopes();
    malformedGameRequests();
    malformedChat();
    malformedActions();
    malformedDecks();
}

void CodecTest::aMalformedFrameIsNamedByCodeAndField()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, field);
    QFETCH(const qint64, id);
    const auto decoded = m_codec.decode(frame);
    QVERIFY(!decoded);
    const DecodeError &error = decoded.error();
    QCOMPARE(QByteArray::fromStdString(std::string(nameOf(error.code))), code);
    QCOMPARE(error.field.toUtf8(), field);
    QCOMPARE(error.id.value_or(none), id);
    QVERIFY(!error.message.isEmpty());
}

void CodecTest::whatIsNotUnderstoodIsIgnored_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("no id") << quoted("{'event':'game:leave','data':{" GAME "}}");
    QTest::newRow("null for a field that may be missing")
        << quoted("{'event':'game:leave','id':null,'data':{" GAME "}}");
    QTest::newRow("unknown fields") << quoted("{'v':2,'event':'game:leave','data':{'x':[1,{}]," GAME "}}");
    QTest::newRow("data first") << quoted("{'data':{" GAME "},'event':'game:leave'}");
    QTest::newRow("white space") << quoted(" {\n'event' : 'game:leave',\t'data':{" GAME "} } \r\n");
    QTest::newRow("escapes") << quoted("{'event':'game\\u003aleave','data':{" GAME "}}");
    QTest::newRow("nested 16 deep") << quoted("{'event':'game:leave','data':{" GAME ",'x':") + nested(14) + "}}";
}

void CodecTest::whatIsNotUnderstoodIsIgnored()
{
    QFETCH(const QByteArray, frame);
    const auto decoded = m_codec.decode(frame);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QVERIFY(!decoded->id);
    QVERIFY(decoded->request == Request(LeaveGame{samples::gameId}));
}

void CodecTest::theCodecLivesOnAfterEveryMalformedFrame()
{
    const QByteArray good = quoted("{'event':'game:leave','data':{" GAME "}}");
    for (const QByteArray &broken : {QByteArray("{"), nested(1000), QByteArray("\xff"), good.left(20)}) {
        QVERIFY(!m_codec.decode(broken));
        QVERIFY(m_codec.decode(good));
    }
}

void CodecTest::nestingIsLimitedForLongFramesToo()
{
    const QByteArray padding(100'000, ' ');
    QVERIFY(!m_codec.decode(padding + frameOf("deck:list", "{\"x\":" + nested(15) + '}')));
    QVERIFY(m_codec.decode(padding + frameOf("deck:list", "{\"x\":" + nested(14) + '}')));
}

void CodecTest::aRefusalCarriesItsDetails()
{
    const auto decoded = m_codec.decode(quoted("{'event':'game:leave','id':7,'data':{}}"));
    QVERIFY(!decoded);
    const QByteArray expected = quoted("{'success':false,'error_code':'invalid_payload','message':'is missing',"
                                       "'details':{'field':'data.game_id'}}");
    QCOMPARE(encodePayload(Answer(refusedBy(decoded.error()))), expected);
}

void CodecTest::rulesRefusalsHaveTheirCodes()
{
    QCOMPARE(refusedBy(rules::Refusal::GameOver).code, ErrorCode::GameOver);
    QCOMPARE(refusedBy(rules::Refusal::NotYourTurn).code, ErrorCode::NotYourTurn);
    QCOMPARE(refusedBy(rules::Refusal::StalePrompt).code, ErrorCode::StalePrompt);
    QCOMPARE(refusedBy(rules::Refusal::BenchFull).code, ErrorCode::IllegalAction);
    QCOMPARE(refusedBy(rules::Refusal::BenchFull).reason, u"bench_full"_s);
}

void CodecTest::aFrameIsTheSamePayloadForEverybody()
{
    const Payload payload = encodePayload(Push(ServerNotice{u"Grüße"_s}));
    QCOMPARE(m_codec.framePush("server:notice", payload),
             u"{\"event\":\"server:notice\",\"data\":{\"text\":\"Grüße\"}}"_s);
    QCOMPARE(m_codec.frameAnswer(0, payload), u"{\"ack\":0,\"data\":{\"text\":\"Grüße\"}}"_s);
    const qint64 last = std::numeric_limits<qint64>::max();
    QVERIFY(m_codec.frameAnswer(last, payload).startsWith(u"{\"ack\":9223372036854775807,"));
}

void CodecTest::everyActionSurvivesTheJournal_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPlayers");
    const auto row = [](const char *text, bool isPlayers) { QTest::newRow(text) << quoted(text) << isPlayers; };
    row("{'type':'choose_active','instance_id':'a1b2c3d4e5f6'}", true);
    row("{'type':'choose_bench','instance_id':'a1b2c3d4e5f6'}", true);
    row("{'type':'ready'}", true);
    row("{'type':'play_basic','instance_id':'a1b2c3d4e5f6'}", true);
    row("{'type':'evolve','instance_id':'a1b2c3d4e5f6','target_id':'000000000001'}", true);
    row("{'type':'attach_energy','instance_id':'a1b2c3d4e5f6','target_id':'000000000001'}", true);
    row("{'type':'play_trainer','instance_id':'a1b2c3d4e5f6'}", true);
    row("{'type':'play_trainer','instance_id':'a1b2c3d4e5f6','target_id':'000000000001'}", true);
    row("{'type':'use_ability','instance_id':'a1b2c3d4e5f6','ability':255}", true);
    row("{'type':'retreat','target_id':'a1b2c3d4e5f6','energy_ids':['000000000001','ffffffffffff']}", true);
    row("{'type':'attack','attack':1}", true);
    row("{'type':'pass'}", true);
    row("{'type':'choose','prompt_id':4294967295,'instance_ids':['ffffffffffff','000000000001']}", true);
    row("{'type':'choose','prompt_id':1,'instance_ids':[]}", true);
    row("{'type':'choose','prompt_id':1,'option':127}", true);
    row("{'type':'resign'}", true);
    row("{'type':'timeout'}", false);
    row("{'type':'abandon','draw':true}", false);
    row("{'type':'abandon','draw':false}", false);
    row("{'type':'decide','verdict':'win'}", false);
    row("{'type':'decide','verdict':'draw'}", false);
    row("{'type':'decide','verdict':'void'}", false);
}

void CodecTest::everyActionSurvivesTheJournal()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isPlayers);
    const auto action = decodeAction(text);
    QVERIFY2(action, action ? "" : qPrintable(action.error().field));
    QCOMPARE(encodeAction(*action), text);
    QCOMPARE(rules::isPlayersAction(*action), isPlayers);
}

void CodecTest::anActionThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << QByteArray("pass") << QString();
    QTest::newRow("no object") << QByteArray("[]") << QString();
    QTest::newRow("no type") << QByteArray("{}") << u"type"_s;
    QTest::newRow("unknown type") << quoted("{'type':'win'}") << u"type"_s;
    QTest::newRow("unknown verdict") << quoted("{'type':'decide','verdict':'maybe'}") << u"verdict"_s;
    QTest::newRow("no card") << quoted("{'type':'retreat','target_id':'a1b2c3d4e5f6','energy_ids':['x']}")
                             << u"energy_ids[0]"_s;
}

void CodecTest::anActionThatIsNoneIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, field);
    const auto action = decodeAction(text);
    QVERIFY(!action);
    QCOMPARE(action.error().field, field);
}

void CodecTest::timesAreIso8601_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("before it") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("a morning") << samples::eight << QByteArray("2027-01-15T08:00:00.000Z");
    QTest::newRow("a leap day") << qint64(1'709'210'096'789) << QByteArray("2024-02-29T12:34:56.789Z");
    QTest::newRow("the last") << qint64(253'402'300'799'999) << QByteArray("9999-12-31T23:59:59.999Z");
}

void CodecTest::timesAreIso8601()
{
    QFETCH(const qint64, ms);
    QFETCH(const QByteArray, text);
    const IsoTime written = isoTime(ms);
    QCOMPARE(QByteArray(written.data(), written.size()), text);
    QCOMPARE(msFromIso(std::string_view(written.data(), written.size())), std::optional(ms));
}

void CodecTest::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no milliseconds") << QByteArray("2027-01-15T08:00:00Z");
    QTest::newRow("not UTC") << QByteArray("2027-01-15T08:00:00.0+01");
    QTest::newRow("month 13") << QByteArray("2027-13-15T08:00:00.000Z");
    QTest::newRow("no leap day") << QByteArray("2027-02-29T08:00:00.000Z");
    QTest::newRow("hour 24") << QByteArray("2027-01-15T24:00:00.000Z");
    QTest::newRow("a letter") << QByteArray("2o27-01-15T08:00:00.000Z");
}

void CodecTest::whatIsNoTimeIsRefused()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!msFromIso(std::string_view(text.data(), static_cast<std::size_t>(text.size()))));
}

QTEST_GUILESS_MAIN(CodecTest)
#include "codec_test.moc"
