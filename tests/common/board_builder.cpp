#include "common/board_builder.h"

#include "cards/effect_compiler.h"

#include <algorithm>

namespace mantimon::testing {

using rules::CardCatalog;
using rules::CardIndex;
using rules::Seat;
using rules::State;

namespace {

rules::EffectIndex compiled(CardCatalog &cards, const char *effect, cards::EffectContext context)
{
    cards::ErrorList errors("test");
    simdjson::dom::parser parser;
    cards::Json json;
    if (parser.parse(std::string(effect)).get(json) != simdjson::SUCCESS)
        qFatal("not JSON: %s", effect);
    const auto index = cards::EffectCompiler(cards, errors).compile(json, "effect", context);
    for (const cards::LoadError &error : errors.take())
        qFatal("%s", error.text().c_str());
    return index;
}

/// A key whose stream begins with these coins.
rules::Key keyFor(const std::vector<Coin> &coins)
{
    rules::Key key{};
    for (std::uint32_t tried = 1;; ++tried) {
        for (std::size_t i = 0; i < 4; ++i)
            key[i] = static_cast<std::uint8_t>(tried >> (8 * i));
        rules::ChaChaStream stream(key, 0);
        if (std::all_of(coins.begin(), coins.end(),
                        [&stream](Coin coin) { return stream.isHeads() == (coin == Coin::Heads); }))
            return key;
    }
}

} // namespace

// ---- drawing ----------------------------------------------------------------------------------

BoardBuilder::BoardBuilder() : m_cards(shippedCards()), m_ruleset(shippedRuleset(QStringLiteral("standard")))
{
    for (Side &side : m_sides) {
        side.active.name = "Wander Goat";
        side.deck.assign(10, "Wander Goat");
    }
}

BoardBuilder &BoardBuilder::drawActive(Seat seat, const std::string &name, const Types &energies)
{
    side(seat).active = Drawn{};
    side(seat).active.name = name;
    for (const rules::Type type : energies)
        side(seat).active.energies.push_back(energyName(type));
    m_lastSeat = seat;
    m_lastSlot = 0;
    return *this;
}

BoardBuilder &BoardBuilder::drawBench(Seat seat, const std::string &name, const Types &energies)
{
    Drawn &drawn = side(seat).bench.emplace_back();
    drawn.name = name;
    for (const rules::Type type : energies)
        drawn.energies.push_back(energyName(type));
    m_lastSeat = seat;
    m_lastSlot = side(seat).bench.size();
    return *this;
}

BoardBuilder &BoardBuilder::active(const std::string &name, const Types &energies)
{
    return drawActive(us, name, energies);
}
BoardBuilder &BoardBuilder::bench(const std::string &name, const Types &energies)
{
    return drawBench(us, name, energies);
}
BoardBuilder &BoardBuilder::theirActive(const std::string &name, const Types &energies)
{
    return drawActive(them, name, energies);
}
BoardBuilder &BoardBuilder::theirBench(const std::string &name, const Types &energies)
{
    return drawBench(them, name, energies);
}

BoardBuilder::Drawn &BoardBuilder::last()
{
    Side &mine = side(m_lastSeat);
    return m_lastSlot == 0 ? mine.active : mine.bench.at(m_lastSlot - 1);
}

BoardBuilder &BoardBuilder::damaged(int hp)
{
    last().damage = hp;
    return *this;
}
BoardBuilder &BoardBuilder::with(rules::Condition condition, int sinceTurn)
{
    last().conditions = static_cast<rules::ConditionMask>(last().conditions | rules::maskOf(condition));
    last().paralyzedOn = sinceTurn;
    return *this;
}
BoardBuilder &BoardBuilder::over(const Names &evolvedFrom)
{
    last().under = evolvedFrom;
    return *this;
}
BoardBuilder &BoardBuilder::tool(const std::string &name)
{
    last().tool = name;
    return *this;
}
BoardBuilder &BoardBuilder::energy(const std::string &name)
{
    last().energies.push_back(name);
    return *this;
}
BoardBuilder &BoardBuilder::entered(int turn)
{
    last().entered = turn;
    return *this;
}

BoardBuilder &BoardBuilder::hand(const Names &names, Seat seat)
{
    side(seat).hand = names;
    return *this;
}
BoardBuilder &BoardBuilder::deck(const Names &topFirst, Seat seat)
{
    side(seat).deck = topFirst;
    return *this;
}
BoardBuilder &BoardBuilder::discard(const Names &names, Seat seat)
{
    side(seat).discard = names;
    return *this;
}
BoardBuilder &BoardBuilder::zone(const Types &energies, Seat seat)
{
    for (const rules::Type type : energies)
        side(seat).energyZone.push_back(energyName(type));
    return *this;
}
BoardBuilder &BoardBuilder::energyDeck(const Types &topFirst, Seat seat)
{
    for (const rules::Type type : topFirst)
        side(seat).energyDeck.push_back(energyName(type));
    return *this;
}
BoardBuilder &BoardBuilder::prizes(const Names &names, Seat seat)
{
    side(seat).prizes = names;
    return *this;
}
BoardBuilder &BoardBuilder::stadium(const std::string &name, Seat owner)
{
    m_stadium = name;
    m_stadiumOwner = owner;
    return *this;
}
BoardBuilder &BoardBuilder::points(int points, Seat seat)
{
    side(seat).points = points;
    return *this;
}
BoardBuilder &BoardBuilder::turn(int number)
{
    m_turn = number;
    return *this;
}
BoardBuilder &BoardBuilder::flips(const std::vector<Coin> &coins)
{
    m_flips = coins;
    return *this;
}
BoardBuilder &BoardBuilder::ruleset(const rules::Ruleset &ruleset)
{
    m_ruleset = ruleset;
    return *this;
}

// ---- other cards than the shipped ---------------------------------------------------------------

CardCatalog &BoardBuilder::own()
{
    if (!m_own) {
        m_own = std::make_shared<CardCatalog>(*m_cards);
        m_own->standing.clear();
        m_cards = m_own;
    }
    return *m_own;
}

rules::Attack &BoardBuilder::attackNamed(const std::string &name)
{
    for (rules::CardDefinition &card : own().cards) {
        for (rules::Attack &attack : card.attacks) {
            if (attack.name == name)
                return attack;
        }
    }
    qFatal("no attack is called %s", name.c_str());
}

BoardBuilder &BoardBuilder::before(const std::string &attack, const char *effect)
{
    const auto index = compiled(own(), effect, cards::EffectContext::BeforeDamage);
    attackNamed(attack).before = index;
    return *this;
}
BoardBuilder &BoardBuilder::after(const std::string &attack, const char *effect)
{
    const auto index = compiled(own(), effect, cards::EffectContext::AfterDamage);
    attackNamed(attack).after = index;
    return *this;
}
BoardBuilder &BoardBuilder::change(const std::string &card, const std::function<void(rules::CardDefinition &)> &how)
{
    how(own().cards[cardNamed(own(), card)]);
    return *this;
}
BoardBuilder &BoardBuilder::does(const std::string &trainer, const char *effect)
{
    const auto index = compiled(own(), effect, cards::EffectContext::Used);
    own().cards[cardNamed(own(), trainer)].effect = index;
    return *this;
}

// ---- laying it on the table -----------------------------------------------------------------------

CardIndex BoardBuilder::add(State &state, Seat seat, const std::string &name) const
{
    const CardIndex card = state.cardCount++;
    state.cards[card] = cardNamed(*m_cards, name);
    state.owners[card] = seat;
    state.instances[card] = state.ids.instanceId();
    return card;
}

rules::Zone BoardBuilder::addAll(State &state, Seat seat, const Names &names) const
{
    rules::Zone zone;
    for (const std::string &name : names)
        zone.push_back(add(state, seat, name));
    return zone;
}

void BoardBuilder::lay(State &state, Seat seat, std::size_t slot, const Drawn &drawn) const
{
    rules::InPlay &place = state.player(seat).slots[slot];
    place.card = add(state, seat, drawn.name);
    place.energies = addAll(state, seat, drawn.energies);
    for (const std::string &name : drawn.under)
        place.under.push_back(add(state, seat, name));
    if (!drawn.tool.empty())
        place.tool = add(state, seat, drawn.tool);
    place.damage = static_cast<std::int16_t>(drawn.damage);
    place.conditions = drawn.conditions;
    place.paralyzedOnTurn = static_cast<std::uint16_t>(drawn.paralyzedOn);
    const int entered = drawn.entered >= 0 ? drawn.entered : std::max(0, m_turn - 2);
    place.changedOnTurn = place.enteredOnTurn = static_cast<std::uint16_t>(entered);
    place.arrival = ++state.arrivals;
}

void BoardBuilder::laySide(State &state, Seat seat) const
{
    const Side &drawn = m_sides[rules::indexOf(seat)];
    rules::PlayerState &player = state.player(seat);
    lay(state, seat, 0, drawn.active);
    for (const Drawn &mantimon : drawn.bench)
        lay(state, seat, ++player.benchCount, mantimon);
    player.hand = addAll(state, seat, drawn.hand);
    player.deck = addAll(state, seat, drawn.deck);
    player.discard = addAll(state, seat, drawn.discard);
    player.energyZone = addAll(state, seat, drawn.energyZone);
    player.energyDeck = addAll(state, seat, drawn.energyDeck);
    player.prizes = addAll(state, seat, drawn.prizes);
    player.points = static_cast<std::uint8_t>(drawn.points);
    player.isReady = true;
}

Board BoardBuilder::board() const
{
    State state;
    const rules::Key key = keyFor(m_flips);
    state.chance = rules::ChaChaStream(key, 0);
    state.ids = rules::ChaChaStream(key, 1);
    state.phase = rules::Phase::Main;
    state.turnNumber = static_cast<std::uint16_t>(m_turn);
    state.current = m_turn % 2 == 1 ? us : them;
    state.firstToAct = us;
    for (const Seat seat : rules::bothSeats)
        laySide(state, seat);
    if (!m_stadium.empty()) {
        state.stadium = add(state, m_stadiumOwner, m_stadium);
        state.stadiumOwner = m_stadiumOwner;
        state.stadiumArrival = ++state.arrivals;
    }
    return {m_cards, m_ruleset, state};
}

Board startedGame(const DeckSketch &first, const DeckSketch &second, std::uint32_t seed, const rules::Ruleset &ruleset)
{
    rules::GameSetup setup;
    const auto cards = shippedCards();
    for (std::size_t i = 0; i < 4; ++i)
        setup.key[i] = static_cast<std::uint8_t>(seed >> (8 * i));
    const std::array sketches{&first, &second};
    for (std::size_t player = 0; player < 2; ++player) {
        for (const auto &[name, count] : sketches[player]->main)
            setup.decks[player].main.insert(setup.decks[player].main.end(), static_cast<std::size_t>(count),
                                            cardNamed(*cards, name));
        for (const auto &[type, count] : sketches[player]->energy)
            setup.decks[player].energy.insert(setup.decks[player].energy.end(), static_cast<std::size_t>(count),
                                              cardNamed(*cards, energyName(type)));
    }
    rules::Started started = rules::startGame(setup, ruleset, *cards);
    Board board(cards, ruleset, started.state);
    board.remember(std::move(started.events));
    return board;
}

} // namespace mantimon::testing
