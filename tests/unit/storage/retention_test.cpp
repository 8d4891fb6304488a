#include "common/fake_clock.h"
#include "finished_games.h"
#include "storage/retention.h"

#include <QSignalSpy>

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr clock::Milliseconds day = 24LL * 60 * 60 * 1000;
/// More than any batch of a sweep.
constexpr int many = 450;

ReportRow report(const QString &id, clock::Milliseconds at)
{
    ReportRow row;
    row.id = id;
    row.at = at;
    return row;
}

AuditRow audit(const QString &id, clock::Milliseconds at)
{
    AuditRow row;
    row.id = id;
    row.at = at;
    return row;
}

ChatRow chat(const QString &id, clock::Milliseconds at)
{
    ChatRow row;
    row.id = id;
    row.game = QUuid(u"7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11"_s);
    row.userId = u"ada"_s;
    row.content = u"hi"_s;
    row.at = at;
    return row;
}

} // namespace

/// Nothing grows without bound: what is older than its period goes, all of it, and nothing else.
class RetentionTest : public StorageTestCase
{
    Q_OBJECT

    template <typename Work>
    auto ask(Work work)
    {
        return testing::ask(*m_storage, [work](Repositories &all) { return work(all); });
    }

private Q_SLOTS:
    void init()
    {
        StorageTestCase::init();
        m_storage = std::make_unique<Storage>(config());
        QVERIFY(m_storage->start());
        m_now = m_clock.now();
    }
    void cleanup()
    {
        m_storage.reset();
        StorageTestCase::cleanup();
    }

    void addressesGoAfterTheirPeriod()
    {
        (void)ask([now = m_now](Repositories &all) -> Result<base::Done> {
            for (int i = 0; i < many; ++i) {
                if (auto done = all.users.seenFrom(u"ada"_s, u"10.0.%1.%2"_s.arg(i / 256).arg(i % 256), now - 30 * day);
                    !done)
                    return done;
            }
            return all.users.seenFrom(u"ada"_s, u"::1"_s, now - 29 * day);
        });
        QVERIFY(sweep({.addressDays = 30}));
        QCOMPARE(*ask([](auto &all) { return all.users.addresses(u"ada"_s); }),
                 (QVector<AddressRow>{{u"::1"_s, m_now - 29 * day, m_now - 29 * day}}));
    }

    void gamesGoAfterTheirPeriod()
    {
        for (int i = 0; i < 25; ++i)
            (void)playAGame(*m_storage, m_now - 100 * day);
        const QUuid kept = playAGame(*m_storage, m_now - 99 * day);
        QVERIFY(sweep({.replayDays = 100}));
        const auto left = ask([](auto &all) { return all.games.finishedOf(u"ada"_s, 100); });
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().game.id, kept);
        QCOMPARE(number(u"SELECT COUNT(*) FROM entries"_s), 3);
        QCOMPARE(number(u"SELECT COUNT(*) FROM seats"_s), 2);
    }

    void resolvedReportsGoWithTheirComments()
    {
        (void)ask([now = m_now](Repositories &all) -> Result<base::Done> {
            for (int i = 0; i < many; ++i) {
                const QString id = u"r%1"_s.arg(i);
                if (auto done = all.reports.add(report(id, now - 400 * day)); !done)
                    return done;
                if (auto done = all.reports.comment({u"c%1"_s.arg(i), id, u"mo"_s, u"so"_s, now}); !done)
                    return done;
                // The last is open still, the one before is resolved since yesterday.
                const clock::Milliseconds at = i == many - 2 ? now - day : now - 365 * day;
                if (const auto done = i == many - 1 ? true : all.reports.resolve(id, u"so"_s, at); !done)
                    return base::failure(done.error());
            }
            return base::Done{};
        });
        QVERIFY(sweep({.reportDays = 365}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM reports"_s), 2);
        QCOMPARE(number(u"SELECT COUNT(*) FROM report_comments"_s), 2);
    }

    void theAuditLogGoesOnlyWhereAPeriodIsSet()
    {
        (void)ask([now = m_now](Repositories &all) -> Result<base::Done> {
            for (int i = 0; i < many; ++i) {
                if (auto done = all.audit.add(audit(u"a%1"_s.arg(i), now - i * day)); !done)
                    return done;
            }
            return base::Done{};
        });
        QVERIFY(sweep({}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit"_s), many);
        QVERIFY(sweep({.auditDays = 10}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit"_s), 10);
    }

    void chatGoesAfterItsPeriod()
    {
        (void)ask([now = m_now](Repositories &all) -> Result<base::Done> {
            for (int i = 0; i < many; ++i) {
                if (auto done = all.chat.add(chat(u"c%1"_s.arg(i), now - 30 * day)); !done)
                    return done;
            }
            return all.chat.add(chat(u"late"_s, now - 29 * day));
        });
        QVERIFY(sweep({.chatDays = 0}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM chat"_s), many + 1);
        QVERIFY(sweep({.chatDays = 30}));
        const auto left = ask([](auto &all) { return all.chat.of(chat({}, 0).game, 10, {}); });
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, u"late"_s);
    }

    void outagesGoThatNoUnfinishedGameHasSeen()
    {
        Append game = newGame();
        game.game->createdAt = m_now - 5 * day;
        JournalListener listener(m_storage->journal());
        m_storage->journal()->append(game);
        QVERIFY(listener.hears(1));
        {
            Intruder intruder(address());
            intruder.run(u"BEGIN"_s);
            for (int i = 0; i < many; ++i) {
                const clock::Milliseconds ended = m_now - i * day / 10;
                intruder.run(u"INSERT INTO outages (started, ended) VALUES (%1, %2)"_s.arg(ended - 5).arg(ended));
            }
            intruder.run(u"COMMIT"_s);
        }
        QVERIFY(sweep({}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM outages"_s), 51);
        QCOMPARE(number(u"SELECT MIN(ended) FROM outages"_s), m_now - 5 * day);

        Append last = action(game.game->id, 2);
        last.end = GameEnd{"points", {}, m_now};
        m_storage->journal()->append(last);
        QVERIFY(listener.hears(2));
        QVERIFY(sweep({}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM outages"_s), 10);
    }

    void silentNodesGoButTheNewestHeartbeatStays()
    {
        {
            Intruder intruder(address());
            intruder.run(u"BEGIN"_s);
            for (int i = 0; i < many; ++i) {
                intruder.run(u"INSERT INTO heartbeat (node, at) VALUES ('gone-%1', %2)"_s.arg(i).arg(m_now - 8 * day));
            }
            intruder.run(u"UPDATE heartbeat SET at = %1 WHERE node = 'node-a'"_s.arg(m_now - 7 * day + 1));
            intruder.run(u"COMMIT"_s);
        }
        QVERIFY(sweep({}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM heartbeat"_s), 1);
        QCOMPARE(number(u"SELECT MAX(at) FROM heartbeat"_s), m_now - 7 * day + 1);
        m_clock.advance(365 * day);
        QVERIFY(sweep({}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM heartbeat"_s), 1);
    }

    void withNothingSetOnlyWhatNobodyCanAskForGoes()
    {
        (void)playAGame(*m_storage, m_now - 4000 * day);
        QVERIFY(ask([](auto &all) { return all.users.seenFrom(u"ada"_s, u"::1"_s, 1); }));
        QVERIFY(sweep({.addressDays = 0, .replayDays = 0, .reportDays = 0, .auditDays = 0}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM games"_s), 1);
        QCOMPARE(number(u"SELECT COUNT(*) FROM user_addresses"_s), 1);
    }

    void aSweepComesAgain()
    {
        Retention retention({}, *m_storage, m_clock);
        QSignalSpy swept(&retention, &Retention::swept);
        retention.start();
        for (int i = 1; i <= 2; ++i) {
            m_clock.advance(Retention::sweepEvery);
            QVERIFY(comesTrue([&] { return swept.size() == i; }));
        }
    }

private:
    bool sweep(const RetentionPeriods &periods)
    {
        // At this very moment: what is a day younger than its period stays.
        Retention retention(periods, *m_storage, m_clock);
        QSignalSpy swept(&retention, &Retention::swept);
        retention.start();
        m_clock.advance(Retention::sweepEvery);
        return comesTrue([&] { return !swept.isEmpty(); });
    }
    [[nodiscard]] qint64 number(const QString &sql) { return Intruder(address()).number(sql); }

    FakeClock m_clock;
    clock::Milliseconds m_now = 0;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
