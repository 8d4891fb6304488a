#include "app/metrics_page.h"
#include "common/test_case.h"
#include "measure/durations.h"

using namespace mantimon;
using namespace Qt::StringLiterals;

class MetricsPageTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberHasItsLine()
    {
        games::GameCensus census;
        census.unfinished = 3;
        census.runningClocks = 1;
        census.byRulesetAndPhase[{u"standard"_s, "main"}] = 1;
        census.countAsleep(u"classic"_s, 2);
        const QByteArray page = app::metricsPage(
            {.version = u"1.2.3"_s,
             .nodeId = u"node-1"_s,
             .missing = {u"redis"_s},
             .isDatabaseUp = true,
             .live = {.isAvailable = false, .losses = 2, .failures = 7, .emptied = 1, .commands = 1'234'567},
             .isLiveInRedis = true,
             .connections = 5,
             .authenticated = 4,
             .games = census,
             .alarms = 6,
             .journalQueue = 8,
             .memoryBytes = 1024});
        for (const char *const line :
             {"mantimon_build_info{version=\"1.2.3\",node=\"node-1\"} 1\n", "mantimon_connections 5\n",
              "mantimon_connections_authenticated 4\n", "mantimon_games_live 3\n", "mantimon_games_asleep 2\n",
              "mantimon_games{ruleset=\"standard\",phase=\"main\"} 1\n",
              "mantimon_games{ruleset=\"classic\",phase=\"asleep\"} 2\n", "mantimon_timers{kind=\"turn\"} 1\n",
              "mantimon_timers{kind=\"all\"} 6\n", "mantimon_journal_queue 8\n", "mantimon_memory_bytes 1024\n",
              "mantimon_ready 0\n", "mantimon_database_up 1\n", "mantimon_live_store_up{kind=\"redis\"} 0\n",
              "mantimon_live_store_losses_total 2\n", "mantimon_live_store_failures_total 7\n",
              "mantimon_live_store_emptied_total 1\n", "mantimon_live_store_commands_total 1234567\n"})
            QVERIFY2(page.contains(line), page.constData());
    }

    void aHistogramIsInSecondsAndItsBucketsAreSums()
    {
        measure::observe(measure::Span::LiveStore, std::chrono::milliseconds(15));
        measure::observe(measure::Span::LiveStore, std::chrono::seconds(60));
        const QByteArray page = app::metricsPage({});
        for (const char *const line :
             {"mantimon_live_store_seconds_bucket{le=\"0.01\"} 0\n",
              "mantimon_live_store_seconds_bucket{le=\"0.02\"} 1\n",
              "mantimon_live_store_seconds_bucket{le=\"10\"} 1\n",
              "mantimon_live_store_seconds_bucket{le=\"+Inf\"} 2\n", "mantimon_live_store_seconds_count 2\n"})
            QVERIFY2(page.contains(line), page.constData());
    }

    void everyFamilyHasItsHelpAndType()
    {
        const QByteArray page = app::metricsPage({});
        QCOMPARE(page.count("# HELP mantimon_"), page.count("# TYPE mantimon_"));
        QVERIFY(page.contains("# TYPE mantimon_live_store_losses_total counter\n"));
        QVERIFY(page.contains("# TYPE mantimon_live_store_up gauge\n"));
        QVERIFY(page.contains("mantimon_live_store_up{kind=\"memory\"} 0\n"));
    }
};

QTEST_GUILESS_MAIN(MetricsPageTest)
#include "metrics_page_test.moc"
