#include "app/options_sources.h"

#include "app/config_file.h"
#include "cards/suggestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

base::Failure<UsageError> usageError(const QString &what)
{
    return base::failure(UsageError{programLine(what)});
}

/// ", did you mean "--listen"?" or nothing; `spell` is how this source writes an option's name.
template <typename Spell>
QString suggestion(const QString &name, Source source, Spell spell)
{
    std::vector<std::string> names;
    for (const OptionGroup &group : optionGroups()) {
        for (const Option &option : group.options) {
            if (option.sources.testFlag(source))
                names.push_back(spell(option).toStdString());
        }
    }
    const std::vector<std::string_view> known(names.begin(), names.end());
    return QString::fromStdString(cards::didYouMean(name.toStdString(), known));
}

QString optionName(const Option &option)
{
    return u"--"_s + option.name;
}
QString keyName(const Option &option)
{
    return option.name;
}

/// A list's values become one, and of any other option the last stays.
void addGiven(std::vector<Given> &all, Given given)
{
    const auto same = std::ranges::find(all, given.option, &Given::option);
    if (same == all.end())
        all.push_back(std::move(given));
    else if (given.option->isList)
        same->text += u',' + given.text;
    else
        *same = std::move(given);
}

/// Reads the arguments one after the other.
class ArgumentReader
{
public:
    explicit ArgumentReader(const QStringList &arguments) : m_arguments(arguments) {}

    base::Result<CommandLineContent, UsageError> read()
    {
        while (m_next < m_arguments.size()) {
            const QString argument = m_arguments[m_next++];
            if (argument == "--help"_L1 || argument == "-h"_L1)
                return CommandLineContent(HelpAsked{});
            if (argument == "--version"_L1)
                return CommandLineContent(VersionAsked{});
            if (!argument.startsWith(u'-'))
                m_line.words << argument;
            else if (const auto taken = takeOption(argument); !taken)
                return base::failure(taken.error());
        }
        return CommandLineContent(std::move(m_line));
    }

private:
    base::Result<base::Done, UsageError> takeOption(const QString &argument)
    {
        const auto equals = argument.indexOf(u'=');
        const QString name = argument.left(equals);
        const Option *option = name.startsWith("--"_L1) ? findOption(QStringView(name).mid(2)) : nullptr;
        if (!option)
            return usageError(name + u": no such option"_s + suggestion(name, Source::CommandLine, optionName));
        if (!option->sources.testFlag(Source::CommandLine))
            return usageError(name + u": "_s + option->otherSources);
        if (equals < 0 && option->value.isEmpty()) {
            addGiven(m_line.given, {option, u"yes"_s, Source::CommandLine, name});
            return base::Done{};
        }
        if (equals < 0 && isLast())
            return usageError(u"%1: expected %2 after it"_s.arg(name, option->value));
        const QString text = equals >= 0 ? argument.mid(equals + 1) : m_arguments[m_next++];
        addGiven(m_line.given, {option, text, Source::CommandLine, name});
        return base::Done{};
    }

    [[nodiscard]] bool isLast() const
    {
        return m_next == m_arguments.size() || m_arguments[m_next].startsWith("--"_L1);
    }

    const QStringList &m_arguments;
    qsizetype m_next = 0;
    CommandLine m_line;
};

} // namespace

QString programLine(const QString &what)
{
    return u"mantimon-server: "_s + what;
}

base::Result<CommandLineContent, UsageError> readCommandLine(const QStringList &arguments)
{
    return ArgumentReader(arguments).read();
}

EnvironmentContent readEnvironment(const QProcessEnvironment &environment)
{
    EnvironmentContent content;
    QStringList names = environment.keys();
    names.sort();
    for (const QString &name : names) {
        const QString prefix = u"MANTIMON_"_s;
        if (!name.startsWith(prefix))
            continue;
        const Option *option = findOption(name.mid(prefix.size()).toLower().replace(u'_', u'-'));
        if (!option || variableName(*option) != name)
            content.warnings << programLine(name + u": no such variable, it is ignored"_s +
                                            suggestion(name, Source::Variable, variableName));
        else if (const QString text = environment.value(name); !text.isEmpty())
            content.given.push_back({option, text, Source::Variable, name});
    }
    return content;
}

base::Result<std::vector<Given>, UsageError> readFile(const QString &path)
{
    const auto values = readConfigFile(path);
    if (!values)
        return usageError(values.error().line);

    std::vector<Given> given;
    for (const auto &[name, value, line] : *values) {
        const QString label = u"%1:%2: %3"_s.arg(path).arg(line).arg(name);
        const Option *option = findOption(name);
        if (!option)
            return usageError(label + u": no such option"_s + suggestion(name, Source::File, keyName));
        if (!option->sources.testFlag(Source::File))
            return usageError(label + u": "_s + option->otherSources);
        given.push_back({option, value, Source::File, label});
    }
    return given;
}

} // namespace mantimon::app
