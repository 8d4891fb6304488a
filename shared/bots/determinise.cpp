#include "bots/determinise.h"

#include "bots/asking.h"
#include "bots/belief.h"
#include "rules/state_fields.h"

#include <algorithm>
#include <array>
#include <vector>

namespace mantimon::bots {

using namespace rules;

namespace {

/// Visits every card that a state names, in the order of its fields.
template <typename Visitor>
struct CardVisit
{
    Visitor visit;

    static void enter(const char *) {}
    static void enter(const char *, std::size_t) {}
    static void leave() {}
    template <typename T>
    void number(const char *, T &, unsigned = 0)
    {
    }
    template <typename List>
    void size(List &)
    {
    }
    void card(const char *, CardIndex &index) { visit(index); }
    template <typename List>
    void cards(const char *, List &list)
    {
        for (CardIndex &index : list)
            visit(index);
    }
    void node(State &, std::size_t) {}
    void instances(State &) {}
    void streams(State &) {}
};
template <typename Visitor>
CardVisit(Visitor) -> CardVisit<Visitor>;

/// A zone whose cards the seat may not see, with those of a prompt among them.
struct HiddenZone
{
    Zone PlayerState::*zone = nullptr;
    Seat owner = Seat::First;
    std::size_t size = 0;
    std::vector<CardIndex> shown;   ///< real ones that a prompt shows, wherever they lie
    std::vector<std::size_t> known; ///< where these lie; empty: nobody knows
};

class Determiniser
{
public:
    Determiniser(const State &real, const Knowledge &knowledge, const Lore &lore, Dice &dice)
        : m_real(real), m_knowledge(knowledge), m_lore(lore), m_dice(dice), m_made(real), m_seat(knowledge.seat()),
          m_other(opponentOf(m_seat))
    {
        m_new.fill(noIndex);
    }

    State run()
    {
        m_made.chance = ChaChaStream(m_dice.key(), 0);
        m_made.ids = ChaChaStream(m_made.chance.key(), 1);
        m_made.answer = Answer{};
        clearHidden();
        numberSeen();
        const Cards own = ownHidden();
        const Guess other = guessOther(own);
        numberHidden(m_seat, own, m_own);
        numberHidden(m_seat, ownEnergies(), m_ownEnergies);
        numberHidden(m_other, other.hidden, m_others);
        numberHidden(m_other, other.energies, m_othersEnergies);
        m_made.cardCount = m_count;
        renumber();
        dealOwn();
        dealOther();
        return m_made;
    }

private:
    void clearHidden();
    void hide(Seat owner, Zone PlayerState::*zone);
    void hideFaceDown();
    void numberSeen();
    [[nodiscard]] bool isSeen(CardIndex card) const { return m_new[card] != noIndex; }
    [[nodiscard]] Cards ownHidden() const;
    [[nodiscard]] Cards ownEnergies() const;
    [[nodiscard]] Guess guessOther(const Cards &own) const;
    [[nodiscard]] Cards seenOfOther() const;
    [[nodiscard]] Cards heldByOther(const Cards &seen) const;
    void numberHidden(Seat owner, const Cards &cards, std::vector<CardIndex> &numbers);
    void renumber();
    [[nodiscard]] CardIndex standIn(CardIndex real);
    void dealOwn();
    void dealOther();
    void fill(const HiddenZone &hidden, std::vector<CardIndex> &pool, const Cards &first);
    void layFaceDown();
    [[nodiscard]] CardIndex take(std::vector<CardIndex> &pool, CardId card) const;
    [[nodiscard]] HiddenZone &zone(Seat owner, Zone PlayerState::*zone);

    const State &m_real;
    const Knowledge &m_knowledge;
    const Lore &m_lore;
    Dice &m_dice;
    State m_made;
    Seat m_seat;
    Seat m_other;
    std::array<CardIndex, 256> m_new{}; ///< by the real place; noIndex: unseen
    std::uint8_t m_count = 0;
    std::vector<HiddenZone> m_hidden;
    std::vector<CardIndex> m_own;
    std::vector<CardIndex> m_ownEnergies;
    std::vector<CardIndex> m_others;
    std::vector<CardIndex> m_othersEnergies;
    std::vector<CardIndex> m_stoodIn;
};

/// Takes a zone out of the picture and remembers how many cards it has, and which of them are shown.
void Determiniser::hide(Seat owner, Zone PlayerState::*zone)
{
    const Zone &real = m_real.player(owner).*zone;
    HiddenZone hidden{zone, owner, real.size(), {}, {}};
    const bool isTop = showsTop(m_real, m_lore.cards()) && zone == &PlayerState::deck;
    for (const CardIndex card : m_real.prompt.candidates) {
        for (std::size_t i = 0; i < real.size(); ++i) {
            if (real[i] != card)
                continue;
            hidden.shown.push_back(card);
            if (isTop)
                hidden.known.push_back(i);
        }
    }
    m_hidden.push_back(hidden);
    (m_made.player(owner).*zone).clear();
}

void Determiniser::hideFaceDown()
{
    PlayerState &player = m_made.player(m_other);
    const std::size_t placed = player.benchCount + (player.active().isEmpty() ? 0U : 1U);
    zone(m_other, &PlayerState::hand).size += placed;
    player.slots = {};
    player.benchCount = 0;
    m_made.standing = everythingStands; // it knows of what lies face down
}

void Determiniser::clearHidden()
{
    for (const Seat seat : {m_seat, m_other}) {
        hide(seat, &PlayerState::deck);
        hide(seat, &PlayerState::energyDeck);
        hide(seat, &PlayerState::prizes);
        PlayerState &player = m_made.player(seat);
        for (std::size_t i = player.benchCount + 1U; i < slotCount; ++i)
            player.slots[i] = InPlay{};
    }
    hide(m_other, &PlayerState::hand);
    if (m_made.turnNumber == 0)
        hideFaceDown();
}

/// In their real order, which tells no more than legal actions do: which of two equal cards comes first.
void Determiniser::numberSeen()
{
    std::vector<CardIndex> seen;
    const auto see = [&](CardIndex card) {
        if (card != noIndex)
            seen.push_back(card);
    };
    const auto seeAll = [&](const auto &cards) { seen.insert(seen.end(), cards.begin(), cards.end()); };
    for (const PlayerState &player : m_made.players) {
        for (const InPlay &place : player.slots) {
            see(place.card);
            see(place.tool);
            seeAll(place.under);
            seeAll(place.energies);
        }
        seeAll(player.hand);
        seeAll(player.discard);
        seeAll(player.energyZone);
    }
    see(m_made.stadium);
    seeAll(m_made.prompt.candidates);
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    for (const CardIndex card : seen) {
        m_made.cards[m_count] = m_real.cards[card];
        m_made.owners[m_count] = m_real.owners[card];
        m_made.instances[m_count] = m_real.instances[card];
        m_new[card] = m_count++;
    }
}

Cards Determiniser::ownHidden() const
{
    Cards cards;
    for (const Zone *zone : {&m_real.player(m_seat).deck, &m_real.player(m_seat).prizes}) {
        for (const CardIndex card : *zone) {
            if (!isSeen(card))
                cards.push_back(m_real.cards[card]);
        }
    }
    std::sort(cards.begin(), cards.end());
    return cards;
}

Cards Determiniser::ownEnergies() const
{
    Cards cards;
    for (const CardIndex card : m_real.player(m_seat).energyDeck) {
        if (!isSeen(card))
            cards.push_back(m_real.cards[card]);
    }
    std::sort(cards.begin(), cards.end());
    return cards;
}

Cards Determiniser::seenOfOther() const
{
    Cards cards;
    for (std::size_t i = 0; i < m_count; ++i) {
        if (m_made.owners[i] == m_other)
            cards.push_back(m_made.cards[i]);
    }
    std::sort(cards.begin(), cards.end());
    return cards;
}

/// What its hand is known to hold, what its deck must still have of the cards shown before, and what
/// an effect that is under way or stands has come from.
Cards Determiniser::heldByOther(const Cards &seen) const
{
    Cards held = m_knowledge.otherHand();
    for (const HiddenZone &hidden : m_hidden) {
        if (hidden.owner != m_other || hidden.zone != &PlayerState::hand)
            continue;
        // A prompt over a hand shows all that are alike.
        for (const CardIndex card : hidden.shown)
            std::erase(held, m_real.cards[card]);
    }
    const auto count = [](const Cards &cards, CardId card) { return std::count(cards.begin(), cards.end(), card); };
    for (const Knowledge::Copies &copies : m_knowledge.otherDeck()) {
        while (count(seen, copies.card) + count(held, copies.card) < copies.count)
            held.push_back(copies.card);
    }
    State state = m_made;
    std::vector<CardIndex> named;
    CardVisit visit{[&](CardIndex &card) {
        const bool isHidden = card != noIndex && !isSeen(card) && m_real.owners[card] == m_other;
        if (isHidden && std::find(named.begin(), named.end(), card) == named.end())
            named.push_back(card);
    }};
    describeState(visit, state);
    for (const CardIndex card : named) {
        const CardId id = m_real.cards[card];
        const auto alike =
            std::count_if(named.begin(), named.end(), [&](CardIndex other) { return m_real.cards[other] == id; });
        while (count(held, id) < alike)
            held.push_back(id);
    }
    std::sort(held.begin(), held.end());
    return held;
}

Guess Determiniser::guessOther(const Cards &own) const
{
    Evidence evidence;
    evidence.seen = seenOfOther();
    evidence.held = heldByOther(evidence.seen);
    for (const HiddenZone &hidden : m_hidden) {
        if (hidden.owner != m_other)
            continue;
        const std::size_t unseen = hidden.size - hidden.shown.size();
        (hidden.zone == &PlayerState::energyDeck ? evidence.energies : evidence.hidden) += unseen;
    }
    if (!m_lore.decks().empty())
        return guessCards(evidence, m_lore.decks(), m_lore, m_dice);
    Deck like{own, ownEnergies()};
    for (std::size_t i = 0; i < m_count; ++i) {
        if (m_made.owners[i] == m_seat)
            like.main.push_back(m_made.cards[i]);
    }
    std::sort(like.main.begin(), like.main.end());
    return guessCards(evidence, {like}, m_lore, m_dice);
}

void Determiniser::numberHidden(Seat owner, const Cards &cards, std::vector<CardIndex> &numbers)
{
    for (const CardId card : cards) {
        m_made.cards[m_count] = card;
        m_made.owners[m_count] = owner;
        m_made.instances[m_count] = m_made.ids.instanceId();
        numbers.push_back(m_count++);
    }
}

/// A card like the real one that lies hidden, for what names it: nobody knows which of them it is.
CardIndex Determiniser::standIn(CardIndex real)
{
    for (const std::vector<CardIndex> *pool : {&m_own, &m_ownEnergies, &m_others, &m_othersEnergies}) {
        for (const CardIndex card : *pool) {
            const bool isTaken = std::find(m_stoodIn.begin(), m_stoodIn.end(), card) != m_stoodIn.end();
            if (!isTaken && m_made.owners[card] == m_real.owners[real] && m_made.cards[card] == m_real.cards[real]) {
                m_stoodIn.push_back(card);
                return card;
            }
        }
    }
    return noIndex;
}

void Determiniser::renumber()
{
    CardVisit visit{[this](CardIndex &card) {
        if (card == noIndex)
            return;
        if (!isSeen(card))
            m_new[card] = standIn(card);
        card = m_new[card];
    }};
    describeState(visit, m_made);
}

HiddenZone &Determiniser::zone(Seat owner, Zone PlayerState::*zone)
{
    return *std::find_if(m_hidden.begin(), m_hidden.end(),
                         [&](const HiddenZone &hidden) { return hidden.owner == owner && hidden.zone == zone; });
}

CardIndex Determiniser::take(std::vector<CardIndex> &pool, CardId card) const
{
    const auto found =
        std::find_if(pool.begin(), pool.end(), [&](CardIndex index) { return m_made.cards[index] == card; });
    if (found == pool.end())
        return noIndex;
    const CardIndex index = *found;
    pool.erase(found);
    return index;
}

/// `first` comes uppermost, the rest from the end of `pool`, which is shuffled.
void Determiniser::fill(const HiddenZone &hidden, std::vector<CardIndex> &pool, const Cards &first)
{
    std::array<CardIndex, maxCardsPerPlayer> places{};
    places.fill(noIndex);
    std::vector<CardIndex> shown;
    for (std::size_t i = 0; i < hidden.shown.size(); ++i) {
        const CardIndex card = m_new[hidden.shown[i]];
        if (hidden.known.empty())
            shown.push_back(card);
        else
            places[hidden.known[i]] = card;
    }
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < hidden.size; ++i) {
        if (places[i] == noIndex && i < first.size())
            places[i] = take(shown, first[i]);
        if (places[i] == noIndex && i < first.size())
            places[i] = take(pool, first[i]);
        if (places[i] == noIndex)
            free.push_back(i);
    }
    m_dice.shuffle(free);
    for (const std::size_t place : free) {
        std::vector<CardIndex> &from = shown.empty() ? pool : shown;
        places[place] = from.back();
        from.pop_back();
    }
    Zone &made = m_made.player(hidden.owner).*hidden.zone;
    for (std::size_t i = 0; i < hidden.size; ++i)
        made.push_back(places[i]);
}

void Determiniser::dealOwn()
{
    m_dice.shuffle(m_own);
    m_dice.shuffle(m_ownEnergies);
    fill(zone(m_seat, &PlayerState::deck), m_own, m_knowledge.ownTop());
    fill(zone(m_seat, &PlayerState::prizes), m_own, {});
    fill(zone(m_seat, &PlayerState::energyDeck), m_ownEnergies, {});
}

void Determiniser::dealOther()
{
    m_dice.shuffle(m_others);
    m_dice.shuffle(m_othersEnergies);
    fill(zone(m_other, &PlayerState::hand), m_others, m_knowledge.otherHand());
    fill(zone(m_other, &PlayerState::deck), m_others, {});
    fill(zone(m_other, &PlayerState::prizes), m_others, {});
    fill(zone(m_other, &PlayerState::energyDeck), m_othersEnergies, {});
    if (m_made.turnNumber == 0)
        layFaceDown();
}

/// Whoever has begun has a basic; one who is ready has laid one.
void Determiniser::layFaceDown()
{
    PlayerState &player = m_made.player(m_other);
    const auto isBasic = [this](CardIndex card) { return m_lore.cards()[m_made.cards[card]].isBasicMantimon(); };
    auto inHand = std::find_if(player.hand.begin(), player.hand.end(), isBasic);
    if (inHand == player.hand.end() && !player.hand.empty()) {
        const auto inDeck = std::find_if(player.deck.begin(), player.deck.end(), isBasic);
        if (inDeck == player.deck.end())
            return;
        std::swap(player.hand[0], *inDeck);
        inHand = player.hand.begin();
    }
    if (!player.isReady || inHand == player.hand.end())
        return;
    player.active().card = *inHand;
    player.hand.removeAt(static_cast<std::size_t>(inHand - player.hand.begin()));
}

} // namespace

State determinise(const State &state, const Knowledge &knowledge, const Lore &lore, Dice &dice)
{
    return Determiniser(state, knowledge, lore, dice).run();
}

} // namespace mantimon::bots
