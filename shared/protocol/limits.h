#pragma once

#include <cstddef>

/// How much one field may hold. What does not fit is refused as invalid_payload.
namespace mantimon::protocol::limits {

inline constexpr std::size_t tokenBytes = 8192;
inline constexpr std::size_t nameBytes = 64; ///< names and ids of decks, rulesets, bots and cards
inline constexpr std::size_t joinCodeBytes = 16;
inline constexpr std::size_t hashBytes = 128;
inline constexpr std::size_t languageBytes = 16;
inline constexpr std::size_t actionIdBytes = 64;
inline constexpr std::size_t deckEntries = 128; ///< in each of a deck's lists
inline constexpr int deckCount = 1000;          ///< of one card; what is too many in a deck is the ruleset's matter

inline constexpr std::size_t reasonChars = 500; ///< why a moderator does something
inline constexpr std::size_t textChars = 1000;  ///< of a report, a note, a message
inline constexpr std::size_t chatChars = 200;   ///< of a line of chat
inline constexpr std::size_t searchBytes = 256; ///< what is looked for
inline constexpr int gamesPerPage = 200;        ///< of unfinished games
inline constexpr int logEntriesPerAnswer = 200;
inline constexpr int rowsPerPage = 100; ///< of players, reports and finished games
inline constexpr int auditRowsPerPage = 200;

} // namespace mantimon::protocol::limits
