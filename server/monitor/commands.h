#pragma once

#include "monitor/audit_trail.h"

#include <QObject>

#include <functional>

namespace mantimon::monitor {

/// Carries out what moderators order. Whoever asks has been found to have the role. What is done in the
/// database is written there together with its audit row; what a game does is written by the game's journal
/// and then by the audit; what leaves no trace elsewhere is audited before it is done.
class Commands : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Commands)

public:
    Commands(gateway::Gateway &gateway, games::GameHost &host, storage::Storage &storage, clock::Clock &clock,
             AuditTrail &audit, QObject *parent = nullptr);

    // game_commands.cpp
    void carryOut(const gateway::Moderator &who, const protocol::MessagePlayers &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::PauseGame &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::ResumeGame &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::ExtendTimer &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::EndGame &command, games::Reply reply);
    // people_commands.cpp
    void carryOut(const gateway::Moderator &who, const protocol::KickUser &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::MuteUser &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::UnmuteUser &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::BanUser &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::UnbanUser &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::NoteUser &command, games::Reply reply);
    // server_commands.cpp
    void carryOut(const gateway::Moderator &who, const protocol::AssignReport &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::CommentReport &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::ResolveReport &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::Announce &command, games::Reply reply);
    void carryOut(const gateway::Moderator &who, const protocol::DrainNode &command, games::Reply reply);

Q_SIGNALS:
    void reportsChanged();

private:
    /// None: it was done.
    using Outcome = std::optional<protocol::Refused>;
    /// May add to the order what it finds, such as whom it is about.
    using StoredWork = std::function<storage::Result<Outcome>(storage::Repositories &, Order &)>;

    /// `work` and the order's audit row in one transaction; then `done` with the row's id.
    void store(Order order, StoredWork work, const games::Reply &reply,
               std::function<void(const QString &auditId)> done);
    void impose(const Order &order, storage::Sanction kind, std::optional<clock::Milliseconds> until,
                const games::Reply &reply, std::function<void(const storage::SanctionRow &)> then);
    void lift(Order order, storage::Sanction kind, const QString &sanctionId, const games::Reply &reply);
    /// With the game, woken when it sleeps.
    void withGame(const Order &order, const QUuid &game, const games::Reply &reply,
                  std::function<void(games::Game &)> then);
    /// What a game's answer to an order becomes.
    [[nodiscard]] games::Reply audited(const Order &order, const games::Reply &reply);

    gateway::Gateway &m_gateway;
    games::GameHost &m_host;
    storage::Storage &m_storage;
    clock::Clock &m_clock;
    AuditTrail &m_audit;
};

[[nodiscard]] QString idText(const QUuid &id);

/// The order that a request is. Commands without a reason of their own have an empty one.
template <typename Request>
[[nodiscard]] Order orderOf(const gateway::Moderator &who, const Request &request)
{
    Order order{.who = who, .what = Request::event};
    if constexpr (requires { request.reason; })
        order.reason = request.reason;
    if constexpr (requires { request.userId; })
        order.whom = request.userId;
    if constexpr (requires { QUuid(request.gameId); })
        order.game = idText(request.gameId);
    return order;
}

} // namespace mantimon::monitor
