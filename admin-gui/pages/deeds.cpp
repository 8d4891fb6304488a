#include "pages/deeds.h"

using namespace Qt::StringLiterals;

namespace mantimon::pages {

Deed Deeds::kick(const QString &userId, const QString &name)
{
    return {.title = tr("Kick %1").arg(name),
            .explanation =
                tr("Closes every connection of %1 now. Their seats stay theirs for the time of grace, and they "
                   "may come back at once.")
                    .arg(name),
            .prompt = tr("Reason, for the audit log"),
            .action = tr("Kick"),
            .isDangerous = true,
            .command = [userId](const QString &text, const QDateTime &) { return client::kick(userId, text); }};
}

Deed Deeds::mute(const QString &userId, const QString &name)
{
    return {
        .title = tr("Mute %1").arg(name),
        .explanation =
            tr("%1 can play on, but nobody sees what they write or show until the mute ends or is lifted.").arg(name),
        .prompt = tr("Reason; the player is told"),
        .action = tr("Mute"),
        .hasEnd = true,
        .command = [userId](const QString &text, const QDateTime &until) { return client::mute(userId, until, text); }};
}

Deed Deeds::unmute(const client::Sanction &mute, const QString &name)
{
    return {.title = tr("Unmute %1").arg(name),
            .explanation = tr("%1 can write again at once.").arg(name),
            .prompt = tr("Reason, for the audit log"),
            .action = tr("Unmute"),
            .command = [id = mute.id](const QString &text, const QDateTime &) { return client::unmute(id, text); }};
}

Deed Deeds::ban(const QString &userId, const QString &name)
{
    return {
        .title = tr("Ban %1").arg(name),
        .explanation = tr("Closes every connection of %1 now and lets them in no more until the ban ends or is lifted. "
                          "Games they are in go on without them and are lost when their time of grace ends.")
                           .arg(name),
        .prompt = tr("Reason; the player is told"),
        .action = tr("Ban"),
        .isDangerous = true,
        .hasEnd = true,
        .command = [userId](const QString &text, const QDateTime &until) { return client::ban(userId, until, text); }};
}

Deed Deeds::unban(const client::Sanction &ban, const QString &name)
{
    return {
        .title = tr("Unban %1").arg(name),
        .explanation =
            tr("%1 is let in again at once. A ban by somebody else can be lifted by administrators only.").arg(name),
        .prompt = tr("Reason, for the audit log"),
        .action = tr("Unban"),
        .command = [id = ban.id](const QString &text, const QDateTime &) { return client::unban(id, text); }};
}

Deed Deeds::note(const QString &userId, const QString &name)
{
    return {.title = tr("Note about %1").arg(name),
            .explanation = tr("Moderators see it on the player's page; the player does not."),
            .prompt = tr("Note"),
            .action = tr("Write down"),
            .command = [userId](const QString &text, const QDateTime &) { return client::addNote(userId, text); }};
}

Deed Deeds::resolveReport(const client::Report &report)
{
    return {.title = tr("Resolve the report about %1").arg(report.about.name),
            .explanation = tr("The report leaves the queue. Whatever was done to the player stays as it is."),
            .prompt = tr("What was found, and what was done"),
            .action = tr("Resolve"),
            .command = [id = report.id](const QString &text, const QDateTime &) {
                return client::resolveReport(id, text);
            }};
}

Deed Deeds::commentReport(const client::Report &report)
{
    return {.title = tr("Comment on the report about %1").arg(report.about.name),
            .explanation = tr("Other moderators see it; players do not."),
            .prompt = tr("Comment"),
            .action = tr("Write down"),
            .command = [id = report.id](const QString &text, const QDateTime &) {
                return client::commentReport(id, text);
            }};
}

Deed Deeds::announce(const QString &text, int connections)
{
    return {.title = tr("Announce to everybody"),
            .explanation =
                tr("Everybody who is connected (%n connection(s)) reads at once: “%1” It cannot be taken back.",
                   nullptr, connections)
                    .arg(text),
            .prompt = tr("Reason, for the audit log"),
            .action = tr("Announce"),
            .isDangerous = true,
            .command = [text](const QString &reason, const QDateTime &) { return client::announce(text, reason); }};
}

Deed Deeds::drain(const QString &nodeId)
{
    return {
        .title = tr("Drain %1").arg(nodeId),
        .explanation = tr("The node takes no new games from now on and stops when its last game is over or handed "
                          "over. Players are told to connect elsewhere. It cannot be taken back; start the node anew "
                          "instead."),
        .prompt = tr("Reason, for the audit log"),
        .action = tr("Drain"),
        .isDangerous = true,
        .command = [nodeId](const QString &reason, const QDateTime &) { return client::drainNode(nodeId, reason); }};
}

} // namespace mantimon::pages
