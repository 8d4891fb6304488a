#include "common/test_case.h"
#include "games/compaction.h"
#include "harness/database_file.h"
#include "harness/duel.h"
#include "harness/moderator.h"
#include "harness/test_server.h"
#include "harness/wait.h"
#include "unit/rules/knowledge.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mantimon {

using harness::DatabaseFile;
using harness::Duel;
using harness::Moderator;
using harness::TestServer;

namespace {

/// What the moment adds to a position: clocks, and who is there.
QJsonObject position(QJsonObject state)
{
    for (const QString &key : {u"clocks"_s, u"turn_timer"_s, u"spectators"_s})
        state.remove(key);
    QJsonObject players = state[u"players"].toObject();
    for (const QString &id : players.keys()) {
        QJsonObject player = players[id].toObject();
        player.remove(u"connected"_s);
        players.insert(id, player);
    }
    state.insert(u"players"_s, players);
    return state;
}

/// Every physical card that is named anywhere in it.
testing::Ids namedIn(const QJsonValue &value)
{
    static const QRegularExpression instance(u"\"([0-9a-f]{12})\""_s);
    const QString text = QString::fromUtf8(
        QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson());
    testing::Ids ids;
    for (auto found = instance.globalMatch(text); found.hasNext();)
        ids.push_back(found.next().captured(1).toULongLong(nullptr, 16));
    return ids;
}

testing::Ids both(testing::Ids some, const testing::Ids &more)
{
    some.insert(some.end(), more.begin(), more.end());
    std::sort(some.begin(), some.end());
    return some;
}

} // namespace

/// A game through a moderator's eyes: as it goes on, and as it was.
class MonitorLookingTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A test that moves time by a day does not mean that pongs were late.
        m_server.config.limits.pingEvery *= 7;
        QVERIFY(m_server.start());
    }

    void whatIsLookedUpIsWhatWasShownLive()
    {
        Moderator mo(u"mo"_s);
        QVERIFY(mo.logIn(m_server.port()));
        QHash<qint64, QJsonObject> shown;
        QJsonArray log;
        std::unique_ptr<Duel> played;
        do { // moves at random may end a game before she resigns
            QVERIFY(!played || mo.client.next(u"monitor:over"_s));
            shown.clear();
            log = QJsonArray();
            played = std::make_unique<Duel>(m_server.port(), 3);
            QVERIFY(played->begin());
            QVERIFY(watch(mo, *played, u"judge"_s)[u"success"].toBool());
            for (int i = 0; i < 40 && played->step(); ++i) {
                const auto state = mo.stateAt(record(*played).seq());
                QVERIFY(state);
                shown.insert(record(*played).seq(), position((*state)[u"state"].toObject()));
                for (const QJsonValue &entry : (*state)[u"entries"].toArray())
                    log.append(entry);
            }
        } while (played->isOver);
        Duel &duel = *played;
        QVERIFY(duel.ada.client.ask(u"game:resign"_s, game(duel))[u"success"].toBool());
        QVERIFY(mo.client.next(u"monitor:over"_s));
        const qint64 first = log[0][u"seq"].toInteger();
        const auto check = [&] {
            for (auto each = shown.cbegin(); each != shown.cend(); ++each) {
                const QJsonObject answer = mo.ask(u"monitor:position"_s, asked(duel, u"judge"_s, u"seq"_s, each.key()));
                QCOMPARE(position(answer[u"state"].toObject()), each.value());
            }
            const QJsonArray entries = history(mo, duel, first);
            for (qsizetype i = 0; i < log.size(); ++i)
                QCOMPARE(entries[i], log[i]);
            QCOMPARE(entries.last()[u"action_type"].toString(), u"resign"_s);
        };
        check();
        if (QTest::currentTestFailed())
            return;
        // A day later there is nothing but its replay.
        m_server.clock().advance(games::Compaction::answersKept);
        const DatabaseFile database(m_server.databaseFile());
        const QString count = u"SELECT COUNT(*) FROM entries WHERE game = ?"_s;
        QTRY_COMPARE(
            (m_server.clock().advance(games::Compaction::sweepEvery), database.value(count, {duel.gameId}).toInt()), 0);
        check();
    }

    void aGameIsWatchedFromItsBeginning()
    {
        harness::Player ada(u"ada"_s, m_server.port());
        QVERIFY(ada.logIn());
        QVERIFY(ada.create()[u"success"].toBool());
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(m_server.port()));
        const QJsonObject answer = mo.ask(u"monitor:watch"_s, {{u"game_id"_s, ada.gameId}});
        QVERIFY(answer[u"state"].isNull());
        QCOMPARE(answer[u"log"][0][u"kind"].toString(), u"opened"_s);
        QCOMPARE(answer[u"log"][0][u"player_id"].toString(), ada.id);
        QVERIFY(ada.client.ask(u"game:leave"_s, {{u"game_id"_s, ada.gameId}})[u"success"].toBool());
        const auto over = mo.client.next(u"monitor:over"_s);
        QVERIFY(over);
        QCOMPARE((*over)[u"end_reason"].toString(), u"void"_s);
    }

    void whoComesAndGoesIsTold()
    {
        Duel duel(m_server.port(), 4);
        QVERIFY(duel.begin());
        Moderator mo(u"mo"_s, auth::Role::Viewer);
        QVERIFY(mo.logIn(m_server.port()));
        QVERIFY(watch(mo, duel, u"spectator"_s)[u"success"].toBool());
        mo.client.forgetPushes();
        duel.ben.client.cut();
        const auto state = mo.client.next(u"monitor:state"_s);
        QVERIFY(state);
        QVERIFY((*state)[u"entries"].toArray().isEmpty());
        QCOMPARE((*state)[u"state"][u"players"][duel.ben.id][u"connected"].toBool(true), false);
        QVERIFY(mo.ask(u"monitor:unwatch"_s, game(duel))[u"success"].toBool());
        mo.client.forgetPushes();
        QVERIFY(duel.ben.logIn());
        QVERIFY(mo.ask(u"server:info"_s)[u"success"].toBool());
        QVERIFY(!mo.client.taken(u"monitor:state"_s));
    }

    void hiddenCardsAreShownToModeratorsWhoSayWhy()
    {
        Duel duel(m_server.port(), 5);
        QVERIFY(duel.begin());
        Moderator mo(u"mo"_s);
        Moderator viewer(u"vi"_s, auth::Role::Viewer);
        Moderator playing(u"ada"_s);
        QVERIFY(mo.logIn(m_server.port()) && viewer.logIn(m_server.port()) && playing.logIn(m_server.port()));
        for (const QString &view : {u"judge"_s, duel.ben.id}) {
            for (const QString &event : {u"monitor:watch"_s, u"monitor:history"_s, u"monitor:position"_s}) {
                const QJsonObject data = asked(duel, view, u"seq"_s, 3);
                QCOMPARE(viewer.order(event, data)[u"error_code"].toString(), u"forbidden"_s);
                QCOMPARE(playing.order(event, data)[u"error_code"].toString(), u"forbidden"_s);
                const bool isBegun = event != u"monitor:watch"_s;
                QCOMPARE(mo.ask(event, data)[u"success"].toBool(), isBegun);
                QVERIFY(mo.order(event, data)[u"success"].toBool());
            }
        }
        QCOMPARE(mo.ask(u"monitor:watch"_s, asked(duel, u"nobody"_s, u"seq"_s, 3))[u"error_code"].toString(),
                 u"invalid_payload"_s);
        const DatabaseFile database(m_server.databaseFile());
        const auto rows = [&](const Moderator &who, const QString &outcome) {
            return database
                .value(u"SELECT COUNT(*) FROM audit WHERE who = ? AND outcome = ? AND game = ?"_s,
                       {who.id, outcome, duel.gameId})
                .toInt();
        };
        QCOMPARE(rows(viewer, u"forbidden"_s), 6);
        QCOMPARE(rows(playing, u"forbidden"_s), 6);
        QCOMPARE(rows(mo, u"invalid_payload"_s), 2);
        // The watch counts as the reason for what is looked up with the same eyes.
        QCOMPARE(rows(mo, u"done"_s), 2);
    }

    void noViewShowsWhatItsViewerMayNotKnow_data()
    {
        QTest::addColumn<QString>("view");
        for (const char *view : {"spectator", "ada", "ben"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }
    void noViewShowsWhatItsViewerMayNotKnow()
    {
        QFETCH(QString, view);
        int named = 0;
        for (quint32 seed = 1; seed <= 17 && !QTest::currentTestFailed(); ++seed)
            named += playAndSearch(seed, view);
        QVERIFY2(named > 1000, "cards were shown at all");
    }

private:
    static QJsonObject game(const Duel &duel) { return {{u"game_id"_s, duel.gameId}}; }
    static QJsonObject asked(const Duel &duel, const QString &view, const QString &key, qint64 number)
    {
        return {{u"game_id"_s, duel.gameId}, {u"view"_s, view}, {key, number}};
    }
    static QJsonObject watch(Moderator &mo, const Duel &duel, const QString &view)
    {
        return mo.order(u"monitor:watch"_s, {{u"game_id"_s, duel.gameId}, {u"view"_s, view}});
    }
    [[nodiscard]] const games::Record &record(const Duel &duel)
    {
        return m_server.host().live(QUuid(duel.gameId))->record();
    }
    static QJsonArray history(Moderator &mo, const Duel &duel, qint64 first)
    {
        QJsonArray all;
        while (true) {
            QJsonObject data = asked(duel, u"judge"_s, u"from_seq"_s, first + all.size());
            data.insert(u"limit"_s, 15);
            const QJsonArray some = mo.ask(u"monitor:history"_s, data)[u"entries"].toArray();
            if (some.isEmpty())
                return all;
            for (const QJsonValue &entry : some)
                all.append(entry);
        }
    }

    /// Plays a game and holds what the view showed against what its viewer could know, worked out from the
    /// zones of the server's own state. How many cards were named.
    int playAndSearch(quint32 seed, const QString &eyes)
    {
        Duel duel(m_server.port(), seed);
        Moderator mo(u"mo"_s);
        if (!duel.begin() || !mo.logIn(m_server.port()))
            return 0;
        const QString view = eyes == u"spectator"_s ? eyes : eyes == u"ada"_s ? duel.ada.id : duel.ben.id;
        const QJsonObject watched = watch(mo, duel, view);
        const auto chair = record(duel).chairOf(view);
        const rules::Viewer viewer = chair ? rules::viewerOf(record(duel).seatAt(*chair)) : rules::Viewer::Spectator;
        testing::Ids known = testing::knownIds(record(duel).state(), viewer);
        int named = 0;
        const auto search = [&](const QJsonValue &shown, const testing::Ids &allowed) {
            const testing::Ids ids = namedIn(shown);
            named += int(ids.size());
            QVERIFY2(testing::isWithin(ids, allowed), qPrintable(u"seed %1"_s.arg(seed)));
        };
        search(watched[u"state"], known);
        for (int i = 0; i < 60 && !QTest::currentTestFailed() && duel.step(); ++i) {
            const auto state = mo.stateAt(record(duel).seq());
            if (!state)
                return 0;
            const testing::Ids before = std::exchange(known, testing::knownIds(record(duel).state(), viewer));
            search((*state)[u"state"], known);
            search((*state)[u"entries"], both(before, known));
            if (i % 10 == 0)
                search(mo.ask(u"monitor:position"_s, asked(duel, view, u"seq"_s, record(duel).seq()))[u"state"], known);
        }
        if (!duel.isOver)
            (void)duel.ada.client.ask(u"game:resign"_s, game(duel));
        return named;
    }

    TestServer m_server;
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::MonitorLookingTest)
#include "monitor_looking_test.moc"
