#include "board/arrange.h"

#include "board/card_painter.h"
#include "board/furniture.h"
#include "board/json_names.h"
#include "board/notice.h"
#include "board/words.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(mantimon::board::Arrange)
};

/// Puts the things of one table together.
class Arrangement
{
public:
    Arrangement(const TableState &state, const QSizeF &size, const Look &look, const Setting &setting)
        : m_state(state), m_setting(setting), m_text(look.text), m_catalogue(*look.catalogue),
          m_places(placesFor(size, look.text, shapeOf(state, setting)))
    {
    }

    QVector<Thing> all()
    {
        for (const int side : {1, 0}) { // read from above
            addStrip(side);
            if (m_setting.showsHands)
                addHand(side);
            addBench(side);
            addActive(side);
            if (m_setting.showsHands)
                addPiles(side);
            if (side == 1)
                addMiddle();
        }
        return std::move(m_things);
    }

private:
    const Side &sideOf(int side) const { return m_state.sides[static_cast<std::size_t>(side)]; }
    const SidePlaces &placesOf(int side) const { return m_places.sides[static_cast<std::size_t>(side)]; }
    QString titleOf(int side, const QString &what) const { return Texts::tr("%1, %2").arg(sideOf(side).name, what); }
    QString titleOf(int side, rules::ZoneType zone) const { return titleOf(side, wordFor(zone)); }

    void addStrip(int side);
    void addHand(int side);
    void addHandCards(int side);
    void addBench(int side);
    void addActive(int side);
    void addMantimon(const QRectF &place, const Mantimon &mantimon, const QString &title);
    void addPiles(int side);
    void addPile(int side, rules::ZoneType zone, const QRectF &place, const Zone &content, const QString &name);
    void addMiddle();

    const TableState &m_state;
    const Setting &m_setting;
    qreal m_text;
    const Catalogue &m_catalogue;
    Places m_places;
    QVector<Thing> m_things;
};

void Arrangement::addStrip(int side)
{
    const Side &player = sideOf(side);
    Strip strip;
    strip.name = player.name;
    strip.isConnected = player.isConnected;
    strip.isToMove = !m_state.outcome && player.isCurrent && m_state.phase != rules::Phase::Setup;
    strip.hasClock = m_state.turnTimer == player.playerId;
    strip.isPaused = strip.hasClock && player.clock.isPaused;
    strip.remainingMs = player.clock.remainingMs - (player.clock.isRunning ? m_setting.ageMs : 0);
    strip.wholeMs = qint64(player.clock.timeoutSeconds) * 1000;
    strip.points = player.points;
    strip.pointsToWin = m_setting.pointsToWin;
    const QString text = Texts::tr("%n point(s)", nullptr, strip.points) + u", "_s +
                         (strip.isPaused ? Texts::tr("clock paused")
                                         : Texts::tr("%1 on the clock").arg(models::Times::clock(strip.remainingMs)));
    m_things.append({keyOfStrip(side),
                     placesOf(side).strip,
                     [strip](QPainter &p, const QRectF &r, const Look &l) { paintStrip(p, r, strip, l); },
                     {.title = player.name, .text = text},
                     false});
}

void Arrangement::addHand(int side)
{
    const Zone &hand = sideOf(side).hand;
    const Subject subject{
        .title = titleOf(side, rules::ZoneType::Hand), .cards = hand.cards, .count = hand.count, .text = {}};
    const bool isSeen = !hand.cards.isEmpty();
    const QString key = keyOf(rules::ZoneType::Hand, side);
    m_things.append({key, placesOf(side).hand,
                     [count = hand.count, isSeen](QPainter &p, const QRectF &r, const Look &l) {
                         if (isSeen)
                             paintHandTitle(p, QRectF(r.left(), r.top(), r.width(), l.text * 1.2), count, l);
                         else
                             paintHand(p, r, count, l);
                     },
                     subject, !isSeen});
    if (isSeen)
        addHandCards(side);
}

/// A grid of chips, as large as fit; what does not fit at all is a number at the end.
void Arrangement::addHandCards(int side)
{
    const QVector<Card> &cards = sideOf(side).hand.cards;
    const QRectF area = placesOf(side).hand.adjusted(0, m_text * 1.25, 0, 0);
    const auto count = static_cast<int>(cards.size());
    const QVector<QRectF> cells = handGrid(area, m_text, count);
    const auto room = static_cast<int>(cells.size());
    for (int i = 0; i < std::min(count, room); ++i) {
        if (i == room - 1 && count > room) {
            m_things.append(
                {u"more/%1"_s.arg(side),
                 cells[i],
                 [more = count - i](QPainter &p, const QRectF &r, const Look &l) {
                     paintNotice(p, r, Texts::tr("%n more", nullptr, more), false, l);
                 },
                 {.title = titleOf(side, rules::ZoneType::Hand), .cards = cards.mid(i), .count = count - i}});
            continue;
        }
        const CardInfo card = m_catalogue.card(cards[i].id);
        m_things.append({keyOfHand(cards[i]),
                         cells[i],
                         [card](QPainter &p, const QRectF &r, const Look &l) { paintChip(p, r, card, l); },
                         {.title = titleOf(side, rules::ZoneType::Hand), .cardId = card.id}});
    }
}

void Arrangement::addBench(int side)
{
    const Side &player = sideOf(side);
    const QVector<QRectF> &bench = placesOf(side).bench;
    for (int i = 0; i < bench.size(); ++i) {
        const QString title = titleOf(side, Texts::tr("bench %1").arg(i + 1));
        if (i < player.bench.size())
            addMantimon(bench[i], player.bench[i], title);
        else
            m_things.append({u"place/%1/%2"_s.arg(side).arg(i), bench[i], &paintPlace, {.title = title}, false});
    }
}

void Arrangement::addActive(int side)
{
    const Side &player = sideOf(side);
    const QString title = titleOf(side, Texts::tr("active"));
    if (player.active)
        addMantimon(placesOf(side).active, *player.active, title);
    else
        m_things.append({u"place/%1/active"_s.arg(side), placesOf(side).active, &paintPlace, {.title = title}, false});
}

void Arrangement::addMantimon(const QRectF &place, const Mantimon &mantimon, const QString &title)
{
    m_things.append({keyOf(mantimon.card),
                     place,
                     [mantimon](QPainter &p, const QRectF &r, const Look &l) { paintMantimon(p, r, mantimon, l); },
                     {.title = title, .cardId = mantimon.card.id, .mantimon = mantimon}});
}

void Arrangement::addPiles(int side)
{
    const Side &player = sideOf(side);
    const SidePlaces &places = placesOf(side);
    addPile(side, rules::ZoneType::Deck, places.deck, player.deck, Texts::tr("Deck"));
    if (!places.energyDeck.isEmpty()) {
        addPile(side, rules::ZoneType::EnergyDeck, places.energyDeck, player.energyDeck, Texts::tr("Energy"));
        m_things.append({keyOf(rules::ZoneType::EnergyZone, side),
                         places.energyZone,
                         [zone = player.energyZone](QPainter &p, const QRectF &r, const Look &l) {
                             paintEnergyZone(p, r, zone, l);
                         },
                         {.title = titleOf(side, rules::ZoneType::EnergyZone),
                          .cards = player.energyZone.cards,
                          .count = player.energyZone.count}});
    }
    addPile(side, rules::ZoneType::Discard, places.discard, player.discard, Texts::tr("Discard"));
    if (!places.prizes.isEmpty())
        addPile(side, rules::ZoneType::Prizes, places.prizes, player.prizes, Texts::tr("Prizes"));
}

void Arrangement::addPile(int side, rules::ZoneType zone, const QRectF &place, const Zone &content, const QString &name)
{
    QVector<Card> cards = content.cards;
    std::optional<Card> top;
    if (zone == rules::ZoneType::Discard) {
        std::reverse(cards.begin(), cards.end());
        if (!cards.isEmpty())
            top = cards.constFirst();
    }
    const QString back = zone == rules::ZoneType::EnergyDeck ? u"energy-back"_s : u"back"_s;
    m_things.append({keyOf(zone, side),
                     place,
                     [name, count = content.count, back, top](QPainter &p, const QRectF &r, const Look &l) {
                         paintPile(p, r, name, count, back, top, l);
                     },
                     {.title = titleOf(side, zone), .cards = cards, .count = content.count}});
}

void Arrangement::addMiddle()
{
    Subject stadium{.title = Texts::tr("Stadium")};
    if (m_state.stadium) {
        stadium.cardId = m_state.stadium->card.id;
        stadium.text = Texts::tr("Played by %1").arg(m_state.nameOf(m_state.stadium->playerId));
    }
    m_things.append(
        {u"stadium"_s, m_places.stadium,
         [card = m_state.stadium](QPainter &p, const QRectF &r, const Look &l) { paintStadium(p, r, card, l); },
         stadium, m_state.stadium.has_value()});
    const QString text = noticeOf(m_state, m_catalogue);
    const bool isCalling = m_state.prompt.has_value() || m_state.outcome.has_value();
    Subject subject{.title = text};
    if (m_state.prompt)
        subject.cards = m_state.prompt->candidates;
    m_things.append(
        {u"notice"_s, m_places.prompt,
         [text, isCalling](QPainter &p, const QRectF &r, const Look &l) { paintNotice(p, r, text, isCalling, l); },
         subject, isCalling});
}

} // namespace

QVector<Thing> arrange(const TableState &state, const QSizeF &size, const Look &look, const Setting &setting)
{
    return Arrangement(state, size, look, setting).all();
}

TableShape shapeOf(const TableState &state, const Setting &setting)
{
    TableShape shape{.benchSize = setting.benchSize, .hasEnergyDeck = false, .hasPrizes = false};
    for (const Side &side : state.sides) {
        shape.benchSize = std::max(shape.benchSize, static_cast<int>(side.bench.size()));
        shape.hasEnergyDeck |= side.energyDeck.count + side.energyZone.count > 0;
        shape.hasPrizes |= side.prizes.count > 0;
    }
    return shape;
}

QString keyOf(rules::ZoneType zone, int side)
{
    return u"%1/%2"_s.arg(wireName(zone)).arg(side);
}

QString keyOf(const Card &inPlay)
{
    return u"in_play/%1"_s.arg(inPlay.instance);
}

QString keyOfHand(const Card &card)
{
    return u"card/%1"_s.arg(card.instance);
}

QString keyOfStrip(int side)
{
    return u"strip/%1"_s.arg(side);
}

} // namespace mantimon::board
