#pragma once

#include "app/config.h"
#include "auth/role.h"
#include "base/result.h"
#include "bots/bot.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <variant>

namespace mantimon::app {

struct ServeCommand
{
    Config config;
};

struct TokenRequest
{
    /// As typed: a UUID, or a name that stands for one (auth::userIdFromName).
    QString user;
    /// The name to be shown; where none was given, the user as typed.
    QString name;
    auth::Roles roles;
    qint64 expiresInSeconds = 24 * 60 * 60;
};

struct TokenCommand
{
    Config config;
    TokenRequest token;
};

struct MigrateCommand
{
    Config config;
};

struct BackupCommand
{
    Config config;
    QString file;
};

struct EraseUserCommand
{
    Config config;
    /// As typed: a UUID, or a name that stands for one (auth::userIdFromName).
    QString user;
};

struct VerifyCommand
{
    Config config;
    QString replayFile;
};

struct CheckCardsCommand
{
    /// Empty: the sets that are compiled in.
    QString folder;
};

/// Plays the scenarios of card sets.
struct TestCardsCommand
{
    /// Empty: the sets that are compiled in.
    QString folder;
};

struct SimulateRequest
{
    int games = 1000;
    quint64 seed = 1;
    bots::Kind bot = bots::Kind::Random;
    std::optional<bots::Kind> against; ///< unset: its like
    int rollouts = 400;                ///< of a searching bot, for each move
    QStringList decks;                 ///< ids of starter decks, at most two; none: all pairs of them
    QString ruleset = QStringLiteral("standard");
    bool coverage = false; ///< random decks under every ruleset, and what they did not come to
};

struct SimulateCommand
{
    Config config;
    SimulateRequest simulation;
};

/// The unfinished games that this server cannot continue: to be listed, or to be ended.
struct UnplayableGamesCommand
{
    Config config;
    bool isToVoid = false;
};

struct HelpCommand
{
    QString text;
};

struct VersionCommand
{
};

using Command = std::variant<ServeCommand, TokenCommand, MigrateCommand, BackupCommand, EraseUserCommand, VerifyCommand,
                             CheckCardsCommand, TestCardsCommand, SimulateCommand, UnplayableGamesCommand, HelpCommand,
                             VersionCommand>;

struct Invocation
{
    Command command;
    /// Whole lines for the log, such as that of a MANTIMON_ variable that means nothing.
    QStringList warnings;
};

/// Why the program does not start: one whole line for stderr. The program then exits with 2.
struct UsageError
{
    QString line;
};

/// What was asked for. A value on the command line wins over one in the environment, that over one in
/// the file that --config or MANTIMON_CONFIG names, and that over the default. The file is all that
/// is read here. `arguments`: without the program's name.
[[nodiscard]] base::Result<Invocation, UsageError> parseInvocation(const QStringList &arguments,
                                                                   const QProcessEnvironment &environment);

} // namespace mantimon::app
