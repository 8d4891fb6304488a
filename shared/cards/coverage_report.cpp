#include "cards/coverage_report.h"

#include "cards/names.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace mantimon::cards {

namespace {

using rules::CardDefinition;
using rules::Effect;
using Words = std::set<std::string>;

template <Named E>
std::string word(const char *what, E value)
{
    return std::string(what) + ' ' + std::string(nameOf(value));
}

template <Named E>
void addAll(Words &words, const char *what)
{
    for (std::size_t i = 0; i < Names<E>::all.size(); ++i)
        words.insert(word(what, static_cast<E>(i)));
}

/// Everything that can be said, but for conditions that hold always.
Words wholeLanguage()
{
    Words words;
    addAll<rules::Operation>(words, "do");
    addAll<rules::Place>(words, "place");
    addAll<rules::Pick>(words, "pick");
    addAll<rules::AmountKind>(words, "count");
    addAll<rules::TestKind>(words, "if");
    addAll<rules::TestKind>(words, "if not");
    addAll<rules::Query>(words, "query");
    addAll<rules::LockKind>(words, "lock");
    addAll<rules::Duration>(words, "for");
    addAll<rules::Trigger>(words, "trigger");
    words.erase(word("if", rules::TestKind::Always));
    words.erase(word("if not", rules::TestKind::Always));
    return words;
}

void addSelector(Words &words, const rules::Selector &selector)
{
    words.insert(word("place", selector.place));
    words.insert(word("pick", selector.pick));
}

/// That the test has held, or has not: what it asks was so, or turned round, was not.
void addTest(Words &words, const rules::Test &test, bool hasHeld)
{
    if (test.kind != rules::TestKind::Always)
        words.insert(word(hasHeld != test.negate ? "if" : "if not", test.kind));
}

/// What a node says besides its condition.
void addNode(Words &words, const Effect &node)
{
    words.insert(word("do", node.operation));
    words.insert(word("count", node.amount.kind));
    words.insert(word("for", node.duration));
    addSelector(words, node.target);
    if (node.amount.kind != rules::AmountKind::Fixed)
        addSelector(words, node.amount.counted);
    if (node.test.kind != rules::TestKind::Always)
        addSelector(words, node.test.tested);
    if (node.operation == rules::Operation::MoveCounters || node.operation == rules::Operation::MoveEnergy)
        addSelector(words, node.from);
    if (node.operation == rules::Operation::Aura)
        words.insert(word("query", node.query));
    if (node.operation == rules::Operation::Lock)
        words.insert(word("lock", node.lock));
}

/// Goes through every effect of every card, with what to call it.
class Walk
{
public:
    Walk(const rules::Coverage &coverage, const rules::CardCatalog &cards) : m_coverage(coverage), m_cards(cards) {}

    [[nodiscard]] CoverageReport report();

private:
    void card(const CardDefinition &card);
    void tree(const std::string &where, rules::EffectIndex root);
    void triggered(const std::string &where, rules::Trigger trigger, rules::EffectIndex effect);
    [[nodiscard]] bool node(const std::string &where, rules::EffectIndex index);
    [[nodiscard]] bool acts(rules::EffectIndex index) const { return m_coverage.acted[index]; }

    const rules::Coverage &m_coverage;
    const rules::CardCatalog &m_cards;
    Words m_used;
    Words m_exercised;
    std::vector<std::string> m_notActed;
};

/// Whether it, or anything below it, has acted: a sequence that stands does not act itself.
bool Walk::node(const std::string &where, rules::EffectIndex index)
{
    const Effect &effect = m_cards.effect(index);
    addNode(m_used, effect);
    addTest(m_used, effect.test, true);
    addTest(m_used, effect.test, false);
    if (m_coverage.heldBack[index])
        addTest(m_exercised, effect.test, false);
    bool hasActed = acts(index);
    const bool isBranch = effect.operation == rules::Operation::IfElse;
    const bool hasHeld = isBranch ? effect.childCount > 0 && acts(effect.firstChild) : hasActed;
    for (std::size_t i = 0; i < effect.childCount; ++i)
        hasActed = node(where, static_cast<rules::EffectIndex>(effect.firstChild + i)) || hasActed;
    if (hasActed) {
        addNode(m_exercised, effect);
        if (hasHeld)
            addTest(m_exercised, effect.test, true);
    } else {
        m_notActed.push_back(where + ": " + std::string(nameOf(effect.operation)));
    }
    return hasActed;
}

void Walk::tree(const std::string &where, rules::EffectIndex root)
{
    if (root != rules::noEffect)
        static_cast<void>(node(where, root));
}

void Walk::triggered(const std::string &where, rules::Trigger trigger, rules::EffectIndex effect)
{
    if (effect == rules::noEffect)
        return;
    m_used.insert(word("trigger", trigger));
    if (node(where, effect))
        m_exercised.insert(word("trigger", trigger));
}

void Walk::card(const CardDefinition &card)
{
    for (std::size_t i = 0; i < card.attacks.size(); ++i) {
        const std::string where = card.id + ": attack " + std::to_string(i + 1);
        tree(where, card.attacks[i].before);
        tree(where, card.attacks[i].after);
    }
    for (const rules::Ability &each : card.abilities)
        triggered(card.id + ": ability", each.trigger, each.effect);
    const bool isPlayed = card.kind == rules::CardKind::Item || card.kind == rules::CardKind::Supporter;
    if (isPlayed)
        tree(card.id, card.effect);
    else
        triggered(card.id, card.trigger, card.effect);
}

std::vector<std::string> without(const Words &all, const Words &known)
{
    std::vector<std::string> rest;
    std::set_difference(all.begin(), all.end(), known.begin(), known.end(), std::back_inserter(rest));
    return rest;
}

CoverageReport Walk::report()
{
    for (const CardDefinition &each : m_cards.cards)
        card(each);
    return {without(m_used, m_exercised), m_notActed, without(wholeLanguage(), m_used)};
}

} // namespace

CoverageReport reportOn(const rules::Coverage &coverage, const rules::CardCatalog &cards)
{
    return Walk(coverage, cards).report();
}

} // namespace mantimon::cards
