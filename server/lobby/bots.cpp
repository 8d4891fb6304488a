#include "lobby/bots.h"

#include "games/starter_decks.h"
#include "lobby/lore.h"

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

QString textOf(bots::Kind kind)
{
    const std::string_view name = bots::nameOf(kind);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

Bots::Bots(games::GameHost &host, Thinkers &thinkers, Pace againstPeople, Pace amongThemselves, clock::Clock &clock,
           QObject *parent)
    : QObject(parent), m_host(host), m_thinkers(thinkers), m_againstPeople(againstPeople),
      m_amongThemselves(amongThemselves), m_clock(clock)
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

QStringList Bots::names()
{
    QStringList names;
    for (const bots::Kind kind : bots::allKinds)
        names << textOf(kind);
    return names;
}

std::optional<games::Player> Bots::make(const QString &name, const QString &ruleset, int number) const
{
    if (!names().contains(name))
        return std::nullopt;
    const auto decks = games::starterDecksOf(m_host.library(), ruleset);
    if (decks.empty())
        return std::nullopt;
    const QString title = number == 1 ? name : u"%1 %2"_s.arg(name).arg(number);
    games::Player player;
    player.userId = QUuid::createUuidV5(botNamespace, title).toString(QUuid::WithoutBraces);
    player.name = u"bot:"_s + title;
    player.bot = name;
    player.deck = *decks[std::size_t(QRandomGenerator::system()->bounded(qsizetype(decks.size())))];
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
    if (game.record().opened().reservedFor.isEmpty())
        return;
    for (const QString &name : names()) {
        for (const int number : botNumbers) {
            auto bot = make(name, game.record().header().ruleset, number);
            if (!bot || bot->userId != game.record().opened().reservedFor)
                continue;
            game.sit(std::move(*bot), 0, [this, id = game.id()](const protocol::Answer &answer) {
                const auto *refusal = std::get_if<protocol::Refused>(&answer);
                if (refusal && refusal->code == protocol::ErrorCode::Unavailable)
                    m_refused.insert(id);
            });
        }
    }
}

void Bots::sitDown(games::Game &game)
{
    const Pace pace = isAmongBots(game.record()) ? m_amongThemselves : m_againstPeople;
    for (const games::Player &player : game.record().players()) {
        if (!player.isBot())
            continue;
        const bots::Kind kind = bots::kindNamed(player.bot.toStdString()).value_or(bots::Kind::Random);
        new BotPlayer(game, player.userId, {kind, loreOf(game.record()), &m_thinkers}, pace, m_clock); // its child
    }
}

std::shared_ptr<const bots::Lore> Bots::loreOf(const games::Record &record)
{
    const games::Library &library = *record.library();
    auto &lore = m_lore[{library.catalog.get(), record.opened().rulesetSource}];
    if (!lore)
        lore = std::make_shared<const bots::Lore>(lobby::loreOf(record.ruleset(), library));
    return lore;
}

DemoGames::DemoGames(games::GameHost &host, const Bots &bots, bots::Kind kind, int count, QObject *parent)
    : QObject(parent), m_host(host), m_bots(bots), m_kind(kind), m_count(count)
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
    const auto creator = m_bots.make(textOf(m_kind), ruleset, 1);
    const auto other = m_bots.make(textOf(m_kind), ruleset, 2);
    if (!creator || !other)
        return;
    ++m_begun;
    m_host.create(
        {.creator = *creator, .ruleset = ruleset, .options = {}, .reservedFor = other->userId, .requestId = {}}, 0,
        [this](const protocol::Answer &) { --m_begun; });
}

} // namespace mantimon::lobby
