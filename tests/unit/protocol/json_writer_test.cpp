#include "common/test_case.h"
#include "protocol/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;
using namespace mantimon;
using protocol::JsonWriter;

/// What is written is read by another's parser.
class JsonWriterTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterComesBackFromEveryPlace();
    void controlCharactersAreEscaped();
    void commasStandBetweenValuesOnly();
    void numbersComeBack_data();
    void numbersComeBack();
    void whatIsNoNumberIsNull();
    void aTextThatOutgrowsItsRoomIsWhole();
    void instanceIdsHaveTwelveDigits();
};

namespace {

QString readBack(const QString &text)
{
    JsonWriter out;
    out.beginArray();
    out.value(text);
    out.endArray();
    const QJsonDocument read = QJsonDocument::fromJson(out.text());
    return read.array().first().toString(u"not JSON"_s);
}

} // namespace

void JsonWriterTest::everyCharacterComesBackFromEveryPlace()
{
    // Eight bytes are looked at together: each place in them, and behind them, is another case.
    for (char16_t c = 1; c < 0x180; ++c) {
        for (qsizetype before = 0; before < 18; ++before) {
            const QString text = QString(before, u'x') + QChar(c) + u"yz"_s;
            QCOMPARE(readBack(text), text);
        }
    }
    QCOMPARE(readBack(QString()), QString());
    QCOMPARE(readBack(u"\"\\\"\\\n\r\t\b\f\u0001 日本 🦊"_s), u"\"\\\"\\\n\r\t\b\f\u0001 日本 🦊"_s);
}

void JsonWriterTest::controlCharactersAreEscaped()
{
    JsonWriter out;
    out.value(std::string_view("a\n\x1f\"\\\x7f", 6));
    QCOMPARE(out.text(), R"("a\n\u001f\"\\)"_ba + '\x7f' + '"');
}

void JsonWriterTest::commasStandBetweenValuesOnly()
{
    JsonWriter out;
    out.beginObject();
    out.field("a", 1);
    out.beginArray("b");
    out.endArray();
    out.beginArray("c");
    out.value(true);
    out.value(nullptr);
    out.beginObject();
    out.endObject();
    out.json(R"({"x":[]})");
    out.endArray();
    out.beginObject("d");
    out.field("e", "f");
    out.endObject();
    out.endObject();
    QCOMPARE(out.text(), R"({"a":1,"b":[],"c":[true,null,{},{"x":[]}],"d":{"e":"f"}})"_ba);
}

void JsonWriterTest::numbersComeBack_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("zero") << 0.0 << "0.0"_ba;
    QTest::newRow("whole") << 12.0 << "12.0"_ba;
    QTest::newRow("a half") << 0.5 << "0.5"_ba;
    QTest::newRow("three decimals") << -3.125 << "-3.125"_ba;
    QTest::newRow("more are rounded") << 2.71828 << "2.718"_ba;
    QTest::newRow("large") << 1e15 << "1000000000000000.0"_ba;
}

void JsonWriterTest::numbersComeBack()
{
    QFETCH(double, number);
    JsonWriter out;
    out.value(number);
    QTEST(out.text(), "written");

    JsonWriter whole;
    whole.value(std::numeric_limits<qint64>::min());
    QCOMPARE(whole.text(), "-9223372036854775808"_ba);
}

void JsonWriterTest::whatIsNoNumberIsNull()
{
    JsonWriter out;
    out.beginArray();
    out.value(std::numeric_limits<double>::quiet_NaN());
    out.value(std::numeric_limits<double>::infinity());
    out.endArray();
    QCOMPARE(out.text(), "[null,null]"_ba);
}

void JsonWriterTest::aTextThatOutgrowsItsRoomIsWhole()
{
    JsonWriter out;
    out.beginArray();
    for (int i = 0; i < 5000; ++i)
        out.value(u"line %1 \"\n"_s.arg(i));
    out.endArray();
    const QJsonArray read = QJsonDocument::fromJson(out.text()).array();
    QCOMPARE(read.size(), 5000);
    QCOMPARE(read.last().toString(), u"line 4999 \"\n"_s);
}

void JsonWriterTest::instanceIdsHaveTwelveDigits()
{
    JsonWriter out;
    out.beginObject();
    out.instanceId("a", rules::InstanceId{0x1a2b});
    out.endObject();
    QCOMPARE(out.text(), R"({"a":"000000001a2b"})"_ba);
}

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "json_writer_test.moc"
