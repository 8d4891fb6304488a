#include "app/options.h"

#include "app/options_help.h"
#include "app/options_sources.h"
#include "app/options_values.h"
#include "cards/suggestion.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace mantimon::app {

namespace {

/// A command by the words that call it.
struct CommandName
{
    QStringList words;
    CommandKind kind;
    /// What the help calls its argument; empty: it has none.
    QString argument;
    bool needsArgument = false;
};

struct ChosenCommand
{
    CommandKind kind = CommandKind::Serve;
    QString name;
    QString argument;
};

const std::vector<CommandName> &commandNames()
{
    static const std::vector<CommandName> names{
        {{u"serve"_s}, CommandKind::Serve, {}},
        {{u"token"_s}, CommandKind::Token, {}},
        {{u"migrate"_s}, CommandKind::Migrate, {}},
        {{u"backup"_s}, CommandKind::Backup, u"FILE"_s, true},
        {{u"user"_s, u"erase"_s}, CommandKind::EraseUser, u"UUID or NAME"_s, true},
        {{u"verify"_s}, CommandKind::Verify, u"REPLAY"_s, true},
        {{u"games"_s, u"unplayable"_s}, CommandKind::ListUnplayable, {}},
        {{u"games"_s, u"void"_s}, CommandKind::VoidUnplayable, {}},
        {{u"simulate"_s}, CommandKind::Simulate, {}},
        {{u"cards"_s, u"check"_s}, CommandKind::CheckCards, u"DIR"_s},
        {{u"cards"_s, u"test"_s}, CommandKind::TestCards, u"DIR"_s},
    };
    return names;
}

base::Failure<UsageError> usageError(const QString &what)
{
    return base::failure(UsageError{programLine(what)});
}

bool startsWith(const QStringList &words, const QStringList &beginning)
{
    return words.mid(0, beginning.size()) == beginning;
}

base::Failure<UsageError> noSuchCommand(const QStringList &words)
{
    constexpr std::array<std::string_view, 12> known{
        "serve",       "token",      "migrate",  "backup",           "user erase", "verify",
        "cards check", "cards test", "simulate", "games unplayable", "games void", "help"};
    const QString typed = words.join(u' ');
    const std::string nearest = cards::didYouMean(typed.toStdString(), known);
    return usageError(u"\"%1\": no such command"_s.arg(typed) + QString::fromStdString(nearest));
}

base::Result<ChosenCommand, UsageError> chooseCommand(const QStringList &words)
{
    if (words.isEmpty())
        return ChosenCommand{CommandKind::Serve, u"serve"_s, {}};
    const auto name = std::ranges::find_if(
        commandNames(), [&words](const CommandName &candidate) { return startsWith(words, candidate.words); });
    if (name == commandNames().end())
        return noSuchCommand(words);

    const QString command = name->words.join(u' ');
    const QStringList arguments = words.mid(name->words.size());
    const qsizetype most = name->argument.isEmpty() ? 0 : 1;
    if (arguments.size() > most)
        return usageError(u"%1: \"%2\" is one argument too many"_s.arg(command, arguments[most]));
    if (arguments.isEmpty() && name->needsArgument)
        return usageError(u"%1: expected %2 after it"_s.arg(command, name->argument));
    return ChosenCommand{name->kind, command, arguments.value(0)};
}

/// One line stays one line, whatever was typed.
QString printable(QString text)
{
    for (QChar &character : text) {
        if (!character.isPrint())
            character = u'?';
    }
    constexpr qsizetype most = 80;
    return text.size() > most ? text.left(most) + u'…' : text;
}

base::Result<base::Done, UsageError> apply(Settings &settings, const Given &given, const ChosenCommand &command)
{
    const Option &option = *given.option;
    if (!option.commands.testFlag(command.kind)) {
        // The file and the environment are shared by all commands; on the command line somebody meant it.
        if (given.source == Source::CommandLine)
            return usageError(u"%1: not an option of %2"_s.arg(given.label, command.name));
        return base::Done{};
    }
    if (const Accepted accepted = option.set(settings, given.text); !accepted) {
        const QString value = option.isSecret ? QString() : u" \"%1\""_s.arg(printable(given.text));
        return usageError(given.label + value + u": "_s + accepted.error());
    }
    return base::Done{};
}

/// The defaults, and over them one layer after the other.
base::Result<Settings, UsageError> applyAll(std::initializer_list<std::span<const Given>> layers,
                                            const ChosenCommand &command)
{
    Settings settings;
    for (const auto layer : layers) {
        for (const Given &given : layer) {
            if (const auto applied = apply(settings, given, command); !applied)
                return base::failure(applied.error());
        }
    }
    return settings;
}

base::Result<Settings, UsageError> gather(const CommandLine &line, const EnvironmentContent &environment,
                                          const ChosenCommand &command)
{
    auto settings = applyAll({environment.given, line.given}, command);
    if (!settings || settings->configFile.isEmpty())
        return settings;
    const auto file = readFile(settings->configFile);
    if (!file)
        return base::failure(file.error());
    return applyAll({*file, environment.given, line.given}, command);
}

base::Result<Command, UsageError> commandOf(Settings settings, const ChosenCommand &command)
{
    switch (command.kind) {
    case CommandKind::Serve:
        if (settings.config.tls.certificates.isEmpty() != settings.config.tls.key.isEmpty())
            return usageError(u"tls-cert and tls-key: one is of no use without the other"_s);
        return Command(ServeCommand{std::move(settings.config)});
    case CommandKind::Token:
        if (settings.token.user.isEmpty())
            return usageError(u"token: expected --user UUID|NAME"_s);
        if (settings.token.name.isEmpty())
            settings.token.name = settings.token.user;
        return Command(TokenCommand{std::move(settings.config), std::move(settings.token)});
    case CommandKind::Migrate:
        return Command(MigrateCommand{std::move(settings.config)});
    case CommandKind::Backup:
        if (const Accepted accepted = acceptPath(command.argument, u"FILE"_s); !accepted)
            return usageError(u"backup \"%1\": %2"_s.arg(printable(command.argument), accepted.error()));
        return Command(BackupCommand{std::move(settings.config), command.argument});
    case CommandKind::EraseUser:
        return Command(EraseUserCommand{std::move(settings.config), command.argument});
    case CommandKind::Verify:
        return Command(VerifyCommand{std::move(settings.config), command.argument});
    case CommandKind::CheckCards:
        return Command(CheckCardsCommand{command.argument});
    case CommandKind::TestCards:
        return Command(TestCardsCommand{command.argument});
    case CommandKind::Simulate:
        return Command(SimulateCommand{std::move(settings.config), std::move(settings.simulation)});
    case CommandKind::ListUnplayable:
        return Command(UnplayableGamesCommand{std::move(settings.config), false});
    case CommandKind::VoidUnplayable:
        return Command(UnplayableGamesCommand{std::move(settings.config), true});
    }
    Q_UNREACHABLE();
}

base::Result<Invocation, UsageError> invoke(const CommandLine &line, const QProcessEnvironment &environment)
{
    if (line.words == QStringList{u"help"_s})
        return Invocation{HelpCommand{helpText()}, {}};
    const auto chosen = chooseCommand(line.words);
    if (!chosen)
        return base::failure(chosen.error());
    EnvironmentContent variables = readEnvironment(environment);
    auto settings = gather(line, variables, *chosen);
    if (!settings)
        return base::failure(settings.error());
    fillFromMachine(settings->config, environment);
    auto command = commandOf(std::move(*settings), *chosen);
    if (!command)
        return base::failure(command.error());
    return Invocation{std::move(*command), std::move(variables.warnings)};
}

} // namespace

base::Result<Invocation, UsageError> parseInvocation(const QStringList &arguments,
                                                     const QProcessEnvironment &environment)
{
    const auto content = readCommandLine(arguments);
    if (!content)
        return base::failure(content.error());
    if (std::holds_alternative<HelpAsked>(*content))
        return Invocation{HelpCommand{helpText()}, {}};
    if (std::holds_alternative<VersionAsked>(*content))
        return Invocation{VersionCommand{}, {}};
    return invoke(std::get<CommandLine>(*content), environment);
}

} // namespace mantimon::app
