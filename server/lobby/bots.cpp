#include "lobby/bots.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace mantimon::lobby {

namespace {

// A fixed namespace: a bot is the same user in every game and after every restart.
const QUuid botNamespace(u"6f1d2f9e-5d0e-4c8b-9b1a-2f7c3f0a9d11"_s);

bool isAmongBots(const games::Record &record)
{
    return record.players()[0].isBot() && record.players()[1].isBot();
}

constexpr std::array botNumbers{1, 2};

} // namespace

Bots::Bots(games::GameHost &host, Pace againstPeople, Pace amongThemselves, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_host(host), m_againstPeople(againstPeople), m_amongThemselves(amongThemselves), m_clock(clock)
{
    connect(&host, &games::GameHost::appeared, this, &Bots::attend);
    connect(&host, &games::GameHost::available, this, [this] {
        for (const QUuid &id : std::exchange(m_refused, {})) {
            m_host.find(id, this, [this](const games::GameHost::Found &game) {
                if (game)
                    takeReservedSeat(**game);
            });
        }
    });
}

bool Bots::exists(const QString &name)
{
    return name == u"random";
}

std::optional<games::Player> Bots::make(const QString &name, const QString &ruleset, int number) const
{
    if (!exists(name))
        return std::nullopt;
    QVector<const cards::DeckList *> decks;
    for (const cards::DeckList &deck : m_host.library().starterDecks) {
        if (QString::fromStdString(deck.ruleset) == ruleset)
            decks.append(&deck);
    }
    if (decks.isEmpty())
        return std::nullopt;
    const QString title = number == 1 ? name : u"%1 %2"_s.arg(name).arg(number);
    games::Player player;
    player.userId = QUuid::createUuidV5(botNamespace, title).toString(QUuid::WithoutBraces);
    player.name = u"bot:"_s + title;
    player.bot = name;
    player.deck = *decks[QRandomGenerator::system()->bounded(decks.size())];
    return player;
}

void Bots::attend(games::Game *game)
{
    if (game->record().players().size() == 2)
        return sitDown(*game);
    connect(game, &games::Game::seated, this, [this, game] { sitDown(*game); });
    takeReservedSeat(*game);
}

// New or restored: a crash between opening a game and the bot's sitting down leaves nobody waiting.
void Bots::takeReservedSeat(games::Game &game)
{
    for (const int number : botNumbers) {
        auto bot = make(u"random"_s, game.record().header().ruleset, number);
        if (!bot || bot->userId != game.record().opened().reservedFor)
            continue;
        game.sit(std::move(*bot), 0, [this, id = game.id()](const protocol::Answer &answer) {
            const auto *refusal = std::get_if<protocol::Refused>(&answer);
            if (refusal && refusal->code == protocol::ErrorCode::Unavailable)
                m_refused.insert(id);
        });
    }
}

void Bots::sitDown(games::Game &game)
{
    const Pace pace = isAmongBots(game.record()) ? m_amongThemselves : m_againstPeople;
    for (const games::Player &player : game.record().players()) {
        if (player.isBot())
            new BotPlayer(game, player.userId, pace, m_clock); // a child of the game
    }
}

DemoGames::DemoGames(games::GameHost &host, const Bots &bots, int count, QObject *parent)
    : QObject(parent), m_host(host), m_bots(bots), m_count(count)
{
    connect(&host, &games::GameHost::appeared, this, [this](games::Game *game) {
        if (game->record().opened().creator.isBot())
            m_games.insert(game->id());
    });
    connect(&host, &games::GameHost::ended, this, [this](games::Game *game) {
        if (m_games.remove(game->id()) && m_isFilling)
            fill();
    });
    connect(&host, &games::GameHost::available, this, [this] {
        if (m_isFilling)
            fill();
    });
}

void DemoGames::fill()
{
    m_isFilling = true;
    while (m_games.size() + m_begun < m_count)
        begin();
}

void DemoGames::begin()
{
    const QString ruleset = u"standard"_s;
    const auto creator = m_bots.make(u"random"_s, ruleset, 1);
    const auto other = m_bots.make(u"random"_s, ruleset, 2);
    if (!creator || !other)
        return;
    ++m_begun;
    m_host.create(
        {.creator = *creator, .ruleset = ruleset, .options = {}, .reservedFor = other->userId, .requestId = {}}, 0,
        [this](const protocol::Answer &) { --m_begun; });
}

} // namespace mantimon::lobby
