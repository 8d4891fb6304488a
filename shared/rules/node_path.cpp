#include "rules/node_path.h"

namespace mantimon::rules {

namespace {

bool isTreeRoot(const State &state, std::size_t frame)
{
    if (frame == 0)
        return true;
    const Frame &below = state.stack[frame - 1];
    return below.kind != FrameKind::Effect || below.root != state.stack[frame].root;
}

EffectIndex rootOf(const CardDefinition &card, EffectOrigin origin, std::size_t index)
{
    switch (origin) {
    case EffectOrigin::Card:
        return card.effect;
    case EffectOrigin::AttackBefore:
        return index < card.attacks.size() ? card.attacks[index].before : noEffect;
    case EffectOrigin::AttackAfter:
        return index < card.attacks.size() ? card.attacks[index].after : noEffect;
    case EffectOrigin::Ability:
        return index < card.abilities.size() ? card.abilities[index].effect : noEffect;
    }
    return noEffect;
}

} // namespace

std::uint16_t nodePath(const State &state, std::size_t frame, const CardCatalog &cards)
{
    if (state.stack[frame].kind != FrameKind::Effect || isTreeRoot(state, frame))
        return treeRoot;
    const Effect &parent = cards.effect(state.stack[frame - 1].node);
    return static_cast<std::uint16_t>(state.stack[frame].node - parent.firstChild);
}

std::optional<EffectIndex> nodeAt(const State &state, std::size_t frame, std::uint16_t path, const CardCatalog &cards)
{
    const Frame &mine = state.stack[frame];
    const Frame &root = state.stack[mine.root];
    const bool needsCard = mine.kind == FrameKind::Effect || mine.kind == FrameKind::Attack;
    if (needsCard && root.source >= state.cardCount)
        return std::nullopt;
    if (mine.kind == FrameKind::Attack && mine.index >= cards[state.cards[mine.source]].attacks.size())
        return std::nullopt;
    const bool isRoot = mine.kind != FrameKind::Effect || isTreeRoot(state, frame);
    if (isRoot != (path == treeRoot))
        return std::nullopt;
    if (mine.kind != FrameKind::Effect)
        return noEffect;
    if (isRoot) {
        const EffectIndex node = rootOf(cards[state.cards[root.source]], mine.origin, mine.index);
        return node < cards.effects.size() ? std::optional(node) : std::nullopt;
    }
    const Effect &parent = cards.effect(state.stack[frame - 1].node);
    if (path >= parent.childCount)
        return std::nullopt;
    return static_cast<EffectIndex>(parent.firstChild + path);
}

} // namespace mantimon::rules
