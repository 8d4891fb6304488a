#pragma once

#include "scenarios/words.h"

namespace mantimon::scenarios {

[[nodiscard]] Expectation expectationFrom(Json value, const std::string &path, const CardFinder &finder,
                                          ErrorList &errors);

} // namespace mantimon::scenarios
