#pragma once

#include "load/crowd.h"

#include <QString>

#include <vector>

namespace mantimon::load {

/// One line of the table: who answered, under what load, and what it cost.
struct Row
{
    int games = 0;
    int thinkMs = 0;
    QString who;
    Measured measured;
    qint64 kibPerGame = 0;
};

/// The rows of one number of games; the last row of each pace is the floor, which the ratios are to.
[[nodiscard]] QString tableOf(const std::vector<Row> &rows);

} // namespace mantimon::load
