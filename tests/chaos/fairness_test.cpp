#include "chaos/fairness.h"
#include "common/test_case.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mantimon {

using chaos::Fairness;

/// What a player's clock may lose between two states that tell of it.
class FairnessTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatPassesIsLost()
    {
        Fairness fairness;
        QVERIFY(!look(fairness, start, 20'000));
        QVERIFY(!look(fairness, start + 3'000, 17'000));
        QCOMPARE(fairness.comparedCount(), 1);
        QCOMPARE(fairness.worstLoss(), 0);
    }

    void moreThanPassesIsUnfair()
    {
        Fairness fairness;
        QVERIFY(!look(fairness, start, 20'000));
        QVERIFY(look(fairness, start + 3'000, 14'000));
        QCOMPARE(fairness.worstLoss(), 3'000);
    }

    void anotherTurnIsAnotherClock()
    {
        Fairness fairness;
        QVERIFY(!look(fairness, start, 20'000, 4));
        QVERIFY(!look(fairness, start + 1'000, 5'000, 5));
        QCOMPARE(fairness.comparedCount(), 0);
    }

    void aTimeLineThatRunsAheadIsUnfair()
    {
        Fairness fairness;
        QVERIFY(!look(fairness, start, 20'000));
        QVERIFY(look(fairness, QDateTime::currentMSecsSinceEpoch() + 60'000, 20'000));
    }

    void whatWasToldInAGapOrSoonAfterIsNotJudged()
    {
        Fairness fairness;
        QVERIFY(!look(fairness, start, 20'000));
        fairness.gapBegins();
        QVERIFY(!look(fairness, start + 1'000, 1'000));
        fairness.gapEnds(true);
        QVERIFY(!look(fairness, QDateTime::currentMSecsSinceEpoch(), 1'000));
        QCOMPARE(fairness.comparedCount(), 0);
    }

private:
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - 60'000;

    static std::optional<QString> look(Fairness &fairness, qint64 toldAt, qint64 remaining, int turn = 4)
    {
        const auto deadline = QDateTime::fromMSecsSinceEpoch(toldAt + remaining, Qt::UTC);
        const QJsonObject clock{{u"running"_s, true},
                                {u"remaining_ms"_s, remaining},
                                {u"deadline"_s, deadline.toString(Qt::ISODateWithMs)}};
        return fairness.look(u"g"_s, u"ada"_s,
                             {{u"current_player_id"_s, u"ada"_s},
                              {u"turn_number"_s, turn},
                              {u"clocks"_s, QJsonObject{{u"ada"_s, clock}}}});
    }
};

} // namespace mantimon

QTEST_GUILESS_MAIN(mantimon::FairnessTest)
#include "fairness_test.moc"
