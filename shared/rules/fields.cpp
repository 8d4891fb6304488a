#include "rules/fields.h"

#include "base/hex.h"
#include "rules/node_path.h"
#include "rules/state_fields.h"

#include <algorithm>
#include <unordered_map>

namespace mantimon::rules {

namespace {

std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

/// Takes down every field under the path of the parts it lies in.
class Lister
{
public:
    explicit Lister(const CardCatalog &cards) : m_cards(cards) {}

    void enter(const char *name)
    {
        m_starts.push_back(m_path.size());
        m_path.append(name).push_back('.');
    }
    void enter(const char *name, std::size_t index)
    {
        m_starts.push_back(m_path.size());
        m_path.append(name).append("[" + std::to_string(index) + "].");
    }
    void leave()
    {
        m_path.resize(m_starts.back());
        m_starts.pop_back();
    }

    template <typename T>
    void number(const char *name, const T &value, unsigned = 0)
    {
        if (value != T{})
            add(name, std::to_string(static_cast<std::int64_t>(value)));
    }
    void card(const char *name, CardIndex index)
    {
        if (index != noIndex)
            add(name, quoted(base::toHex(index, 2)));
    }
    template <typename List>
    void cards(const char *name, const List &list)
    {
        std::string text;
        for (const CardIndex index : list)
            text += base::toHex(index, 2);
        if (!text.empty())
            add(name, quoted(text));
    }
    template <typename List>
    void size(const List &)
    {
    }
    void node(const State &state, std::size_t frame) { add("node", std::to_string(nodePath(state, frame, m_cards))); }
    void instances(const State &state)
    {
        std::uint64_t digest = 0;
        for (std::size_t i = 0; i < state.cardCount; ++i) {
            digest = (digest ^ state.instances[i]) * 0x9E37'79B9'7F4A'7C15ULL;
            digest ^= digest >> 32U;
        }
        add("ids", quoted(base::toHex(digest, 16)));
    }
    void streams(const State &state)
    {
        add("chance.key", quoted(base::toHex(state.chance.key())));
        add("chance.position", std::to_string(state.chance.position()));
        add("ids.position", std::to_string(state.ids.position()));
    }
    /// What the places in State::cards mean, the same for a whole game; one that is as the card before is left out.
    void definitions(const State &state)
    {
        for (std::size_t i = 0; i < state.cardCount; ++i) {
            if (i > 0 && state.cards[i] == state.cards[i - 1] && state.owners[i] == state.owners[i - 1])
                continue;
            const std::string owner = state.owners[i] == Seat::First ? "first " : "second ";
            add("cards[" + std::to_string(i) + ']', quoted(owner + m_cards[state.cards[i]].id));
        }
    }
    [[nodiscard]] Fields take() { return std::move(m_fields); }

private:
    void add(const std::string &name, std::string value) { m_fields.push_back({m_path + name, std::move(value)}); }

    const CardCatalog &m_cards;
    Fields m_fields;
    std::string m_path;
    std::vector<std::size_t> m_starts;
};

} // namespace

Fields fieldsOf(const State &state, const CardCatalog &cards)
{
    Lister lister(cards);
    lister.definitions(state);
    describeState(lister, state);
    return lister.take();
}

Fields changesBetween(const Fields &before, const Fields &after)
{
    std::unordered_map<std::string, const std::string *> known;
    for (const Field &field : before)
        known.emplace(field.name, &field.value);
    Fields changes;
    for (const Field &field : after) {
        const auto was = known.find(field.name);
        if (was == known.end() || *was->second != field.value)
            changes.push_back(field);
        if (was != known.end())
            known.erase(was);
    }
    for (const Field &field : before) {
        if (known.contains(field.name))
            changes.push_back({field.name, nothing});
    }
    return changes;
}

} // namespace mantimon::rules
