#include "monitor/commands.h"

#include "games/refusals.h"

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::Game;
using games::GameHost;
using games::refused;
using games::Reply;
using protocol::ErrorCode;

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Commands::Commands(gateway::Gateway &gateway, GameHost &host, storage::Storage &storage, clock::Clock &clock,
                   AuditTrail &audit, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_host(host), m_storage(storage), m_clock(clock), m_audit(audit)
{
}

void Commands::store(Order order, StoredWork work, const Reply &reply, std::function<void(const QString &)> done)
{
    struct Stored
    {
        Outcome outcome;
        QString auditId;
    };
    m_storage.change(
        [order = std::move(order), work = std::move(work),
         now = m_clock.now()](storage::Repositories &stored) mutable -> storage::Result<Stored> {
            auto outcome = work(stored, order);
            if (!outcome)
                return base::failure(outcome.error());
            const storage::AuditRow row = auditRow(order, *outcome, now);
            if (auto written = stored.audit.add(row); !written)
                return base::failure(written.error());
            return Stored{std::move(*outcome), row.id};
        },
        this,
        [reply, done = std::move(done)](const storage::Result<Stored> &stored) {
            if (!stored)
                return reply(refused(ErrorCode::Unavailable, u"the database is away: "_s + stored.error().text));
            if (stored->outcome)
                return reply(*stored->outcome);
            done(stored->auditId);
        });
}

void Commands::withGame(const Order &order, const QUuid &game, const Reply &reply, std::function<void(Game &)> then)
{
    m_host.find(game, this, [this, order, reply, then = std::move(then)](const GameHost::Found &found) {
        if (found)
            then(**found);
        else
            m_audit.refuse(order, found.error(), reply);
    });
}

Reply Commands::audited(const Order &order, const Reply &reply)
{
    return [this, order, reply](const protocol::Answer &answer) {
        if (const auto *refusal = std::get_if<protocol::Refused>(&answer))
            return m_audit.refuse(order, *refusal, reply);
        m_audit.writeDone(order, [reply](const QString &auditId) {
            reply(protocol::MonitorAnswer(protocol::CommandDone{auditId, {}}));
        });
    };
}

} // namespace mantimon::monitor
