#pragma once

#include "rules/table.h"

/// Face-down placement, and how it ends.
namespace mantimon::rules {

void placeActive(Table &table, Seat seat, CardIndex card);
void placeOnBench(Table &table, Seat seat, CardIndex card);
/// The placement of `seat` stands; when both do, all is turned over and turn one starts.
void declareReady(Table &table, Seat seat);
/// The clock has run out: the first legal basic, if none was chosen, and ready.
void completePlacement(Table &table, Seat seat);

} // namespace mantimon::rules
