#include "games/refusals.h"
#include "monitor/commands.h"
#include "monitor/roles.h"

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::invalidField;
using games::refused;
using games::Reply;
using gateway::Moderator;
using protocol::CommandDone;
using protocol::ErrorCode;
using protocol::MonitorAnswer;

void Commands::carryOut(const Moderator &who, const protocol::KickUser &command, Reply reply)
{
    Order order = orderOf(who, command);
    if (command.gameId)
        order.game = idText(*command.gameId);
    m_audit.write(order, reply, [this, command, reply](const QString &auditId) {
        m_gateway.kick(command.userId, command.gameId, command.reason);
        reply(MonitorAnswer(CommandDone{auditId, {}}));
    });
}

void Commands::impose(const Order &order, storage::Sanction kind, std::optional<clock::Milliseconds> until,
                      const Reply &reply, std::function<void(const storage::SanctionRow &)> then)
{
    const storage::SanctionRow row{.id = idText(QUuid::createUuid()),
                                   .userId = order.whom,
                                   .by = order.who.userId,
                                   .reason = order.reason,
                                   .since = m_clock.now(),
                                   .until = until,
                                   .liftedAt = {},
                                   .liftedBy = {}};
    if (until && *until <= row.since)
        return m_audit.refuse(order, invalidField(u"data.until"_s, u"is over already"_s), reply);
    store(
        order,
        [kind, row](storage::Repositories &stored, const Order &) -> storage::Result<Outcome> {
            if (auto done = stored.sanctions.impose(kind, row); !done)
                return base::failure(done.error());
            return Outcome();
        },
        reply,
        [row, reply, then = std::move(then)](const QString &auditId) {
            if (then)
                then(row);
            reply(MonitorAnswer(CommandDone{auditId, row.id}));
        });
}

void Commands::lift(Order order, storage::Sanction kind, const QString &sanctionId, const Reply &reply)
{
    const bool isOthersToo = kind == storage::Sanction::Mute || mayDo(order.who.roles, auth::Role::Admin);
    order.details.insert(u"sanction_id"_s, sanctionId);
    store(
        order,
        [kind, sanctionId, isOthersToo, now = m_clock.now()](storage::Repositories &stored,
                                                             Order &found) -> storage::Result<Outcome> {
            const auto sanction = stored.sanctions.find(kind, sanctionId);
            if (!sanction)
                return base::failure(sanction.error());
            found.whom = *sanction ? (*sanction)->userId : QString();
            if (!*sanction || (*sanction)->liftedAt)
                return Outcome(invalidField(u"data.sanction_id"_s, u"nothing that could be lifted has this id"_s));
            if (!isOthersToo && (*sanction)->by != found.who.userId)
                return Outcome(refused(ErrorCode::Forbidden, u"only admins lift what others have imposed"_s));
            if (auto done = stored.sanctions.lift(kind, sanctionId, found.who.userId, now); !done)
                return base::failure(done.error());
            return Outcome();
        },
        reply,
        [reply](const QString &auditId) {
            reply(MonitorAnswer(CommandDone{auditId, {}}));
        });
}

void Commands::carryOut(const Moderator &who, const protocol::MuteUser &command, Reply reply)
{
    impose(orderOf(who, command), storage::Sanction::Mute, command.until, reply, {});
}

void Commands::carryOut(const Moderator &who, const protocol::BanUser &command, Reply reply)
{
    impose(orderOf(who, command), storage::Sanction::Ban, command.until, reply,
           [this](const storage::SanctionRow &ban) { m_gateway.shutOut(ban.userId, ban); });
}

void Commands::carryOut(const Moderator &who, const protocol::UnmuteUser &command, Reply reply)
{
    lift(orderOf(who, command), storage::Sanction::Mute, command.sanctionId, reply);
}

void Commands::carryOut(const Moderator &who, const protocol::UnbanUser &command, Reply reply)
{
    lift(orderOf(who, command), storage::Sanction::Ban, command.sanctionId, reply);
}

void Commands::carryOut(const Moderator &who, const protocol::NoteUser &command, Reply reply)
{
    const storage::NoteRow row{.id = idText(QUuid::createUuid()),
                               .about = command.userId,
                               .by = who.userId,
                               .content = command.text,
                               .at = m_clock.now()};
    store(
        orderOf(who, command),
        [row](storage::Repositories &stored, const Order &) -> storage::Result<Outcome> {
            if (auto done = stored.notes.add(row); !done)
                return base::failure(done.error());
            return Outcome();
        },
        reply,
        [reply](const QString &auditId) {
            reply(MonitorAnswer(CommandDone{auditId, {}}));
        });
}

} // namespace mantimon::monitor
