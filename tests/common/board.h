#pragma once

#include "rules/engine.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

/// Positions of the game for tests: drawn with a BoardBuilder, played with moves that name cards as
/// people do, and looked at by name.
namespace mantimon::testing {

class Board;

/// Boards are drawn from the side of the player whose turn it is.
inline constexpr rules::Seat us = rules::Seat::First;
inline constexpr rules::Seat them = rules::Seat::Second;

/// An action that names cards, made when it is known on which board and by whom (see moves.h).
using Move = std::function<rules::Action(const Board &, rules::Seat)>;

/// One Mantimon in play, with all that lies with it.
class Piece
{
public:
    Piece(const Board &board, rules::Seat seat, std::size_t slot) : m_board(&board), m_seat(seat), m_slot(slot) {}

    [[nodiscard]] bool isThere() const;
    [[nodiscard]] QString name() const; ///< empty for an empty place
    [[nodiscard]] int damage() const;
    [[nodiscard]] int hp() const;          ///< with all that modifies it
    [[nodiscard]] int retreatCost() const; ///< likewise
    [[nodiscard]] QStringList conditions() const;
    [[nodiscard]] QStringList energies() const; ///< names of the cards
    [[nodiscard]] QString tool() const;
    [[nodiscard]] QStringList evolvedFrom() const;
    [[nodiscard]] rules::InstanceId id() const;

private:
    [[nodiscard]] const rules::InPlay &place() const;
    [[nodiscard]] rules::MantimonView shown() const;

    const Board *m_board;
    rules::Seat m_seat;
    std::size_t m_slot;
};

class Board
{
public:
    Board(std::shared_ptr<const rules::CardCatalog> cards, rules::Ruleset ruleset, const rules::State &state);

    // what lies on the table
    [[nodiscard]] Piece active(rules::Seat seat = us) const { return {*this, seat, 0}; }
    [[nodiscard]] Piece bench(std::size_t index, rules::Seat seat = us) const { return {*this, seat, index + 1}; }
    [[nodiscard]] QStringList benchNames(rules::Seat seat = us) const;
    [[nodiscard]] QStringList hand(rules::Seat seat = us) const;
    [[nodiscard]] QStringList deck(rules::Seat seat = us) const; ///< top first
    [[nodiscard]] QStringList discard(rules::Seat seat = us) const;
    [[nodiscard]] QStringList energyZone(rules::Seat seat = us) const;
    [[nodiscard]] QStringList energyDeck(rules::Seat seat = us) const;
    [[nodiscard]] QStringList prizes(rules::Seat seat = us) const;
    [[nodiscard]] QString stadium() const;
    [[nodiscard]] int points(rules::Seat seat = us) const { return rules::pointsOf(m_state, seat); }

    // where the game stands
    [[nodiscard]] int turn() const { return rules::turnNumber(m_state); }
    [[nodiscard]] rules::Seat current() const { return rules::currentSeat(m_state); }
    [[nodiscard]] rules::Phase phase() const { return m_state.phase; }
    [[nodiscard]] QString ended() const;  ///< the reason's name, empty while it goes on
    [[nodiscard]] QString winner() const; ///< "us", "them", or "nobody"; empty while it goes on
    [[nodiscard]] bool isPrompted(rules::Seat seat) const { return rules::promptedSeat(m_state) == seat; }
    [[nodiscard]] const rules::Prompt &prompt() const { return m_state.prompt; }
    [[nodiscard]] QStringList candidates() const;
    [[nodiscard]] rules::View view(rules::Viewer viewer) const;
    [[nodiscard]] bool isLegal(const Move &move) const;

    // playing; without a seat, for whoever must act
    void play(const Move &move) { play(whoActs(), move); }
    void play(rules::Seat seat, const Move &move);
    /// The refusal's name, or empty when the move is allowed. Fails the test when a refusal left a
    /// trace.
    [[nodiscard]] QString refusal(const Move &move) const { return refusal(whoActs(), move); }
    [[nodiscard]] QString refusal(rules::Seat seat, const Move &move) const;
    /// Saves and restores the game.
    void reload();

    // what the last move did
    [[nodiscard]] const std::vector<rules::Event> &events() const { return m_events; }
    [[nodiscard]] std::vector<rules::Event> eventsFor(rules::Viewer viewer) const;
    [[nodiscard]] int count(rules::EventType type) const;
    [[nodiscard]] bool saw(rules::EventType type) const { return count(type) > 0; }
    void remember(std::vector<rules::Event> events) { m_events = std::move(events); }

    [[nodiscard]] rules::Seat whoActs() const;
    [[nodiscard]] const rules::State &state() const { return m_state; }
    [[nodiscard]] rules::State &state() { return m_state; }
    [[nodiscard]] const rules::Ruleset &ruleset() const { return m_ruleset; }
    [[nodiscard]] const rules::CardCatalog &cards() const { return *m_cards; }
    [[nodiscard]] QString nameOf(rules::CardIndex card) const;
    [[nodiscard]] QStringList namesOf(const rules::Zone &zone) const;

    // ids by name, for moves; noInstance where there is none
    [[nodiscard]] rules::InstanceId inHand(std::string_view name, rules::Seat seat) const;
    [[nodiscard]] rules::InstanceId inPlay(std::string_view name, rules::Seat seat) const;

private:
    std::shared_ptr<const rules::CardCatalog> m_cards;
    rules::Ruleset m_ruleset;
    rules::State m_state;
    std::vector<rules::Event> m_events;
};

} // namespace mantimon::testing
