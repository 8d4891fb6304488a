#pragma once

#include <array>
#include <cstdint>
#include <optional>

/// The vocabulary of the game. Every enumeration is closed; its order is part of saved states, so
/// new members go to the end.
namespace mantimon::rules {

/// Raised when a journal written by an older engine would replay differently.
inline constexpr int rulesVersion = 2;

/// The two places at the table. Which player sits where is drawn at set-up.
enum class Seat : std::uint8_t { First, Second };
inline constexpr std::array bothSeats{Seat::First, Seat::Second};

[[nodiscard]] constexpr Seat opponentOf(Seat seat)
{
    return seat == Seat::First ? Seat::Second : Seat::First;
}
[[nodiscard]] constexpr std::size_t indexOf(Seat seat)
{
    return static_cast<std::size_t>(seat);
}

/// For whom a view is built. A judge sees everything.
enum class Viewer : std::uint8_t { FirstSeat, SecondSeat, Spectator, Judge };

[[nodiscard]] constexpr Viewer viewerOf(Seat seat)
{
    return seat == Seat::First ? Viewer::FirstSeat : Viewer::SecondSeat;
}
[[nodiscard]] constexpr std::optional<Seat> seatOf(Viewer viewer)
{
    if (viewer == Viewer::FirstSeat)
        return Seat::First;
    if (viewer == Viewer::SecondSeat)
        return Seat::Second;
    return std::nullopt;
}

/// A set of viewers, a bit each. The judge is always in it.
using ViewerMask = std::uint8_t;
[[nodiscard]] constexpr ViewerMask maskOf(Viewer viewer)
{
    return static_cast<ViewerMask>(1U << static_cast<unsigned>(viewer));
}
inline constexpr ViewerMask everybody = 0b1111;
inline constexpr ViewerMask judgeOnly = 0b1000;
[[nodiscard]] constexpr ViewerMask onlyFor(Seat seat)
{
    return static_cast<ViewerMask>(maskOf(viewerOf(seat)) | judgeOnly);
}
[[nodiscard]] constexpr bool sees(ViewerMask mask, Viewer viewer)
{
    return ((mask | judgeOnly) & maskOf(viewer)) != 0;
}

enum class Phase : std::uint8_t { Setup, Draw, Main, Attack, End, Over };

/// Colorless is a cost that any type pays, and a Mantimon without a type of its own.
enum class Type : std::uint8_t { Grass, Fire, Water, Lightning, Psychic, Fighting, Dark, Metal, Colorless };
inline constexpr std::size_t typeCount = 9;

enum class Stage : std::uint8_t { Basic, Stage1, Stage2 };

enum class CardKind : std::uint8_t { Mantimon, Item, Supporter, Stadium, Tool, BasicEnergy, SpecialEnergy };

enum class Condition : std::uint8_t { Asleep, Confused, Paralyzed, Burned, Poisoned };
inline constexpr std::size_t conditionCount = 5;
using ConditionMask = std::uint8_t;
[[nodiscard]] constexpr ConditionMask maskOf(Condition condition)
{
    return static_cast<ConditionMask>(1U << static_cast<unsigned>(condition));
}

/// Where a card can be. Attached and Under lie with a Mantimon in play: energies and tools, and the
/// cards it evolved from.
enum class ZoneType : std::uint8_t {
    Deck,
    Hand,
    Active,
    Bench,
    Discard,
    EnergyDeck,
    EnergyZone,
    Prizes,
    Stadium,
    Attached,
    Under
};

/// A card's definition: its index in the CardCatalog. Never stored or sent; its text id is.
using CardId = std::uint16_t;
inline constexpr CardId noCard = 0xFFFF;

/// A physical card in a game: 48 random bits, or noInstance. Nothing in the rules depends on them.
using InstanceId = std::uint64_t;
inline constexpr InstanceId noInstance = 0;
inline constexpr InstanceId instanceIdMask = 0xFFFF'FFFF'FFFFULL;

} // namespace mantimon::rules
