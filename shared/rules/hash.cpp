#include "rules/engine.h"
#include "rules/node_path.h"
#include "rules/state_fields.h"

namespace mantimon::rules {

namespace {

/// A 64-bit hash over numbers, one multiplication each: of meaning, not of memory, so that it is
/// the same on every machine.
class Hasher : public Nameless
{
public:
    explicit Hasher(const CardCatalog &cards) : m_cards(cards) {}

    template <typename T>
    void number(const char *, const T &value, unsigned = 0)
    {
        mix(static_cast<std::uint64_t>(value));
    }
    void card(const char *, CardIndex index) { mix(index); }
    template <typename List>
    void cards(const char *, const List &list)
    {
        mix(list.size());
        std::uint64_t packed = 0;
        std::size_t i = 0;
        for (const CardIndex index : list) {
            packed = packed << 8U | index;
            if (++i % 8 == 0)
                mix(packed);
        }
        if (i % 8 != 0)
            mix(packed);
    }
    template <typename List>
    void size(const List &list)
    {
        mix(list.size());
    }
    void node(const State &state, std::size_t frame) { mix(nodePath(state, frame, m_cards)); }
    void instances(const State &state)
    {
        for (std::size_t i = 0; i < state.cardCount; ++i)
            mix(state.instances[i]);
    }
    void streams(const State &state)
    {
        for (const std::uint8_t byte : state.chance.key())
            mix(byte);
        mix(state.chance.position());
        mix(state.ids.position());
    }
    void text(const std::string &text)
    {
        std::uint64_t packed = text.size();
        std::size_t i = 0;
        for (const char letter : text) {
            packed = packed << 8U | static_cast<std::uint8_t>(letter);
            if (++i % 7 == 0)
                mix(packed);
        }
        mix(packed);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    void mix(std::uint64_t value)
    {
        m_value = (m_value ^ value) * 0x9E37'79B9'7F4A'7C15ULL;
        m_value ^= m_value >> 32U;
    }

    const CardCatalog &m_cards;
    std::uint64_t m_value = 0x6D61'6E74'696D'6F6EULL;
};

} // namespace

std::uint64_t hash(const State &state, const CardCatalog &cards)
{
    Hasher hasher(cards);
    hasher.number("rules_version", rulesVersion);
    hasher.number("card_count", state.cardCount);
    CardId last = noCard;
    for (std::size_t i = 0; i < state.cardCount; ++i) {
        // Cards lie sorted: their names need hashing once for each run of equal ones.
        hasher.number("is_same", state.cards[i] == last);
        if (state.cards[i] != last)
            hasher.text(cards[state.cards[i]].id);
        last = state.cards[i];
        hasher.number("owner", state.owners[i]);
    }
    describeState(hasher, state);
    return hasher.value();
}

} // namespace mantimon::rules
