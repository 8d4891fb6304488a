#pragma once

#include "gateway/gateway.h"
#include "monitor/game_rows.h"
#include "storage/storage.h"

#include <QObject>

namespace mantimon::monitor {

/// Answers what moderators want to read from the database.
class Readings : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Readings)

public:
    Readings(const gateway::Gateway &gateway, GameRows &rows, const games::GameHost &host, storage::Storage &storage,
             const clock::Clock &clock, QObject *parent = nullptr);

    void read(const gateway::Moderator &who, const protocol::FindPlayers &wanted, games::Reply reply);
    void read(const gateway::Moderator &who, const protocol::ReadPlayer &wanted, games::Reply reply);
    void read(const gateway::Moderator &who, const protocol::ListReports &wanted, games::Reply reply);
    void read(const gateway::Moderator &who, const protocol::ReadAudit &wanted, games::Reply reply);
    void read(const gateway::Moderator &who, const protocol::FindReplays &wanted, games::Reply reply);
    void read(const gateway::Moderator &who, const protocol::AskChat &wanted, games::Reply reply);
    void countReports(std::function<void(int)> then);

private:
    /// What `work` gives goes to `then`, or why there is nothing to `reply`.
    template <typename Work, typename Then>
    void ask(Work work, const games::Reply &reply, Then then);

    void addWhatIsKnownHere(protocol::PlayerFile &file, bool isModerator);

    const gateway::Gateway &m_gateway;
    GameRows &m_rows;
    const games::GameHost &m_host;
    storage::Storage &m_storage;
    const clock::Clock &m_clock;
};

} // namespace mantimon::monitor
