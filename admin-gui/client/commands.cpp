#include "client/commands.h"

#include "client/json.h"

using namespace Qt::StringLiterals;

namespace mantimon::client {

namespace {

Command sanction(const QString &event, const QString &userId, const QDateTime &until, const QString &reason)
{
    Command command{event, {{u"user_id"_s, userId}, {u"reason"_s, reason}}};
    if (until.isValid())
        command.data[u"until"_s] = textOf(until);
    return command;
}

} // namespace

Command kick(const QString &userId, const QString &reason)
{
    return {u"monitor:kick"_s, {{u"user_id"_s, userId}, {u"reason"_s, reason}}};
}

Command mute(const QString &userId, const QDateTime &until, const QString &reason)
{
    return sanction(u"monitor:mute"_s, userId, until, reason);
}

Command unmute(const QString &sanctionId, const QString &reason)
{
    return {u"monitor:unmute"_s, {{u"sanction_id"_s, sanctionId}, {u"reason"_s, reason}}};
}

Command ban(const QString &userId, const QDateTime &until, const QString &reason)
{
    return sanction(u"monitor:ban"_s, userId, until, reason);
}

Command unban(const QString &sanctionId, const QString &reason)
{
    return {u"monitor:unban"_s, {{u"sanction_id"_s, sanctionId}, {u"reason"_s, reason}}};
}

Command addNote(const QString &userId, const QString &text)
{
    return {u"monitor:note"_s, {{u"user_id"_s, userId}, {u"text"_s, text}}};
}

Command takeReport(const QString &reportId)
{
    return {u"monitor:assign_report"_s, {{u"report_id"_s, reportId}}};
}

Command commentReport(const QString &reportId, const QString &text)
{
    return {u"monitor:comment_report"_s, {{u"report_id"_s, reportId}, {u"text"_s, text}}};
}

Command resolveReport(const QString &reportId, const QString &resolution)
{
    return {u"monitor:resolve_report"_s, {{u"report_id"_s, reportId}, {u"resolution"_s, resolution}}};
}

Command announce(const QString &text, const QString &reason)
{
    return {u"monitor:announce"_s, {{u"text"_s, text}, {u"reason"_s, reason}}};
}

Command drainNode(const QString &nodeId, const QString &reason)
{
    return {u"monitor:drain_node"_s, {{u"node_id"_s, nodeId}, {u"reason"_s, reason}}};
}

} // namespace mantimon::client
