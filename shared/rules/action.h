#pragma once

#include "base/inline_vector.h"
#include "rules/types.h"

#include <cstdint>
#include <variant>

namespace mantimon::rules {

// ---- what a player does; every card is named by its instance id -------------------------------

/// Set-up: the basic that will be active. One chosen before goes back to the hand, or, when `card`
/// lies on the bench, changes places with it.
struct ChooseActive
{
    InstanceId card = noInstance;
    friend bool operator==(const ChooseActive &, const ChooseActive &) = default;
};
/// Set-up: a basic from the hand onto the bench; one that lies there goes back to the hand.
struct ChooseBench
{
    InstanceId card = noInstance;
    friend bool operator==(const ChooseBench &, const ChooseBench &) = default;
};
/// Set-up: the placement stands.
struct Ready
{
    friend bool operator==(const Ready &, const Ready &) = default;
};

struct PlayBasic
{
    InstanceId card = noInstance;
    friend bool operator==(const PlayBasic &, const PlayBasic &) = default;
};
struct Evolve
{
    InstanceId card = noInstance;
    InstanceId target = noInstance;
    friend bool operator==(const Evolve &, const Evolve &) = default;
};
struct AttachEnergy
{
    InstanceId card = noInstance;
    InstanceId target = noInstance;
    friend bool operator==(const AttachEnergy &, const AttachEnergy &) = default;
};
/// `target` only for a tool: the Mantimon it goes to.
struct PlayTrainer
{
    InstanceId card = noInstance;
    InstanceId target = noInstance;
    friend bool operator==(const PlayTrainer &, const PlayTrainer &) = default;
};
struct UseAbility
{
    InstanceId card = noInstance;
    std::uint8_t ability = 0;
    friend bool operator==(const UseAbility &, const UseAbility &) = default;
};
struct Retreat
{
    InstanceId to = noInstance;
    base::InlineVector<InstanceId, 8> paying; ///< energies that pay the cost, none superfluous
    friend bool operator==(const Retreat &, const Retreat &) = default;
};
struct UseAttack
{
    std::uint8_t attack = 0;
    friend bool operator==(const UseAttack &, const UseAttack &) = default;
};
struct Pass
{
    friend bool operator==(const Pass &, const Pass &) = default;
};

/// The answer to the pending prompt. For a prompt over cards: their ids (in the wished order where
/// the prompt orders); for one over options: `option`. Declining is an empty `cards`, or option -1.
struct Choose
{
    std::uint32_t promptId = 0;
    base::InlineVector<InstanceId, 16> cards;
    std::int8_t option = -1;
    friend bool operator==(const Choose &, const Choose &) = default;
};

/// Always legal before the end, also during the opponent's prompt.
struct Resign
{
    friend bool operator==(const Resign &, const Resign &) = default;
};

// ---- what happens to a player; never sent by one ------------------------------------------------

/// The clock of `seat` has run out: a prompt takes its default, a turn passes, set-up is completed
/// with the first legal basic; `timeouts.to_forfeit` in a row lose the game.
struct Timeout
{
    friend bool operator==(const Timeout &, const Timeout &) = default;
};
/// The seat stayed away past its grace. `draw`: both did.
struct Abandon
{
    bool draw = false;
    friend bool operator==(const Abandon &, const Abandon &) = default;
};
/// A moderator's decision; the seat that submits it wins, unless draw or void.
struct Decide
{
    enum class Verdict : std::uint8_t { Win, Draw, Void };
    Verdict verdict = Verdict::Void;
    friend bool operator==(const Decide &, const Decide &) = default;
};

/// A closed set: a new one fails to compile until every visitor knows it.
using Action = std::variant<ChooseActive, ChooseBench, Ready, PlayBasic, Evolve, AttachEnergy, PlayTrainer, UseAbility,
                            Retreat, UseAttack, Pass, Choose, Resign, Timeout, Abandon, Decide>;

/// True for what a player may send, false for what only the server says.
[[nodiscard]] constexpr bool isPlayersAction(const Action &action)
{
    return !std::holds_alternative<Timeout>(action) && !std::holds_alternative<Abandon>(action) &&
           !std::holds_alternative<Decide>(action);
}

template <typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace mantimon::rules
