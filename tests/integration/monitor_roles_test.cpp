#include "common/test_case.h"
#include "harness/database_file.h"
#include "harness/moderator.h"
#include "harness/test_server.h"
#include "monitor/roles.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using auth::Role;
using harness::Client;
using harness::DatabaseFile;
using harness::Moderator;
using harness::TestServer;
using harness::tokenFor;

namespace {

struct Rule
{
    const char *event;
    Role least;
    bool isAudited;
    QJsonObject data;
};

/// What the protocol says, one row for each request.
const std::vector<Rule> &theRules()
{
    static const QString game = u"7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11"_s;
    static const QJsonObject aGame{{u"game_id"_s, game}};
    static const QJsonObject somebody{{u"user_id"_s, u"nobody-of-this-name"_s}};
    static const QJsonObject aSanction{{u"sanction_id"_s, u"s-1"_s}};
    static const QJsonObject aReport{{u"report_id"_s, u"r-1"_s}};
    const auto with = [](QJsonObject data, const char *key, const QJsonValue &value) {
        data.insert(QString::fromLatin1(key), value);
        return data;
    };
    static const std::vector<Rule> table{
        {"monitor:subscribe", Role::Viewer, false, {}},
        {"monitor:unsubscribe", Role::Viewer, false, {}},
        {"monitor:samples", Role::Viewer, false, {{u"window_seconds"_s, 300}}},
        {"monitor:games", Role::Viewer, false, {}},
        {"monitor:watch", Role::Viewer, false, aGame},
        {"monitor:unwatch", Role::Viewer, false, aGame},
        {"monitor:history", Role::Viewer, false, aGame},
        {"monitor:position", Role::Viewer, false, with(aGame, "seq", 1)},
        {"monitor:chat", Role::Viewer, false, aGame},
        {"monitor:replays", Role::Viewer, false, {}},
        {"monitor:replay", Role::Moderator, false, aGame},
        {"monitor:message", Role::Moderator, true, with(aGame, "text", u"hear, hear"_s)},
        {"monitor:pause", Role::Moderator, true, aGame},
        {"monitor:resume", Role::Moderator, true, aGame},
        {"monitor:extend_timer", Role::Moderator, true, with(aGame, "seconds", 30)},
        {"monitor:end_game", Role::Moderator, true, with(aGame, "result", u"void"_s)},
        {"monitor:kick", Role::Moderator, true, somebody},
        {"monitor:mute", Role::Moderator, true, somebody},
        {"monitor:unmute", Role::Moderator, true, aSanction},
        {"monitor:ban", Role::Moderator, true, somebody},
        {"monitor:unban", Role::Moderator, true, aSanction},
        {"monitor:note", Role::Moderator, true, with(somebody, "text", u"was warned"_s)},
        {"monitor:assign_report", Role::Moderator, true, aReport},
        {"monitor:comment_report", Role::Moderator, true, with(aReport, "text", u"looked at it"_s)},
        {"monitor:resolve_report", Role::Moderator, true, with(aReport, "resolution", u"muted"_s)},
        {"monitor:announce", Role::Admin, true, {{u"text"_s, u"hear, hear"_s}}},
        {"monitor:drain_node", Role::Admin, true, {{u"node_id"_s, u"another"_s}}},
        {"monitor:players", Role::Viewer, false, {{u"text"_s, u"a"_s}}},
        {"monitor:player", Role::Viewer, false, somebody},
        {"monitor:reports", Role::Moderator, false, {{u"status"_s, u"open"_s}}},
        {"monitor:audit", Role::Moderator, false, {}},
    };
    return table;
}

constexpr std::array allRoles{Role::Viewer, Role::Moderator, Role::Admin};

} // namespace

/// Who may do what at the moderators' desk, and that it is written down.
class MonitorRolesTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        for (std::size_t i = 0; i < allRoles.size(); ++i) {
            m_moderators[i] = std::make_unique<Moderator>(u"mo%1"_s.arg(i), allRoles[i]);
            QVERIFY(m_moderators[i]->logIn(m_server.port()));
        }
    }

    void everyRequestHasItsRule() { QCOMPARE(theRules().size(), monitor::roleTable().size()); }

    void everyRequestIsServedToThoseWhoMayAsk_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("role");
        for (std::size_t rule = 0; rule < theRules().size(); ++rule) {
            for (std::size_t role = 0; role < allRoles.size(); ++role) {
                const QString name = auth::roleNames(allRoles[role]).first();
                QTest::addRow("%s by %s", theRules()[rule].event, qPrintable(name)) << int(rule) << int(role);
            }
        }
    }

    void everyRequestIsServedToThoseWhoMayAsk()
    {
        QFETCH(int, rule);
        QFETCH(int, role);
        const Rule &asked = theRules()[std::size_t(rule)];
        Moderator &moderator = *m_moderators[std::size_t(role)];
        const QJsonObject answer = moderator.order(QString::fromLatin1(asked.event), asked.data);
        QVERIFY(answer.contains(u"success"_s));
        const QString code = answer[u"error_code"].toString();
        QCOMPARE(code == u"forbidden"_s, allRoles[std::size_t(role)] < asked.least);
        QVERIFY2(code != u"invalid_payload"_s || answer[u"details"].toObject().contains(u"field"_s), qPrintable(code));

        const DatabaseFile database(m_server.databaseFile());
        const QString where = u"FROM audit WHERE what = ? AND who = ?"_s;
        const QVariantList values{QString::fromLatin1(asked.event), moderator.id};
        QCOMPARE(database.value(u"SELECT COUNT(*) "_s + where, values).toInt(), asked.isAudited ? 1 : 0);
        if (!asked.isAudited)
            return;
        QCOMPARE(database.value(u"SELECT outcome "_s + where, values).toString(), code.isEmpty() ? u"done"_s : code);
        QCOMPARE(database.value(u"SELECT role "_s + where, values).toString(),
                 auth::roleNames(allRoles[std::size_t(role)]).first());
    }

    void whoHasNoRoleIsNotLetIn()
    {
        Client client;
        client.setPath(u"/ws/monitor"_s);
        QVERIFY(client.open(m_server.port()));
        client.send(u"auth"_s, {{u"token"_s, tokenFor(u"eve"_s)}});
        const auto told = client.next(u"auth:error"_s);
        QVERIFY(told);
        QCOMPARE((*told)[u"error_code"].toString(), u"forbidden"_s);
        QCOMPARE(client.closeCode(), 4403);
    }

    void nothingIsAnsweredBeforeTheToken()
    {
        Client client;
        client.setPath(u"/ws/monitor"_s);
        QVERIFY(client.open(m_server.port()));
        QCOMPARE(client.ask(u"monitor:subscribe"_s)[u"error_code"].toString(), u"not_authenticated"_s);
    }

    void eachPathHasItsOwnRequests()
    {
        Client &desk = m_moderators[2]->client;
        QVERIFY(desk.ask(u"server:info"_s)[u"success"].toBool());
        QVERIFY(desk.ask(u"catalogue:get"_s)[u"success"].toBool());
        QCOMPARE(desk.ask(u"game:list_active"_s)[u"error_code"].toString(), u"forbidden"_s);
        Client player;
        QVERIFY(player.logIn(m_server.port(), tokenFor(u"mo2"_s, Role::Admin))[u"success"].toBool());
        QCOMPARE(player.ask(u"monitor:subscribe"_s)[u"error_code"].toString(), u"forbidden"_s);
    }

    void aCommandWithoutAReasonIsNotTaken()
    {
        const QJsonObject answer =
            m_moderators[1]->ask(u"monitor:ban"_s, {{u"user_id"_s, harness::userIdFor(u"eve"_s)}});
        QCOMPARE(answer[u"error_code"].toString(), u"invalid_payload"_s);
        QCOMPARE(answer[u"details"][u"field"].toString(), u"data.reason"_s);
    }

private:
    TestServer m_server;
    std::array<std::unique_ptr<Moderator>, 3> m_moderators;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::MonitorRolesTest)
#include "monitor_roles_test.moc"
