#pragma once

#include "app/options_table.h"

#include <QProcessEnvironment>

#include <variant>

namespace mantimon::app {

/// An option and the text it was given, from one source.
struct Given
{
    const Option *option = nullptr;
    QString text;
    Source source = Source::CommandLine;
    /// The source as its user knows it: `--listen`, `MANTIMON_LISTEN`, `server.ini:3: listen`.
    QString label;
};

struct HelpAsked
{
};
struct VersionAsked
{
};

struct CommandLine
{
    /// What is no option: the command's words and its argument.
    QStringList words;
    std::vector<Given> given;
};

using CommandLineContent = std::variant<CommandLine, HelpAsked, VersionAsked>;

struct EnvironmentContent
{
    std::vector<Given> given;
    QStringList warnings;
};

/// `mantimon-server: <what>`.
[[nodiscard]] QString programLine(const QString &what);

[[nodiscard]] base::Result<CommandLineContent, UsageError> readCommandLine(const QStringList &arguments);
[[nodiscard]] EnvironmentContent readEnvironment(const QProcessEnvironment &environment);
[[nodiscard]] base::Result<std::vector<Given>, UsageError> readFile(const QString &path);

} // namespace mantimon::app
