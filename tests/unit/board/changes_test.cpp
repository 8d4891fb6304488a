#include "board/changes.h"
#include "common/test_case.h"
#include "unit/board/real_game.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace mantimon;
using Kind = board::Change::Kind;

namespace {

using Count = std::map<Kind, int>;

Count counted(const QVector<board::Change> &changes)
{
    Count count;
    for (const board::Change &change : changes)
        ++count[change.kind];
    return count;
}

board::TableState stateOf(const testing::RealGame &game, qint64 seq, rules::Viewer viewer)
{
    return *board::readState(game.state(seq, viewer));
}

QVector<board::Event> eventsOf(const testing::RealGame &game, qint64 seq, rules::Viewer viewer)
{
    return board::readLogEntry(game.entry(seq, viewer))->events;
}

int damageIn(const QVector<board::Event> &events)
{
    int sum = 0;
    for (const board::Event &event : events) {
        const bool isHarm =
            event.type == rules::EventType::DamageDealt || event.type == rules::EventType::CountersPlaced;
        sum += isHarm ? event.amount : event.type == rules::EventType::Healed ? -event.amount : 0;
    }
    return sum;
}

bool has(const QVector<board::Event> &events, rules::EventType type)
{
    return std::any_of(events.cbegin(), events.cend(),
                       [type](const board::Event &event) { return event.type == type; });
}

} // namespace

class ChangesTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesBetweenAStateAndItself();
    void anotherViewIsNotAChange();
    void realStepsChangeWhatTheirEventsSay();
    void anEvolvedMantimonIsTheSame();
};

void ChangesTest::nothingChangesBetweenAStateAndItself()
{
    const testing::RealGame game(1);
    const board::TableState state = stateOf(game, game.fullest(), rules::Viewer::Judge);
    QVERIFY(board::changesBetween(state, state, {}).isEmpty());
}

void ChangesTest::anotherViewIsNotAChange()
{
    const testing::RealGame game(1);
    const qint64 seq = game.fullest();
    QVERIFY(board::changesBetween(stateOf(game, seq, rules::Viewer::Spectator),
                                  stateOf(game, seq, rules::Viewer::Judge), {})
                .isEmpty());
}

/// Over whole games, what was read from two states must agree with what the engine said it did.
void ChangesTest::realStepsChangeWhatTheirEventsSay()
{
    int knockedOut = 0;
    int attached = 0;
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        const testing::RealGame game(seed, seed % 2 ? u"standard"_s : u"classic"_s);
        board::TableState before = stateOf(game, game.firstSeq(), rules::Viewer::Spectator);
        for (qint64 seq = game.firstSeq() + 1; seq <= game.lastSeq(); ++seq) {
            const auto after = stateOf(game, seq, rules::Viewer::Spectator);
            const auto events = eventsOf(game, seq, rules::Viewer::Spectator);
            const auto changes = board::changesBetween(before, after, events);
            Count count = counted(changes);
            const auto told = [&](rules::EventType type) {
                return int(std::count_if(events.cbegin(), events.cend(),
                                         [type](const board::Event &event) { return event.type == type; }));
            };
            QCOMPARE(count[Kind::Flipped], told(rules::EventType::CoinFlipped));
            QCOMPARE(count[Kind::KnockedOut], told(rules::EventType::KnockedOut));
            knockedOut += count[Kind::KnockedOut];
            if (!has(events, rules::EventType::KnockedOut)) {
                int harm = 0;
                for (const board::Change &change : changes)
                    harm += change.kind == Kind::Damaged  ? change.amount
                            : change.kind == Kind::Healed ? -change.amount
                                                          : 0;
                QCOMPARE(harm, damageIn(events));
            }
            for (const board::Event &event : events) {
                if (event.type != rules::EventType::EnergyAttached || !has({event}, event.type))
                    continue;
                const auto isIt = [&](const board::Change &change) {
                    return change.kind == Kind::Moved && change.card == *event.card &&
                           change.to.zone == rules::ZoneType::Attached && change.to.holder == event.target->instance;
                };
                QVERIFY(std::any_of(changes.cbegin(), changes.cend(), isIt));
                ++attached;
            }
            before = after;
        }
    }
    QVERIFY(knockedOut > 5);
    QVERIFY(attached > 20);
}

void ChangesTest::anEvolvedMantimonIsTheSame()
{
    const testing::RealGame game(7);
    for (qint64 seq = game.firstSeq() + 1; seq <= game.lastSeq(); ++seq) {
        const auto events = eventsOf(game, seq, rules::Viewer::Spectator);
        if (!has(events, rules::EventType::Evolved) || has(events, rules::EventType::Healed))
            continue;
        const auto changes = board::changesBetween(stateOf(game, seq - 1, rules::Viewer::Spectator),
                                                   stateOf(game, seq, rules::Viewer::Spectator), events);
        QCOMPARE(counted(changes)[Kind::Healed], 0);
        const auto isUnder = [](const board::Change &change) {
            return change.kind == Kind::Moved && change.to.zone == rules::ZoneType::Under;
        };
        QCOMPARE(std::count_if(changes.cbegin(), changes.cend(), isUnder), 1);
        return;
    }
    QFAIL("nobody evolved in this game");
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
