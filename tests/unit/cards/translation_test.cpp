#include "cards/catalog_loader.h"
#include "cards/translation.h"
#include "common/shipped.h"
#include "common/test_case.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace mantimon;
using namespace Qt::StringLiterals;
using cards::Translation;

class TranslationTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wrongFilesAreNamed_data();
    void wrongFilesAreNamed();
    void whatIsTranslatedIsSaidInTheOtherLanguage();
    void theEffectsStayTheSame();
    void whatIsAddedWins();
    void gapsAreNamed();
    void whatNoCardSaysIsNamedWithTheNearest();
    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
};

namespace {

Translation german(const char *names, const char *texts = "{}")
{
    const std::string text = std::string(R"({"language": "de", "names": )") + names + R"(, "texts": )" + texts + "}";
    const auto loaded = cards::loadTranslation({"de.json", text});
    if (!loaded)
        qFatal("%s", loaded.error().front().text().c_str());
    return *loaded;
}

QString joined(const std::vector<std::string> &words)
{
    QStringList lines;
    for (const std::string &word : words)
        lines << QString::fromStdString(word);
    return u'\n' + lines.join(u'\n');
}

QDir shippedTranslations()
{
    resources::initialize();
    return QDir(u":/mantimon/cards/translations"_s);
}

} // namespace

void TranslationTest::wrongFilesAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &text, const QString &line) {
        QTest::newRow(name) << text << u"de.json: "_s + line;
    };
    row("no language", uR"({"names": {}, "texts": {}})"_s, u"language: is missing"_s);
    row("no names", uR"({"language": "de", "texts": {}})"_s, u"names: is missing"_s);
    row("names in a list", uR"({"language": "de", "names": [], "texts": {}})"_s, u"names: must be an object"_s);
    row("an empty word", uR"({"language": "de", "names": {"Ember Fox": ""}, "texts": {}})"_s,
        u"names: \"Ember Fox\" must be a text that is not empty"_s);
    row("a word twice", uR"({"language": "de", "names": {"A": "B", "A": "C"}, "texts": {}})"_s,
        u"names: \"A\" is given twice"_s);
    row("another key", uR"({"language": "de", "names": {}, "texts": {}, "nmaes": {}})"_s,
        u"nmaes: unknown key \"nmaes\", did you mean \"names\"?"_s);
}

void TranslationTest::wrongFilesAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    const auto loaded = cards::loadTranslation({"de.json", text.toStdString()});
    QVERIFY(!loaded);
    QCOMPARE(QString::fromStdString(loaded.error().front().text()), line);
}

void TranslationTest::whatIsTranslatedIsSaidInTheOtherLanguage()
{
    const auto cards = testing::shippedCards();
    const rules::CardCatalog said = cards::translated(
        *cards, german(R"({"Ember Fox": "Glutfuchs", "Cinder Bite": "Aschebiss"})",
                       R"({"Flip a coin. If heads, the defending Mantimon is now burned.": "Brennt!"})"));
    const rules::CardDefinition &fox = said[testing::cardNamed(said, "Glutfuchs")];
    QCOMPARE(fox.id, std::string("ember-fox"));
    QCOMPARE(fox.attacks[0].name, std::string("Aschebiss"));
    QCOMPARE(fox.attacks[1].name, std::string("Flare Dash"));
    QCOMPARE(fox.attacks[1].text, std::string("Brennt!"));
    QCOMPARE(said[testing::cardNamed(said, "Blaze Vixen")].evolvesFrom, std::string("Glutfuchs"));
}

void TranslationTest::theEffectsStayTheSame()
{
    const auto cards = testing::shippedCards();
    QVERIFY(cards::translated(*cards, german(R"({"Ember Fox": "Glutfuchs"})")).effects == cards->effects);
}

void TranslationTest::whatIsAddedWins()
{
    Translation words = german(R"({"Ember Fox": "Glutfuchs", "Pond Frog": "Teichfrosch"})");
    const std::string before = words.hash;
    cards::merge(words, german(R"({"Ember Fox": "Aschefuchs", "Ink Cat": "Tintenkatze"})"));
    QCOMPARE(words.names["Ember Fox"], std::string("Aschefuchs"));
    QCOMPARE(words.names.size(), 3U);
    QVERIFY(words.hash != before);
}

void TranslationTest::gapsAreNamed()
{
    const auto gaps = cards::gapsOf(german(R"({"Ember Fox": "Glutfuchs", "Nobody": "Niemand"})", R"({"?": "?"})"),
                                    *testing::shippedCards());
    QCOMPARE(gaps.superfluous, (std::vector<std::string>{"Nobody", "?"}));
    const auto misses = [&gaps](const char *word) {
        return std::find(gaps.missing.begin(), gaps.missing.end(), word) != gaps.missing.end();
    };
    QVERIFY(misses("Pond Frog") && misses("Flip a coin. If heads, the defending Mantimon is now burned."));
    QVERIFY(!misses("Ember Fox"));
}

void TranslationTest::whatNoCardSaysIsNamedWithTheNearest()
{
    const auto found = cards::strangersIn(german(R"({"Ember Fxo": "Glutfuchs", "Pond Frog": "Teichfrosch"})"),
                                          "de.json", *testing::shippedCards());
    QCOMPARE(found.size(), 1U);
    QCOMPARE(QString::fromStdString(found.front().text()),
             u"de.json: names: no card says \"Ember Fxo\", did you mean \"Ember Fox\"?"_s);
}

void TranslationTest::everyLanguageIsComplete_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = shippedTranslations().entryList({u"*.json"_s});
    QVERIFY(files.contains(u"de.json"_s));
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TranslationTest::everyLanguageIsComplete()
{
    QFETCH(QString, file);
    QFile source(shippedTranslations().filePath(file));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto loaded = cards::loadTranslation({file.toStdString(), source.readAll().toStdString()});
    QVERIFY2(loaded.isOk(), qPrintable(loaded ? QString() : QString::fromStdString(loaded.error().front().text())));
    QCOMPARE(QString::fromStdString(loaded->language), file.section(u'.', 0, 0));
    const auto gaps = cards::gapsOf(*loaded, *testing::shippedCards());
    QVERIFY2(gaps.missing.empty(), qPrintable(u"missing:"_s + joined(gaps.missing)));
    QVERIFY2(gaps.superfluous.empty(), qPrintable(u"superfluous:"_s + joined(gaps.superfluous)));
}

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
