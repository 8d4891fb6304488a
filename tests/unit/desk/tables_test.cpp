#include "common/test_case.h"
#include "models/audit_export.h"
#include "models/node_table.h"
#include "models/sample_log.h"
#include "models/text_table.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mantimon {

using models::NodeTable;
using models::TextTable;

/// The other tables of the desk, and what is written out of them.
class TablesTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void severalNodesAreSummedUp();
    void oneNodeNeedsNoSum();
    void aNodeWithoutItsDatabaseIsNotWell();
    void rowsOfTextAreBroughtFromOneListToTheNext();
    void samplesOlderThanTheWindowGo();
    void fieldsOfACsvFile_data();
    void fieldsOfACsvFile();

private:
    static QJsonObject node(const QString &id, int games, double p99, const QString &database = u"up"_s)
    {
        return {{u"node_id"_s, id},
                {u"status"_s, u"up"_s},
                {u"live_games"_s, games},
                {u"p99_ms"_s, p99},
                {u"database"_s, database}};
    }
    void push(const QJsonArray &nodes) { Q_EMIT m_connection.pushed(u"monitor:update"_s, {{u"nodes"_s, nodes}}); }

    client::Connection m_connection;
    client::Monitor m_monitor{m_connection};
};

void TablesTest::severalNodesAreSummedUp()
{
    QLocale::setDefault(QLocale::c());
    NodeTable table(m_monitor);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    push({node(u"a"_s, 40, 3), node(u"b"_s, 2, 12)});
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.index(2, NodeTable::Live).data().toString(), u"42"_s);
    // Latencies do not add up: the worst is shown.
    QCOMPARE(table.index(2, NodeTable::P99).data().toString(), u"12 ms"_s);
    QVERIFY(table.index(2, NodeTable::Status).data(NodeTable::HealthRole).toString().isEmpty());
}

void TablesTest::oneNodeNeedsNoSum()
{
    NodeTable table(m_monitor);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    push({node(u"a"_s, 1, 1), node(u"b"_s, 1, 1)});
    push({node(u"a"_s, 1, 1)});
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.index(0, NodeTable::Name).data().toString(), u"a"_s);
}

void TablesTest::aNodeWithoutItsDatabaseIsNotWell()
{
    NodeTable table(m_monitor);
    push({node(u"a"_s, 1, 1, u"away"_s)});
    QCOMPARE(table.index(0, NodeTable::Status).data(NodeTable::HealthRole).toString(), u"bad"_s);
}

void TablesTest::rowsOfTextAreBroughtFromOneListToTheNext()
{
    TextTable table(nullptr);
    table.setHeadings({u"When"_s, u"What"_s});
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows({{u"1"_s, {u"then"_s, u"this"_s}}, {u"2"_s, {u"now"_s, u"that"_s}}});
    const QPersistentModelIndex second = table.index(1, 0);
    table.setRows({{u"3"_s, {u"soon"_s, u"more"_s}}, {u"2"_s, {u"now"_s, u"<b>that</b>"_s}}});
    QCOMPARE(second.row(), 1);
    QCOMPARE(table.index(1, 1).data().toString(), u"<b>that</b>"_s);
    // What somebody wrote is not markup.
    QVERIFY(table.index(1, 1).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

void TablesTest::samplesOlderThanTheWindowGo()
{
    models::SampleLog log(m_monitor);
    const QDateTime start = QDateTime::fromString(u"2027-01-15T08:00:00.000Z"_s, Qt::ISODateWithMs);
    for (int i = 0; i <= 80; ++i) {
        client::Sample sample;
        sample.at = start.addSecs(5 * i);
        Q_EMIT m_monitor.sampled(sample);
    }
    QCOMPARE(log.samples().size(), 61); // 300 s, both ends
    QCOMPARE(log.samples().front().at, start.addSecs(100));
}

void TablesTest::fieldsOfACsvFile_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::newRow("a word") << u"stalls"_s << u"stalls"_s;
    QTest::newRow("a comma") << u"a, b"_s << u"\"a, b\""_s;
    QTest::newRow("a quotation mark") << u"says \"no\""_s << u"\"says \"\"no\"\"\""_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TablesTest::fieldsOfACsvFile()
{
    QFETCH(QString, value);
    QFETCH(QString, field);
    QCOMPARE(models::csvField(value), field);
}

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::TablesTest)
#include "tables_test.moc"
