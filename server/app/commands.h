#pragma once

#include "app/options.h"

/// What `mantimon-server` does, one function for each command. Each returns the program's exit code
/// (0 done, 1 not) after a line on stderr for what went wrong. A QCoreApplication is there.
namespace mantimon::app {

[[nodiscard]] int run(const ServeCommand &command);
[[nodiscard]] int run(const TokenCommand &command);
[[nodiscard]] int run(const MigrateCommand &command);
[[nodiscard]] int run(const BackupCommand &command);
[[nodiscard]] int run(const EraseUserCommand &command);
[[nodiscard]] int run(const VerifyCommand &command);
[[nodiscard]] int run(const CheckCardsCommand &command);
[[nodiscard]] int run(const TestCardsCommand &command);
[[nodiscard]] int run(const SimulateCommand &command);
[[nodiscard]] int run(const UnplayableGamesCommand &command);
[[nodiscard]] int run(const HelpCommand &command);
[[nodiscard]] int run(const VersionCommand &command);

} // namespace mantimon::app
