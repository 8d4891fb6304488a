#include "common/test_case.h"
#include "harness/duel.h"
#include "harness/socket_io.h"
#include "harness/test_server.h"
#include "harness/wait.h"
#include "measure/limit.h"
#include "measure/loop_lag.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

#include <functional>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::Client;
using harness::Duel;
using harness::TestServer;
using harness::tokenFor;

namespace {

/// A page as a scraper reads it.
struct Page
{
    std::map<QString, QString> types;  ///< by family
    std::map<QString, double> samples; ///< by the line's head: name and labels

    [[nodiscard]] double operator[](const QString &head) const
    {
        const auto found = samples.find(head);
        return found == samples.end() ? 0 : found->second;
    }
};

} // namespace

/// What a scraper of a real server is told, and that it moves when the thing happens.
class MetricsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server.config.metricsListen = {QHostAddress(QHostAddress::LocalHost), 0};
        m_server.config.limits.unauthenticatedPerAddress = 3;
        m_server.config.chat.burst = 1;
        QVERIFY(m_server.start());
        m_duel = std::make_unique<Duel>(m_server.port());
        QVERIFY(m_duel->begin());
        m_connections = scrape()[u"mantimon_connections"_s];
    }
    void cleanupTestCase()
    {
        m_duel.reset();
        m_server.stop();
    }

    void aSampleMovesWhenTheThingHappens_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *sample, const char *cause) {
            QTest::addRow("%s: %s", sample, cause)
                << QString::fromLatin1(sample).replace(u'\'', u'"') << QString::fromLatin1(cause);
        };
        row("mantimon_connections", "connect");
        row("mantimon_connections_authenticated", "connect");
        row("mantimon_connections_by_state{codec='json',state='open'}", "connect");
        row("mantimon_connections_by_state{codec='json',state='arriving'}", "open");
        row("mantimon_messages_total{event='auth',outcome='ok'}", "connect");
        row("mantimon_messages_total{event='game:action',outcome='ok'}", "act");
        row("mantimon_messages_total{event='game:action',outcome='game_not_found'}", "act elsewhere");
        row("mantimon_messages_total{event='none',outcome='invalid_payload'}", "babble");
        row("mantimon_messages_total{event='none',outcome='unknown_event'}", "ask nonsense");
        row("mantimon_limit_hits_total{limit='chat'}", "chat too much");
        row("mantimon_limit_hits_total{limit='message_shape'}", "babble");
        row("mantimon_limit_hits_total{limit='message_shape'}", "nest too deeply");
        row("mantimon_limit_hits_total{limit='message_shape'}", "say a number too large");
        row("mantimon_limit_hits_total{limit='message_shape'}", "babble over Socket.IO");
        row("mantimon_limit_hits_total{limit='message_encoding'}", "send bytes");
        row("mantimon_limit_hits_total{limit='connections_of_address'}", "open too many");
        row("mantimon_action_seconds_count", "act");
        row("mantimon_action_seconds_sum", "act");
        row("mantimon_action_seconds_bucket{le='+Inf'}", "act");
        row("mantimon_action_stage_seconds_count{stage='decode'}", "act");
        row("mantimon_action_stage_seconds_count{stage='rules'}", "act");
        row("mantimon_action_stage_seconds_count{stage='commit'}", "act");
        row("mantimon_action_stage_seconds_count{stage='encode'}", "act");
        row("mantimon_action_stage_seconds_sum{stage='rules'}", "act");
        row("mantimon_journal_batch_size_count", "act");
        row("mantimon_journal_batch_size_sum", "act");
        row("mantimon_games{ruleset='standard',phase='waiting'}", "create");
        row("mantimon_games_live", "create");
        row("mantimon_timers{kind='all'}", "create");
        row("mantimon_games{ruleset='standard',phase='setup'}", "play");
        row("mantimon_timers{kind='turn'}", "play");
        row("mantimon_event_loop_lag_seconds_count", "wait");
    }
    void aSampleMovesWhenTheThingHappens()
    {
        QFETCH(QString, sample);
        QFETCH(QString, cause);
        const double before = scrape()[sample];
        happen(cause);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(scrape()[sample] > before, qPrintable(QString::number(before)));
        m_extras.clear();
        m_moreDuels.clear();
        // Whoever leaves later would be missed in the next row.
        QTRY_COMPARE(scrape()[u"mantimon_connections"_s], m_connections);
    }

    void everyFamilyHasItsTypeAndHelpOnce()
    {
        const Page page = scrape();
        for (const auto &[head, value] : page.samples) {
            QString family = head.section(u'{', 0, 0);
            if (!page.types.contains(family))
                family.remove(QRegularExpression(u"_(bucket|sum|count)$"_s));
            QVERIFY2(page.types.contains(family), qPrintable(head));
        }
        QCOMPARE(m_text.count("# HELP "), qsizetype(page.types.size()));
        QCOMPARE(m_text.count("# TYPE "), qsizetype(page.types.size()));
        QCOMPARE(page.types.at(u"mantimon_action_seconds"_s), u"histogram"_s);
        QCOMPARE(page.types.at(u"mantimon_limit_hits_total"_s), u"counter"_s);
        QCOMPARE(page.types.at(u"mantimon_games"_s), u"gauge"_s);
    }

    void whatIsOfNoEventStandsThereToo()
    {
        const Page page = scrape();
        QCOMPARE(page[u"mantimon_ready"_s], 1.0);
        QCOMPARE(page[u"mantimon_database_up"_s], 1.0);
        QCOMPARE(page[u"mantimon_live_store_up{kind=\"memory\"}"_s], 1.0);
        QVERIFY(page[u"mantimon_memory_bytes"_s] > 1e6);
        QVERIFY(page.samples.contains(u"mantimon_journal_queue"_s));
        QVERIFY(page.samples.contains(u"mantimon_live_store_seconds_count"_s));
    }

    void everyMetricOfTheDashboardIsOnThePage()
    {
        QFile file(QStringLiteral(DASHBOARD));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject dashboard = QJsonDocument::fromJson(file.readAll(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        std::set<QString> asked;
        std::set<int> ids;
        for (const auto &panel : dashboard[u"panels"].toArray()) {
            QVERIFY2(ids.insert(panel[u"id"].toInt()).second, "two panels have one id");
            QVERIFY(!panel[u"title"].toString().isEmpty());
            for (const auto &target : panel[u"targets"].toArray()) {
                static const QRegularExpression name(u"mantimon_[a-z_]+"_s);
                const QString query = target[u"expr"].toString();
                QVERIFY2(query.contains(name), qPrintable(query));
                for (auto found = name.globalMatch(query); found.hasNext();)
                    asked.insert(found.next().captured());
            }
        }
        QVERIFY(asked.size() > 15);
        const Page page = scrape();
        for (const QString &name : asked) {
            const QString family = QString(name).remove(QRegularExpression(u"_(bucket|sum|count)$"_s));
            QVERIFY2(page.types.contains(name) || page.types.contains(family), qPrintable(name));
        }
        for (const auto &[family, type] : page.types) {
            const bool isShown = std::any_of(asked.begin(), asked.end(), [&](const QString &name) {
                return name == family || name.startsWith(family + u'_');
            });
            QVERIFY2(isShown || family == u"mantimon_build_info", qPrintable(family + u" is on no panel"_s));
        }
    }

private:
    Page scrape()
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(m_server.metricsPort())))));
        (void)harness::waitFor([&] { return reply->isFinished(); }, Client::patience);
        m_text = reply->readAll();
        Page page;
        for (const QByteArray &line : m_text.split('\n')) {
            const QString text = QString::fromUtf8(line);
            if (text.startsWith("# TYPE "_L1))
                page.types[text.section(u' ', 2, 2)] = text.section(u' ', 3, 3);
            else if (!text.startsWith(u'#') && !text.isEmpty())
                page.samples[text.section(u' ', 0, -2)] = text.section(u' ', -1).toDouble();
        }
        return page;
    }

    Client &another(const QString &name)
    {
        m_extras.push_back(std::make_unique<Client>());
        if (!name.isEmpty())
            (void)m_extras.back()->logIn(m_server.port(), tokenFor(name));
        return *m_extras.back();
    }

    void happen(const QString &cause)
    {
        const QString nowhere = QUuid::createUuid().toString(QUuid::WithoutBraces);
        Client &ada = m_duel->ada.client;
        if (cause == u"connect") {
            QVERIFY(another(u"zoe"_s).isOpen());
        } else if (cause == u"open") {
            QVERIFY(another({}).open(m_server.port()));
        } else if (cause == u"act") {
            QVERIFY(m_duel->step());
            QVERIFY(ada.ask(u"game:heartbeat"_s)[u"success"].toBool()); // everybody has been told by then
        } else if (cause == u"act elsewhere") {
            const QJsonObject pass{{u"game_id"_s, nowhere}, {u"action"_s, QJsonObject{{u"type"_s, u"pass"_s}}}};
            QCOMPARE(ada.ask(u"game:action"_s, pass)[u"error_code"].toString(), u"game_not_found"_s);
        } else if (cause == u"babble") {
            ada.sendText(u"hello"_s);
            QVERIFY(ada.next(u"error"_s));
        } else if (cause == u"nest too deeply") {
            ada.sendText(u"{\"event\":\"deck:list\",\"data\":%1%2}"_s.arg(u"["_s.repeated(40), u"]"_s.repeated(40)));
            QVERIFY(ada.next(u"error"_s));
        } else if (cause == u"say a number too large") {
            ada.sendText(u"{\"event\":\"deck:list\",\"data\":{\"n\":%1}}"_s.arg(u"9"_s.repeated(400)));
            QVERIFY(ada.next(u"error"_s));
        } else if (cause == u"babble over Socket.IO") {
            harness::SocketIo socket;
            QVERIFY(socket.open(m_server.port()));
            socket.sendText(u"42/game,[hello"_s);
            QCOMPARE(socket.closeCode(), 1002);
        } else if (cause == u"send bytes") {
            const auto shapes = measure::hitsOf(measure::Limit::MessageShape);
            ada.sendBinary("\x01");
            QVERIFY(ada.next(u"error"_s));
            QCOMPARE(measure::hitsOf(measure::Limit::MessageShape), shapes);
        } else if (cause == u"ask nonsense") {
            QCOMPARE(ada.ask(u"game:win"_s)[u"error_code"].toString(), u"unknown_event"_s);
        } else if (cause == u"chat too much") {
            for (const char *const code : {"", "rate_limited"}) {
                const QJsonObject answer =
                    ada.ask(u"game:emote"_s, {{u"game_id"_s, m_duel->gameId}, {u"emote"_s, u"wow"_s}});
                QCOMPARE(answer[u"error_code"].toString(), QString::fromLatin1(code));
            }
        } else if (cause == u"open too many") {
            for (int i = 0; i < 3; ++i)
                QVERIFY(another({}).open(m_server.port()));
            QVERIFY(!another({}).open(m_server.port()));
        } else if (cause == u"create") {
            QVERIFY(m_duel->ada.create()[u"success"].toBool());
        } else if (cause == u"play") {
            m_moreDuels.push_back(std::make_unique<Duel>(m_server.port()));
            QVERIFY(m_moreDuels.back()->begin());
        } else if (cause == u"wait") {
            QTimer timer;
            timer.setSingleShot(true);
            timer.start(2 * measure::LoopLag::every);
            QVERIFY(harness::waitFor([&] { return !timer.isActive(); }, Client::patience));
        } else {
            QFAIL("nobody knows how to make that happen");
        }
    }

    TestServer m_server;
    std::unique_ptr<Duel> m_duel;
    double m_connections = 0; ///< of the duel
    std::vector<std::unique_ptr<Client>> m_extras;
    std::vector<std::unique_ptr<Duel>> m_moreDuels;
    QByteArray m_text;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::MetricsTest)
#include "metrics_test.moc"
