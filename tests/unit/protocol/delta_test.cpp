#include "common/apply_delta.h"
#include "common/test_case.h"
#include "protocol/delta.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mantimon {

using protocol::Delta;

/// What has changed between two JSON objects.
class DeltaTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsWrittenShortly_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("change");
        const auto row = [](const char *what, const char *before, const char *after, const char *change) {
            QTest::newRow(what) << QByteArray(before).replace('\'', '"') << QByteArray(after).replace('\'', '"')
                                << QByteArray(change).replace('\'', '"');
        };
        row("nothing", "{'a':1,'b':[{'c':null}]}", "{'a':1,'b':[{'c':null}]}", "{}");
        row("a number", "{'a':1,'b':2}", "{'a':1,'b':3}", "{'b':3}");
        row("a text that has to be escaped", "{'a':'x'}", "{'a':'\\\\ \\n é'}", "{'a':'\\\\ \\n é'}");
        row("a flag", "{'a':true}", "{'a':false}", "{'a':false}");
        row("to nothing", "{'a':{'b':1}}", "{'a':null}", "{'a':null}");
        row("from nothing", "{'a':null}", "{'a':{'b':1}}", "{'a':{'b':1}}");
        row("a member within", "{'a':{'b':1,'c':2}}", "{'a':{'b':1,'c':3}}", "{'a':{'c':3}}");
        row("a new member", "{'a':1}", "{'a':1,'b':{'c':2}}", "{'b':{'c':2}}");
        row("a member that is gone", "{'a':1,'b':2,'c':3}", "{'b':2}", "{'-':['a','c']}");
        row("gone and new", "{'a':1,'b':2}", "{'b':2,'c':3}", "{'-':['a'],'c':3}");
        row("an item more at the end", "{'a':[1]}", "{'a':[1,2]}", "{'a':{'+':[1,0,[2]]}}");
        row("an item more at the front", "{'a':[1]}", "{'a':[2,1]}", "{'a':{'+':[0,0,[2]]}}");
        row("the first item", "{'a':[]}", "{'a':[{'b':1}]}", "{'a':{'+':[0,0,[{'b':1}]]}}");
        row("an item less in the middle", "{'a':[1,2,3]}", "{'a':[1,3]}", "{'a':{'+':[1,1,[]]}}");
        row("all items gone", "{'a':[1,2]}", "{'a':[]}", "{'a':{'+':[0,2,[]]}}");
        row("one of two alike less", "{'a':[1,1]}", "{'a':[1]}", "{'a':{'+':[1,1,[]]}}");
        row("an item changed", "{'a':[{'b':1},{'b':2,'c':0},{'b':3}]}", "{'a':[{'b':1},{'b':4,'c':0},{'b':3}]}",
            "{'a':{'1':{'b':4}}}");
        row("two items changed", "{'a':[1,2,3]}", "{'a':[4,2,5]}", "{'a':{'0':4,'2':5}}");
        row("a list to nothing", "{'a':[1]}", "{'a':null}", "{'a':null}");
        row("nothing to a list", "{'a':null}", "{'a':[1]}", "{'a':[1]}");
        row("a list within an item", "{'a':[{'b':[1]}]}", "{'a':[{'b':[1,2]}]}", "{'a':{'0':{'b':{'+':[1,0,[2]]}}}}");
    }
    void aChangeIsWrittenShortly()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, change);
        Delta delta;
        QCOMPARE(delta.between(before, after), change);
        QCOMPARE(testing::applyDelta(object(before), object(change)), QJsonValue(object(after)));
    }

    void thereAndBackIsTheSame()
    {
        Delta delta;
        const QByteArray before = R"({"a":[1,{"b":[]},3],"c":{"d":null,"e":"x"}})";
        const QByteArray after = R"({"a":[{"b":[5]},3,4,4],"c":{"e":{"f":1}},"g":[]})";
        for (const auto &[from, to] : {std::pair(before, after), std::pair(after, before)})
            QCOMPARE(testing::applyDelta(object(from), object(delta.between(from, to))), QJsonValue(object(to)));
    }

private:
    static QJsonObject object(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::DeltaTest)
#include "delta_test.moc"
