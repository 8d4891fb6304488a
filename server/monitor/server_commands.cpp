#include "games/refusals.h"
#include "monitor/commands.h"

using namespace Qt::StringLiterals;

// Reports, and what everybody notices.
namespace mantimon::monitor {

using games::invalidField;
using games::Reply;
using gateway::Moderator;
using protocol::CommandDone;
using protocol::MonitorAnswer;

namespace {

protocol::Refused noOpenReport()
{
    return invalidField(u"data.report_id"_s, u"no open report has this id"_s);
}

/// The outcome of what says whether it found an open report.
storage::Result<std::optional<protocol::Refused>> outcomeOf(const storage::Result<bool> &found)
{
    if (!found)
        return base::failure(found.error());
    return *found ? std::nullopt : std::optional(noOpenReport());
}

Order reportOrder(Order order, const QString &reportId)
{
    order.details.insert(u"report_id"_s, reportId);
    return order;
}

} // namespace

void Commands::carryOut(const Moderator &who, const protocol::AssignReport &command, Reply reply)
{
    const QString moderator = command.moderatorId.isEmpty() ? who.userId : command.moderatorId;
    Order order = reportOrder(orderOf(who, command), command.reportId);
    order.whom = moderator;
    store(
        order,
        [id = command.reportId, moderator](storage::Repositories &stored, const Order &) {
            return outcomeOf(stored.reports.assign(id, moderator));
        },
        reply,
        [this, reply](const QString &auditId) {
            Q_EMIT reportsChanged();
            reply(MonitorAnswer(CommandDone{auditId, {}}));
        });
}

void Commands::carryOut(const Moderator &who, const protocol::CommentReport &command, Reply reply)
{
    const storage::CommentRow row{.id = idText(QUuid::createUuid()),
                                  .report = command.reportId,
                                  .by = who.userId,
                                  .content = command.text,
                                  .at = m_clock.now()};
    store(
        reportOrder(orderOf(who, command), command.reportId),
        [row](storage::Repositories &stored, const Order &) -> storage::Result<Outcome> {
            const auto report = stored.reports.find(row.report);
            if (!report)
                return base::failure(report.error());
            if (!*report)
                return Outcome(invalidField(u"data.report_id"_s, u"there is no such report"_s));
            if (auto done = stored.reports.comment(row); !done)
                return base::failure(done.error());
            return Outcome();
        },
        reply,
        [reply](const QString &auditId) {
            reply(MonitorAnswer(CommandDone{auditId, {}}));
        });
}

void Commands::carryOut(const Moderator &who, const protocol::ResolveReport &command, Reply reply)
{
    Order order = reportOrder(orderOf(who, command), command.reportId);
    order.details.insert(u"resolution"_s, command.resolution);
    store(
        order,
        [command, now = m_clock.now()](storage::Repositories &stored, const Order &) {
            return outcomeOf(stored.reports.resolve(command.reportId, command.resolution, now));
        },
        reply,
        [this, reply](const QString &auditId) {
            Q_EMIT reportsChanged();
            reply(MonitorAnswer(CommandDone{auditId, {}}));
        });
}

void Commands::carryOut(const Moderator &who, const protocol::Announce &command, Reply reply)
{
    Order order = orderOf(who, command);
    order.details.insert(u"text"_s, command.text);
    m_audit.write(order, reply, [this, command, reply](const QString &auditId) {
        m_gateway.announce({command.text, {}});
        reply(MonitorAnswer(CommandDone{auditId, {}}));
    });
}

void Commands::carryOut(const Moderator &who, const protocol::DrainNode &command, Reply reply)
{
    Order order = orderOf(who, command);
    order.details.insert(u"node_id"_s, command.nodeId);
    if (command.nodeId != m_gateway.settings().nodeId)
        return m_audit.refuse(order, invalidField(u"data.node_id"_s, u"this server knows no such node"_s), reply);
    m_audit.write(order, reply, [this, reply](const QString &auditId) {
        m_gateway.drain();
        reply(MonitorAnswer(CommandDone{auditId, {}}));
    });
}

} // namespace mantimon::monitor
