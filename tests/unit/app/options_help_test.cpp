#include "app/options.h"
#include "app/options_table.h"
#include "common/test_case.h"
#include "unit/app/shell.h"

#include <algorithm>
#include <optional>

using namespace mantimon;
using namespace Qt::StringLiterals;

class OptionsHelpTest : public testing::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void helpNamesEveryOptionOnce();
    void helpShowsEveryDefaultOnce();
    void helpAndVersionNeedNothingElse();

private:
    std::optional<testing::Shell> m_shell;
};

namespace {

QString helpText()
{
    const auto invocation = app::parseInvocation({u"--help"_s}, {});
    return std::get<app::HelpCommand>(invocation->command).text;
}

/// Each option's own lines in the help.
QStringList helpEntries()
{
    QStringList entries;
    for (const QString &line : helpText().split(u'\n')) {
        if (line.startsWith("  --"_L1) || line.startsWith("  MANTIMON_"_L1))
            entries << line;
        else if (line.startsWith("          "_L1) && !entries.isEmpty())
            entries.last() += line;
    }
    return entries;
}

} // namespace

void OptionsHelpTest::init()
{
    failOnAnyWarning();
    m_shell.emplace();
}

void OptionsHelpTest::helpNamesEveryOptionOnce()
{
    const QStringList entries = helpEntries();
    for (const app::OptionGroup &group : app::optionGroups()) {
        for (const app::Option &option : group.options) {
            const bool isTyped = option.sources.testFlag(app::Source::CommandLine);
            const QString name = isTyped ? u"--"_s + option.name : app::variableName(option);
            const QString beginning = u"  %1 %2 "_s.arg(name, option.value);
            const auto count =
                std::ranges::count_if(entries, [&](const QString &entry) { return entry.startsWith(beginning); });
            QVERIFY2(count == 1, qPrintable(name));
        }
    }
}

void OptionsHelpTest::helpShowsEveryDefaultOnce()
{
    const QString help = helpText();
    int shown = 0;
    for (const app::OptionGroup &group : app::optionGroups()) {
        for (const app::Option &option : group.options) {
            if (option.defaultText.isEmpty())
                continue;
            ++shown;
            const QString ending = u"%1 (default: %2)"_s.arg(option.help, option.defaultText);
            QVERIFY2(help.count(ending) == 1, qPrintable(ending));
        }
    }
    QVERIFY(shown > 20);
    QCOMPARE(help.count(u"(default:"_s), shown);
}

void OptionsHelpTest::helpAndVersionNeedNothingElse()
{
    m_shell->environment.insert(u"MANTIMON_LISTEN"_s, u"foo"_s);
    QVERIFY(std::holds_alternative<app::HelpCommand>(m_shell->call({u"token"_s, u"--help"_s}).command));
    QVERIFY(std::holds_alternative<app::HelpCommand>(m_shell->call({u"-h"_s}).command));
    QVERIFY(std::holds_alternative<app::HelpCommand>(m_shell->call({u"help"_s}).command));
    QVERIFY(std::holds_alternative<app::VersionCommand>(m_shell->call({u"--version"_s}).command));
}

QTEST_GUILESS_MAIN(OptionsHelpTest)
#include "options_help_test.moc"
