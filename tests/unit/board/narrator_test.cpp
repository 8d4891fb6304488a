#include "board/json_names.h"
#include "board/narrator.h"
#include "common/test_case.h"
#include "unit/board/real_game.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace mantimon;

class NarratorTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTypeOfEventIsReadAndHasASentenceOfItsOwn();
    void everyKindOfEntryHasASentence_data();
    void everyKindOfEntryHasASentence();
    void sentencesNameCardsAttacksAndNumbers();
    void whatMayNotBeKnownIsACard();
    void endings();
    void aRealGameIsToldWithoutAHole();

private:
    [[nodiscard]] static QJsonArray goldenEvents();

    board::Catalogue m_catalogue;
    board::Narrator m_narrator{m_catalogue};
};

void NarratorTest::initTestCase()
{
    m_catalogue.fill(testing::shippedCatalogue());
    m_narrator.setNames({{u"a"_s, u"Ada"_s}, {u"b"_s, u"Ben"_s}});
}

/// The golden state has one event of each type.
QJsonArray NarratorTest::goldenEvents()
{
    QFile file(QStringLiteral(GOLDEN_DIR "/pushes/game_state.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the golden state is missing");
    return QJsonDocument::fromJson(file.readAll())["data"_L1]["events"_L1].toArray();
}

void NarratorTest::everyTypeOfEventIsReadAndHasASentenceOfItsOwn()
{
    QHash<QString, QString> told; // by sentence
    QSet<rules::EventType> types;
    for (const QJsonValue &json : goldenEvents()) {
        const auto event = board::readEvent(json.toObject());
        QVERIFY2(event, qPrintable(json["type"_L1].toString()));
        types.insert(event->type);
        const QString sentence = m_narrator.sentence(*event);
        QVERIFY(!sentence.isEmpty() && !sentence.contains(u'%'));
        QVERIFY2(!told.contains(sentence), qPrintable(sentence + told.value(sentence)));
        told.insert(sentence, json["type"_L1].toString());
    }
    QCOMPARE(types.size(), qsizetype(cards::Names<rules::EventType>::all.size()));
    QVERIFY(!board::readEvent({{u"type"_s, u"invented"_s}}));
}

void NarratorTest::everyKindOfEntryHasASentence_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind :
         {"opened", "seated", "revealed", "started", "played", "extended", "paused", "resumed", "closed", "decided"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void NarratorTest::everyKindOfEntryHasASentence()
{
    QFETCH(QString, kind);
    const auto entry = board::readLogEntry(
        {{u"seq"_s, 3}, {u"kind"_s, kind}, {u"player_id"_s, u"a"_s}, {u"at"_s, u"2027-01-15T08:00:00.000Z"_s}});
    QVERIFY(entry);
    QCOMPARE(entry->at.toMSecsSinceEpoch(), 1'800'000'000'000);
    const QStringList lines = m_narrator.lines(*entry);
    QCOMPARE(lines.size(), 1);
    QVERIFY(!lines.constFirst().isEmpty() && !lines.constFirst().contains(u'%'));
    QVERIFY(!board::readLogEntry({{u"seq"_s, 3}, {u"kind"_s, u"invented"_s}}));
}

void NarratorTest::sentencesNameCardsAttacksAndNumbers()
{
    const board::Card fox{u"000000000001"_s, u"ember-fox"_s};
    const board::Card frog{u"000000000002"_s, u"pond-frog"_s};
    board::Event event;
    event.playerId = u"a"_s;
    event.card = fox;
    event.target = frog;
    event.type = rules::EventType::EnergyAttached;
    QCOMPARE(m_narrator.sentence(event), u"Ada attached Ember Fox to Pond Frog"_s);
    event.type = rules::EventType::AttackDeclared;
    const QString attack = m_catalogue.card(fox.id).attacks.constFirst().name;
    QCOMPARE(m_narrator.sentence(event), u"Ada attacked with Ember Fox: %1"_s.arg(attack));
    event.type = rules::EventType::DamageDealt;
    event.amount = 40;
    QCOMPARE(m_narrator.sentence(event), u"Ember Fox took 40 damage"_s);
    event.reason = rules::DamageReason::Poison;
    QCOMPARE(m_narrator.sentence(event), u"Ember Fox took 40 damage from poison"_s);
    event.type = rules::EventType::TurnStarted;
    event.amount = 7;
    QCOMPARE(m_narrator.sentence(event), u"Turn 7: Ada"_s);
}

void NarratorTest::whatMayNotBeKnownIsACard()
{
    board::Event event;
    event.type = rules::EventType::CardDrawn;
    event.playerId = u"b"_s;
    QCOMPARE(m_narrator.sentence(event), u"Ben drew a card"_s);
    event.playerId = u"somebody"_s;
    QCOMPARE(m_narrator.sentence(event), u"somebody drew a card"_s);
}

void NarratorTest::endings()
{
    board::Event event;
    event.type = rules::EventType::GameEnded;
    event.endReason = rules::EndReason::TurnLimit;
    QCOMPARE(m_narrator.sentence(event), u"The game ended in a draw"_s);
    event.endReason = rules::EndReason::Void;
    QCOMPARE(m_narrator.sentence(event), u"The game was declared void"_s);
    event.playerId = u"a"_s;
    event.endReason = rules::EndReason::Resignation;
    QCOMPARE(m_narrator.sentence(event), u"Ada won by resignation"_s);
}

void NarratorTest::aRealGameIsToldWithoutAHole()
{
    const testing::RealGame game(5);
    const auto entries = board::readLogEntries(game.entries(0, game.lastSeq(), rules::Viewer::Spectator));
    QCOMPARE(entries.size(), game.lastSeq() - game.firstSeq() + 1);
    for (const board::LogEntry &entry : entries) {
        const QStringList lines = m_narrator.lines(entry);
        QCOMPARE(lines.size(), std::max<qsizetype>(1, entry.events.size()));
        for (const QString &line : lines)
            QVERIFY2(!line.contains(u'%') && !line.contains(u"-energy"_s), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(NarratorTest)
#include "narrator_test.moc"
