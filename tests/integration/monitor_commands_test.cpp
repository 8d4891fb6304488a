#include "common/test_case.h"
#include "harness/database_file.h"
#include "harness/duel.h"
#include "harness/foreign_lock.h"
#include "harness/moderator.h"
#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::DatabaseFile;
using harness::Duel;
using harness::Moderator;
using harness::TestServer;

/// What a moderator does, and what the players notice of it.
class MonitorCommandsTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_duel = std::make_unique<Duel>(m_server->port());
        QVERIFY(m_duel->begin() && m_duel->finishSetup());
        m_mo = std::make_unique<Moderator>(u"mo"_s);
        QVERIFY(m_mo->logIn(m_server->port()));
    }
    void cleanup()
    {
        m_mo.reset();
        m_duel.reset();
        m_server.reset();
    }

    void aPausedGameStandsStillForBoth()
    {
        QVERIFY(order(u"monitor:pause"_s)[u"success"].toBool());
        for (harness::Player *player : {&m_duel->ada, &m_duel->ben}) {
            const auto told = player->client.next(u"game:paused"_s);
            QVERIFY(told);
            QCOMPARE((*told)[u"by"].toString(), u"mo"_s);
            QCOMPARE((*told)[u"reason"].toString(), u"because of the test"_s);
        }
        QCOMPARE(pass()[u"error_code"].toString(), u"paused"_s);
        QCOMPARE(m_duel->current().client.ask(u"game:resign"_s, game())[u"error_code"].toString(), u"paused"_s);
        const qint64 left = clock()[u"remaining_ms"].toInteger();
        QVERIFY(left > 0);
        QCOMPARE(clock()[u"paused"].toBool(), true);
        m_server->clock().advanceSeconds(3600);
        QCOMPARE(clock()[u"remaining_ms"].toInteger(), left);
        QCOMPARE(order(u"monitor:pause"_s)[u"error_code"].toString(), u"paused"_s);

        QVERIFY(order(u"monitor:resume"_s)[u"success"].toBool());
        QVERIFY(m_duel->waiting().client.next(u"game:resumed"_s));
        QCOMPARE(clock()[u"remaining_ms"].toInteger(), left);
        QCOMPARE(clock()[u"running"].toBool(), true);
        QVERIFY(pass()[u"success"].toBool());
    }

    void whoIsGoneIsNotLostWhileTheGameIsPaused()
    {
        harness::Player &gone = m_duel->waiting();
        const auto chairOf = [this](const harness::Player &player) { return *scene().record.chairOf(player.id); };
        gone.client.cut();
        QTRY_VERIFY(!scene().attendance.isPresent(chairOf(gone)));
        m_server->clock().advanceSeconds(10);
        QVERIFY(order(u"monitor:pause"_s)[u"success"].toBool());
        m_server->clock().advanceSeconds(3600);
        QVERIFY(order(u"monitor:resume"_s)[u"success"].toBool());
        const int grace = scene().record.ruleset().graceSeconds;
        QCOMPARE(scene().attendance.deadline(chairOf(gone)), m_server->clock().now() + (grace - 10) * 1000);
        m_server->clock().advanceSeconds(grace);
        QTRY_VERIFY(scene().record.result().has_value());
    }

    void aPauseOutlivesTheServer()
    {
        QVERIFY(order(u"monitor:pause"_s)[u"success"].toBool());
        const qint64 left = clock()[u"remaining_ms"].toInteger();
        m_server->stop();
        m_server->clock().advanceSeconds(600);
        QVERIFY(m_server->start());
        m_server->clock().advanceSeconds(600);
        for (harness::Player *player : {&m_duel->ada, &m_duel->ben}) {
            player->setPort(m_server->port());
            QVERIFY(player->logIn());
            QVERIFY(player->client.next(u"game:reconnected"_s));
        }
        QVERIFY(m_mo->logIn(m_server->port()));
        QCOMPARE(pass()[u"error_code"].toString(), u"paused"_s);
        QVERIFY(order(u"monitor:resume"_s)[u"success"].toBool());
        QCOMPARE(clock()[u"remaining_ms"].toInteger(), left);
        QVERIFY(pass()[u"success"].toBool());
    }

    void aSleepingGameIsWokenForACommand()
    {
        QVERIFY(order(u"monitor:pause"_s)[u"success"].toBool());
        m_duel->ada.client.close();
        m_duel->ben.client.close();
        m_server->clock().advanceSeconds(1);
        QTRY_VERIFY(m_server->host().live(QUuid(m_duel->gameId))->isDeserted());
        m_server->clock().advanceSeconds(120);
        QVERIFY(!m_server->host().live(QUuid(m_duel->gameId)));
        QVERIFY(order(u"monitor:resume"_s)[u"success"].toBool());
        QVERIFY(m_server->host().live(QUuid(m_duel->gameId)));
    }

    void moreTimeIsMoreTime()
    {
        const qint64 left = clock()[u"remaining_ms"].toInteger();
        QVERIFY(order(u"monitor:extend_timer"_s, {{u"seconds"_s, 45}})[u"success"].toBool());
        QCOMPARE(clock()[u"remaining_ms"].toInteger(), left + 45'000);
        const QJsonObject nobodys =
            order(u"monitor:extend_timer"_s, {{u"seconds"_s, 45}, {u"player_id"_s, m_duel->waiting().id}});
        QCOMPARE(nobodys[u"error_code"].toString(), u"illegal_action"_s);
    }

    void aGameIsEnded_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("endReason");
        QTest::newRow("with a winner") << u"winner"_s << u"moderator"_s;
        QTest::newRow("as a draw") << u"draw"_s << u"moderator"_s;
        QTest::newRow("as if it had not been") << u"void"_s << u"void"_s;
    }
    void aGameIsEnded()
    {
        QFETCH(QString, result);
        QFETCH(QString, endReason);
        QJsonObject data{{u"result"_s, result}};
        const bool hasWinner = result == u"winner"_s;
        if (hasWinner)
            data.insert(u"winner"_s, m_duel->ben.id);
        QVERIFY(order(u"monitor:pause"_s)[u"success"].toBool());
        QVERIFY(order(u"monitor:end_game"_s, data)[u"success"].toBool());
        const auto over = m_duel->ada.client.next(u"game:over"_s);
        QVERIFY(over);
        QCOMPARE((*over)[u"winner"].toString(), hasWinner ? m_duel->ben.id : QString());
        QCOMPARE((*over)[u"end_reason"].toString(), endReason);
        QCOMPARE(order(u"monitor:end_game"_s, data)[u"error_code"].toString(), u"game_over"_s);

        const QJsonObject replay = m_mo->ask(u"monitor:replay"_s, game());
        QVERIFY2(replay[u"verification"][u"ok"].toBool(), qPrintable(replay[u"verification"][u"message"].toString()));
    }

    void bothPlayersAreToldWhatAModeratorSays()
    {
        QVERIFY(order(u"monitor:message"_s, {{u"text"_s, u"Be kind."_s}})[u"success"].toBool());
        for (harness::Player *player : {&m_duel->ada, &m_duel->ben}) {
            const auto told = player->client.next(u"server:notice"_s);
            QVERIFY(told);
            QCOMPARE((*told)[u"text"].toString(), u"Be kind."_s);
            QCOMPARE((*told)[u"game_id"].toString(), m_duel->gameId);
        }
    }

    void whoIsKickedMayComeBack()
    {
        QVERIFY(m_mo->order(u"monitor:kick"_s, {{u"user_id"_s, m_duel->ada.id}})[u"success"].toBool());
        QCOMPARE(m_duel->ada.client.closeCode(), 1008);
        QVERIFY(m_duel->ada.logIn());
        QVERIFY(m_duel->ben.client.isOpen());
    }

    void aBanClosesEveryConnectionAtOnce()
    {
        harness::Client second;
        QVERIFY(second.logIn(m_server->port(), harness::tokenFor(u"ada"_s))[u"success"].toBool());
        const QJsonObject answer = m_mo->order(u"monitor:ban"_s, {{u"user_id"_s, m_duel->ada.id}});
        QVERIFY(answer[u"success"].toBool());
        for (harness::Client *client : {&m_duel->ada.client, &second}) {
            const auto told = client->next(u"auth:error"_s);
            QVERIFY(told);
            QCOMPARE((*told)[u"error_code"].toString(), u"banned"_s);
            QCOMPARE((*told)[u"details"][u"reason"].toString(), u"because of the test"_s);
            QCOMPARE(client->closeCode(), 4403);
        }
        QVERIFY(!m_duel->ada.logIn());

        const QJsonObject sanction{{u"sanction_id"_s, answer[u"sanction_id"]}};
        Moderator other(u"moira"_s);
        QVERIFY(other.logIn(m_server->port()));
        QCOMPARE(other.order(u"monitor:unban"_s, sanction)[u"error_code"].toString(), u"forbidden"_s);
        Moderator admin(u"adam"_s, auth::Role::Admin);
        QVERIFY(admin.logIn(m_server->port()));
        QVERIFY(admin.order(u"monitor:unban"_s, sanction)[u"success"].toBool());
        QVERIFY(m_duel->ada.logIn());
    }

    void sanctionsNotesAndReportsAreInThePlayersFile()
    {
        const QString ben = m_duel->ben.id;
        const QJsonObject mute = m_mo->order(u"monitor:mute"_s, {{u"user_id"_s, ben}});
        QVERIFY(mute[u"success"].toBool());
        QVERIFY(m_mo->ask(u"monitor:note"_s, {{u"user_id"_s, ben}, {u"text"_s, u"was warned"_s}})[u"success"].toBool());
        QVERIFY(report()[u"success"].toBool());
        const QJsonObject file = m_mo->ask(u"monitor:player"_s, {{u"user_id"_s, ben}});
        QCOMPARE(file[u"user"][u"name"].toString(), u"ben"_s);
        QCOMPARE(file[u"mutes"][0][u"sanction_id"].toString(), mute[u"sanction_id"].toString());
        QCOMPARE(file[u"notes"][0][u"text"].toString(), u"was warned"_s);
        QCOMPARE(file[u"reports"][0][u"by"][u"name"].toString(), u"ada"_s);
        QCOMPARE(file[u"games"][0][u"game_id"].toString(), m_duel->gameId);
        QCOMPARE(file[u"sessions"][0][u"path"].toString(), u"/ws/game"_s);
        QCOMPARE(file[u"addresses"][0][u"address"].toString(), u"127.0.0.1"_s);

        const QJsonArray found = m_mo->ask(u"monitor:players"_s, {{u"text"_s, u"BE"_s}})[u"rows"].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"muted"].toBool(), true);
        QCOMPARE(found[0][u"online"].toBool(), true);
        QVERIFY(m_mo->order(u"monitor:unmute"_s, {{u"sanction_id"_s, mute[u"sanction_id"]}})[u"success"].toBool());
        QCOMPARE(m_mo->ask(u"monitor:players"_s, {{u"text"_s, u"be"_s}})[u"rows"][0][u"muted"].toBool(true), false);

        Moderator viewer(u"vi"_s, auth::Role::Viewer);
        QVERIFY(viewer.logIn(m_server->port()));
        const QJsonObject shown = viewer.ask(u"monitor:player"_s, {{u"user_id"_s, ben}});
        for (const QString &confidential : {u"addresses"_s, u"notes"_s, u"reports"_s})
            QVERIFY(shown[confidential].toArray().isEmpty());
        QVERIFY(shown[u"sessions"][0][u"address"].isNull());
    }

    void aReportGoesItsWay()
    {
        harness::Player cleo(u"cleo"_s, m_server->port());
        QVERIFY(cleo.logIn());
        const QJsonObject data{{u"game_id"_s, m_duel->gameId}, {u"category"_s, u"name"_s}, {u"text"_s, u"look"_s}};
        QCOMPARE(cleo.client.ask(u"game:report"_s, data)[u"error_code"].toString(), u"not_in_game"_s);

        const QJsonObject id{{u"report_id"_s, report()[u"report_id"]}};
        const auto listed = [this](const QString &status) {
            return m_mo->ask(u"monitor:reports"_s, {{u"status"_s, status}})[u"rows"].toArray();
        };
        QCOMPARE(listed(u"open"_s).size(), 1);
        QCOMPARE(listed(u"open"_s)[0][u"about"][u"player_id"].toString(), m_duel->ben.id);
        QVERIFY(m_mo->ask(u"monitor:assign_report"_s, id)[u"success"].toBool());
        QCOMPARE(listed(u"assigned"_s)[0][u"assigned_to"].toString(), m_mo->id);
        QJsonObject words = id;
        words.insert(u"text"_s, u"looked at it"_s);
        words.insert(u"resolution"_s, u"no ground"_s);
        QVERIFY(m_mo->ask(u"monitor:comment_report"_s, words)[u"success"].toBool());
        QVERIFY(m_mo->ask(u"monitor:resolve_report"_s, words)[u"success"].toBool());
        const QJsonArray resolved = listed(u"resolved"_s);
        QCOMPARE(resolved[0][u"resolution"].toString(), u"no ground"_s);
        QCOMPARE(resolved[0][u"comments"][0][u"text"].toString(), u"looked at it"_s);
        QCOMPARE(m_mo->ask(u"monitor:resolve_report"_s, words)[u"error_code"].toString(), u"invalid_payload"_s);
    }

    void everybodyHearsAnAnnouncementAndADrain()
    {
        Moderator admin(u"adam"_s, auth::Role::Admin);
        QVERIFY(admin.logIn(m_server->port()));
        QVERIFY(admin.order(u"monitor:announce"_s, {{u"text"_s, u"Cake!"_s}})[u"success"].toBool());
        QCOMPARE((*m_duel->ada.client.next(u"server:notice"_s))[u"text"].toString(), u"Cake!"_s);
        QVERIFY(m_mo->client.next(u"server:notice"_s));
        QVERIFY(admin.order(u"monitor:drain_node"_s, {{u"node_id"_s, u"test"_s}})[u"success"].toBool());
        QVERIFY(m_duel->ben.client.next(u"server:draining"_s));
        QCOMPARE(admin.ask(u"monitor:subscribe"_s)[u"nodes"][0][u"status"].toString(), u"draining"_s);
    }

    void nothingIsDoneThatCannotBeWrittenDown()
    {
        const harness::ForeignLock lock(m_server->databaseFile());
        QVERIFY(lock.isHeld());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"database"_s));
        QCOMPARE(order(u"monitor:pause"_s)[u"error_code"].toString(), u"unavailable"_s);
        QCOMPARE(m_mo->order(u"monitor:kick"_s, {{u"user_id"_s, m_duel->ada.id}})[u"error_code"].toString(),
                 u"unavailable"_s);
        QVERIFY(m_duel->ada.client.isOpen());
    }

    void theAuditSaysWhoDidWhat()
    {
        const QJsonObject paused = order(u"monitor:pause"_s);
        (void)order(u"monitor:pause"_s);
        const QJsonArray rows = m_mo->ask(u"monitor:audit"_s, game())[u"rows"].toArray();
        QCOMPARE(rows.size(), 2);
        const QJsonObject done = rows[rows[0][u"outcome"].toString() == u"done"_s ? 0 : 1].toObject();
        QCOMPARE(done[u"audit_id"].toString(), paused[u"audit_id"].toString());
        QCOMPARE(done[u"who_name"].toString(), u"mo"_s);
        QCOMPARE(done[u"what"].toString(), u"monitor:pause"_s);
        QCOMPARE(done[u"reason"].toString(), u"because of the test"_s);
        const QJsonObject first = m_mo->ask(u"monitor:audit"_s, {{u"limit"_s, 1}});
        QCOMPARE(first[u"rows"].toArray().size(), 1);
        const QJsonObject second = m_mo->ask(u"monitor:audit"_s, {{u"limit"_s, 1}, {u"behind"_s, first[u"next"]}});
        QVERIFY(second[u"rows"][0][u"audit_id"] != first[u"rows"][0][u"audit_id"]);
        QVERIFY(second[u"next"].isNull());
    }

    void whoReportsAGameAgainAndAgainIsRefused()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(report()[u"success"].toBool());
        const QJsonObject refused = report();
        QCOMPARE(refused[u"error_code"].toString(), u"invalid_payload"_s);
        QCOMPARE(refused[u"details"][u"field"].toString(), u"data.game_id"_s);
        const QJsonArray open = m_mo->ask(u"monitor:reports"_s, {{u"status"_s, u"open"_s}})[u"rows"].toArray();
        QCOMPARE(open.size(), 3);
        QVERIFY(m_mo->ask(u"monitor:resolve_report"_s,
                          {{u"report_id"_s, open[0][u"report_id"]}, {u"resolution"_s, u"no ground"_s}})[u"success"]
                    .toBool());
        QVERIFY(report()[u"success"].toBool());
    }

    void theAuditNamesWhomItIsAbout()
    {
        const QJsonObject muted = m_mo->order(u"monitor:mute"_s, {{u"user_id"_s, m_duel->ada.id}});
        QVERIFY(m_mo->order(u"monitor:mute"_s, {{u"user_id"_s, u"never-here"_s}})[u"success"].toBool());
        const QJsonArray rows = m_mo->ask(u"monitor:audit"_s, {{u"what"_s, u"monitor:mute"_s}})[u"rows"].toArray();
        QCOMPARE(rows.size(), 2);
        const int ada = rows[0][u"whom"].toString() == m_duel->ada.id ? 0 : 1;
        QCOMPARE(rows[ada][u"whom_name"].toString(), u"ada"_s);
        QVERIFY(rows[1 - ada][u"whom_name"].isNull());

        // What is lifted knows whom it is about.
        QVERIFY(m_mo->order(u"monitor:unmute"_s, {{u"sanction_id"_s, muted[u"sanction_id"]}})[u"success"].toBool());
        const QJsonArray lifted = m_mo->ask(u"monitor:audit"_s, {{u"what"_s, u"monitor:unmute"_s}})[u"rows"].toArray();
        QCOMPARE(lifted[0][u"whom"].toString(), m_duel->ada.id);
    }

private:
    [[nodiscard]] games::Scene scene() const { return m_server->host().live(QUuid(m_duel->gameId))->scene(); }
    [[nodiscard]] QJsonObject game() const { return {{u"game_id"_s, m_duel->gameId}}; }
    QJsonObject order(const QString &event, QJsonObject data = {})
    {
        data.insert(u"game_id"_s, m_duel->gameId);
        return m_mo->order(event, data);
    }
    QJsonObject pass() { return m_duel->current().act({{u"type"_s, u"pass"_s}}); }
    QJsonObject report()
    {
        return m_duel->ada.client.ask(
            u"game:report"_s,
            {{u"game_id"_s, m_duel->gameId}, {u"category"_s, u"stalling"_s}, {u"text"_s, u"waits for ever"_s}});
    }
    QJsonObject clock() { return m_duel->ada.client.ask(u"game:heartbeat"_s, game())[u"turn_timer"].toObject(); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Duel> m_duel;
    std::unique_ptr<Moderator> m_mo;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::MonitorCommandsTest)
#include "monitor_commands_test.moc"
