// Whole games: the bytes choose decks, chance and actions, right ones and wrong ones.

#include "common/shipped.h"
#include "fuzz_decks.h"
#include "rules/engine.h"
#include "target.h"

#include <span>

using namespace mantimon;
using namespace mantimon::rules;

namespace {

/// Bytes to choose by; zeros when they have run out.
class Choices
{
public:
    explicit Choices(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    std::uint8_t byte()
    {
        if (m_bytes.empty())
            return 0;
        const std::uint8_t first = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return first;
    }
    std::size_t below(std::size_t limit)
    {
        const std::size_t high = byte();
        return limit == 0 ? 0 : (high * 256U + byte()) % limit;
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

/// Any card that there is, or none.
InstanceId someInstance(const State &state, Choices &choices)
{
    const std::size_t at = choices.below(state.instances.size() + 1);
    return at < state.instances.size() ? state.instances[at] : InstanceId{12345};
}

Action wrongAction(const State &state, Choices &choices)
{
    switch (choices.below(6)) {
    case 0:
        return PlayBasic{someInstance(state, choices)};
    case 1:
        return Evolve{.card = someInstance(state, choices), .target = someInstance(state, choices)};
    case 2:
        return PlayTrainer{.card = someInstance(state, choices)};
    case 3:
        return UseAttack{choices.byte()};
    case 4: {
        Choose choose{.promptId = state.prompt.id, .cards = {}, .option = static_cast<std::int8_t>(choices.byte())};
        for (std::size_t left = choices.below(4); left > 0; --left)
            choose.cards.push_back(someInstance(state, choices));
        return choose;
    }
    default:
        return Timeout{};
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto cards = testing::shippedCards();
    Choices choices(std::span(data, size));
    const fuzz::Table &table = fuzz::tables()[choices.below(fuzz::tables().size())];
    GameSetup setup{.key = {}, .decks = table.decks};
    setup.key[0] = choices.byte();
    State state = startGame(setup, table.ruleset, *cards).state;
    std::vector<Action> legal;
    while (!choices.isEmpty() && !resultOf(state)) {
        const Seat seat = mustAct(state, Seat::First) ? Seat::First : Seat::Second;
        legalActions(state, seat, table.ruleset, *cards, legal);
        const bool right = choices.below(4) != 0 && !legal.empty();
        const Action action = right ? legal[choices.below(legal.size())] : wrongAction(state, choices);
        const std::uint64_t before = hash(state, *cards);
        const Outcome outcome = apply(state, seat, action, table.ruleset, *cards);
        if (std::holds_alternative<Refusal>(outcome)) {
            fuzz::require(!right, "what is listed as legal is legal");
            fuzz::require(hash(state, *cards) == before, "a refusal changes nothing");
        }
    }
    return 0;
}
