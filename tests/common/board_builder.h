#pragma once

#include "common/board.h"
#include "common/shipped.h"
#include "scenarios/position.h"

#include <memory>
#include <string>
#include <vector>

namespace mantimon::testing {

enum class Coin : std::uint8_t { Tails, Heads };
inline constexpr Coin heads = Coin::Heads;
inline constexpr Coin tails = Coin::Tails;

/// Draws a position over the shipped cards: our main phase on turn 5, both with a Wander Goat active
/// and ten Wander Goats as a deck, unless said otherwise.
class BoardBuilder
{
public:
    using Names = std::vector<std::string>;
    using Types = std::vector<rules::Type>;

    BoardBuilder();

    BoardBuilder &active(const std::string &name, const Types &energies = {});
    BoardBuilder &bench(const std::string &name, const Types &energies = {});
    BoardBuilder &theirActive(const std::string &name, const Types &energies = {});
    BoardBuilder &theirBench(const std::string &name, const Types &energies = {});

    // about the Mantimon drawn last
    BoardBuilder &damaged(int hp);
    BoardBuilder &with(rules::Condition condition, int sinceTurn = 1);
    BoardBuilder &over(const Names &evolvedFrom);
    BoardBuilder &tool(const std::string &name);
    BoardBuilder &energy(const std::string &name); ///< a special one
    BoardBuilder &entered(int turn);

    BoardBuilder &hand(const Names &names, rules::Seat seat = us);
    BoardBuilder &deck(const Names &topFirst, rules::Seat seat = us);
    BoardBuilder &discard(const Names &names, rules::Seat seat = us);
    BoardBuilder &zone(const Types &energies, rules::Seat seat = us);
    BoardBuilder &energyDeck(const Types &topFirst, rules::Seat seat = us);
    BoardBuilder &prizes(const Names &names, rules::Seat seat = us);
    BoardBuilder &stadium(const std::string &name, rules::Seat owner = us);
    BoardBuilder &points(int points, rules::Seat seat = us);

    /// Odd turns are ours. Whatever is in play came two turns before.
    BoardBuilder &turn(int number);
    /// What the next coins will show, before anything else is drawn from the stream.
    BoardBuilder &flips(const std::vector<Coin> &coins);
    BoardBuilder &ruleset(const rules::Ruleset &ruleset);

    /// Gives an attack of the shipped cards another effect (JSON as in card files), printed damage
    /// kept; or a trainer.
    BoardBuilder &before(const std::string &attack, const char *effect);
    BoardBuilder &after(const std::string &attack, const char *effect);
    BoardBuilder &change(const std::string &card, const std::function<void(rules::CardDefinition &)> &how);
    BoardBuilder &does(const std::string &trainer, const char *effect);
    /// Its only ability; what a tool, stadium or special energy does where it lies.
    BoardBuilder &ability(const std::string &mantimon, rules::Trigger trigger, const char *effect);
    BoardBuilder &lying(const std::string &card, rules::Trigger trigger, const char *effect);

    operator Board() const { return board(); }
    [[nodiscard]] Board board() const;

private:
    [[nodiscard]] scenarios::DrawnSide &side(rules::Seat seat) { return m_position.side(seat); }
    BoardBuilder &drawActive(rules::Seat seat, const std::string &name, const Types &energies);
    BoardBuilder &drawBench(rules::Seat seat, const std::string &name, const Types &energies);
    scenarios::DrawnMantimon &last();
    rules::CardCatalog &own();
    rules::Attack &attackNamed(const std::string &name);

    [[nodiscard]] rules::CardId named(const std::string &name) const { return cardNamed(*m_cards, name); }
    [[nodiscard]] scenarios::Cards named(const Names &names) const;
    [[nodiscard]] scenarios::Cards named(const Types &energies) const;
    [[nodiscard]] scenarios::DrawnMantimon drawn(const std::string &name, const Types &energies) const;

    std::shared_ptr<rules::CardCatalog> m_own; ///< a changed copy of the shipped cards
    std::shared_ptr<const rules::CardCatalog> m_cards;
    rules::Ruleset m_ruleset;
    scenarios::Position m_position;
    rules::Seat m_lastSeat = us;
    std::size_t m_lastSlot = 0;
    std::vector<Coin> m_flips;
};

/// A game from its beginning, its decks made of so many of each card: `{{"Ember Fox", 4}, …}`.
struct DeckSketch
{
    std::vector<std::pair<std::string, int>> main;
    std::vector<std::pair<rules::Type, int>> energy;
};
[[nodiscard]] Board startedGame(const DeckSketch &first, const DeckSketch &second, std::uint32_t seed,
                                const rules::Ruleset &ruleset = {});

} // namespace mantimon::testing
