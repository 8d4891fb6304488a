#include "cards/catalog_loader.h"
#include "common/test_case.h"
#include "resources/resources.h"
#include "scenarios/untried.h"
#include "unit/scenarios/told.h"

#include <QDir>
#include <QFile>

using namespace mantimon;
using namespace Qt::StringLiterals;

/// The scenarios that are compiled in, over the cards that are.
class ShippedScenariosTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allIsAsTheySay();
    void someScenarioMissesEveryEffect();

private:
    rules::CardCatalog m_cards;
    std::vector<scenarios::Scenario> m_scenarios;
};

namespace {

std::vector<cards::SourceFile> filesIn(const QString &folder)
{
    resources::initialize();
    std::vector<cards::SourceFile> files;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qUtf8Printable(name));
        files.push_back({name.toStdString(), file.readAll().toStdString()});
    }
    return files;
}

template <typename Items>
QString textOf(const Items &items)
{
    QStringList lines;
    for (const auto &item : items)
        lines << QString::fromStdString(item.text());
    return u'\n' + lines.join(u'\n');
}

} // namespace

void ShippedScenariosTest::initTestCase()
{
    auto catalog = cards::loadCatalog(filesIn(u":/mantimon/cards"_s));
    QVERIFY2(catalog.isOk(), qPrintable(catalog ? QString() : textOf(catalog.error())));
    m_cards = std::move(catalog).value();
    const std::vector rulesets{testing::shippedRuleset(u"standard"_s), testing::shippedRuleset(u"classic"_s)};
    const auto read = scenarios::readScenarios(filesIn(u":/mantimon/cards/scenarios"_s), m_cards, rulesets);
    QVERIFY2(read.isOk(), qPrintable(read ? QString() : textOf(read.error())));
    m_scenarios = *read;
    QVERIFY(m_scenarios.size() > 1);
}

void ShippedScenariosTest::allIsAsTheySay()
{
    std::vector<scenarios::Failure> failures;
    for (const scenarios::Scenario &scenario : m_scenarios) {
        for (scenarios::Failure &failure : scenarios::play(scenario, m_cards))
            failures.push_back(std::move(failure));
    }
    QVERIFY2(failures.empty(), qPrintable(textOf(failures)));
}

void ShippedScenariosTest::someScenarioMissesEveryEffect()
{
    const auto untried = scenarios::untriedEffects(m_scenarios, m_cards, [](const auto &) { return true; });
    QVERIFY2(untried.empty(), qPrintable(textOf(untried)));
}

QTEST_GUILESS_MAIN(ShippedScenariosTest)
#include "shipped_test.moc"
