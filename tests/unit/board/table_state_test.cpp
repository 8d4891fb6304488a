#include "board/table_state.h"
#include "common/test_case.h"
#include "unit/board/real_game.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace mantimon;

class TableStateTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfTheGoldenStateIsRead();
    void theViewersOwnSideIsTheLowerOne();
    void everyRealStateSaysWhatTheRulesSay_data();
    void everyRealStateSaysWhatTheRulesSay();
    void whatIsNotAStateIsRefused_data();
    void whatIsNotAStateIsRefused();
};

namespace {

QJsonObject golden(const QString &name)
{
    QFile file(QStringLiteral(GOLDEN_DIR "/pushes/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object()["data"_L1].toObject();
}

} // namespace

void TableStateTest::everythingOfTheGoldenStateIsRead()
{
    const auto state = board::readState(golden(u"game_state"_s));
    QVERIFY(state);
    QCOMPARE(state->ruleset, u"standard"_s);
    QCOMPARE(state->seq, 41);
    QCOMPARE(state->turnNumber, 5);
    QCOMPARE(state->phase, rules::Phase::Main);
    QCOMPARE(state->spectators, 3);
    QCOMPARE(state->stadium->card.id, u"quiet-marsh"_s);
    QCOMPARE(state->nameOf(state->stadium->playerId), u"Bea „B“ 🦊"_s);
    const board::Side &asa = state->sides[0];
    QCOMPARE(asa.name, u"Asa"_s);
    QCOMPARE(asa.deck.count, 30);
    QCOMPARE(asa.energyDeck.count, 17);
    QCOMPARE(asa.hand.cards.size(), 1);
    QCOMPARE(asa.active->hpLeft(), 60);
    QCOMPARE(asa.active->conditions, (QVector{rules::Condition::Asleep, rules::Condition::Poisoned}));
    QCOMPARE(asa.active->energies.constFirst().id, u"fire-energy"_s);
    QCOMPARE(asa.active->tool->id, u"quiet-marsh"_s);
    QCOMPARE(asa.active->evolvedFrom.constFirst().id, u"ember-fox"_s);
    QVERIFY(asa.active->enteredThisTurn);
    QCOMPARE(asa.bench.size(), 1);
    QCOMPARE(asa.clock, (board::Clock{180, 90500, true, false}));
    QCOMPARE(state->turnTimer, asa.playerId);
    const board::Side &bea = state->sides[1];
    QVERIFY(!bea.isConnected && !bea.active && bea.hand.cards.isEmpty());
    QCOMPARE(bea.hand.count, 4);
    QVERIFY(state->prompt && !state->prompt->isHidden);
    QCOMPARE(state->prompt->max, 2);
    QCOMPARE(state->prompt->zone, rules::ZoneType::Deck);
    QCOMPARE(state->prompt->candidates.size(), 2);
    QVERIFY(!state->outcome);
    QCOMPARE(board::readState(golden(u"game_state.over"_s))->outcome->winner.isEmpty(), false);
}

void TableStateTest::theViewersOwnSideIsTheLowerOne()
{
    QJsonObject json = golden(u"game_state"_s);
    const auto below = [&](const QString &viewer) {
        json[u"viewer_id"_s] = viewer;
        return board::readState(json)->sides[0].name;
    };
    QCOMPARE(below(u"22222222-aaaa-4bbb-8ccc-000000000002"_s), u"Bea „B“ 🦊"_s);
    QCOMPARE(below(u"11111111-aaaa-4bbb-8ccc-000000000001"_s), u"Asa"_s);
    QCOMPARE(below(u"__spectator__"_s), u"Asa"_s);
}

void TableStateTest::everyRealStateSaysWhatTheRulesSay_data()
{
    QTest::addColumn<QString>("ruleset");
    QTest::addColumn<int>("viewer");
    for (const char *ruleset : {"standard", "classic"}) {
        for (int viewer = 0; viewer < 4; ++viewer)
            QTest::addRow("%s %d", ruleset, viewer) << QString::fromLatin1(ruleset) << viewer;
    }
}

void TableStateTest::everyRealStateSaysWhatTheRulesSay()
{
    QFETCH(QString, ruleset);
    QFETCH(int, viewer);
    const testing::RealGame game(3, ruleset);
    for (qint64 seq = game.firstSeq(); seq <= game.lastSeq(); seq += 3) {
        const auto state = board::readState(game.state(seq, static_cast<rules::Viewer>(viewer)));
        QVERIFY(state);
        QCOMPARE(state->seq, seq);
        QCOMPARE(state->turnNumber, rules::turnNumber(game.stateAt(seq)));
        QCOMPARE(state->phase, rules::phaseOf(game.stateAt(seq)));
        QCOMPARE(state->prompt.has_value(), rules::promptedSeat(game.stateAt(seq)).has_value());
        QCOMPARE(state->outcome.has_value(), rules::resultOf(game.stateAt(seq)).has_value());
        for (const board::Side &side : state->sides) {
            const bool isSeen = viewer == int(rules::Viewer::Judge) || side.playerId == state->viewerId;
            QCOMPARE(side.hand.cards.size(), isSeen ? side.hand.count : 0);
            QCOMPARE(side.deck.cards.size(), viewer == int(rules::Viewer::Judge) ? side.deck.count : 0);
            QCOMPARE(side.discard.cards.size(), side.discard.count);
        }
    }
}

void TableStateTest::whatIsNotAStateIsRefused_data()
{
    QTest::addColumn<QString>("without");
    QTest::newRow("no id") << u"game_id"_s;
    QTest::newRow("no phase") << u"phase"_s;
    QTest::newRow("no players") << u"players"_s;
}

void TableStateTest::whatIsNotAStateIsRefused()
{
    QFETCH(QString, without);
    QJsonObject json = golden(u"game_state"_s);
    json.remove(without);
    QVERIFY(!board::readState(json));
}

QTEST_GUILESS_MAIN(TableStateTest)
#include "table_state_test.moc"
