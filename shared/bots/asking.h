#pragma once

#include "rules/card.h"
#include "rules/state.h"

namespace mantimon::bots {

/// The effect that has opened the pending prompt; null for the game itself.
[[nodiscard]] inline const rules::Effect *askingEffect(const rules::State &state, const rules::CardCatalog &cards)
{
    if (state.prompt.id == 0 || state.stack.empty())
        return nullptr;
    const rules::Frame &asking = state.stack.back();
    const bool isEffect = asking.kind == rules::FrameKind::Effect && asking.node != rules::noEffect;
    return isEffect ? &cards.effect(asking.node) : nullptr;
}

/// Whether the prompt shows the uppermost cards of a deck where they lie; those of a search lie anywhere.
[[nodiscard]] inline bool showsTop(const rules::State &state, const rules::CardCatalog &cards)
{
    const rules::Effect *asking = askingEffect(state, cards);
    return asking != nullptr && asking->operation == rules::Operation::LookAtTop;
}

/// Whether the answer to the prompt lays cards back onto a deck in its order.
[[nodiscard]] inline bool laysOnTop(const rules::State &state, const rules::CardCatalog &cards)
{
    return showsTop(state, cards) && state.prompt.kind == rules::PromptKind::OrderCards &&
           askingEffect(state, cards)->position == rules::Position::Top;
}

} // namespace mantimon::bots
