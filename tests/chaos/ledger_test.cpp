#include "chaos/ledger.h"
#include "chaos/picture.h"
#include "common/test_case.h"

using namespace Qt::StringLiterals;

namespace mantimon {

using chaos::Ledger;

/// What clients are told may not contradict itself.
class LedgerTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameAnswerAgainIsNoContradiction()
    {
        Ledger ledger;
        ledger.answered(game, ada, u"1"_s, done(5));
        ledger.answered(game, ada, u"1"_s, done(5));
        QCOMPARE(ledger.acknowledgedCount(), 1);
        QCOMPARE(ledger.contradictions(), QStringList());
    }

    void anActionHappensAtOneSeqOnly()
    {
        Ledger ledger;
        ledger.answered(game, ada, u"1"_s, done(5));
        ledger.setFault(12);
        ledger.answered(game, ada, u"1"_s, done(6));
        QCOMPARE(ledger.contradictions().size(), 1);
        QVERIFY(ledger.contradictions()[0].startsWith(u"after fault 12, game g, seq 6:"));
    }

    void whatIsAcknowledgedIsNotRefusedLater()
    {
        Ledger ledger;
        ledger.answered(game, ada, u"1"_s, done(5));
        ledger.answered(game, ada, u"1"_s, {{u"success"_s, false}, {u"error_code"_s, u"illegal_action"_s}});
        QCOMPARE(ledger.contradictions().size(), 1);
    }

    void seqNeverGoesBackForAViewer()
    {
        Ledger ledger;
        ledger.told(game, ada, state(5, 3));
        ledger.told(game, ben, state(4, 3));
        QCOMPARE(ledger.contradictions(), QStringList());
        ledger.told(game, ada, state(4, 3));
        QCOMPARE(ledger.contradictions().size(), 1);
    }

    void oneSeqIsOneState()
    {
        Ledger ledger;
        ledger.told(game, ada, state(5, 3));
        ledger.told(game, ada, state(5, 3));
        QCOMPARE(ledger.contradictions(), QStringList());
        ledger.told(game, ada, state(5, 4));
        QCOMPARE(ledger.contradictions().size(), 1);
    }

    void aPictureHasNoClocksAndNobodysPresence()
    {
        QJsonObject later = state(5, 3);
        later[u"clocks"] = QJsonObject{{ada, 12'000}};
        later[u"spectators"] = 3;
        later[u"players"] = QJsonObject{{ada, QJsonObject{{u"points"_s, 3}, {u"connected"_s, false}}}};
        QCOMPARE(chaos::pictureOf(later), chaos::pictureOf(state(5, 3)));
        QVERIFY(chaos::pictureOf(later) != chaos::pictureOf(state(5, 4)));
    }

private:
    const QString game = u"g"_s;
    const QString ada = u"ada"_s;
    const QString ben = u"ben"_s;

    static QJsonObject done(qint64 seq)
    {
        return {{u"success"_s, true}, {u"action_type"_s, u"pass"_s}, {u"seq"_s, seq}};
    }
    QJsonObject state(qint64 seq, int points) const
    {
        const QJsonObject player{{u"points"_s, points}, {u"connected"_s, true}};
        return {{u"seq"_s, seq}, {u"clocks"_s, QJsonObject{{ada, 15'000}}}, {u"players"_s, QJsonObject{{ada, player}}}};
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::LedgerTest)
#include "ledger_test.moc"
