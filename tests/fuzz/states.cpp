// Saved states: what is restored is shown, saved and asked like any other.

#include "common/shipped.h"
#include "rules/engine.h"
#include "target.h"

using namespace mantimon;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto cards = testing::shippedCards();
    const std::span bytes(data, size);
    const auto state = rules::restore(bytes, *cards);
    if (!state)
        return 0;
    const std::vector<std::uint8_t> saved = rules::serialize(*state, *cards);
    const auto again = rules::restore(saved, *cards);
    fuzz::require(again && rules::hash(*again, *cards) == rules::hash(*state, *cards), "saving loses nothing");
    return 0;
}
