#include "cards/names.h"
#include "games/refusals.h"
#include "games/replay_export.h"
#include "gateway/gateway.h"

// Decks, replays, and what the server says of itself.
using namespace Qt::StringLiterals;

namespace mantimon::gateway {

using games::refused;
using protocol::ErrorCode;

namespace {

constexpr int replaysListed = 50;

std::optional<protocol::PlayerName> opponentIn(const storage::GameListing &listing, const QString &user)
{
    for (const storage::SeatTaken &seat : listing.seats) {
        if (seat.userId != user)
            return protocol::PlayerName{seat.userId, seat.name};
    }
    return std::nullopt;
}

protocol::FinishedGame finishedGame(const storage::GameListing &listing, const QString &user)
{
    protocol::FinishedGame game;
    game.gameId = listing.game.id;
    game.ruleset = listing.game.ruleset;
    game.opponent = opponentIn(listing, user);
    game.endReason = rules::EndReason::Void;
    if (const auto &end = listing.game.end) {
        game.endedAt = end->at;
        game.turns = end->turns.value_or(0);
        game.endReason = cards::endReasonFromName({end->reason.constData(), std::size_t(end->reason.size())})
                             .value_or(rules::EndReason::Void);
        if (!end->winner.isEmpty())
            game.winner = end->winner;
    }
    return game;
}

/// A game as it is kept: with its entries, or, once they are compacted, with their replay.
struct KeptGame
{
    storage::StoredGame game;
    std::optional<QByteArray> replay;

    [[nodiscard]] bool isSeatOf(const QString &user) const
    {
        return std::any_of(game.seats.cbegin(), game.seats.cend(),
                           [&](const storage::SeatTaken &seat) { return seat.userId == user; });
    }
};

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
    return std::optional(KeptGame{std::move(**game), std::move(*replay)});
}

} // namespace

void Gateway::handle(Session &, const protocol::AskServerInfo &, Reply reply)
{
    protocol::ServerInfo info;
    info.version = m_settings.version;
    info.nodeId = m_settings.nodeId;
    info.serverTime = m_clock.now();
    for (const auto &[name, source] : m_host.library().rulesets)
        info.rulesets.push_back(source.ruleset);
    info.cardsHash = m_host.library().cardsHash;
    info.limits = m_settings.limits.told;
    if (m_isDraining)
        info.drainingNodes.append(m_settings.nodeId);
    reply(info);
}

void Gateway::handle(Session &, const protocol::GetCatalogue &message, Reply reply)
{
    const games::Library &library = m_host.library();
    protocol::Catalogue answer{library.cardsHash, library.catalog};
    const QString language = message.language.value_or(QString());
    if (const games::TranslatedCards *translated = library.translation(language))
        answer = {translated->hash, translated->catalog, language};
    if (message.hash == answer.hash)
        answer.cards = nullptr;
    reply(answer);
}

void Gateway::handle(Session &session, const protocol::ListDecks &, Reply reply)
{
    m_decks.list(session.user(), std::move(reply));
}

void Gateway::handle(Session &session, const protocol::SaveDeck &message, Reply reply)
{
    m_decks.save(session.user(), message, m_clock.now(), std::move(reply));
}

void Gateway::handle(Session &session, const protocol::DeleteDeck &message, Reply reply)
{
    m_decks.remove(session.user(), message.deckId, std::move(reply));
}

void Gateway::handle(Session &session, const protocol::ValidateDeck &message, Reply reply)
{
    m_decks.find(
        session.user(), message.deck, [this, ruleset = message.ruleset, reply = std::move(reply)](const auto &deck) {
            if (!deck)
                return reply(deck.error());
            reply(protocol::DeckValidated{
                violationsOf(*deck, ruleset.value_or(QString::fromStdString(deck->ruleset)), m_host.library())});
        });
}

void Gateway::handle(Session &session, const protocol::ListReplays &, Reply reply)
{
    const QString &user = session.user();
    m_storage.query([user](storage::Repositories &stored) { return stored.games.finishedOf(user, replaysListed); },
                    this,
                    [user, reply = std::move(reply)](const auto &listings) {
                        if (!listings)
                            return reply(storageAway(listings.error()));
                        protocol::FinishedGames answer;
                        for (const storage::GameListing &listing : *listings)
                            answer.games.push_back(finishedGame(listing, user));
                        reply(answer);
                    });
}

void Gateway::handle(Session &session, const protocol::GetReplay &message, Reply reply)
{
    const QUuid id = message.gameId;
    const QString &user = session.user();
    m_storage.query([id](storage::Repositories &stored) { return keptGame(stored, id); }, this,
                    [this, id, user, reply = std::move(reply)](const auto &kept) {
                        if (!kept)
                            return reply(storageAway(kept.error()));
                        if (!*kept)
                            return reply(refused(ErrorCode::GameNotFound, u"there is no such game"_s));
                        if (!(*kept)->isSeatOf(user))
                            return reply(refused(ErrorCode::NotInGame, u"you did not sit in this game"_s));
                        if (!(*kept)->game.game.end)
                            return reply(refused(ErrorCode::Forbidden, u"a replay is there once the game is over"_s));
                        if ((*kept)->replay)
                            return reply(protocol::ReplayFile{id, *(*kept)->replay});
                        exportTo((*kept)->game, reply);
                    });
}

void Gateway::exportTo(const storage::StoredGame &game, const Reply &reply)
{
    m_host.cardSets().find(QString::fromLatin1(game.game.cardSetHash),
                           [game, reply](const games::CardSets::Found &library) {
                               if (!library)
                                   return reply(refused(ErrorCode::Unavailable, library.error().text));
                               const auto text = games::exportReplay(game, *library);
                               if (!text)
                                   return reply(refused(ErrorCode::Internal, text.error()));
                               reply(protocol::ReplayFile{game.game.id, *text});
                           });
}

} // namespace mantimon::gateway
