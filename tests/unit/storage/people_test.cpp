#include "storage_fixture.h"

using namespace mantimon;
using namespace mantimon::storage;
using namespace mantimon::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Sanction)

namespace {

constexpr clock::Milliseconds noon = 1'800'000'000'000;
constexpr clock::Milliseconds hour = 3'600'000;

Identity ada()
{
    return {u"ada"_s, u"Ada"_s, u"ada@example.org"_s, u"google"_s, u"g-1"_s};
}

SanctionRow sanction(const QString &id, std::optional<clock::Milliseconds> until)
{
    return {.id = id,
            .userId = u"ada"_s,
            .by = u"mo"_s,
            .reason = u"insults"_s,
            .since = noon,
            .until = until,
            .liftedAt = {},
            .liftedBy = {}};
}

ReportRow report(const QString &id, clock::Milliseconds at)
{
    return {.id = id,
            .game = u"g1"_s,
            .by = u"ada"_s,
            .about = u"ben"_s,
            .category = u"stalling"_s,
            .content = u"waits each time until the clock is down"_s,
            .at = at,
            .status = ReportStatus::Open,
            .assignedTo = {},
            .resolution = {},
            .resolvedAt = {}};
}

AuditRow audit(const QString &id, const QString &who, const QString &whom, const QString &game)
{
    return {.id = id,
            .at = noon,
            .who = who,
            .role = u"moderator"_s,
            .what = u"monitor:ban"_s,
            .whom = whom,
            .game = game,
            .reason = u"insults"_s,
            .outcome = u"done"_s,
            .details = R"({"until":null})"};
}

template <typename Row>
QStringList idsOf(const QVector<Row> &rows)
{
    QStringList ids;
    for (const Row &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

/// Users, and what moderators write about them.
class PeopleTest : public StorageTestCase
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
    }
    void cleanup()
    {
        m_storage.reset();
        StorageTestCase::cleanup();
    }

    void aUserIsWhatTheTokenSaid()
    {
        QVERIFY(seen(ada(), noon));
        QCOMPARE(find(u"ada"_s), (UserRow{ada(), noon, noon}));
        const auto known = ask([](auto &all) { return all.users.byOAuth(u"google"_s, u"g-1"_s); });
        QCOMPARE((*known)->userId, u"ada"_s);
        QVERIFY(!ask([](auto &all) { return all.users.byOAuth(u"github"_s, u"g-1"_s); })->has_value());
    }

    void whatATokenDoesNotSayStaysKnown()
    {
        QVERIFY(seen(ada(), noon));
        QVERIFY(seen({u"ada"_s, u"Countess"_s, {}, {}, {}}, noon + 1));
        Identity expected = ada();
        expected.name = u"Countess"_s;
        QCOMPARE(find(u"ada"_s), (UserRow{expected, noon, noon + 1}));
    }

    void whoComesBackSoonAsBeforeIsNotWritten()
    {
        QVERIFY(seen(ada(), noon));
        QVERIFY(seen(ada(), noon + 59'000));
        QCOMPARE(find(u"ada"_s).lastSeen, noon);
        QVERIFY(seen(ada(), noon + 61'000));
        QCOMPARE(find(u"ada"_s).lastSeen, noon + 61'000);
    }

    void anOAuthIdentityIsWhoseTokenShowedItLast()
    {
        QVERIFY(seen(ada(), noon));
        Identity twin = ada();
        twin.userId = u"twin"_s;
        QVERIFY(seen(twin, noon));
        QCOMPARE((*ask([](auto &all) { return all.users.byOAuth(u"google"_s, u"g-1"_s); }))->userId, u"twin"_s);
        QCOMPARE(find(u"ada"_s).oauthId, QString());
        QCOMPARE(find(u"ada"_s).email, u"ada@example.org"_s);
    }

    void manyUsersHaveNoOAuthIdentity()
    {
        QVERIFY(seen({u"ben"_s, u"Ben"_s, {}, {}, {}}, noon));
        QVERIFY(seen({u"cleo"_s, u"Cleo"_s, {}, {}, {}}, noon));
        QCOMPARE(find(u"cleo"_s).oauthId, QString());
    }

    void theAddressesOfAUserAreKeptWithTheirTimes()
    {
        for (const auto &[address, at] :
             {std::pair{u"::1"_s, noon}, {u"10.0.0.7"_s, noon + 1}, {u"::1"_s, noon + hour}})
            QVERIFY(ask([&](auto &all) { return all.users.seenFrom(u"ada"_s, address, at); }));
        QCOMPARE(*ask([](auto &all) { return all.users.addresses(u"ada"_s); }),
                 (QVector<AddressRow>{{u"::1"_s, noon, noon + hour}, {u"10.0.0.7"_s, noon + 1, noon + 1}}));
        QVERIFY(ask([](auto &all) { return all.users.addresses(u"ben"_s); })->isEmpty());
    }

    void aSanctionHoldsUntilItIsOverOrLifted_data()
    {
        QTest::addColumn<Sanction>("kind");
        QTest::addColumn<Sanction>("other");
        QTest::newRow("a ban") << Sanction::Ban << Sanction::Mute;
        QTest::newRow("a mute") << Sanction::Mute << Sanction::Ban;
    }
    void aSanctionHoldsUntilItIsOverOrLifted()
    {
        QFETCH(Sanction, kind);
        QFETCH(Sanction, other);
        const SanctionRow short_ = sanction(u"s1"_s, noon + hour);
        QVERIFY(ask([&](auto &all) { return all.sanctions.impose(kind, short_); }));
        QVERIFY(!inForce(kind, noon - 1));
        QCOMPARE(inForce(kind, noon), short_);
        QCOMPARE(inForce(kind, noon + hour - 1), short_);
        QVERIFY(!inForce(kind, noon + hour));
        QVERIFY(!inForce(other, noon));

        QVERIFY(*ask([&](auto &all) { return all.sanctions.lift(kind, u"s1"_s, u"adm"_s, noon + 5); }));
        QVERIFY(!inForce(kind, noon + 6));
        QVERIFY(!*ask([&](auto &all) { return all.sanctions.lift(kind, u"s1"_s, u"adm"_s, noon + 7); }));
        const auto found = ask([&](auto &all) { return all.sanctions.find(kind, u"s1"_s); });
        QCOMPARE((*found)->liftedAt, noon + 5);
        QCOMPARE((*found)->liftedBy, u"adm"_s);
    }

    void ofSeveralBansTheLongestIsTold()
    {
        const SanctionRow rows[] = {sanction(u"s1"_s, noon + hour), sanction(u"s2"_s, noon + 2 * hour),
                                    sanction(u"s3"_s, {})};
        for (const SanctionRow &row : rows)
            QVERIFY(ask([&](auto &all) { return all.sanctions.impose(Sanction::Ban, row); }));
        QCOMPARE(inForce(Sanction::Ban, noon), rows[2]);
        QVERIFY(*ask([](auto &all) { return all.sanctions.lift(Sanction::Ban, u"s3"_s, u"adm"_s, noon); }));
        QCOMPARE(inForce(Sanction::Ban, noon), rows[1]);
        QCOMPARE(ask([](auto &all) { return all.sanctions.ofUser(Sanction::Ban, u"ada"_s); })->size(), 3);
        QVERIFY(ask([](auto &all) { return all.sanctions.ofUser(Sanction::Ban, u"ben"_s); })->isEmpty());
    }

    void notesAreReadNewestFirst()
    {
        const NoteRow first{u"n1"_s, u"ada"_s, u"mo"_s, u"was warned"_s, noon};
        const NoteRow second{u"n2"_s, u"ada"_s, u"mo"_s, u"was warned again"_s, noon + 1};
        QVERIFY(ask([&](auto &all) { return all.notes.add(first); }));
        QVERIFY(ask([&](auto &all) { return all.notes.add(second); }));
        QVERIFY(ask([&](auto &all) { return all.notes.add({u"n3"_s, u"ben"_s, u"mo"_s, u"is kind"_s, noon}); }));
        QCOMPARE(*ask([](auto &all) { return all.notes.about(u"ada"_s); }), (QVector<NoteRow>{second, first}));
    }

    void aReportGoesFromOpenToResolved()
    {
        ReportRow expected = report(u"r1"_s, noon);
        QVERIFY(ask([&](auto &all) { return all.reports.add(expected); }));
        QCOMPARE(withId(u"r1"_s), expected);

        QVERIFY(*ask([](auto &all) { return all.reports.assign(u"r1"_s, u"mo"_s); }));
        expected.status = ReportStatus::Assigned;
        expected.assignedTo = u"mo"_s;
        QCOMPARE(withId(u"r1"_s), expected);

        QVERIFY(*ask([](auto &all) { return all.reports.resolve(u"r1"_s, u"warned"_s, noon + hour); }));
        expected.status = ReportStatus::Resolved;
        expected.resolution = u"warned"_s;
        expected.resolvedAt = noon + hour;
        QCOMPARE(withId(u"r1"_s), expected);

        QVERIFY(!*ask([](auto &all) { return all.reports.assign(u"r1"_s, u"adm"_s); }));
        QVERIFY(!*ask([](auto &all) { return all.reports.resolve(u"r1"_s, u"again"_s, noon + hour); }));
        QVERIFY(!*ask([](auto &all) { return all.reports.assign(u"none"_s, u"adm"_s); }));
        QCOMPARE(withId(u"r1"_s), expected);
    }

    void reportsAreListedByStatusAndByWhomTheyAreAbout()
    {
        for (int i = 1; i <= 3; ++i)
            QVERIFY(ask([&](auto &all) { return all.reports.add(report(u"r%1"_s.arg(i), noon)); }));
        QVERIFY(*ask([](auto &all) { return all.reports.assign(u"r1"_s, u"mo"_s); }));
        const auto page = ask([](auto &all) { return all.reports.withStatus(ReportStatus::Open, 1); });
        QCOMPARE(idsOf(*page), QStringList{u"r3"_s});
        const auto next = ask([&](auto &all) {
            return all.reports.withStatus(ReportStatus::Open, 5, RowPageStart{page->last().at, page->last().id});
        });
        QCOMPARE(idsOf(*next), QStringList{u"r2"_s});
        QCOMPARE(ask([](auto &all) { return all.reports.about(u"ben"_s); })->size(), 3);
        QVERIFY(ask([](auto &all) { return all.reports.about(u"ada"_s); })->isEmpty());
    }

    void commentsOnAReportAreReadInTheirOrder()
    {
        QVERIFY(ask([](auto &all) { return all.reports.add(report(u"r1"_s, noon)); }));
        const CommentRow first{u"c1"_s, u"r1"_s, u"mo"_s, u"I watch the next game"_s, noon};
        const CommentRow second{u"c0"_s, u"r1"_s, u"adm"_s, u"and?"_s, noon + 1};
        QVERIFY(ask([&](auto &all) { return all.reports.comment(second); }));
        QVERIFY(ask([&](auto &all) { return all.reports.comment(first); }));
        QCOMPARE(*ask([](auto &all) { return all.reports.comments(u"r1"_s); }), (QVector<CommentRow>{first, second}));
        QCOMPARE(ask([&](auto &all) {
                     return all.reports.comment({u"c2"_s, u"none"_s, u"mo"_s, {}, noon});
                 })
                     .error()
                     .kind,
                 ErrorKind::Conflict);
    }

    void theAuditLogIsNarrowedByEveryField_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("whom");
        QTest::addColumn<QString>("game");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("everything") << QString() << QString() << QString()
                                    << QStringList{u"a4"_s, u"a3"_s, u"a2"_s, u"a1"_s};
        QTest::newRow("who") << u"mo"_s << QString() << QString() << QStringList{u"a3"_s, u"a2"_s, u"a1"_s};
        QTest::newRow("about whom") << QString() << u"ada"_s << QString() << QStringList{u"a4"_s, u"a1"_s};
        QTest::newRow("in which game") << QString() << QString() << u"g1"_s << QStringList{u"a2"_s, u"a1"_s};
        QTest::newRow("two of them") << u"mo"_s << QString() << u"g1"_s << QStringList{u"a2"_s, u"a1"_s};
        QTest::newRow("none is so") << u"adm"_s << u"ben"_s << u"g1"_s << QStringList();
    }
    void theAuditLogIsNarrowedByEveryField()
    {
        QFETCH(QString, who);
        QFETCH(QString, whom);
        QFETCH(QString, game);
        const AuditRow rows[] = {audit(u"a1"_s, u"mo"_s, u"ada"_s, u"g1"_s), audit(u"a2"_s, u"mo"_s, u"ben"_s, u"g1"_s),
                                 audit(u"a3"_s, u"mo"_s, {}, {}), audit(u"a4"_s, u"adm"_s, u"ada"_s, {})};
        for (const AuditRow &row : rows)
            QVERIFY(ask([&](auto &all) { return all.audit.add(row); }));
        AuditFilter filter;
        filter.who = who;
        filter.whom = whom;
        filter.game = game;
        const auto found = ask([&](auto &all) { return all.audit.list(filter, 10); });
        QTEST(idsOf(*found), "ids");
        const auto all = ask([](auto &stored) { return stored.audit.list({}, 10); });
        QCOMPARE(all->last(), rows[0]);
        QCOMPARE(idsOf(*ask([](auto &stored) {
                     return stored.audit.list({}, 2, RowPageStart{noon, u"a3"_s});
                 })),
                 (QStringList{u"a2"_s, u"a1"_s}));
    }

    void theAuditLogIsNarrowedByWhatAndWhen()
    {
        AuditRow pause = audit(u"a1"_s, u"mo"_s, {}, u"g1"_s);
        pause.what = u"monitor:pause"_s;
        AuditRow later = audit(u"a2"_s, u"mo"_s, u"ada"_s, {});
        later.at = noon + 10;
        for (const AuditRow &row : {pause, later})
            QVERIFY(ask([&](auto &all) { return all.audit.add(row); }));
        const auto listed = [this](const AuditFilter &filter) {
            return idsOf(*ask([&](auto &all) { return all.audit.list(filter, 10); }));
        };
        QCOMPARE(listed({{}, {}, {}, u"monitor:pause"_s}), QStringList{u"a1"_s});
        QCOMPARE(listed({{}, {}, {}, {}, noon + 1, {}}), QStringList{u"a2"_s});
        QCOMPARE(listed({{}, {}, {}, {}, {}, noon + 10}), QStringList{u"a1"_s});
    }

    void usersAreFoundByWhatModeratorsKnowOfThem_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("isEmailLookedAt");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("the beginning of a name") << u"aD"_s << false << QStringList{u"u1"_s, u"u2"_s};
        QTest::newRow("letters of other languages") << u"éVA"_s << false << QStringList{u"u5"_s};
        QTest::newRow("not the middle of one") << u"da"_s << false << QStringList();
        QTest::newRow("an id") << u"u3"_s << false << QStringList{u"u3"_s};
        QTest::newRow("an email") << u"Ben@example.org"_s << true << QStringList{u"u3"_s};
        QTest::newRow("not an email that must not be looked at") << u"ben@example.org"_s << false << QStringList();
        QTest::newRow("what stands for any letters elsewhere") << u"%"_s << false << QStringList{u"u4"_s};
    }
    void usersAreFoundByWhatModeratorsKnowOfThem()
    {
        QFETCH(QString, wanted);
        QFETCH(bool, isEmailLookedAt);
        for (const Identity &who : {Identity{u"u1"_s, u"Ada"_s, {}, {}, {}}, Identity{u"u2"_s, u"adam"_s, {}, {}, {}},
                                    Identity{u"u3"_s, u"Ben"_s, u"ben@example.org"_s, {}, {}},
                                    Identity{u"u4"_s, u"%_!"_s, {}, {}, {}}, Identity{u"u5"_s, u"Éva"_s, {}, {}, {}}})
            QVERIFY(seen(who, noon));
        const auto found = ask([&](auto &all) { return all.users.search(wanted, isEmailLookedAt, 10); });
        QStringList ids;
        for (const UserRow &row : *found)
            ids.append(row.userId);
        QTEST(ids, "ids");
    }

    void reportsThatAreNotResolvedAreCounted()
    {
        for (const QString &id : {u"r1"_s, u"r2"_s, u"r3"_s})
            QVERIFY(ask([&](auto &all) { return all.reports.add(report(id, noon)); }));
        QVERIFY(*ask([](auto &all) { return all.reports.assign(u"r2"_s, u"mo"_s); }));
        QVERIFY(*ask([](auto &all) { return all.reports.resolve(u"r3"_s, u"muted"_s, noon); }));
        QCOMPARE(*ask([](auto &all) { return all.reports.unresolvedCount(); }), 2);
    }

private:
    bool seen(const Identity &who, clock::Milliseconds at)
    {
        return ask([=](auto &all) { return all.users.seen(who, at); }).isOk();
    }
    UserRow find(const QString &id)
    {
        return ask([&](auto &all) { return all.users.find(id); })->value_or(UserRow());
    }
    std::optional<SanctionRow> inForce(Sanction kind, clock::Milliseconds now)
    {
        return *ask([=](auto &all) { return all.sanctions.inForce(kind, u"ada"_s, now); });
    }
    ReportRow withId(const QString &id)
    {
        return ask([&](auto &all) { return all.reports.find(id); })->value_or(ReportRow());
    }

    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
