// How fast the rules are, on one core: random legal play, copies of a state, views on the wire, loading cards.
// `--plies N` plays so many of standard and nothing else: for callgrind.

#include "cards/catalog_loader.h"
#include "cards/random_deck.h"
#include "cards/ruleset_loader.h"
#include "common/counted_new.h"
#include "protocol/encode.h"
#include "resources/resources.h"
#include "rules/engine.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <random>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace mantimon;

namespace {

/// Of processor time: what else the machine does is not counted.
double secondsOfWork()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

std::vector<cards::SourceFile> shippedFiles(const QString &folder)
{
    std::vector<cards::SourceFile> files;
    const QDir directory(u":/mantimon/"_s + folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({name.toStdString(), file.readAll().toStdString()});
    }
    return files;
}

rules::Ruleset rulesetNamed(const char *name)
{
    for (const cards::SourceFile &file : shippedFiles(u"rulesets"_s)) {
        auto ruleset = cards::loadRuleset(file);
        if (ruleset && ruleset->name == name)
            return *ruleset;
    }
    qFatal("there is no ruleset %s", name);
}

/// Games between decks of all cards, one after the other, in which both do anything.
class Play
{
public:
    Play(const rules::CardCatalog &cards, const rules::Ruleset &ruleset) : m_cards(cards), m_ruleset(ruleset)
    {
        for (std::size_t i = 0; i < 64; ++i)
            m_decks.push_back(cards::toDeck(cards::randomDeck(cards, ruleset, rules::noCard, m_below), cards));
        m_actions.reserve(256);
        m_events.reserve(256);
    }

    void ply();
    [[nodiscard]] const rules::State &state() const { return m_state; }
    /// Of asking for legal actions, and of refusals, since the last call.
    [[nodiscard]] std::int64_t takeAllocations() { return std::exchange(m_allocations, 0); }

private:
    void begin();
    [[nodiscard]] rules::Action choose(rules::Seat seat);

    const rules::CardCatalog &m_cards;
    const rules::Ruleset &m_ruleset;
    std::mt19937 m_random{1};
    rules::RandomBelow m_below = [this](std::uint32_t n) { return static_cast<std::uint32_t>(m_random() % n); };
    std::vector<rules::Deck> m_decks;
    rules::State m_state;
    bool m_isUnderWay = false;
    std::vector<rules::Action> m_actions;
    std::vector<rules::Event> m_events;
    std::int64_t m_allocations = 0;
};

void Play::begin()
{
    rules::GameSetup setup;
    for (std::uint8_t &byte : setup.key)
        byte = static_cast<std::uint8_t>(m_random());
    for (rules::Deck &deck : setup.decks)
        deck = m_decks[m_random() % m_decks.size()];
    m_state = rules::startGame(setup, m_ruleset, m_cards).state;
    m_isUnderWay = true;
}

rules::Action Play::choose(rules::Seat seat)
{
    const std::int64_t before = testing::allocations;
    rules::legalActions(m_state, seat, m_ruleset, m_cards, m_actions);
    m_allocations += testing::allocations - before;
    if (rules::promptedSeat(m_state))
        return *rules::randomAction(m_state, seat, m_ruleset, m_cards, m_below);
    return m_actions[m_random() % m_actions.size()];
}

void Play::ply()
{
    if (!m_isUnderWay || rules::resultOf(m_state))
        begin();
    const rules::Seat seat = rules::mustAct(m_state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
    const rules::Action action = choose(seat);
    const std::int64_t before = testing::allocations;
    if (!rules::apply(m_state, rules::opponentOf(seat), rules::Pass{}, m_ruleset, m_cards, m_events) &&
        m_state.phase == rules::Phase::Main)
        qFatal("who is not to act has acted");
    m_allocations += testing::allocations - before;
    if (rules::apply(m_state, seat, action, m_ruleset, m_cards, m_events))
        qFatal("a legal action was refused");
}

/// Of three tries the best: cold or shared caches only make it slower.
template <typename Work>
double fastest(Work work)
{
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        const double begin = secondsOfWork();
        work();
        best = std::min(best, secondsOfWork() - begin);
    }
    return best;
}

void measurePlay(const rules::CardCatalog &cards, const char *name)
{
    constexpr int plies = 300'000;
    const rules::Ruleset ruleset = rulesetNamed(name);
    Play play(cards, ruleset);
    for (int i = 0; i < plies / 3; ++i)
        play.ply();
    static_cast<void>(play.takeAllocations());
    const double seconds = fastest([&] {
        for (int i = 0; i < plies; ++i)
            play.ply();
    });
    std::printf(
        "%-9s random legal play: %.0f plies/s (target 300,000); allocations in legalActions and refusals: %lld\n", name,
        plies / seconds, static_cast<long long>(play.takeAllocations()));
}

void measureCopies(const rules::CardCatalog &cards)
{
    constexpr int copies = 2'000'000;
    const rules::Ruleset ruleset = rulesetNamed("standard");
    Play play(cards, ruleset);
    for (int i = 0; i < 60; ++i)
        play.ply();
    std::vector<rules::State> states(64);
    const double seconds = fastest([&] {
        for (std::size_t i = 0; i < copies; ++i)
            states[i % states.size()] = play.state();
    });
    std::printf("state of %zu bytes: %.1f M copies/s (target 2)\n", sizeof(rules::State), copies / seconds / 1e6);
}

/// Views of a game in its middle, in turn for everybody who looks at it.
void measureViews(const std::shared_ptr<const rules::CardCatalog> &cards)
{
    constexpr int views = 30'000;
    const rules::Ruleset ruleset = rulesetNamed("standard");
    Play play(*cards, ruleset);
    std::vector<rules::State> states;
    for (int i = 0; i < 4000; ++i) {
        play.ply();
        if (play.state().turnNumber > 8 && i % 50 == 0)
            states.push_back(play.state());
    }
    auto table = std::make_shared<protocol::Table>();
    table->gameId = QUuid(u"7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11"_s);
    table->ruleset = u"standard"_s;
    table->players = {protocol::PlayerName{u"11111111-aaaa-4bbb-8ccc-000000000001"_s, u"Asa"_s},
                      protocol::PlayerName{u"22222222-aaaa-4bbb-8ccc-000000000002"_s, u"Bea"_s}};
    table->cards = cards;
    protocol::Push push{protocol::GameState{}};
    protocol::GameSnapshot &snapshot = std::get<protocol::GameState>(push).snapshot;
    snapshot.table = table;
    qint64 bytes = 0;
    const double seconds = fastest([&] {
        bytes = 0;
        for (std::size_t i = 0; i < views; ++i) {
            snapshot.view = rules::view(states[i % states.size()], static_cast<rules::Viewer>(i % 3), ruleset, *cards);
            bytes += protocol::encodePayload(push).size();
        }
    });
    std::printf("a view made and encoded: %.2f us for %.0f bytes, %.2f us for 2 KB (target 10)\n",
                seconds / views * 1e6, double(bytes) / views, seconds / double(bytes) * 2048 * 1e6);
}

std::shared_ptr<const rules::CardCatalog> loadCards()
{
    const auto files = shippedFiles(u"cards"_s);
    std::shared_ptr<const rules::CardCatalog> cards;
    const double seconds = fastest([&] {
        auto loaded = cards::loadCatalog(files);
        if (!loaded)
            qFatal("%s", loaded.error().front().text().c_str());
        cards = std::make_shared<const rules::CardCatalog>(std::move(*loaded));
    });
    std::printf("%zu cards loaded and checked in %.1f ms (target 50)\n", cards->cards.size(), seconds * 1e3);
    return cards;
}

} // namespace

int main(int argc, char **argv)
{
    resources::initialize();
    const auto cards = loadCards();
    if (argc == 3 && std::string_view(argv[1]) == "--plies") {
        const rules::Ruleset ruleset = rulesetNamed("standard");
        Play play(*cards, ruleset);
        for (int left = std::atoi(argv[2]); left > 0; --left)
            play.ply();
        return 0;
    }
    measurePlay(*cards, "standard");
    measurePlay(*cards, "classic");
    measureCopies(*cards);
    measureViews(cards);
    return 0;
}
