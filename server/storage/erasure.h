#pragma once

#include "storage/config.h"
#include "storage/records.h"
#include "storage/storage_error.h"

#include <QLatin1StringView>

#include <functional>
#include <optional>

namespace mantimon::storage {

/// What stands where a person's name stood.
inline constexpr QLatin1StringView erasedName("erased");

/// Takes the user's name out of what is opaque here; nothing: it was not in it.
struct NameRemoval
{
    std::function<std::optional<QByteArray>(const Entry &entry)> fromEntry;
    /// Of a file's content; the error says why it cannot be read.
    std::function<base::Result<std::optional<QByteArray>, QString>(const QByteArray &replay)> fromReplay;
};

/// How much there was.
struct Erased
{
    bool isKnown = false; ///< any of it at all
    int games = 0;        ///< in which the user sits, now without the name
    int decks = 0;
    int notes = 0;   ///< about the user
    int reports = 0; ///< of the user; they stay without their text
    int addresses = 0;
    int chatLines = 0;
};

/// Takes out what is known of a person: the user's row, decks, addresses, notes, the words of their
/// reports and of their chat, and their name wherever a game keeps it. Games and replays stay with the user id, on
/// which their chance depends, and so does what moderators decided. Refused while a server has the database; after a
/// failure it can be run again. Blocks.
[[nodiscard]] Result<Erased> eraseUser(const StorageConfig &config, const QString &userId, const NameRemoval &removal);

} // namespace mantimon::storage
