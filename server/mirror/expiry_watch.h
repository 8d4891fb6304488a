#pragma once

#include "games/game_host.h"
#include "live/live_store.h"
#include "mirror/game_mirror.h"

#include <QObject>

namespace mantimon::mirror {

/// The net under the games' own timers: claims expired timers that nobody acted on, and has their
/// games act. Whether something happens is the journal's word alone; a claim that leads to nothing is
/// offered again.
class ExpiryWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpiryWatch)

public:
    /// A game's own timer and the journal have so long before anybody claims.
    static constexpr live::Milliseconds ownTime = 2'000;
    static constexpr live::Milliseconds lease = 10'000;

    ExpiryWatch(live::LiveStore &store, GameMirror &mirror, games::GameHost &host, const clock::Clock &clock,
                QObject *parent = nullptr);

    void sweep();

private:
    void act(const live::Claim &claim);

    live::LiveStore &m_store;
    GameMirror &m_mirror;
    games::GameHost &m_host;
    const clock::Clock &m_clock;
};

} // namespace mantimon::mirror
