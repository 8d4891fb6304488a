#include "common/board_builder.h"

#include "cards/effect_compiler.h"
#include "cards/effect_text.h"

#include <algorithm>

namespace mantimon::testing {

using rules::CardCatalog;
using rules::Seat;

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
    const rules::CardId goat = named("Wander Goat");
    for (scenarios::DrawnSide &side : m_position.sides) {
        side.active.card = goat;
        side.deck.assign(10, goat);
    }
}

scenarios::Cards BoardBuilder::named(const Names &names) const
{
    scenarios::Cards cards;
    for (const std::string &name : names)
        cards.push_back(named(name));
    return cards;
}

scenarios::Cards BoardBuilder::named(const Types &energies) const
{
    scenarios::Cards cards;
    for (const rules::Type type : energies)
        cards.push_back(named(energyName(type)));
    return cards;
}

scenarios::DrawnMantimon BoardBuilder::drawn(const std::string &name, const Types &energies) const
{
    scenarios::DrawnMantimon mantimon;
    mantimon.card = named(name);
    mantimon.energies = named(energies);
    return mantimon;
}

BoardBuilder &BoardBuilder::drawActive(Seat seat, const std::string &name, const Types &energies)
{
    side(seat).active = drawn(name, energies);
    m_lastSeat = seat;
    m_lastSlot = 0;
    return *this;
}

BoardBuilder &BoardBuilder::drawBench(Seat seat, const std::string &name, const Types &energies)
{
    side(seat).bench.push_back(drawn(name, energies));
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

scenarios::DrawnMantimon &BoardBuilder::last()
{
    scenarios::DrawnSide &mine = side(m_lastSeat);
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
    last().under = named(evolvedFrom);
    return *this;
}
BoardBuilder &BoardBuilder::tool(const std::string &name)
{
    last().tool = named(name);
    return *this;
}
BoardBuilder &BoardBuilder::energy(const std::string &name)
{
    last().energies.push_back(named(name));
    return *this;
}
BoardBuilder &BoardBuilder::entered(int turn)
{
    last().entered = turn;
    return *this;
}

BoardBuilder &BoardBuilder::hand(const Names &names, Seat seat)
{
    side(seat).hand = named(names);
    return *this;
}
BoardBuilder &BoardBuilder::deck(const Names &topFirst, Seat seat)
{
    side(seat).deck = named(topFirst);
    return *this;
}
BoardBuilder &BoardBuilder::discard(const Names &names, Seat seat)
{
    side(seat).discard = named(names);
    return *this;
}
BoardBuilder &BoardBuilder::zone(const Types &energies, Seat seat)
{
    side(seat).energyZone = named(energies);
    return *this;
}
BoardBuilder &BoardBuilder::energyDeck(const Types &topFirst, Seat seat)
{
    side(seat).energyDeck = named(topFirst);
    return *this;
}
BoardBuilder &BoardBuilder::prizes(const Names &names, Seat seat)
{
    side(seat).prizes = named(names);
    return *this;
}
BoardBuilder &BoardBuilder::stadium(const std::string &name, Seat owner)
{
    m_position.stadium = named(name);
    m_position.stadiumOwner = owner;
    return *this;
}
BoardBuilder &BoardBuilder::points(int points, Seat seat)
{
    side(seat).points = points;
    return *this;
}
BoardBuilder &BoardBuilder::turn(int number)
{
    m_position.turn = number;
    m_position.current = number % 2 == 1 ? us : them;
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
BoardBuilder &BoardBuilder::ability(const std::string &mantimon, rules::Trigger trigger, const char *effect)
{
    rules::Ability ability;
    ability.name = "Drawn";
    ability.trigger = trigger;
    ability.effect = compiled(own(), effect, cards::contextOf(ability));
    own().cards[cardNamed(own(), mantimon)].abilities = {ability};
    return *this;
}
BoardBuilder &BoardBuilder::lying(const std::string &card, rules::Trigger trigger, const char *effect)
{
    rules::CardDefinition &definition = own().cards[cardNamed(own(), card)];
    definition.trigger = trigger;
    definition.effect = compiled(own(), effect, cards::contextOf(definition));
    return *this;
}

// ---- laying it on the table -----------------------------------------------------------------------

Board BoardBuilder::board() const
{
    return {m_cards, m_ruleset, scenarios::laid(m_position, keyFor(m_flips))};
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
