#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/moderator.h"
#include "harness/test_server.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Duel;
using harness::Moderator;
using harness::TestServer;

namespace {

/// A page as a dashboard keeps it: what was answered, and every update put on top.
class ShownPage
{
public:
    explicit ShownPage(const QJsonObject &answer)
        : m_total(answer[u"total"].toInt()), m_matching(answer[u"matching"].toInt())
    {
        for (const QJsonValue &row : answer[u"rows"].toArray()) {
            m_order.append(row[u"game_id"].toString());
            m_rows.insert(m_order.last(), row.toObject());
        }
    }

    void apply(const QJsonObject &page)
    {
        m_total = page[u"total"].toInt();
        m_matching = page[u"matching"].toInt();
        for (const QJsonValue &change : page[u"rows"].toArray()) {
            QJsonObject &row = m_rows[change[u"game_id"].toString()];
            const QJsonObject fields = change.toObject();
            for (auto field = fields.begin(); field != fields.end(); ++field)
                row.insert(field.key(), field.value());
        }
        if (!page.contains(u"order"_s))
            return;
        m_order.clear();
        for (const QJsonValue &id : page[u"order"].toArray())
            m_order.append(id.toString());
    }

    /// As an answer would have it, without what runs by itself.
    [[nodiscard]] QJsonObject content() const
    {
        QJsonArray rows;
        for (const QString &id : m_order)
            rows.append(withoutRunningTime(m_rows.value(id)));
        return {{u"total"_s, m_total}, {u"matching"_s, m_matching}, {u"rows"_s, rows}};
    }

private:
    static QJsonObject withoutRunningTime(QJsonObject row)
    {
        QJsonObject clock = row[u"clock"].toObject();
        if (clock[u"running"].toBool())
            clock.remove(u"remaining_ms"_s);
        if (!clock.isEmpty())
            row.insert(u"clock"_s, clock);
        return row;
    }

    int m_total;
    int m_matching;
    QStringList m_order;
    QHash<QString, QJsonObject> m_rows;
};

} // namespace

/// The list of live games and the overview, and how dashboards are kept up to date.
class MonitorGamesTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDashboardIsToldFourTimesASecondAtMost()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin());
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(server.port()));
        const QJsonObject overview = mo.ask(u"monitor:subscribe"_s);
        QCOMPARE(overview[u"totals"][u"live_games"].toInt(), 1);
        QCOMPARE(overview[u"totals"][u"players_online"].toInt(), 3);
        QCOMPARE(overview[u"nodes"][0][u"node_id"].toString(), u"test"_s);
        const QJsonObject page = mo.ask(u"monitor:games"_s);
        const qint64 seq = page[u"rows"][0][u"seq"].toInteger();

        for (int i = 0; i < 6; ++i)
            QVERIFY(duel.step());
        QVERIFY(mo.ask(u"server:info"_s)[u"success"].toBool());
        QVERIFY(!mo.client.taken(u"monitor:update"_s));
        server.clock().advance(250);
        const auto update = mo.client.next(u"monitor:update"_s);
        QVERIFY(update);
        const QJsonArray rows = (*update)[u"page"][u"rows"].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"seq"].toInteger(), seq + 6);
        QVERIFY2(!rows[0].toObject().contains(u"ruleset"_s), "only what has changed");
        QVERIFY(!(*update)[u"page"].toObject().contains(u"order"_s));
    }

    void nothingNewIsSaidOnceASecond()
    {
        TestServer server;
        QVERIFY(server.start());
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(server.port()));
        QVERIFY(mo.ask(u"monitor:subscribe"_s)[u"success"].toBool());
        for (int i = 0; i < 3; ++i)
            server.clock().advance(250);
        QVERIFY(mo.ask(u"server:info"_s)[u"success"].toBool());
        QVERIFY(!mo.client.taken(u"monitor:update"_s));
        server.clock().advance(250);
        const auto update = mo.client.next(u"monitor:update"_s);
        QVERIFY(update);
        QVERIFY(!update->contains(u"page"_s));
        QVERIFY(mo.ask(u"monitor:unsubscribe"_s)[u"success"].toBool());
        mo.client.forgetPushes();
        server.clock().advanceSeconds(5);
        QVERIFY(mo.ask(u"server:info"_s)[u"success"].toBool());
        QVERIFY(!mo.client.taken(u"monitor:update"_s));
    }

    void updatesOnTopOfAPageAreThePageAskedForAgain_data()
    {
        QTest::addColumn<QJsonObject>("wanted");
        const auto sorted = [](const QString &key, bool isDescending) {
            return QJsonObject{{u"sort"_s, key}, {u"descending"_s, isDescending}, {u"offset"_s, 5}, {u"limit"_s, 10}};
        };
        QTest::newRow("newest first") << QJsonObject{{u"limit"_s, 10}};
        QTest::newRow("by turn") << sorted(u"turn_number"_s, true);
        QTest::newRow("by clock") << sorted(u"clock"_s, false);
        QTest::newRow("by points") << sorted(u"points"_s, true);
        QTest::newRow("by change") << sorted(u"changed_at"_s, true);
        QTest::newRow("by players") << sorted(u"players"_s, false);
        QTest::newRow("by warnings") << sorted(u"warnings"_s, true);
        QTest::newRow("found") << QJsonObject{{u"text"_s, u"1"_s}, {u"limit"_s, 10}};
        QTest::newRow("warned") << QJsonObject{{u"warnings_only"_s, true}, {u"limit"_s, 10}};
        QTest::newRow("behind the end") << QJsonObject{{u"offset"_s, 1000}};
    }
    void updatesOnTopOfAPageAreThePageAskedForAgain()
    {
        QFETCH(QJsonObject, wanted);
        TestServer server;
        server.config.demoGames = 25;
        server.config.demoPaceMs = 900;
        QVERIFY(server.start());
        QTRY_COMPARE(server.host().unfinishedCount(), 25);
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        Moderator control(u"moira"_s);
        QVERIFY(mo.logIn(server.port()) && control.logIn(server.port()));
        QVERIFY(mo.ask(u"monitor:subscribe"_s)[u"success"].toBool());
        ShownPage shown(mo.ask(u"monitor:games"_s, wanted));
        QRandomGenerator random(7);
        for (int burst = 0; burst < 4; ++burst) {
            for (int i = 0; i < 12; ++i) {
                server.clock().advance(random.bounded(50, 1500));
                (void)takeIn(mo, shown);
            }
            // Nothing moves while it is compared.
            const QJsonArray games = control.ask(u"monitor:games"_s, {{u"limit"_s, 200}})[u"rows"].toArray();
            for (const QJsonValue &game : games)
                (void)control.order(u"monitor:pause"_s, {{u"game_id"_s, game[u"game_id"]}});
            QTRY_VERIFY((server.clock().advance(250), !takeIn(mo, shown)));
            QCOMPARE(shown.content(), ShownPage(control.ask(u"monitor:games"_s, wanted)).content());
            for (const QJsonValue &game : games)
                (void)control.order(u"monitor:resume"_s, {{u"game_id"_s, game[u"game_id"]}});
        }
    }

    void aGameIsFoundByWhatIsKnownOfIt_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"name", "player id", "game id", "join code", "nothing of it"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void aGameIsFoundByWhatIsKnownOfIt()
    {
        QFETCH(QString, what);
        TestServer server;
        QVERIFY(server.start());
        harness::Player ada(u"Ada Ä."_s, server.port());
        QVERIFY(ada.logIn());
        const QJsonObject made = ada.create();
        harness::Player ben(u"ben"_s, server.port());
        QVERIFY(ben.logIn());
        QVERIFY(ben.create()[u"success"].toBool());
        const QHash<QString, QString> texts{{u"name"_s, u"aDA ä"_s},
                                            {u"player id"_s, ada.id},
                                            {u"game id"_s, made[u"game_id"].toString().left(13)},
                                            {u"join code"_s, made[u"join_code"].toString().toLower()},
                                            {u"nothing of it"_s, u"zzz"_s}};
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(server.port()));
        const QJsonObject page = mo.ask(u"monitor:games"_s, {{u"text"_s, texts.value(what)}});
        QCOMPARE(page[u"total"].toInt(), 2);
        QCOMPARE(page[u"matching"].toInt(), what == u"nothing of it"_s ? 0 : 1);
        if (what != u"nothing of it"_s)
            QCOMPARE(page[u"rows"][0][u"game_id"], made[u"game_id"]);
    }

    void whatIsWrongWithAGameIsSaid()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(server.port()));
        const auto warnings = [&mo] { return mo.ask(u"monitor:games"_s)[u"rows"][0][u"warnings"].toArray(); };
        QVERIFY(warnings().isEmpty());
        const QJsonObject clock = mo.ask(u"monitor:games"_s)[u"rows"][0][u"clock"].toObject();
        server.clock().advance(clock[u"remaining_ms"].toInteger() - 1'000);
        QCOMPARE(warnings(), QJsonArray{u"clock_low"_s});
        duel.waiting().client.cut();
        QTRY_VERIFY(warnings().contains(u"player_gone"_s));
    }

    void aRestartedServerListsTheGamesThatSleep()
    {
        TestServer server;
        QVERIFY(server.start());
        Duel duel(server.port());
        QVERIFY(duel.begin() && duel.finishSetup());
        const quint32 seq = server.host().live(QUuid(duel.gameId))->record().seq();
        server.stop();
        QVERIFY(server.start());
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(server.port()));
        const QJsonObject row = mo.ask(u"monitor:games"_s)[u"rows"][0].toObject();
        QCOMPARE(row[u"game_id"].toString(), duel.gameId);
        QCOMPARE(row[u"asleep"].toBool(), true);
        QCOMPARE(row[u"seq"].toInteger(), seq);
        QCOMPARE(row[u"players"].toArray().size(), 2);
    }

    void whatWasMeasuredIsKept()
    {
        TestServer server;
        QVERIFY(server.start());
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(server.port()));
        server.clock().advanceSeconds(60);
        const QJsonObject samples = mo.ask(u"monitor:samples"_s, {{u"window_seconds"_s, 300}});
        QCOMPARE(samples[u"step_ms"].toInt(), 5'000);
        QCOMPARE(samples[u"samples"].toArray().size(), 12);
        QCOMPARE(samples[u"samples"][11][u"connections"].toInt(), 1);
    }

private:
    /// Puts what has come on top of the page; true when there was something.
    static bool takeIn(Moderator &mo, ShownPage &shown)
    {
        // Its answer comes behind what was sent before.
        if (!mo.ask(u"server:info"_s)[u"success"].toBool())
            return false;
        bool isNew = false;
        while (const auto update = mo.client.taken(u"monitor:update"_s)) {
            if (!update->contains(u"page"_s))
                continue;
            shown.apply((*update)[u"page"].toObject());
            isNew = true;
        }
        return isNew;
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::MonitorGamesTest)
#include "monitor_games_test.moc"
