#pragma once

namespace mantimon::storage {

/// How long what no running game needs is kept, in days; 0: for ever.
struct RetentionPeriods
{
    int addressDays = 30; ///< since the user came from there last
    int replayDays = 0;   ///< since the game's end
    int reportDays = 365; ///< since it was resolved
    int auditDays = 0;
    int chatDays = 30; ///< since it was said

    friend bool operator==(const RetentionPeriods &, const RetentionPeriods &) = default;
};

} // namespace mantimon::storage
