#pragma once

#include "base/hex.h"
#include "base/result.h"
#include "cards/deck.h"
#include "rules/action.h"
#include "rules/fields.h"
#include "rules/ruleset.h"
#include "rules/view.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>
#include <variant>
#include <vector>

/// A finished game as a file of JSON lines that anybody can check: the first line says what it began
/// with, each other line is an entry of its journal.
namespace mantimon::replay {

/// 2: each entry says which fields of the state it changed. Files of format 1 do not, and are still read.
inline constexpr int formatVersion = 2;
inline constexpr int oldestFormat = 1;

struct Player
{
    QString userId;
    QString name; ///< empty when the token had none
    cards::DeckList deck;
    std::optional<base::Bytes32> entropyCommitment{};
    std::optional<base::Bytes32> entropy{}; ///< unset when it was not revealed in time
    friend bool operator==(const Player &, const Player &) = default;
};

struct Result
{
    rules::EndReason reason = rules::EndReason::None;
    std::optional<std::size_t> winner{}; ///< index into Replay::players; unset for a draw or a void game
    friend bool operator==(const Result &, const Result &) = default;
};

/// An entry that is part of the game's history but not of its rules: a JSON object on one line
/// whose `type` is no action's, such as `{"type":"extended","ms":15000}`. Never read, only kept.
struct Note
{
    QByteArray json;
    friend bool operator==(const Note &, const Note &) = default;
};

struct Entry
{
    qint64 seq = 0;
    std::optional<std::size_t> player{}; ///< who acted: index into Replay::players
    std::variant<rules::Action, Note> what;
    qint64 at = 0;                      ///< ms since 1970 UTC
    std::optional<quint64> stateHash{}; ///< after the entry; unset before the cards were dealt
    /// Which fields of the state are not as they were at the entry before, and what they are now; of the
    /// first state all. Set together with `stateHash`, but in format 1 never.
    std::optional<rules::Fields> changes{};
    friend bool operator==(const Entry &, const Entry &) = default;
};

struct Replay
{
    int format = formatVersion;
    QUuid gameId;
    int rulesVersion = rules::rulesVersion;
    QString cardsHash;             ///< cards::cardSetHash
    rules::Ruleset ruleset;        ///< with all its numbers
    std::array<Player, 2> players; ///< in order of user id
    base::Bytes32 seedCommitment{};
    base::Bytes32 serverSeed{};
    Result result;
    std::vector<Entry> entries; ///< in order of seq
};

struct ParseError
{
    int line = 0;  ///< from 1
    QString field; ///< a path; empty for the whole line
    QString message;
};

/// Plays the game again and notes for each entry which fields it changed: what makes a replay of this
/// format of entries and hashes. False when an entry cannot be played.
[[nodiscard]] bool noteChanges(Replay &replay, const rules::CardCatalog &cards);

/// UTF-8, each line ended by a newline. In the replay's own format.
[[nodiscard]] QByteArray write(const Replay &replay);
[[nodiscard]] base::Result<Replay, ParseError> parse(QByteArrayView text);

} // namespace mantimon::replay
