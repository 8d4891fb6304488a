#include "board/colours.h"
#include "common/test_case.h"

#include <QGuiApplication>

using namespace mantimon;

class ColoursTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsW3Cs();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
};

void ColoursTest::contrastIsW3Cs()
{
    QCOMPARE(qRound(board::contrast(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(board::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void ColoursTest::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("link");
    QTest::newRow("light") << QColor(0xF3F5F9) << QColor(Qt::white) << QColor(0x18202D) << QColor(0x2556C7);
    QTest::newRow("dark") << QColor(0x141922) << QColor(0x1B222D) << QColor(0xE6EBF3) << QColor(0x86ADFF);
    QTest::newRow("a palette that is hard to read")
        << QColor(0x808080) << QColor(0x8A8A8A) << QColor(0x999999) << QColor(0x7F7F7F);
    QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::black) << QColor(Qt::yellow) << QColor(Qt::cyan);
}

void ColoursTest::everyTextCanBeRead()
{
    QFETCH(QColor, window);
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(QColor, link);
    QPalette palette(window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Link, link);
    const board::Colours colours = board::Colours::from(palette);
    for (const QColor &on : {colours.feltText, colours.feltFaint}) {
        QVERIFY(board::contrast(on, colours.felt) >= 4.5);
        QVERIFY(board::contrast(on, colours.mat) >= 4.5);
    }
    for (std::size_t type = 0; type < rules::typeCount; ++type) {
        const QColor face = board::faceOf(static_cast<rules::Type>(type), colours);
        for (const QColor &on : {colours.cardText, colours.cardFaint, colours.dangerText, colours.goodText})
            QVERIFY2(board::contrast(on, face) >= 4.5, qPrintable(on.name() + face.name()));
    }
    for (const QColor &fill : {colours.accent, colours.danger, colours.good, colours.warning})
        QVERIFY(board::contrast(board::readable(Qt::white, fill), fill) >= 4.5);
}

QTEST_MAIN(ColoursTest)
#include "colours_test.moc"
