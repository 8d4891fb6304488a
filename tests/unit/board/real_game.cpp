#include "unit/board/real_game.h"

#include "cards/deck.h"
#include "cards/names.h"
#include "common/shipped.h"
#include "protocol/encode.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <random>

using namespace Qt::StringLiterals;

namespace mantimon::testing {

namespace {

rules::Deck starterDeck(const QString &name, const rules::CardCatalog &cards)
{
    QFile file(u":/mantimon/decks/%1-starter.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qUtf8Printable(file.fileName()));
    const auto list = cards::loadDeck({name.toStdString(), file.readAll().toStdString()});
    if (!list)
        qFatal("%s", list.error().front().text().c_str());
    return cards::toDeck(*list, cards);
}

/// Without an energy deck the energies are drawn with the rest.
rules::Deck fitting(rules::Deck deck, const rules::Ruleset &ruleset)
{
    if (ruleset.energyDeckSize == 0) {
        deck.main.insert(deck.main.end(), deck.energy.begin(), deck.energy.end());
        deck.energy.clear();
    }
    return deck;
}

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

int fullness(const rules::View &view)
{
    int sum = view.stadium ? 3 : 0;
    for (const rules::PlayerView &player : view.players) {
        std::vector<rules::MantimonView> all = player.bench;
        if (player.active)
            all.push_back(*player.active);
        for (const rules::MantimonView &each : all)
            sum += 3 + int(each.energies.size()) + (each.tool ? 3 : 0) + (each.conditions ? 3 : 0) +
                   (each.damage > 0 ? 1 : 0) + 2 * int(each.evolvedFrom.size());
    }
    return sum;
}

constexpr qint64 begin = 1'800'000'000'000;

} // namespace

RealGame::RealGame(std::uint32_t seed, const QString &ruleset, int most)
    : m_cards(shippedCards()), m_ruleset(shippedRuleset(ruleset))
{
    play(seed, most);
    protocol::Table table;
    table.gameId = QUuid(u"7b0c5f0e-3f0a-4c55-9d3e-2f1f0a8f6b11"_s);
    table.ruleset = ruleset;
    table.cards = m_cards;
    const std::size_t adasSeat = rules::playerAt(m_states.front(), rules::Seat::First) == 0 ? 0 : 1;
    table.players[adasSeat] = {QLatin1StringView(ada), u"Ada"_s};
    table.players[1 - adasSeat] = {QLatin1StringView(ben), u"Ben"_s};
    m_table = std::make_shared<const protocol::Table>(table);
}

void RealGame::play(std::uint32_t seed, int most)
{
    rules::GameSetup setup;
    std::mt19937_64 random(seed);
    for (std::uint8_t &byte : setup.key)
        byte = static_cast<std::uint8_t>(random());
    setup.decks = {fitting(starterDeck(u"ember"_s, *m_cards), m_ruleset),
                   fitting(starterDeck(u"tide"_s, *m_cards), m_ruleset)};
    rules::Started started = rules::startGame(setup, m_ruleset, *m_cards);
    m_states = {started.state};
    m_events = {std::move(started.events)};
    m_by = {rules::Seat::First};
    const rules::RandomBelow below = [&random](std::uint32_t limit) { return std::uint32_t(random() % limit); };
    rules::State state = started.state;
    for (int i = 0; i < most && !rules::resultOf(state); ++i) {
        const rules::Seat seat = rules::mustAct(state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
        auto action = rules::randomAction(state, seat, m_ruleset, *m_cards, below);
        // Passing is only one choice of many, but the last of a turn: look for another a few times.
        for (int again = 0; again < 4 && action && std::holds_alternative<rules::Pass>(*action); ++again)
            action = rules::randomAction(state, seat, m_ruleset, *m_cards, below);
        auto outcome = rules::apply(state, seat, *action, m_ruleset, *m_cards);
        m_states.push_back(state);
        m_events.push_back(std::get<std::vector<rules::Event>>(std::move(outcome)));
        m_by.push_back(seat);
    }
}

protocol::GameSnapshot RealGame::snapshot(qint64 seq, rules::Viewer viewer) const
{
    const rules::State &state = stateAt(seq);
    protocol::GameSnapshot snapshot;
    snapshot.table = m_table;
    snapshot.view = rules::view(state, viewer, m_ruleset, *m_cards);
    snapshot.seq = seq;
    snapshot.connected = {true, true};
    snapshot.spectators = 3;
    if (rules::resultOf(state))
        return snapshot;
    const rules::Seat acting = rules::mustAct(state, rules::Seat::First) ? rules::Seat::First : rules::Seat::Second;
    for (const rules::Seat seat : rules::bothSeats) {
        const bool runs = seat == acting;
        snapshot.clocks[rules::indexOf(seat)] = {180, runs ? 112'000 : 180'000, std::nullopt, runs, false};
    }
    snapshot.turnTimer = acting;
    return snapshot;
}

QJsonObject RealGame::state(qint64 seq, rules::Viewer viewer) const
{
    QJsonObject json = parsed(protocol::encodePayload(protocol::Push(protocol::GameState{snapshot(seq, viewer), {}})));
    json.remove(u"events"_s);
    return json;
}

QJsonObject RealGame::entry(qint64 seq, rules::Viewer viewer) const
{
    const std::size_t index = indexOf(seq);
    const protocol::EventBatch batch{seq, rules::visibleEvents(m_events[index], viewer)};
    const QJsonObject json =
        parsed(protocol::encodePayload(protocol::Push(protocol::GameState{snapshot(seq, viewer), {batch}})));
    const QString player = m_table->players[rules::indexOf(m_by[index])].id;
    return {{u"seq"_s, seq},
            {u"at"_s, QDateTime::fromMSecsSinceEpoch(begin + seq * 7000, Qt::UTC).toString(Qt::ISODateWithMs)},
            {u"kind"_s, index == 0 ? u"started"_s : u"played"_s},
            {u"player_id"_s, index == 0 ? QJsonValue() : QJsonValue(player)},
            {u"action_type"_s, QJsonValue()},
            {u"turn_number"_s, rules::turnNumber(m_states[index])},
            {u"events"_s, json["events"_L1]}};
}

QJsonArray RealGame::entries(qint64 from, qint64 to, rules::Viewer viewer) const
{
    QJsonArray entries;
    for (qint64 seq = std::max(from, firstSeq()); seq <= std::min(to, lastSeq()); ++seq)
        entries.append(entry(seq, viewer));
    return entries;
}

QJsonObject RealGame::row(qint64 seq) const
{
    const QJsonObject now = state(seq, rules::Viewer::Spectator);
    QJsonArray players;
    for (const QJsonValue &player : now["players"_L1].toObject()) {
        players.append(QJsonObject{{u"player_id"_s, player["player_id"_L1]},
                                   {u"name"_s, player["name"_L1]},
                                   {u"bot"_s, false},
                                   {u"connected"_s, true},
                                   {u"points"_s, player["points"_L1]},
                                   {u"deadline"_s, QJsonValue()}});
    }
    return {{u"game_id"_s, id()},
            {u"ruleset"_s, m_table->ruleset},
            {u"status"_s, u"playing"_s},
            {u"seq"_s, seq},
            {u"turn_number"_s, now["turn_number"_L1]},
            {u"phase"_s, now["phase"_L1]},
            {u"current_player_id"_s, now["current_player_id"_L1]},
            {u"players"_s, players},
            {u"clock"_s, QJsonValue()},
            {u"paused"_s, false},
            {u"spectators"_s, 3},
            {u"created_at"_s, u"2027-01-15T08:00:00.000Z"_s},
            {u"changed_at"_s, u"2027-01-15T08:10:00.000Z"_s},
            {u"node_id"_s, u"node-1"_s},
            {u"warnings"_s, QJsonArray()}};
}

qint64 RealGame::fullest() const
{
    qint64 best = firstSeq();
    int most = -1;
    for (qint64 seq = firstSeq(); seq <= lastSeq(); ++seq) {
        const int now = rules::resultOf(stateAt(seq))
                            ? 0
                            : fullness(rules::view(stateAt(seq), rules::Viewer::Judge, m_ruleset, *m_cards));
        if (now > most) {
            most = now;
            best = seq;
        }
    }
    return best;
}

QJsonObject shippedCatalogue()
{
    return parsed(protocol::encodePayload(protocol::Answer(protocol::Catalogue{u"shipped"_s, shippedCards()})));
}

} // namespace mantimon::testing
