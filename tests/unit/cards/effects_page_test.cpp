#include "cards/effect_compiler.h"
#include "cards/effect_text.h"
#include "common/effects_page.h"
#include "common/test_case.h"

#include <algorithm>

/// resources/cards/EFFECTS.md says what the language is, so it must be true.
namespace {

using namespace Qt::StringLiterals;
using namespace mantimon;

class EffectsPageTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWordOfTheLanguageIsOnThePage();
    void everyOperationHasAnExample();
    void anExampleSaysWhatThePageSays_data();
    void anExampleSaysWhatThePageSays();

private:
    std::vector<testing::EffectExample> m_examples;
};

void EffectsPageTest::initTestCase()
{
    m_examples = testing::effectExamples();
    QVERIFY(m_examples.size() > 60);
}

void EffectsPageTest::everyWordOfTheLanguageIsOnThePage()
{
    const QString page = testing::effectsPage();
    const auto check = [&page](const auto &names, const char *kind) {
        for (const std::string_view name : names) {
            const QString word = u'`' + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + u'`';
            QVERIFY2(page.contains(word), qPrintable(QLatin1StringView(kind) + u' ' + word));
        }
    };
    check(cards::Names<rules::Operation>::all, "operation");
    check(cards::Names<rules::Place>::all, "place");
    check(cards::Names<rules::Pick>::all, "pick");
    check(cards::Names<rules::Side>::all, "side");
    check(cards::Names<rules::AmountKind>::all, "count");
    check(cards::Names<rules::TestKind>::all, "condition");
    check(cards::Names<rules::Trigger>::all, "trigger");
    check(cards::Names<rules::Duration>::all, "duration");
    check(cards::Names<rules::Query>::all, "query");
    check(cards::Names<rules::LockKind>::all, "lock");
    check(cards::Names<rules::Position>::all, "position");
    check(cards::Names<rules::CardKind>::all, "kind of card");
    for (std::size_t i = 0; i < cards::Names<rules::Operation>::all.size(); ++i)
        check(cards::shapeOf(static_cast<rules::Operation>(i)).keys(), "key");
}

void EffectsPageTest::everyOperationHasAnExample()
{
    for (const std::string_view name : cards::Names<rules::Operation>::all) {
        const QString operation = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        const QString spoken = u"\"do\": \"%1\""_s.arg(operation);
        const bool isThere =
            std::any_of(m_examples.begin(), m_examples.end(), [&](const testing::EffectExample &example) {
                return example.heading == operation && example.effect.contains(spoken);
            });
        QVERIFY2(isThere, qPrintable(operation));
    }
}

void EffectsPageTest::anExampleSaysWhatThePageSays_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("effect");
    QTest::addColumn<QString>("text");
    for (const testing::EffectExample &example : m_examples)
        QTest::addRow("line %d", example.line) << example.where << example.effect << example.text;
}

void EffectsPageTest::anExampleSaysWhatThePageSays()
{
    QFETCH(QString, where);
    QFETCH(QString, effect);
    const auto context = testing::contextFrom(where);
    QVERIFY2(context, qPrintable(where));
    cards::ErrorList errors("EFFECTS.md");
    rules::CardCatalog catalog;
    simdjson::dom::parser parser;
    cards::Json json;
    QCOMPARE(parser.parse(effect.toStdString()).get(json), simdjson::SUCCESS);
    const auto index = cards::EffectCompiler(catalog, errors).compile(json, "effect", *context);
    for (const cards::LoadError &error : errors.take())
        QFAIL(error.text().c_str());
    QTEST(QString::fromStdString(cards::effectText(catalog, index, *context)), "text");
}

} // namespace

QTEST_GUILESS_MAIN(EffectsPageTest)
#include "effects_page_test.moc"
