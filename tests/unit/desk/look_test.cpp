#include "common/test_case.h"
#include "look/colors.h"
#include "look/icon.h"
#include "look/resources.h"

#include <QDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mantimon {

using look::Colors;
using look::Scheme;

/// What is written can be read, in both palettes; every icon can be drawn.
class LookTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void theStyleSheetNamesOnlyColoursThereAre();
    void everyIconIsDrawnInTheColourThatIsAskedFor_data();
    void everyIconIsDrawnInTheColourThatIsAskedFor();

private:
    /// WCAG 2.1, relative luminance.
    static double luminance(const QColor &color)
    {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double first = luminance(a);
        const double second = luminance(b);
        return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
    }
};

void LookTest::textStandsOutFromItsGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colors &c = look::colorsOf(scheme);
        const std::pair<const char *, QColor> texts[] = {
            {"text", c.text},        {"muted", c.muted},     {"accent", c.accent},    {"good", c.good},
            {"warn", c.warn},        {"bad", c.bad},         {"line 1", c.series[0]}, {"line 2", c.series[1]},
            {"line 3", c.series[2]}, {"line 4", c.series[3]}};
        const std::pair<const char *, QColor> grounds[] = {
            {"window", c.window}, {"surface", c.surface}, {"sidebar", c.sidebar}};
        const auto row = [scheme](const char *text, const char *ground, const QColor &a, const QColor &b) {
            QTest::addRow("%s: %s on %s", scheme == Scheme::Light ? "light" : "dark", text, ground) << a << b;
        };
        for (const auto &[textName, text] : texts) {
            for (const auto &[groundName, ground] : grounds)
                row(textName, groundName, text, ground);
        }
        row("text", "accentSoft", c.text, c.accentSoft);
        row("accent", "accentSoft", c.accent, c.accentSoft);
        row("good", "goodSoft", c.good, c.goodSoft);
        row("warn", "warnSoft", c.warn, c.warnSoft);
        row("bad", "badSoft", c.bad, c.badSoft);
        row("warn", "accentSoft", c.warn, c.accentSoft);
        row("onAccent", "accent", c.onAccent, c.accent);
    }
}

void LookTest::textStandsOutFromItsGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double found = contrast(text, ground);
    QVERIFY2(found >= 4.5, qPrintable(u"%1 : 1"_s.arg(found)));
}

void LookTest::theStyleSheetNamesOnlyColoursThereAre()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        QVERIFY(!look::styleSheetOf(look::colorsOf(scheme)).contains(u'@'));
}

void LookTest::everyIconIsDrawnInTheColourThatIsAskedFor_data()
{
    QTest::addColumn<QString>("name");
    look::initializeResources();
    const QStringList files = QDir(u":/mantimon/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() > 30);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void LookTest::everyIconIsDrawnInTheColourThatIsAskedFor()
{
    QFETCH(QString, name);
    const QImage image = look::iconPixmap(name, Qt::red, 32, 1).toImage();
    bool isDrawn = false;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            isDrawn = isDrawn || (image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).red() > 200);
    }
    QVERIFY(isDrawn);
}

} // namespace mantimon

QTEST_MAIN(mantimon::LookTest)
#include "look_test.moc"
