#include "chaos/run.h"

#include "harness/test_server.h"
#include "harness/wait.h"
#include "storage/storage.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mantimon::chaos {

namespace {

// Milliseconds.
constexpr int beginning = 120'000;
constexpr int goingOn = 60'000;
constexpr int answering = 60'000;
constexpr int reading = 300'000;
/// So many lines say what is wrong; more would not say more.
constexpr qsizetype shownContradictions = 20;

QString listOf(const QStringList &lines)
{
    QString text = lines.mid(0, shownContradictions).join(u"\n  "_s);
    if (lines.size() > shownContradictions)
        text += u"\n  and %1 more"_s.arg(lines.size() - shownContradictions);
    return text;
}

/// A game as the server would go on with it, and every entry of it.
struct WholeGame
{
    std::optional<storage::StoredGame> game;
    QVector<storage::Entry> entries;
};

storage::Result<WholeGame> readWhole(storage::Repositories &stored, const QUuid &id)
{
    auto game = stored.games.load(id);
    if (!game)
        return base::failure(game.error());
    auto entries = stored.games.entries(id);
    if (!entries)
        return base::failure(entries.error());
    return WholeGame{std::move(*game), std::move(*entries)};
}

} // namespace

Run::Run(const RunSettings &settings) : m_settings(settings), m_site(settings.site) {}

bool Run::run()
{
    const Done played = play();
    for (const auto &table : m_tables)
        table->end();
    report();
    if (played)
        return true;
    std::fprintf(stderr, "chaos: FAILED, seed %u: %s\n  logs: %s\n", m_settings.schedule.seed,
                 qPrintable(played.error()), qPrintable(m_settings.site.logFolder));
    return false;
}

Run::Done Run::play()
{
    if (auto opened = m_site.open(); !opened)
        return opened;
    if (auto begun = beginGames(); !begun)
        return begun;
    if (auto suffered = sufferFaults(); !suffered)
        return suffered;
    if (auto gone = lastRound(); !gone)
        return gone;
    return compare();
}

Run::Done Run::beginGames()
{
    const TableSettings table{.port = m_site.port(),
                              .seed = m_settings.schedule.seed,
                              .thinkMs = m_settings.thinkMs,
                              .turnSeconds = m_settings.turnSeconds};
    for (int number = 0; number < m_settings.games; ++number) {
        m_tables.push_back(std::make_unique<Table>(number, table, m_ledger, m_fairness, m_counts));
        m_tables.back()->begin();
    }
    const auto allPlay = [this] {
        return std::ranges::all_of(m_tables, [](const auto &each) { return each->isPlaying(); });
    };
    if (!harness::waitFor(allPlay, beginning))
        return base::failure(u"not every game began"_s);
    return base::Done{};
}

Run::Done Run::sufferFaults()
{
    Saboteur saboteur(m_site, m_tables, m_fairness, m_settings.schedule.seed);
    for (const Fault &fault : schedule(m_settings.schedule)) {
        Saboteur::letPass(fault.after);
        std::printf("%4d  %-45s %6lld ms   (%lld actions so far)\n", fault.index, qPrintable(nameOf(fault.kind)),
                    static_cast<long long>(fault.length.count()), m_ledger.acknowledgedCount());
        std::fflush(stdout);
        m_ledger.setFault(fault.index);
        if (auto mended = saboteur.commit(fault); !mended)
            return base::failure(u"fault %1 (%2): %3"_s.arg(fault.index).arg(nameOf(fault.kind), mended.error()));
        if (!m_site.server().isRunning())
            return base::failure(u"fault %1 (%2): the server has ended: %3"_s.arg(fault.index)
                                     .arg(nameOf(fault.kind), m_site.server().log().right(2'000)));
        if (!m_ledger.contradictions().isEmpty())
            return base::failure(listOf(m_ledger.contradictions()));
    }
    return base::Done{};
}

Run::Done Run::lastRound()
{
    std::vector<qint64> before;
    for (const auto &table : m_tables)
        before.push_back(table->progress());
    const auto isStuck = [&](std::size_t i) { return m_tables[i]->progress() == before[i]; };
    const auto firstStuck = [&]() -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < m_tables.size(); ++i) {
            if (isStuck(i))
                return i;
        }
        return std::nullopt;
    };
    if (!harness::waitFor([&] { return !firstStuck(); }, goingOn))
        return base::failure(u"stuck: "_s + m_tables[*firstStuck()]->description());
    for (const auto &table : m_tables)
        table->rest();
    const auto allRest = [this] {
        return std::ranges::all_of(m_tables, [](const auto &each) { return each->isAtRest(); });
    };
    if (!harness::waitFor(allRest, answering))
        return base::failure(u"answers are missing"_s);
    return base::Done{};
}

Run::Done Run::compare()
{
    for (const auto &table : m_tables)
        table->end();
    if (const int code = m_site.server().terminate(); code != 0)
        return base::failure(u"the server ends with exit code %1"_s.arg(code));
    storage::Storage storage(m_site.storageConfig());
    const auto started = storage.start();
    if (!started)
        return base::failure(u"the database cannot be read: "_s + started.error().text);
    QObject reader;
    Comparison comparison(m_ledger, harness::testLibrary());
    qsizetype waiting = m_ledger.games().size();
    for (const QString &game : m_ledger.games().keys()) {
        storage.query([id = QUuid(game)](storage::Repositories &stored) { return readWhole(stored, id); }, &reader,
                      [&, game](const storage::Result<WholeGame> &found) {
                          --waiting;
                          if (!found || !found->game)
                              m_ledger.contradiction(game, 0, found ? u"the game is gone"_s : found.error().text);
                          else
                              comparison.compare(*found->game, found->entries, started->outages);
                      });
    }
    const bool isRead = harness::waitFor([&] { return waiting == 0; }, reading);
    storage.stop();
    m_entries = comparison.comparedEntries();
    m_pictures = comparison.comparedPictures();
    if (!isRead)
        return base::failure(u"the database does not answer"_s);
    if (!m_ledger.contradictions().isEmpty())
        return base::failure(listOf(m_ledger.contradictions()));
    return base::Done{};
}

void Run::report() const
{
    std::printf("\n%lld games begun, %lld ended; %lld actions acknowledged, %lld states told\n"
                "%lld answers were unavailable, %lld did not come; all were asked for again\n"
                "%lld clocks compared over outages, worst loss %lld ms; %lld turns timed out\n"
                "%lld stored entries replayed, %lld of the states told compared with them\n",
                m_counts.gamesBegun, m_counts.gamesEnded, m_ledger.acknowledgedCount(), m_ledger.toldCount(),
                m_counts.unavailable, m_counts.lost, m_fairness.comparedCount(), m_fairness.worstLoss(),
                m_counts.timeouts, m_entries, m_pictures);
}

} // namespace mantimon::chaos
