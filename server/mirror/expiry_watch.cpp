#include "mirror/expiry_watch.h"

namespace mantimon::mirror {

namespace {

constexpr int atOnce = 100;

} // namespace

ExpiryWatch::ExpiryWatch(live::LiveStore &store, GameMirror &mirror, games::GameHost &host, const clock::Clock &clock,
                         QObject *parent)
    : QObject(parent), m_store(store), m_mirror(mirror), m_host(host), m_clock(clock)
{
}

void ExpiryWatch::sweep()
{
    m_store.claimExpired(m_clock.now() - ownTime, lease, atOnce, {this, [this](const auto &claims) {
                                                                      if (!claims)
                                                                          return;
                                                                      for (const live::Claim &claim : *claims)
                                                                          act(claim);
                                                                  }});
}

// Asleep, the game is woken by being looked for.
void ExpiryWatch::act(const live::Claim &claim)
{
    m_host.find(claim.gameId, this, [this, claim](const games::GameHost::Found &game) {
        if (!game) {
            // Away is not gone: then the claim runs out and is offered again.
            if (game.error().code == protocol::ErrorCode::GameNotFound)
                m_store.settleClaim(claim);
            return;
        }
        if ((*game)->isOver()) {
            m_store.settleClaim(claim);
            return;
        }
        const games::TurnClock &clock = (*game)->record().turnClock();
        const auto seat = clock.nextToExpire();
        const bool isDue = (*game)->record().hasState() && seat && clock[*seat].expiry() <= m_clock.now();
        // The entry that follows moves the clock, and the mirror with it; that voids the claim.
        if (isDue)
            (*game)->resumeClocks();
        else
            m_mirror.writeTimerAnew(claim.gameId);
    });
}

} // namespace mantimon::mirror
