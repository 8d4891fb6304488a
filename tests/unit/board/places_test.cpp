#include "board/places.h"
#include "common/test_case.h"

#include <QPair>

using namespace Qt::StringLiterals;
using namespace mantimon;

class PlacesTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAndAllIsInside_data();
    void nothingOverlapsAndAllIsInside();
    void theSidesMirrorEachOther();
};

namespace {

QVector<QPair<QString, QRectF>> all(const board::Places &places)
{
    QVector<QPair<QString, QRectF>> rects{{u"stadium"_s, places.stadium}, {u"prompt"_s, places.prompt}};
    for (const board::SidePlaces &side : places.sides) {
        rects << qMakePair(u"strip"_s, side.strip) << qMakePair(u"hand"_s, side.hand)
              << qMakePair(u"active"_s, side.active) << qMakePair(u"deck"_s, side.deck)
              << qMakePair(u"discard"_s, side.discard) << qMakePair(u"energy deck"_s, side.energyDeck)
              << qMakePair(u"energy zone"_s, side.energyZone) << qMakePair(u"prizes"_s, side.prizes);
        for (const QRectF &place : side.bench)
            rects << qMakePair(u"bench"_s, place);
    }
    return rects;
}

} // namespace

void PlacesTest::nothingOverlapsAndAllIsInside_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<qreal>("text");
    QTest::addColumn<bool>("isClassic");
    for (const bool isClassic : {false, true}) {
        for (const QSizeF size : {QSizeF(24, 20), QSizeF(40, 30), QSizeF(50, 60), QSizeF(120, 40), QSizeF(90, 70)}) {
            QTest::addRow("%gx%g texts%s", size.width(), size.height(), isClassic ? " classic" : "")
                << size * 13 << 13.0 << isClassic;
        }
    }
}

void PlacesTest::nothingOverlapsAndAllIsInside()
{
    QFETCH(QSizeF, size);
    QFETCH(qreal, text);
    QFETCH(bool, isClassic);
    const auto rects =
        all(board::placesFor(size, text, {.benchSize = 5, .hasEnergyDeck = !isClassic, .hasPrizes = isClassic}));
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (rects[i].second.isEmpty())
            continue;
        QVERIFY2(QRectF(QPointF(), size).contains(rects[i].second), qPrintable(rects[i].first));
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF both = rects[i].second.adjusted(0.1, 0.1, -0.1, -0.1) & rects[j].second;
            QVERIFY2(both.isEmpty(), qPrintable(rects[i].first + u" over "_s + rects[j].first));
        }
    }
}

void PlacesTest::theSidesMirrorEachOther()
{
    const QSizeF size(900, 700);
    const board::Places places = board::placesFor(size, 13, {});
    const auto mirrored = [&](const QRectF &rect) {
        return QRectF(rect.left(), size.height() - rect.bottom(), rect.width(), rect.height());
    };
    QCOMPARE(mirrored(places.sides[1].strip), places.sides[0].strip);
    QCOMPARE(mirrored(places.sides[1].active), places.sides[0].active);
    QVERIFY(places.sides[1].strip.top() < places.sides[1].active.top());
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "places_test.moc"
