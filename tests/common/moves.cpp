#include "common/moves.h"

#include "common/board_builder.h"

#include <algorithm>

namespace mantimon::testing::moves {

using rules::InstanceId;
using rules::Seat;

namespace {

template <typename Play>
Move withHandCard(std::string name)
{
    return [name = std::move(name)](const Board &board, Seat seat) -> rules::Action {
        return Play{board.inHand(name, seat)};
    };
}

template <typename Play>
Move withHandCardOn(std::string name, std::string target)
{
    return [name = std::move(name), target = std::move(target)](const Board &board, Seat seat) -> rules::Action {
        return Play{board.inHand(name, seat), board.inPlay(target, seat)};
    };
}

template <typename Said>
Move plain(Said said)
{
    return [said](const Board &, Seat) -> rules::Action { return said; };
}

} // namespace

Move playBasic(std::string name)
{
    return withHandCard<rules::PlayBasic>(std::move(name));
}
Move evolve(std::string name, std::string onto)
{
    return withHandCardOn<rules::Evolve>(std::move(name), std::move(onto));
}
Move attach(rules::Type type, std::string to)
{
    return attach(energyName(type), std::move(to));
}
Move attach(std::string energy, std::string to)
{
    return withHandCardOn<rules::AttachEnergy>(std::move(energy), std::move(to));
}
Move trainer(std::string name)
{
    return [name = std::move(name)](const Board &board, Seat seat) -> rules::Action {
        return rules::PlayTrainer{board.inHand(name, seat), rules::noInstance};
    };
}
Move trainer(std::string name, std::string on)
{
    return withHandCardOn<rules::PlayTrainer>(std::move(name), std::move(on));
}
Move ability(std::string of, int index)
{
    return [of = std::move(of), index](const Board &board, Seat seat) -> rules::Action {
        return rules::UseAbility{board.inPlay(of, seat), static_cast<std::uint8_t>(index)};
    };
}

Move retreat(std::string to, std::vector<rules::Type> paying)
{
    return [to = std::move(to), paying = std::move(paying)](const Board &board, Seat seat) -> rules::Action {
        rules::Retreat action;
        action.to = board.inPlay(to, seat);
        rules::Zone left = board.state().player(seat).active().energies;
        for (const rules::Type type : paying) {
            const auto wanted = QString::fromStdString(energyName(type));
            for (std::size_t i = 0; i < left.size(); ++i) {
                if (board.nameOf(left[i]) == wanted) {
                    action.paying.push_back(board.state().instances[left[i]]);
                    left.removeAt(i);
                    break;
                }
            }
        }
        return action;
    };
}

Move attack(std::string name)
{
    return [name = std::move(name)](const Board &board, Seat seat) -> rules::Action {
        const rules::State &state = board.state();
        const auto &attacks = board.cards()[state.cards[state.player(seat).active().card]].attacks;
        const auto found =
            std::find_if(attacks.begin(), attacks.end(), [&name](const rules::Attack &a) { return a.name == name; });
        return rules::UseAttack{static_cast<std::uint8_t>(found - attacks.begin())};
    };
}
Move attack(int index)
{
    return plain(rules::UseAttack{static_cast<std::uint8_t>(index)});
}
Move pass()
{
    return plain(rules::Pass{});
}

Move chooseActive(std::string name)
{
    return [name = std::move(name)](const Board &board, Seat seat) -> rules::Action {
        const InstanceId placed = board.inPlay(name, seat);
        return rules::ChooseActive{placed != rules::noInstance ? placed : board.inHand(name, seat)};
    };
}
Move chooseBench(std::string name)
{
    return [name = std::move(name)](const Board &board, Seat seat) -> rules::Action {
        const InstanceId held = board.inHand(name, seat);
        return rules::ChooseBench{held != rules::noInstance ? held : board.inPlay(name, seat)};
    };
}
Move ready()
{
    return plain(rules::Ready{});
}

Move choose(std::vector<std::string> names)
{
    return [names = std::move(names)](const Board &board, Seat) -> rules::Action {
        rules::Choose action;
        action.promptId = board.prompt().id;
        rules::Zone left = board.prompt().candidates;
        for (const std::string &name : names) {
            InstanceId id = rules::noInstance;
            for (std::size_t i = 0; i < left.size() && id == rules::noInstance; ++i) {
                if (board.nameOf(left[i]) == QString::fromStdString(name)) {
                    id = board.state().instances[left[i]];
                    left.removeAt(i);
                }
            }
            action.cards.push_back(id);
        }
        return action;
    };
}
Move option(int number)
{
    return [number](const Board &board, Seat) -> rules::Action {
        rules::Choose action;
        action.promptId = board.prompt().id;
        action.option = static_cast<std::int8_t>(number);
        return action;
    };
}

Move resign()
{
    return plain(rules::Resign{});
}
Move timeout()
{
    return plain(rules::Timeout{});
}
Move abandon(bool draw)
{
    return plain(rules::Abandon{draw});
}
Move decide(rules::Decide::Verdict verdict)
{
    return plain(rules::Decide{verdict});
}

} // namespace mantimon::testing::moves
