#include "games/game_host.h"

#include "games/refusals.h"
#include "measure/limit.h"
#include "replay/fair_chance.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace mantimon::games {

using protocol::ErrorCode;

namespace {

// No letters or digits that look alike.
constexpr QStringView codeAlphabet = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr qsizetype codeLength = 6;

base::Bytes32 randomSeed()
{
    base::Bytes32 seed;
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    for (std::size_t i = 0; i < seed.size(); ++i)
        seed[i] = static_cast<std::uint8_t>(words[i / 4] >> (8 * (i % 4)));
    return seed;
}

protocol::Refused unavailable(const storage::StorageError &error)
{
    return refused(ErrorCode::Unavailable, u"the database is away: "_s + error.text);
}

} // namespace

struct GameHost::Place
{
    Place(Record record, clock::Clock &clock) : game(std::move(record), clock), departure(clock) {}

    Game game;
    clock::Alarm departure; ///< from memory, unless it is looked at then
};

GameHost::GameHost(std::shared_ptr<const Library> library, storage::Storage &storage, clock::Clock &clock,
                   QObject *parent)
    : QObject(parent), m_storage(storage), m_clock(clock), m_cardSets(std::move(library), storage),
      m_loader(m_cardSets, storage, m_outages), m_sleepers(clock, m_outages)
{
    connect(storage.journal(), &storage::Journal::committed, this, &GameHost::settle);
    connect(storage.journal(), &storage::Journal::outage, this, [this](qint64 from, qint64 to) { shift({from, to}); });
    connect(storage.journal(), &storage::Journal::availabilityChanged, this, [this](bool isAvailable) {
        if (!isAvailable)
            return;
        for (auto &[id, place] : m_games)
            place->game.resumeClocks();
        if (!m_isRestored)
            listUnfinished();
        Q_EMIT available();
    });
    connect(&m_sleepers, &Sleepers::due, this, [this](const QVector<QUuid> &games) {
        m_due += games;
        wakeSome();
    });
}

GameHost::~GameHost() = default;

// ---- making --------------------------------------------------------------------------------------

void GameHost::create(NewGame game, ClientId client, Reply reply)
{
    if (game.requestId.isEmpty())
        return make(std::move(game), client, std::move(reply));
    const QString creator = game.creator.userId;
    const QString request = QString::fromUtf8(game.requestId);
    m_storage.query(
        [creator, request](storage::Repositories &stored) { return stored.games.byRequest(creator, request); }, this,
        [this, game = std::move(game), client, reply = std::move(reply)](const auto &found) mutable {
            if (!found)
                return reply(unavailable(found.error()));
            if (!*found)
                return make(std::move(game), client, std::move(reply));
            base::Bytes32 seed{};
            std::copy_n((*found)->serverSeed.cbegin(), std::min<qsizetype>((*found)->serverSeed.size(), 32),
                        seed.begin());
            reply(protocol::GameCreated{(*found)->id, (*found)->joinCode, replay::commitmentTo(seed)});
        });
}

void GameHost::make(NewGame request, ClientId client, Reply reply)
{
    const Expected expected = expectGameOf(request.creator.userId, request.mostGames);
    if (!expected)
        return reply(expected.error());
    const RulesetSource *ruleset = library().ruleset(request.ruleset);
    Q_ASSERT(ruleset);
    Header header{.id = QUuid::createUuid(),
                  .ruleset = request.ruleset,
                  .serverSeed = randomSeed(),
                  .joinCode = freshJoinCode(),
                  .createdAt = m_clock.now(),
                  .cardsHash = library().cardsHash,
                  .epoch = 1};
    Game *const game = adopt(Record(std::move(header),
                                    Opened{.creator = std::move(request.creator),
                                           .options = request.options,
                                           .reservedFor = request.reservedFor,
                                           .rulesetSource = ruleset->source},
                                    m_cardSets.own()));
    game->open(request.requestId, client,
               [this, game, expected = *expected, reply = std::move(reply)](const protocol::Answer &answer) {
                   if (reply)
                       reply(answer);
                   if (std::holds_alternative<protocol::Refused>(answer))
                       return forget(*game);
                   index(*game);
                   Q_EMIT appeared(game);
               });
}

GameHost::Expected GameHost::expectGameOf(const QString &userId, int most)
{
    if (most == 0 || m_unfinished.countOf(userId) < most)
        return m_unfinished.expect(userId);
    measure::countHit(measure::Limit::GamesOfUser);
    return base::failure(refused(ErrorCode::RateLimited, u"too many unfinished games of one user"_s));
}

QString GameHost::freshJoinCode() const
{
    QString code;
    do {
        code.clear();
        for (qsizetype i = 0; i < codeLength; ++i)
            code.append(codeAlphabet[QRandomGenerator::system()->bounded(codeAlphabet.size())]);
    } while (!m_unfinished.waitingUnder(code).isNull());
    return code;
}

Game *GameHost::adopt(Record record)
{
    auto place = std::make_unique<Place>(std::move(record), m_clock);
    Game *const game = &place->game;
    connect(&place->departure, &clock::Alarm::rang, this, [this, game] {
        if (game->isOver())
            forget(*game);
        else
            letSleep(*game);
    });
    place->departure.setIn(idleTime);
    m_games[game->id()] = std::move(place);
    wire(*game);
    return game;
}

void GameHost::wire(Game &game)
{
    connect(&game, &Game::appendRequested, m_storage.journal(), &storage::Journal::append, Qt::DirectConnection);
    connect(&game, &Game::pushed, this, &GameHost::pushed);
    connect(&game, &Game::seated, this,
            [this, &game] { m_unfinished.seat(game.id(), game.record().players()[1].userId); });
    connect(&game, &Game::ended, this, [this, &game] {
        Q_EMIT ended(&game);
        retire(game);
    });
    connect(&game, &Game::deserted, this, [this, &game] {
        if (!game.isOver())
            departIn(game, idleTime);
    });
    connect(&game, &Game::fenced, this, [this, &game] { forget(game); });
}

void GameHost::index(const Game &game)
{
    const Record &record = game.record();
    QVector<QString> users;
    for (const Player &player : record.players())
        users.append(player.userId);
    const bool isWaiting = record.status() == Record::Status::Waiting;
    m_unfinished.add(game.id(), users, isWaiting ? record.header().joinCode : QString());
}

// A finished game can still be asked for: it is kept for a while, then read from the journal again.
void GameHost::retire(Game &game)
{
    m_unfinished.remove(game.id());
    departIn(game, finishedTime);
}

void GameHost::departIn(const Game &game, Milliseconds duration)
{
    m_games.at(game.id())->departure.setIn(duration);
}

void GameHost::forget(Game &game)
{
    m_unfinished.remove(game.id());
    drop(game);
}

void GameHost::drop(Game &game)
{
    const auto found = m_games.find(game.id());
    if (found == m_games.end())
        return;
    // The caller may be one of its signals.
    std::shared_ptr<Place> place = std::move(found->second);
    m_games.erase(found);
    place->game.disconnect(this);
    place->departure.cancel();
    QMetaObject::invokeMethod(
        this, [place] {}, Qt::QueuedConnection);
}

Game *GameHost::live(const QUuid &id) const
{
    const auto found = m_games.find(id);
    const bool exists = found != m_games.end() && found->second->game.record().status() != Record::Status::Empty;
    return exists ? &found->second->game : nullptr;
}

GameCensus GameHost::census() const
{
    GameCensus census(library());
    census.unfinished = m_unfinished.size();
    for (const auto &[id, place] : m_games)
        census.count(place->game.record());
    const auto asleep = m_sleepers.countByRuleset();
    for (auto ruleset = asleep.cbegin(); ruleset != asleep.cend(); ++ruleset)
        census.countAsleep(ruleset.key(), ruleset.value());
    return census;
}

// ---- the journal's word -----------------------------------------------------------------------------

void GameHost::settle(const QVector<storage::CommitReceipt> &receipts)
{
    for (const storage::CommitReceipt &receipt : receipts) {
        if (const auto found = m_games.find(receipt.game); found != m_games.end())
            found->second->game.settle(receipt.outcome);
        Q_EMIT told();
    }
}

void GameHost::shift(const Outage &outage)
{
    m_outages.append({outage.from, outage.to});
    for (auto &[id, place] : m_games)
        place->game.shift(outage);
}

} // namespace mantimon::games
