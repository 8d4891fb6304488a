#pragma once

#include "chaos/fairness.h"
#include "chaos/fault.h"
#include "chaos/site.h"
#include "chaos/table.h"

namespace mantimon::chaos {

using Tables = std::vector<std::unique_ptr<Table>>;

/// Does what a schedule says, and mends it again.
class Saboteur
{
public:
    Saboteur(Site &site, Tables &tables, Fairness &fairness, std::uint32_t seed)
        : m_site(site), m_tables(tables), m_fairness(fairness), m_random(seed)
    {
    }

    /// Until everything runs again. The error: something did not come back.
    [[nodiscard]] base::Result<base::Done, QString> commit(const Fault &fault);

    /// Lets everybody play.
    static void letPass(std::chrono::milliseconds time);

private:
    using Mended = base::Result<base::Done, QString>;

    Mended killServer(const Fault &fault);
    Mended stopPostgres(const Fault &fault);
    Mended pauseDatabase(const Fault &fault);
    Mended killBesideDatabase(const Fault &fault);
    Mended fillJournal(const Fault &fault);
    Mended stopRedis(const Fault &fault);
    Mended flushRedis();
    Mended pauseRedis(const Fault &fault);
    Mended cutSockets();

    Site &m_site;
    Tables &m_tables;
    Fairness &m_fairness;
    QRandomGenerator m_random;
};

} // namespace mantimon::chaos
