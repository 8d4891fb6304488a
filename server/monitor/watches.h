#pragma once

#include "games/game_host.h"
#include "net/opened.h"
#include "protocol/encode.h"
#include "protocol/monitor_answers.h"
#include "protocol/pushes.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace mantimon::monitor {

/// Whether `view` is protocol::spectatorView or protocol::judgeView, whichever `name` is.
[[nodiscard]] bool isNamed(const QString &view, std::string_view name);
/// `spectator`, `judge` or a player's id, in the record of a game; unset for anything else, and for a
/// player's eyes before the game has started.
[[nodiscard]] std::optional<rules::Viewer> viewerOf(const QString &view, const games::Record &record);
/// Whether it can be a view of the game at all.
[[nodiscard]] bool isView(const QString &view, const games::Record &record);

/// The games that moderators watch. What a view shows is encoded once, however many look through it. Who
/// does not take what was sent is told the newest state later, and what has happened in between.
class Watches : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watches)

public:
    /// So many entries are told in one go, the newest.
    static constexpr std::size_t mostEntries = 100;

    Watches(QString nodeId, games::GameHost &host, QObject *parent = nullptr);

    /// Replaces another view of the same game.
    [[nodiscard]] protocol::Watched watch(net::ConnectionId viewer, games::Game &game, const QString &view);
    void unwatch(net::ConnectionId viewer, const QUuid &game);
    void leave(net::ConnectionId viewer);
    [[nodiscard]] bool isWatching(net::ConnectionId viewer, const QUuid &game, const QString &view) const;
    /// To whoever watches that game.
    void tellChat(const protocol::GameChat &chat);
    void setCongested(net::ConnectionId viewer, bool isCongested);

Q_SIGNALS:
    void pushReady(const QVector<mantimon::net::ConnectionId> &connections, std::string_view event,
                   const mantimon::protocol::Payload &payload);

private:
    struct Onlooker
    {
        QString view;
        quint32 seq = 0;       ///< what it was told last
        bool isBehind = false; ///< something was not sent
    };
    struct Watched
    {
        QPointer<games::Game> game; ///< null while it sleeps
        QHash<net::ConnectionId, Onlooker> onlookers;
        bool isEnding = false;
    };

    void follow(games::Game *game);
    void tell(const QUuid &id);
    /// To those who look through the same eyes and know as much.
    void tell(const games::Game &game, const QString &view, quint32 seq, const QVector<net::ConnectionId> &to);
    void tellEnd(const games::Game &game, const QVector<net::ConnectionId> &to);
    [[nodiscard]] std::vector<protocol::LogEntry> entriesAfter(const games::Record &record, const QString &view,
                                                               quint32 seq) const;

    QString m_nodeId;
    QHash<QUuid, Watched> m_watched;
    QSet<net::ConnectionId> m_congested;
};

} // namespace mantimon::monitor
