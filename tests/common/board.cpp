#include "common/board.h"

#include "cards/names.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace mantimon::testing {

using rules::InstanceId;
using rules::Seat;
using rules::Zone;

namespace {

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

// ---- a Mantimon -------------------------------------------------------------------------------

const rules::InPlay &Piece::place() const
{
    return m_board->state().player(m_seat).slots[m_slot];
}

rules::MantimonView Piece::shown() const
{
    const rules::View view = m_board->view(rules::Viewer::Judge);
    const rules::PlayerView &player = view.players[rules::indexOf(m_seat)];
    return m_slot == 0 ? player.active.value() : player.bench.at(m_slot - 1);
}

bool Piece::isThere() const
{
    return !place().isEmpty();
}
QString Piece::name() const
{
    return isThere() ? m_board->nameOf(place().card) : QString{};
}
int Piece::damage() const
{
    return place().damage;
}
int Piece::hp() const
{
    return shown().hp;
}
int Piece::retreatCost() const
{
    return shown().retreatCost;
}
QStringList Piece::energies() const
{
    return m_board->namesOf(place().energies);
}
QString Piece::tool() const
{
    return place().tool == rules::noIndex ? QString{} : m_board->nameOf(place().tool);
}
InstanceId Piece::id() const
{
    return isThere() ? m_board->state().instances[place().card] : rules::noInstance;
}

QStringList Piece::conditions() const
{
    QStringList names;
    for (std::size_t i = 0; i < rules::conditionCount; ++i) {
        const auto condition = static_cast<rules::Condition>(i);
        if (place().has(condition))
            names << text(cards::nameOf(condition));
    }
    return names;
}

QStringList Piece::evolvedFrom() const
{
    QStringList names;
    for (const rules::CardIndex card : place().under)
        names << m_board->nameOf(card);
    return names;
}

// ---- the board --------------------------------------------------------------------------------

Board::Board(std::shared_ptr<const rules::CardCatalog> cards, rules::Ruleset ruleset, const rules::State &state)
    : m_cards(std::move(cards)), m_ruleset(std::move(ruleset)), m_state(state)
{
}

QString Board::nameOf(rules::CardIndex card) const
{
    return QString::fromStdString((*m_cards)[m_state.cards[card]].name);
}

QStringList Board::namesOf(const Zone &zone) const
{
    QStringList names;
    for (const rules::CardIndex card : zone)
        names << nameOf(card);
    return names;
}

QStringList Board::benchNames(Seat seat) const
{
    QStringList names;
    for (std::size_t i = 0; i < m_state.player(seat).benchCount; ++i)
        names << bench(i, seat).name();
    return names;
}

QStringList Board::hand(Seat seat) const
{
    return namesOf(m_state.player(seat).hand);
}
QStringList Board::deck(Seat seat) const
{
    return namesOf(m_state.player(seat).deck);
}
QStringList Board::discard(Seat seat) const
{
    return namesOf(m_state.player(seat).discard);
}
QStringList Board::energyZone(Seat seat) const
{
    return namesOf(m_state.player(seat).energyZone);
}
QStringList Board::energyDeck(Seat seat) const
{
    return namesOf(m_state.player(seat).energyDeck);
}
QStringList Board::prizes(Seat seat) const
{
    return namesOf(m_state.player(seat).prizes);
}
QString Board::stadium() const
{
    return m_state.stadium == rules::noIndex ? QString{} : nameOf(m_state.stadium);
}
QStringList Board::candidates() const
{
    return namesOf(m_state.prompt.candidates);
}

QString Board::ended() const
{
    const auto result = rules::resultOf(m_state);
    return result ? text(cards::nameOf(result->reason)) : QString{};
}

QString Board::winner() const
{
    const auto result = rules::resultOf(m_state);
    if (!result)
        return {};
    if (!result->winner)
        return QStringLiteral("nobody");
    return result->winner == us ? QStringLiteral("us") : QStringLiteral("them");
}

rules::View Board::view(rules::Viewer viewer) const
{
    return rules::view(m_state, viewer, m_ruleset, *m_cards);
}

Seat Board::whoActs() const
{
    if (const auto prompted = rules::promptedSeat(m_state))
        return *prompted;
    return m_state.current;
}

bool Board::isLegal(const Move &move) const
{
    const Seat seat = whoActs();
    std::vector<rules::Action> actions;
    rules::legalActions(m_state, seat, m_ruleset, *m_cards, actions);
    return std::find(actions.begin(), actions.end(), move(*this, seat)) != actions.end();
}

void Board::play(Seat seat, const Move &move)
{
    const rules::Outcome outcome = rules::apply(m_state, seat, move(*this, seat), m_ruleset, *m_cards);
    if (const auto *refused = std::get_if<rules::Refusal>(&outcome)) {
        const QByteArray message = "refused: " + text(rules::nameOf(*refused)).toUtf8();
        QTest::qFail(message.constData(), __FILE__, __LINE__);
        return;
    }
    m_events = std::get<std::vector<rules::Event>>(outcome);
}

QString Board::refusal(Seat seat, const Move &move) const
{
    rules::State state = m_state;
    const rules::Outcome outcome = rules::apply(state, seat, move(*this, seat), m_ruleset, *m_cards);
    const auto *refused = std::get_if<rules::Refusal>(&outcome);
    if (refused == nullptr)
        return {};
    if (rules::hash(state, *m_cards) != rules::hash(m_state, *m_cards))
        QTest::qFail("a refusal left a trace", __FILE__, __LINE__);
    return text(rules::nameOf(*refused));
}

void Board::reload()
{
    const std::uint64_t before = rules::hash(m_state, *m_cards);
    const auto restored = rules::restore(rules::serialize(m_state, *m_cards), *m_cards);
    if (!restored || rules::hash(*restored, *m_cards) != before) {
        QTest::qFail("the game did not survive saving", __FILE__, __LINE__);
        return;
    }
    m_state = *restored;
}

std::vector<rules::Event> Board::eventsFor(rules::Viewer viewer) const
{
    return rules::visibleEvents(m_events, viewer);
}

int Board::count(rules::EventType type) const
{
    return static_cast<int>(std::count_if(m_events.begin(), m_events.end(),
                                          [type](const rules::Event &event) { return event.type == type; }));
}

InstanceId Board::inHand(std::string_view name, Seat seat) const
{
    const rules::PlayerState &player = m_state.player(seat);
    for (const Zone *zone : {&player.hand, &player.energyZone}) {
        for (const rules::CardIndex card : *zone) {
            if (nameOf(card) == text(name))
                return m_state.instances[card];
        }
    }
    return rules::noInstance;
}

InstanceId Board::inPlay(std::string_view name, Seat seat) const
{
    for (std::size_t i = 0; i < rules::slotCount; ++i) {
        const Piece piece(*this, seat, i);
        if (piece.isThere() && piece.name() == text(name))
            return piece.id();
    }
    return rules::noInstance;
}

} // namespace mantimon::testing
