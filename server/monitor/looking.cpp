#include "monitor/looking.h"

#include "games/refusals.h"
#include "monitor/commands.h"
#include "monitor/roles.h"

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::GameHost;
using games::refused;
using games::Reply;
using gateway::Moderator;
using protocol::ErrorCode;

namespace {

/// Why eyes that see more than spectators' are not lent.
std::optional<protocol::Refused> objectionTo(const Moderator &who, const QString &reason, bool isPlayer)
{
    if (!mayDo(who.roles, auth::Role::Moderator))
        return refused(ErrorCode::Forbidden, u"viewers see what spectators see"_s);
    if (isPlayer)
        return refused(ErrorCode::Forbidden, u"nobody looks into their own game"_s);
    if (reason.isEmpty())
        return games::invalidField(u"data.reason"_s, u"is missing"_s);
    return std::nullopt;
}

} // namespace

Looking::Looking(GameHost &host, storage::Storage &storage, Watches &watches, AuditTrail &audit, QObject *parent)
    : QObject(parent), m_host(host), m_watches(watches), m_audit(audit), m_archive(host.cardSets(), storage)
{
}

template <typename Request>
void Looking::ifAllowed(const Moderator &who, const Request &wanted, bool isPlayer, const Reply &reply,
                        std::function<void()> then)
{
    const bool isJudge = isNamed(wanted.view, protocol::judgeView);
    if (isNamed(wanted.view, protocol::spectatorView))
        return then();
    // Whoever has this view has given a reason already.
    if (m_watches.isWatching(who.connection, wanted.gameId, wanted.view))
        return then();
    Order order = orderOf(who, wanted);
    order.whom = isJudge ? QString() : wanted.view;
    order.details.insert(u"view"_s, wanted.view);
    if (const auto objection = objectionTo(who, wanted.reason, isPlayer))
        return m_audit.refuse(order, *objection, reply);
    m_audit.write(order, reply, [then = std::move(then)](const QString &) { then(); });
}

void Looking::look(const Moderator &who, const protocol::WatchGame &wanted, Reply reply)
{
    m_host.find(wanted.gameId, this, [this, who, wanted, reply](const GameHost::Found &game) {
        if (!game)
            return reply(game.error());
        if (!isView(wanted.view, (*game)->record()))
            return reply(games::invalidField(u"data.view"_s, u"must be spectator, judge or a player of this game"_s));
        const bool isPlayer = (*game)->record().chairOf(who.userId).has_value();
        ifAllowed(who, wanted, isPlayer, reply, [this, who, wanted, reply] { watch(who, wanted, reply); });
    });
}

// It may have fallen asleep while the audit was written.
void Looking::watch(const Moderator &who, const protocol::WatchGame &wanted, const Reply &reply)
{
    m_host.find(wanted.gameId, this, [this, who, wanted, reply](const GameHost::Found &game) {
        if (!game)
            return reply(game.error());
        reply(protocol::MonitorAnswer(m_watches.watch(who.connection, **game, wanted.view)));
    });
}

void Looking::look(const Moderator &who, const protocol::UnwatchGame &wanted, Reply reply)
{
    m_watches.unwatch(who.connection, wanted.gameId);
    reply(protocol::GameAcknowledged{wanted.gameId});
}

template <typename Request>
void Looking::lookBack(const Moderator &who, const Request &wanted, Reply reply,
                       protocol::Answer (*make)(const KeptGame &, const Request &))
{
    m_archive.read(wanted.gameId, [this, who, wanted, reply, make](const Archive::Kept &kept) {
        if (!kept)
            return reply(kept.error());
        ifAllowed(who, wanted, (*kept)->isSeatOf(who.userId), reply, [this, kept = *kept, wanted, reply, make] {
            m_archive.make([kept, wanted, make] { return make(*kept, wanted); }, reply);
        });
    });
}

void Looking::look(const Moderator &who, const protocol::AskHistory &wanted, Reply reply)
{
    lookBack(who, wanted, std::move(reply), historyOf);
}

void Looking::look(const Moderator &who, const protocol::AskPosition &wanted, Reply reply)
{
    lookBack(who, wanted, std::move(reply), positionOf);
}

void Looking::look(const Moderator &, const protocol::ReadReplay &wanted, Reply reply)
{
    m_archive.read(wanted.gameId, [this, reply](const Archive::Kept &kept) {
        if (!kept)
            return reply(kept.error());
        if (!(*kept)->isOver())
            return reply(games::invalidField(u"data.game_id"_s, u"a replay is there once the game is over"_s));
        m_archive.make([kept = *kept] { return replayOf(*kept); }, reply);
    });
}

} // namespace mantimon::monitor
