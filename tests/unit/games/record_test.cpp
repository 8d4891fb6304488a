#include "common/test_case.h"
#include "games/record.h"
#include "games/replay_export.h"
#include "games/restore.h"
#include "harness/test_server.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using games::Fact;
using games::Record;

/// A game as a fold over its facts, and the same fold over what the journal kept.
class RecordTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactComesBackFromItsText_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const Fact &fact : someFacts())
            QTest::addRow("%s, %zu", games::kindOf(fact).constData(), fact.index()) << games::kindOf(fact);
    }
    void everyFactComesBackFromItsText()
    {
        QFETCH(QByteArray, kind);
        for (const Fact &fact : someFacts()) {
            if (games::kindOf(fact) != kind)
                continue;
            const QByteArray text = games::encodeFact(fact);
            const auto again = games::decodeFact(kind, text, rules::Seat::First);
            QVERIFY(again.isOk());
            QCOMPARE(again->index(), fact.index());
            QCOMPARE(games::encodeFact(*again), text);
        }
    }

    void aRestoredGameIsTheSame()
    {
        const storage::StoredGame stored = playedGame(60);
        const auto restored = games::restore(stored, {}, harness::testLibrary());
        QVERIFY2(restored.isOk(), restored ? "" : qPrintable(restored.error()));
        QCOMPARE(restored->seq(), stored.entries.last().seq);
        QCOMPARE(rules::hash(restored->state(), restored->cards()), stored.entries.last().stateHash);
    }

    void aPausedGameIsRestoredAsOne()
    {
        const storage::StoredGame stored = playedGame(10);
        auto record = games::restore(stored, {}, harness::testLibrary());
        QVERIFY(record.isOk());
        const rules::Seat seat = *record->turnClock().nextToExpire();
        const auto left = record->turnClock()[seat].remainingAt(5'000'000);
        commit(*record, games::Paused{u"mo"_s, u"a quarrel"_s}, 5'000'000);
        QVERIFY(record->isPaused());
        QVERIFY(!record->turnClock().nextToExpire());
        QCOMPARE(record->turnClock().current(), std::optional(seat));
        QVERIFY(record->log().back().kind == games::LogKind::Paused);
        const auto refused = record->propose(games::Played{seat, rules::Resign{}}, 5'000'001);
        QCOMPARE(refused.error().code, protocol::ErrorCode::Paused);
        QVERIFY(!record->propose(games::Paused{}, 5'000'001));

        auto saved = Record::load(record->header(), record->save(), harness::testLibrary());
        QVERIFY(saved && saved->isPaused());
        commit(*saved, games::Resumed{u"mo"_s, u"go on"_s}, 9'000'000);
        QCOMPARE(saved->turnClock()[seat].remainingAt(9'000'000), left);
        QVERIFY(saved->turnClock()[seat].running);
        QVERIFY(!saved->propose(games::Resumed{}, 9'000'001));
        QCOMPARE(rules::hash(saved->state(), saved->cards()), stored.entries.last().stateHash);
    }

    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("said");
        QTest::newRow("another state hash") << u"hash"_s << u"the state hash differs"_s;
        QTest::newRow("a missing entry") << u"missing"_s << u"entry 7"_s;
        QTest::newRow("another kind") << u"kind"_s << u"unknown kind"_s;
        QTest::newRow("a payload that is none") << u"payload"_s << u"entry 6"_s;
        QTest::newRow("other cards") << u"cards"_s << u"card set"_s;
        QTest::newRow("other rules") << u"rules"_s << u"rules version"_s;
        QTest::newRow("another seed") << u"seed"_s << u"entry 3"_s;
        QTest::newRow("no entries") << u"none"_s << u"no entries"_s;
    }
    void whatDoesNotFitIsNamed()
    {
        QFETCH(QString, damage);
        QFETCH(QString, said);
        storage::StoredGame stored = playedGame(20);
        if (damage == u"hash")
            stored.entries[5].stateHash ^= 1;
        else if (damage == u"missing")
            stored.entries.removeAt(5);
        else if (damage == u"kind")
            stored.entries[5].kind = "guessed";
        else if (damage == u"payload")
            stored.entries[5].payload = "{}";
        else if (damage == u"cards")
            stored.game.cardSetHash = "00";
        else if (damage == u"rules")
            stored.game.rulesVersion = 4711;
        else if (damage == u"seed")
            stored.game.serverSeed[0] = char(stored.game.serverSeed[0] ^ 1);
        else
            stored.entries.clear();
        const auto restored = games::restore(stored, {}, harness::testLibrary());
        QVERIFY(!restored.isOk());
        QVERIFY2(restored.error().contains(said), qPrintable(restored.error()));
    }

    void anOutageBetweenTwoEntriesShiftsTheClock()
    {
        const storage::StoredGame stored = playedGame(1);
        const qint64 last = stored.entries.last().at;
        const auto before = games::restore(stored, {}, harness::testLibrary());
        const auto after = games::restore(stored, {{last + 1'000, last + 61'000}}, harness::testLibrary());
        QVERIFY(before.isOk() && after.isOk());
        const auto seat = before->turnClock().nextToExpire();
        QVERIFY(seat);
        QCOMPARE(after->turnClock()[*seat].deadline, before->turnClock()[*seat].deadline + 60'000);
    }

    void aGameThatIsNotOverHasNoReplay()
    {
        QVERIFY(!games::exportReplay(playedGame(20), harness::testLibrary()).isOk());
    }

    void eventsThatAreNoLongerKeptAreNotGuessed()
    {
        const auto record = games::restore(playedGame(20), {}, harness::testLibrary());
        QVERIFY(record.isOk());
        QVERIFY(record->eventsAfter(0, rules::Viewer::Spectator));
        QVERIFY(!record->eventsAfter(-1, rules::Viewer::Spectator));
        QVERIFY(!record->eventsAfter(record->seq() + 1, rules::Viewer::Spectator));
    }

private:
    static games::Player player(const QString &name)
    {
        games::Player player;
        player.userId = harness::userIdFor(name);
        player.name = name;
        player.deck = harness::testLibrary()->starterDecks.front();
        return player;
    }

    static void commit(Record &record, const Fact &fact, clock::Milliseconds at)
    {
        auto proposal = record.propose(fact, at);
        QVERIFY2(proposal.isOk(), proposal ? "" : qPrintable(proposal.error().message));
        record.commit(std::move(*proposal));
    }

    static std::vector<Fact> someFacts()
    {
        games::Player ada = player(u"ada"_s);
        ada.commitment = base::Bytes32{1, 2, 3};
        return {games::Opened{.creator = ada,
                              .options = {.turnSeconds = 60, .spectators = false, .spectatorDelaySeconds = 30},
                              .reservedFor = harness::userIdFor(u"ben"_s),
                              .rulesetSource = harness::testLibrary()->ruleset(u"standard"_s)->source},
                games::Seated{player(u"ben"_s)},
                games::Revealed{ada.userId, base::Bytes32{9, 8}},
                games::Started{},
                games::Played{rules::Seat::First, rules::Evolve{0x123456789abc, 0xabcdef}},
                games::Extended{rules::Seat::Second, 15'000},
                games::Extended{rules::Seat::First, 30'000, u"mo"_s},
                games::Paused{u"mo"_s, u"a quarrel"_s},
                games::Resumed{u"mo"_s, u"they are friends again"_s},
                games::Closed{games::Closed::Reason::NobodyCame}};
    }

    static bool keep(Record &record, storage::StoredGame &stored, const Fact &fact)
    {
        const clock::Milliseconds at = 1'000'000 + 1'000 * (stored.entries.size() + 1);
        auto proposal = record.propose(fact, at);
        if (!proposal)
            return false;
        storage::Entry entry;
        entry.game = record.header().id;
        entry.seq = proposal->seq;
        entry.kind = games::kindOf(fact);
        entry.payload = games::encodeFact(fact);
        entry.stateHash = proposal->stateHash;
        entry.at = at;
        if (const auto *played = std::get_if<games::Played>(&fact))
            entry.player = int(rules::indexOf(played->by));
        stored.entries.append(entry);
        record.commit(std::move(*proposal));
        return true;
    }

    // As the journal would hold it after so many actions, chosen at random from a fixed seed.
    static storage::StoredGame playedGame(int actions)
    {
        const auto library = harness::testLibrary();
        games::Header header;
        header.id = QUuid(u"7c1b9f3c-0000-4000-8000-000000000001"_s);
        header.ruleset = u"standard"_s;
        header.serverSeed[0] = 42;
        header.cardsHash = library->cardsHash;
        header.epoch = 1;
        const games::Opened opened{.creator = player(u"ada"_s),
                                   .options = {},
                                   .reservedFor = {},
                                   .rulesetSource = library->ruleset(u"standard"_s)->source};
        Record record(header, opened, library);
        storage::StoredGame stored;
        stored.game.id = header.id;
        stored.game.ruleset = header.ruleset;
        stored.game.rulesVersion = rules::rulesVersion;
        stored.game.cardSetHash = header.cardsHash.toLatin1();
        stored.game.serverSeed = QByteArray(reinterpret_cast<const char *>(header.serverSeed.data()), 32);
        stored.game.epoch = 1;
        bool fits = keep(record, stored, opened) && keep(record, stored, games::Seated{player(u"ben"_s)}) &&
                    keep(record, stored, games::Started{});
        std::uint32_t random = 1;
        const rules::RandomBelow below = [&random](std::uint32_t limit) {
            random = random * 1'664'525 + 1'013'904'223;
            return (random >> 16) % limit;
        };
        for (int i = 0; i < actions && fits && !record.result(); ++i) {
            const auto &state = record.state();
            const rules::Seat seat =
                rules::mustAct(state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
            const auto action = rules::randomAction(state, seat, record.ruleset(), record.cards(), below);
            fits = action && keep(record, stored, games::Played{seat, *action});
        }
        return fits ? stored : storage::StoredGame{};
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::RecordTest)
#include "record_test.moc"
