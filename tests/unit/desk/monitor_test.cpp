#include "client/monitor.h"
#include "common/test_case.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mantimon {

using client::GamesPage;

/// Changes come field by field; pages are told whole.
class MonitorTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedFieldLeavesTheOthers();
    void aRowThatLeavesThePageIsForgotten();
    void anUpdateSaysOnlyWhatItHas();
    void aQuestionWithoutAConnectionIsAnswered();
    void nobodyIsCalledWhoHasGone();

private:
    static QJsonObject row(const QString &id, int turn)
    {
        return {{u"game_id"_s, id}, {u"turn_number"_s, turn}, {u"ruleset"_s, u"standard"_s}};
    }
    void push(const QJsonObject &page) { Q_EMIT m_connection.pushed(u"monitor:update"_s, {{u"page"_s, page}}); }

    client::Connection m_connection;
    client::Monitor m_monitor{m_connection};
    GamesPage m_page;
};

void MonitorTest::aChangedFieldLeavesTheOthers()
{
    connect(&m_monitor, &client::Monitor::gamesShown, this, [this](const GamesPage &page) { m_page = page; });
    m_monitor.showGames({});
    push({{u"total"_s, 9},
          {u"matching"_s, 2},
          {u"offset"_s, 0},
          {u"order"_s, QJsonArray{u"a"_s, u"b"_s}},
          {u"rows"_s, QJsonArray{row(u"a"_s, 1), row(u"b"_s, 2)}}});
    QCOMPARE(m_page.rows.size(), 2);
    push({{u"rows"_s, QJsonArray{QJsonObject{{u"game_id"_s, u"b"_s}, {u"turn_number"_s, 3}}}}});
    QCOMPARE(m_page.total, 9);
    QCOMPARE(m_page.rows[1].turn, 3);
    QCOMPARE(m_page.rows[1].ruleset, u"standard"_s);
    QCOMPARE(m_page.rows[0].turn, 1);
}

void MonitorTest::aRowThatLeavesThePageIsForgotten()
{
    push({{u"order"_s, QJsonArray{u"b"_s}}, {u"rows"_s, QJsonArray{}}});
    QCOMPARE(m_page.rows.size(), 1);
    push({{u"order"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"rows"_s, QJsonArray{row(u"a"_s, 7)}}});
    QCOMPARE(m_page.rows[0].turn, 7);
    QCOMPARE(m_page.rows[1].turn, 3);
}

void MonitorTest::anUpdateSaysOnlyWhatItHas()
{
    const QSignalSpy nodes(&m_monitor, &client::Monitor::nodesChanged);
    const QSignalSpy reports(&m_monitor, &client::Monitor::openReportsChanged);
    Q_EMIT m_connection.pushed(u"monitor:update"_s, {{u"reports_open"_s, 3}});
    QCOMPARE(m_monitor.openReports(), 3);
    QCOMPARE(reports.size(), 1);
    QCOMPARE(nodes.size(), 0);
}

void MonitorTest::aQuestionWithoutAConnectionIsAnswered()
{
    QString code;
    m_connection.ask(u"monitor:audit"_s, {}, this, [&code](const client::Answer &answer) { code = answer.errorCode; });
    QVERIFY(code.isEmpty()); // never from within
    QTRY_COMPARE(code, u"disconnected"_s);
}

void MonitorTest::nobodyIsCalledWhoHasGone()
{
    bool isCalled = false;
    bool isOtherCalled = false;
    {
        QObject gone;
        m_connection.ask(u"monitor:audit"_s, {}, &gone, [&isCalled](const client::Answer &) { isCalled = true; });
    }
    m_connection.ask(u"monitor:audit"_s, {}, this, [&](const client::Answer &) { isOtherCalled = true; });
    QTRY_VERIFY(isOtherCalled);
    QVERIFY(!isCalled);
}

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::MonitorTest)
#include "monitor_test.moc"
