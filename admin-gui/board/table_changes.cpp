#include "board/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

constexpr auto markedFor = std::chrono::milliseconds(1600);

}

/// A card goes where it went; anything else just goes.
void Table::takeAway(Spot *spot, const QString &key, const QVector<Change> &changes)
{
    const QString instance = key.section(u'/', -1);
    QRectF to = spot->geometry();
    bool isCard = false;
    bool isKnockedOut = false;
    for (const Change &change : changes) {
        if (change.card.instance != instance)
            continue;
        isKnockedOut |= change.kind == Change::Kind::KnockedOut;
        isCard = true;
        if (change.kind == Change::Kind::Moved)
            to = rectAt(change.to, change.card);
    }
    if (isCard)
        m_motion.takeAway(spot, to, isKnockedOut);
    else
        delete spot;
}

void Table::showChanges(const QVector<Change> &changes, const QHash<QString, QRectF> &origins)
{
    const auto coins = std::count_if(changes.cbegin(), changes.cend(),
                                     [](const Change &c) { return c.kind == Change::Kind::Flipped; });
    int coin = 0;
    for (const Change &change : changes) {
        const auto told = [&](const QString &text, const QColor &fill) {
            mark(keyOf(change.card));
            m_motion.tell(text, fill, rectAt({.zone = rules::ZoneType::Active}, change.card), m_isAnimated);
        };
        switch (change.kind) {
        case Change::Kind::Moved:
            showMove(change, origins);
            break;
        case Change::Kind::Damaged:
            told(u"−%1"_s.arg(change.amount), m_look.colours.danger);
            break;
        case Change::Kind::Healed:
            told(u"+%1"_s.arg(change.amount), m_look.colours.good);
            break;
        case Change::Kind::Afflicted:
            mark(keyOf(change.card));
            break;
        case Change::Kind::Flipped:
            m_motion.flip(change.amount == 1, QRectF(QPointF(), m_size).center(), coin++, int(coins));
            break;
        case Change::Kind::KnockedOut:
            break; // is taken away
        case Change::Kind::Counted:
            mark(keyOf(change.to.zone, change.to.side));
            break;
        case Change::Kind::Scored:
            mark(keyOfStrip(change.to.side));
            break;
        }
    }
}

void Table::showMove(const Change &change, const QHash<QString, QRectF> &origins)
{
    using enum rules::ZoneType;
    const rules::ZoneType to = change.to.zone;
    mark(keyAt(change.to, change.card));
    const bool hadItsSpot = change.from.zone == Active || change.from.zone == Bench || change.from.zone == Stadium;
    const bool hasItsSpot = to == Active || to == Bench || to == Under || m_spots.contains(keyOfHand(change.card));
    const bool wentAlong = change.from.zone == Attached || change.from.zone == Under;
    if (!m_isAnimated || hadItsSpot || hasItsSpot || wentAlong || !m_setting.showsHands)
        return;
    const bool isPlayed = change.from.zone == Hand && to == Discard;
    m_motion.fly(m_look.catalogue->card(change.card.id), origins.value(change.card.instance),
                 rectAt(change.to, change.card), isPlayed);
}

void Table::mark(const QString &key)
{
    if (Spot *spot = m_spots.value(key)) {
        spot->setMarked(true);
        m_unmark.start(markedFor);
    }
}

void Table::unmarkAll()
{
    for (Spot *spot : std::as_const(m_spots)) {
        if (spot->isMarked())
            spot->setMarked(false);
    }
}

QString Table::keyAt(const Where &where, const Card &card) const
{
    using enum rules::ZoneType;
    switch (where.zone) {
    case Active:
    case Bench:
        return keyOf(card);
    case Attached:
    case Under:
        return keyOf(Card{where.holder, {}});
    case Stadium:
        return u"stadium"_s;
    case Hand:
        return m_spots.contains(keyOfHand(card)) ? keyOfHand(card) : keyOf(Hand, where.side);
    case Deck:
    case Discard:
    case EnergyDeck:
    case EnergyZone:
    case Prizes:
        break;
    }
    return keyOf(where.zone, where.side);
}

/// Where it lies now; on a table without that zone, the player's strip.
QRectF Table::rectAt(const Where &where, const Card &card) const
{
    if (const Spot *found = m_spots.value(keyAt(where, card)))
        return found->geometry();
    const Spot *strip = m_spots.value(keyOfStrip(where.side));
    return strip ? strip->geometry() : QRectF();
}

} // namespace mantimon::board
