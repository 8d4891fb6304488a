#include "monitor/archive.h"

#include "games/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::monitor {

using games::refused;
using protocol::ErrorCode;

namespace {

storage::Result<std::optional<KeptGame>> keptGame(storage::Repositories &stored, const QUuid &id)
{
    auto game = stored.games.loadWhole(id);
    if (!game)
        return base::failure(game.error());
    if (!*game)
        return std::optional<KeptGame>();
    auto replay = stored.replays.find(id);
    if (!replay)
        return base::failure(replay.error());
    return std::optional(KeptGame{std::move(**game), std::move(*replay), nullptr});
}

protocol::Refused notLoaded(const games::NotLoaded &why)
{
    const bool isAway = why.reason == games::NotLoaded::Reason::Away;
    return refused(isAway ? ErrorCode::Unavailable : ErrorCode::GameNotFound, why.text);
}

} // namespace

bool KeptGame::isSeatOf(const QString &userId) const
{
    return std::any_of(game.seats.cbegin(), game.seats.cend(),
                       [&](const storage::SeatTaken &seat) { return seat.userId == userId; });
}

Archive::Archive(games::CardSets &cardSets, storage::Storage &storage, QObject *parent)
    : QObject(parent), m_cardSets(cardSets), m_storage(storage)
{
}

void Archive::read(const QUuid &id, std::function<void(const Kept &)> then)
{
    m_storage.query([id](storage::Repositories &stored) { return keptGame(stored, id); }, this,
                    [this, then = std::move(then)](const storage::Result<std::optional<KeptGame>> &kept) {
                        if (!kept)
                            return then(base::failure(refused(ErrorCode::Unavailable, u"the database is away"_s)));
                        if (!*kept)
                            return then(base::failure(refused(ErrorCode::GameNotFound, u"there is no such game"_s)));
                        m_cardSets.find(QString::fromLatin1((*kept)->game.game.cardSetHash),
                                        [game = **kept, then](const games::CardSets::Found &library) {
                                            if (!library)
                                                return then(base::failure(notLoaded(library.error())));
                                            auto whole = std::make_shared<KeptGame>(game);
                                            whole->library = *library;
                                            then(std::shared_ptr<const KeptGame>(std::move(whole)));
                                        });
                    });
}

void Archive::make(std::function<protocol::Answer()> make, std::function<void(const protocol::Answer &)> then)
{
    const bool isStarted = m_workers.start([this, make = std::move(make), then] {
        const auto made = std::make_shared<const protocol::Answer>(make());
        m_courier.post([made, then] { then(*made); });
    });
    if (isStarted)
        return;
    auto refusal = refused(ErrorCode::RateLimited, u"too many games are being looked up"_s);
    refusal.retryAfterMs = 1000;
    then(refusal);
}

} // namespace mantimon::monitor
