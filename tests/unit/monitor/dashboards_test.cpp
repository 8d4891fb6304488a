#include "common/fake_clock.h"
#include "common/test_case.h"
#include "harness/test_server.h"
#include "monitor/dashboards.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace mantimon {

using monitor::Dashboards;

/// What dashboards are sent, by a host whose games are only listed.
class DashboardsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_clock = std::make_unique<testing::FakeClock>();
        m_storage = std::make_unique<storage::Storage>(storage::StorageConfig{});
        m_host = std::make_unique<games::GameHost>(harness::testLibrary(), *m_storage, *m_clock);
        m_rows = std::make_unique<monitor::GameRows>(u"node"_s, *m_host, *m_clock);
        m_pages = std::make_unique<monitor::Pages>(*m_rows);
        m_dashboards = std::make_unique<Dashboards>(*m_rows, *m_pages, *m_clock, [this] { return m_overview; });
        m_bytes = 0;
        m_updates.clear();
        connect(m_dashboards.get(), &Dashboards::pushReady, this,
                [this](const QVector<net::ConnectionId> &, std::string_view, const QByteArray &payload) {
                    m_bytes += payload.size();
                    m_updates.append(QJsonDocument::fromJson(payload).object());
                });
    }
    void cleanup()
    {
        m_dashboards.reset();
        m_pages.reset();
        m_rows.reset();
        m_host.reset();
        m_storage.reset();
        m_clock.reset();
    }

    void whoIsBehindGetsOneUpdateWithEverything()
    {
        list(3);
        (void)m_dashboards->subscribe(viewer);
        QCOMPARE(m_pages->open(viewer, {}).rows.size(), 3U);
        m_dashboards->setCongested(viewer, true);
        for (int i = 0; i < 20; ++i) {
            list(2);
            m_overview.totals.connections = i;
            m_clock->advance(Dashboards::refreshMs);
        }
        QVERIFY(m_updates.isEmpty());
        m_dashboards->setCongested(viewer, false);
        m_clock->advance(Dashboards::refreshMs);
        QCOMPARE(m_updates.size(), 1);
        QCOMPARE(m_updates[0][u"totals"][u"connections"].toInt(), 19);
        QCOMPARE(m_updates[0][u"page"][u"total"].toInt(), 43);
        QCOMPARE(m_updates[0][u"page"][u"order"].toArray().size(), 43);
        QCOMPARE(m_updates[0][u"page"][u"rows"].toArray().size(), 40);
    }

    void aPageThatChangesAsAWholeIsToldLessOften()
    {
        list(200);
        (void)m_dashboards->subscribe(viewer);
        (void)m_pages->open(viewer, {.text = {}, .ruleset = {}, .nodeId = {}, .limit = 200});
        constexpr int seconds = 20;
        for (int i = 0; i < seconds * 1000 / Dashboards::refreshMs; ++i) {
            list(200);
            m_clock->advance(Dashboards::refreshMs);
        }
        const qint64 onePage = m_bytes / m_updates.size() * 4;
        QVERIFY(m_bytes <= qint64(seconds) * Dashboards::pageBytesPerSecond + onePage);
        QVERIFY2(m_updates.size() >= seconds - 1, "it is told once a second that nothing is broken");
    }

    void nobodyIsTickedForWhoHasGone()
    {
        (void)m_dashboards->subscribe(viewer);
        m_dashboards->unsubscribe(viewer);
        m_clock->advance(10'000);
        QVERIFY(m_updates.isEmpty());
    }

private:
    static constexpr net::ConnectionId viewer = 7;

    /// So many more games, each younger than those before.
    void list(int count)
    {
        QVector<storage::UnfinishedGame> games;
        for (int i = 0; i < count; ++i) {
            storage::UnfinishedGame game;
            game.id = QUuid::createUuid();
            game.createdAt = game.changedAt = ++m_created;
            game.ruleset = u"standard"_s;
            game.seats = {{harness::userIdFor(u"ada"_s), u"Ada"_s, false}};
            games.append(game);
        }
        Q_EMIT m_host->listed(games);
    }

    std::unique_ptr<testing::FakeClock> m_clock;
    std::unique_ptr<storage::Storage> m_storage;
    std::unique_ptr<games::GameHost> m_host;
    std::unique_ptr<monitor::GameRows> m_rows;
    std::unique_ptr<monitor::Pages> m_pages;
    std::unique_ptr<Dashboards> m_dashboards;
    Dashboards::Overview m_overview;
    qint64 m_created = 0;
    qint64 m_bytes = 0;
    QVector<QJsonObject> m_updates;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::DashboardsTest)
#include "dashboards_test.moc"
