#pragma once

#include "monitor/archive.h"
#include "monitor/audit_trail.h"
#include "monitor/watches.h"

#include <QObject>

namespace mantimon::monitor {

/// Lets moderators look at one game: as it goes on, and as it was. Who looks with a player's or a judge's
/// eyes must be a moderator, say why, and not play there; it is written down before they see anything.
class Looking : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Looking)

public:
    Looking(games::GameHost &host, storage::Storage &storage, Watches &watches, AuditTrail &audit,
            QObject *parent = nullptr);

    void look(const gateway::Moderator &who, const protocol::WatchGame &wanted, games::Reply reply);
    void look(const gateway::Moderator &who, const protocol::UnwatchGame &wanted, games::Reply reply);
    void look(const gateway::Moderator &who, const protocol::AskHistory &wanted, games::Reply reply);
    void look(const gateway::Moderator &who, const protocol::AskPosition &wanted, games::Reply reply);
    void look(const gateway::Moderator &who, const protocol::ReadReplay &wanted, games::Reply reply);

private:
    /// Calls `then` where who asks may look so, else answers. `isPlayer`: who asks sits there.
    template <typename Request>
    void ifAllowed(const gateway::Moderator &who, const Request &wanted, bool isPlayer, const games::Reply &reply,
                   std::function<void()> then);
    template <typename Request>
    void lookBack(const gateway::Moderator &who, const Request &wanted, games::Reply reply,
                  protocol::Answer (*make)(const KeptGame &, const Request &));
    void watch(const gateway::Moderator &who, const protocol::WatchGame &wanted, const games::Reply &reply);

    games::GameHost &m_host;
    Watches &m_watches;
    AuditTrail &m_audit;
    Archive m_archive;
};

} // namespace mantimon::monitor
