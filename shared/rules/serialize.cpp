#include "rules/engine.h"
#include "rules/node_path.h"
#include "rules/passive.h"
#include "rules/state_fields.h"

#include <algorithm>

namespace mantimon::rules {

namespace {

constexpr std::uint8_t formatVersion = 2;

class Writer : public Nameless
{
public:
    explicit Writer(const CardCatalog &cards) : m_cards(cards) { m_bytes.reserve(2048); }

    template <typename T>
    void number(const char *, const T &value, unsigned = 0)
    {
        number(value);
    }
    template <typename T>
    void number(const T &value)
    {
        const auto bits = static_cast<std::uint64_t>(value);
        for (std::size_t i = 0; i < sizeof(T); ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(bits >> (8 * i)));
    }
    void card(const char *, CardIndex index) { m_bytes.push_back(index); }
    template <typename List>
    void cards(const char *, const List &list)
    {
        size(list);
        m_bytes.insert(m_bytes.end(), list.begin(), list.end());
    }
    template <typename List>
    void size(const List &list)
    {
        m_bytes.push_back(static_cast<std::uint8_t>(list.size()));
    }
    void node(const State &state, std::size_t frame) { number(nodePath(state, frame, m_cards)); }
    void instances(const State &state)
    {
        for (std::size_t i = 0; i < state.cardCount; ++i)
            number(state.instances[i]);
    }
    void streams(const State &state)
    {
        for (const std::uint8_t byte : state.chance.key())
            m_bytes.push_back(byte);
        number(state.chance.position());
        number(state.ids.position());
    }
    void text(const std::string &text)
    {
        number(static_cast<std::uint16_t>(text.size()));
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    }
    [[nodiscard]] std::vector<std::uint8_t> take() { return std::move(m_bytes); }

private:
    const CardCatalog &m_cards;
    std::vector<std::uint8_t> m_bytes;
};

/// A table of text ids in the order of their first card, then for each card its line and owner.
void writeCards(Writer &writer, const State &state, const CardCatalog &cards)
{
    std::vector<CardId> table;
    std::vector<std::uint8_t> lines;
    for (std::size_t i = 0; i < state.cardCount; ++i) {
        const auto known = std::find(table.begin(), table.end(), state.cards[i]);
        lines.push_back(static_cast<std::uint8_t>(known - table.begin()));
        if (known == table.end())
            table.push_back(state.cards[i]);
    }
    writer.number(static_cast<std::uint8_t>(table.size()));
    for (const CardId id : table)
        writer.text(cards[id].id);
    writer.number(state.cardCount);
    for (std::size_t i = 0; i < state.cardCount; ++i) {
        writer.number(lines[i]);
        writer.number(state.owners[i]);
    }
}

/// Reads nothing past the end; after the first wrong byte everything is zero.
class Reader : public Nameless
{
public:
    Reader(std::span<const std::uint8_t> bytes, const CardCatalog &cards) : m_bytes(bytes), m_cards(cards) {}

    template <typename T>
    void number(const char *, T &value)
    {
        number(value);
    }
    template <typename T>
    void number(T &value)
    {
        value = static_cast<T>(bits(sizeof(T)));
    }
    void number(const char *, bool &value) { value = bounded(1) != 0; }
    template <typename T>
    void number(const char *, T &value, std::uint64_t last)
    {
        value = static_cast<T>(bounded(last, sizeof(T)));
    }
    void card(const char *, CardIndex &index)
    {
        index = static_cast<CardIndex>(bits(1));
        if (index != noIndex && index >= m_cardCount)
            fail();
    }
    template <typename List>
    void cards(const char *name, List &list)
    {
        size(list);
        for (CardIndex &index : list) {
            card(name, index);
            if (index == noIndex)
                fail();
        }
    }
    template <typename List>
    void size(List &list)
    {
        list.clear();
        const std::uint64_t count = bounded(List::capacity());
        for (std::uint64_t i = 0; i < count; ++i)
            list.push_back({});
    }
    void node(State &state, std::size_t frame)
    {
        std::uint16_t path = 0;
        number(path);
        const auto found = m_isGood ? nodeAt(state, frame, path, m_cards) : std::nullopt;
        if (!found)
            return fail();
        state.stack[frame].node = *found;
    }
    void instances(State &state)
    {
        for (std::size_t i = 0; i < state.cardCount; ++i)
            number(state.instances[i]);
    }
    void streams(State &state)
    {
        std::array<std::uint8_t, 32> key{};
        for (std::uint8_t &byte : key)
            number(byte);
        const std::uint64_t chance = bits(8);
        const std::uint64_t ids = bits(8);
        state.chance = ChaChaStream(key, 0, chance);
        state.ids = ChaChaStream(key, 1, ids);
    }
    [[nodiscard]] std::string text()
    {
        const std::size_t size = bits(2);
        if (size > m_bytes.size() - m_at) {
            fail();
            return {};
        }
        std::string text(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at),
                         m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at + size));
        m_at += size;
        return text;
    }
    [[nodiscard]] std::uint64_t bounded(std::uint64_t last, std::size_t size = 1)
    {
        const std::uint64_t value = bits(size);
        if (value <= last)
            return value;
        fail();
        return 0;
    }
    void limitCards(std::uint8_t count) { m_cardCount = count; }
    void fail() { m_isGood = false; }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    std::uint64_t bits(std::size_t size)
    {
        if (!m_isGood || size > m_bytes.size() - m_at) {
            fail();
            return 0;
        }
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value |= static_cast<std::uint64_t>(m_bytes[m_at++]) << (8 * i);
        return value;
    }

    std::span<const std::uint8_t> m_bytes;
    const CardCatalog &m_cards;
    std::size_t m_at = 0;
    std::uint8_t m_cardCount = 0;
    bool m_isGood = true;
};

void readCards(Reader &reader, State &state, const CardCatalog &cards)
{
    std::vector<CardId> table(reader.bounded(maxCards));
    for (CardId &id : table) {
        id = cards.find(reader.text());
        if (id == noCard)
            reader.fail();
    }
    state.cardCount = static_cast<std::uint8_t>(reader.bounded(maxCards));
    if (table.empty() && state.cardCount > 0)
        reader.fail();
    for (std::size_t i = 0; i < state.cardCount && reader.isGood(); ++i) {
        state.cards[i] = table[reader.bounded(table.size() - 1)];
        state.owners[i] = static_cast<Seat>(reader.bounded(1));
    }
    reader.limitCards(state.cardCount);
}

/// Beyond the bounds of each number: what the engine takes for granted.
bool isCoherent(const State &state)
{
    for (const PlayerState &player : state.players) {
        for (std::size_t i = 1; i <= player.benchCount; ++i) {
            if (player.slots[i].isEmpty())
                return false;
        }
    }
    const bool isActiveMissing = state.player(state.current).active().isEmpty();
    if (state.phase == Phase::Main && state.prompt.id == 0 && isActiveMissing)
        return false;
    const Prompt &prompt = state.prompt;
    const bool isOverCards = prompt.kind == PromptKind::ChooseCards || prompt.kind == PromptKind::OrderCards ||
                             prompt.kind == PromptKind::Promote;
    return prompt.min <= prompt.max && (!isOverCards || (prompt.max <= 16 && prompt.max <= prompt.candidates.size()));
}

} // namespace

std::vector<std::uint8_t> serialize(const State &state, const CardCatalog &cards)
{
    Writer writer(cards);
    writer.number(formatVersion);
    writer.number(static_cast<std::uint8_t>(rulesVersion));
    writeCards(writer, state, cards);
    describeState(writer, state);
    return writer.take();
}

std::optional<State> restore(std::span<const std::uint8_t> bytes, const CardCatalog &cards)
{
    Reader reader(bytes, cards);
    if (reader.bounded(0xFF) != formatVersion || reader.bounded(0xFF) != static_cast<std::uint64_t>(rulesVersion))
        return std::nullopt;
    State state;
    readCards(reader, state, cards);
    if (!reader.isGood())
        return std::nullopt;
    describeState(reader, state);
    if (!reader.isGood() || !reader.isAtEnd() || !isCoherent(state))
        return std::nullopt;
    state.standing = standingIn(state, cards);
    return state;
}

} // namespace mantimon::rules
