#pragma once

#include "app/options.h"

#include <QFlags>
#include <QLatin1StringView>

#include <functional>
#include <vector>

namespace mantimon::app {

/// What the options write to; a command takes its part of it.
struct Settings
{
    QString configFile;
    Config config;
    TokenRequest token;
    SimulateRequest simulation;
};

enum class CommandKind {
    Serve = 1,
    Token = 2,
    Migrate = 4,
    Verify = 8,
    CheckCards = 16,
    Simulate = 32,
    Backup = 64,
    EraseUser = 128,
    ListUnplayable = 256,
    VoidUnplayable = 512,
    TestCards = 1024
};
Q_DECLARE_FLAGS(CommandKinds, CommandKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(CommandKinds)

enum class Source { File = 1, Variable = 2, CommandLine = 4 };
Q_DECLARE_FLAGS(Sources, Source)
Q_DECLARE_OPERATORS_FOR_FLAGS(Sources)

/// Done, or what is wrong with the value: `expected ADDRESS:PORT`.
using Accepted = base::Result<base::Done, QString>;
using Setter = std::function<Accepted(Settings &settings, const QString &text)>;

/// One row: all there is to know about an option.
struct Option
{
    QLatin1StringView name;
    /// What the help calls its value: `ADDRESS:PORT`. Empty for a switch, which stands alone on the command line.
    QLatin1StringView value;
    QString help;
    /// For the help; empty where there is none.
    QString defaultText;
    CommandKinds commands;
    Setter set;
    Sources sources = Source::File | Source::Variable | Source::CommandLine;
    /// Why it may not come from elsewhere.
    QString otherSources = {};
    /// Its value may hold a password, and is never repeated.
    bool isSecret = false;
    /// Given several times it means all of them; otherwise the last.
    bool isList = false;
};

struct OptionGroup
{
    QString title;
    std::vector<Option> options;
};

[[nodiscard]] const std::vector<OptionGroup> &optionGroups();

/// By its name without dashes; nullptr for any other.
[[nodiscard]] const Option *findOption(QStringView name);

/// `data-dir` → `MANTIMON_DATA_DIR`.
[[nodiscard]] QString variableName(const Option &option);

} // namespace mantimon::app
