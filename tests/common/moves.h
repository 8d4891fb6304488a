#pragma once

#include "common/board.h"

#include <initializer_list>
#include <string>
#include <string_view>

/// Moves as people say them. A card that is not there is named by an id that nobody has, so that
/// the refusal can be asked for.
namespace mantimon::testing::moves {

[[nodiscard]] Move playBasic(std::string name);
[[nodiscard]] Move evolve(std::string name, std::string onto);
[[nodiscard]] Move attach(rules::Type type, std::string to);
[[nodiscard]] Move attach(std::string energy, std::string to);
[[nodiscard]] Move trainer(std::string name);
/// A tool.
[[nodiscard]] Move trainer(std::string name, std::string on);
[[nodiscard]] Move ability(std::string of, int index = 0);
[[nodiscard]] Move retreat(std::string to, std::vector<rules::Type> paying);
[[nodiscard]] Move attack(std::string name);
[[nodiscard]] Move attack(int index);
[[nodiscard]] Move pass();

[[nodiscard]] Move chooseActive(std::string name);
[[nodiscard]] Move chooseBench(std::string name);
[[nodiscard]] Move ready();

/// Answers to the pending prompt.
[[nodiscard]] Move choose(std::vector<std::string> names);
[[nodiscard]] Move option(int number);

[[nodiscard]] Move resign();
[[nodiscard]] Move timeout();
[[nodiscard]] Move abandon(bool draw = false);
[[nodiscard]] Move decide(rules::Decide::Verdict verdict);

} // namespace mantimon::testing::moves
