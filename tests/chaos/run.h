#pragma once

#include "chaos/comparison.h"
#include "chaos/saboteur.h"

namespace mantimon::chaos {

struct RunSettings
{
    ScheduleSettings schedule;
    SiteSettings site;
    int games = 200;
    int thinkMs = 200;
    int turnSeconds = 20;
};

/// The whole: games between clients that do not give up, faults, a last round, and the comparison.
class Run
{
public:
    explicit Run(const RunSettings &settings);

    /// True when nothing was lost. What happened is on stdout, what went wrong on stderr.
    bool run();

private:
    using Done = base::Result<base::Done, QString>;

    [[nodiscard]] Done play();
    [[nodiscard]] Done beginGames();
    [[nodiscard]] Done sufferFaults();
    /// No game is stuck: each goes on once more.
    [[nodiscard]] Done lastRound();
    [[nodiscard]] Done compare();
    void report() const;

    RunSettings m_settings;
    Ledger m_ledger;
    Fairness m_fairness;
    Counts m_counts;
    Site m_site;
    Tables m_tables;
    qint64 m_entries = 0;
    qint64 m_pictures = 0;
};

} // namespace mantimon::chaos
