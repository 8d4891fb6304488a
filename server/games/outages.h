#pragma once

#include "clock/clock.h"
#include "storage/records.h"

#include <QVector>

#include <algorithm>

namespace mantimon::games {

/// `moment`, which somebody waits for since `since`, once the outages meanwhile are taken out of the
/// waiting: what a deadline in memory has become by shift() after shift().
[[nodiscard]] inline clock::Milliseconds shifted(clock::Milliseconds moment, clock::Milliseconds since,
                                                 const QVector<storage::Outage> &outages)
{
    for (const storage::Outage &outage : outages)
        moment += std::max<clock::Milliseconds>(0, outage.to - std::max(outage.from, since));
    return moment;
}

} // namespace mantimon::games
