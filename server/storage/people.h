#pragma once

#include "clock/clock.h"

#include <QString>
#include <QUuid>
#include <QVector>

#include <optional>

/// Rows about users, and about what moderators decide. Ids of rows are UUIDs that the writer makes.
namespace mantimon::storage {

/// What a token says of its holder; empty: it does not say. Provider and id are there both or neither.
struct Identity
{
    QString userId;
    QString name;
    QString email;
    QString oauthProvider;
    QString oauthId;

    friend bool operator==(const Identity &, const Identity &) = default;
};

struct UserRow : Identity
{
    clock::Milliseconds createdAt = 0;
    clock::Milliseconds lastSeen = 0;

    friend bool operator==(const UserRow &, const UserRow &) = default;
};

/// An address from which a user has come.
struct AddressRow
{
    QString address;
    clock::Milliseconds firstSeen = 0;
    clock::Milliseconds lastSeen = 0;

    friend bool operator==(const AddressRow &, const AddressRow &) = default;
};

enum class Sanction {
    Ban,  ///< is not let in
    Mute, ///< is not heard
};

struct SanctionRow
{
    QString id;
    QString userId;
    QString by;
    QString reason;
    clock::Milliseconds since = 0;
    /// Exclusive; none: for good.
    std::optional<clock::Milliseconds> until;
    /// None: nobody lifted it.
    std::optional<clock::Milliseconds> liftedAt;
    QString liftedBy;

    friend bool operator==(const SanctionRow &, const SanctionRow &) = default;
};

/// A moderator's, about a user.
struct NoteRow
{
    QString id;
    QString about;
    QString by;
    QString content;
    clock::Milliseconds at = 0;

    friend bool operator==(const NoteRow &, const NoteRow &) = default;
};

enum class ReportStatus { Open, Assigned, Resolved };

struct ReportRow
{
    QString id;
    /// Its id; the game itself may be gone by now.
    QString game;
    QString by;
    QString about;
    QString category;
    QString content;
    clock::Milliseconds at = 0;
    ReportStatus status = ReportStatus::Open;
    QString assignedTo; ///< empty: nobody
    QString resolution; ///< empty until resolved
    std::optional<clock::Milliseconds> resolvedAt;

    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

/// A moderator's, on a report.
struct CommentRow
{
    QString id;
    QString report;
    QString by;
    QString content;
    clock::Milliseconds at = 0;

    friend bool operator==(const CommentRow &, const CommentRow &) = default;
};

/// What somebody said or showed at a table.
struct ChatRow
{
    QString id;
    QUuid game;
    QString userId;
    QString name; ///< in that game, as read; not written
    bool isEmote = false;
    QString content; ///< the text, or the emote's name
    clock::Milliseconds at = 0;

    friend bool operator==(const ChatRow &, const ChatRow &) = default;
};

/// What somebody with a role did.
struct AuditRow
{
    QString id;
    clock::Milliseconds at = 0;
    QString who;
    QString role; ///< in which it was done
    QString what; ///< the command's event name
    QString whom; ///< user id; empty: it was about nobody
    QString game; ///< id; empty: it was about none
    QString reason;
    QString outcome;
    QByteArray details; ///< JSON, opaque here

    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

/// Rows of which every set field is as here.
struct AuditFilter
{
    QString who;
    QString whom;
    QString game;
    QString what;
    std::optional<clock::Milliseconds> from{};
    std::optional<clock::Milliseconds> to{}; ///< exclusive
};

/// Where a page of rows starts, newest first: behind the last row of the page before.
struct RowPageStart
{
    clock::Milliseconds at = 0;
    QString id;
};

} // namespace mantimon::storage
