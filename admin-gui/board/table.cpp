#include "board/table.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace mantimon::board {

namespace {

constexpr auto tickEvery = std::chrono::milliseconds(250);
constexpr auto markedFor = std::chrono::milliseconds(1600);

/// How far `to` is in that direction; what lies aside counts more. Negative: the other way.
qreal distance(const QPointF &from, const QPointF &to, Qt::Key direction)
{
    const QPointF way = to - from;
    const bool isAcross = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const qreal along = (isAcross ? way.x() : way.y()) *
                        (direction == Qt::Key_Left || direction == Qt::Key_Up ? -1 : 1);
    const qreal aside = std::abs(isAcross ? way.y() : way.x());
    return along <= 1 ? -1 : along + 2.5 * aside;
}

} // namespace

Table::Table(const Catalogue &catalogue, QObject *parent) : QGraphicsScene(parent), m_motion(*this, m_look)
{
    m_look.catalogue = &catalogue;
    m_look.colours = Colours::from(QPalette());
    setItemIndexMethod(NoIndex);
    connect(&catalogue, &Catalogue::changed, this, &Table::refresh);
    connect(&m_tick, &QTimer::timeout, this, &Table::tick);
    m_tick.start(tickEvery);
    m_unmark.setSingleShot(true);
    connect(&m_unmark, &QTimer::timeout, this, &Table::unmarkAll);
}

Table::~Table()
{
    blockSignals(true); // spots that lose the focus need not say so any more
    setFocusItem(nullptr);
    clearTable();
}

void Table::showState(const TableState &state, const QVector<Event> &events, Arrival arrival)
{
    m_motion.finish();
    unmarkAll();
    const QVector<Change> changes =
        m_state && arrival == Arrival::Step ? changesBetween(*m_state, state, events) : QVector<Change>();
    QHash<QString, QRectF> origins;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Moved)
            origins.insert(change.card.instance, rectAt(change.from, change.card));
    }
    rename(state);
    m_state = state;
    m_age.restart();
    place(changes, origins);
    showChanges(changes, origins);
    m_motion.start();
}

void Table::clearTable()
{
    m_motion.finish();
    m_state.reset();
    qDeleteAll(std::exchange(m_spots, {}));
    m_order.clear();
}

/// A Mantimon that evolves stays the same spot.
void Table::rename(const TableState &state)
{
    const auto adopt = [this](const Mantimon &mantimon) {
        const QString key = keyOf(mantimon.card);
        for (const Card &under : mantimon.evolvedFrom) {
            if (!m_spots.contains(key) && m_spots.contains(keyOf(under)))
                m_spots.insert(key, m_spots.take(keyOf(under)));
        }
    };
    for (const Side &side : state.sides) {
        if (side.active)
            adopt(*side.active);
        for (const Mantimon &mantimon : side.bench)
            adopt(mantimon);
    }
}

Spot *Table::addSpot()
{
    auto *spot = new Spot(m_look);
    addItem(spot);
    connect(spot, &Spot::pointedAt, this, [this, spot](bool isPointedAt) { Q_EMIT pointedAt(isPointedAt ? spot : nullptr); });
    connect(spot, &Spot::focused, this, [this, spot](bool hasFocus) { Q_EMIT focusMoved(hasFocus ? spot : nullptr); });
    return spot;
}

void Table::place(const QVector<Change> &changes, const QHash<QString, QRectF> &origins)
{
    const bool moves = m_isAnimated && !changes.isEmpty();
    QHash<QString, Spot *> old = std::exchange(m_spots, {});
    m_order.clear();
    qreal height = 0;
    for (const Thing &thing : arrange(*m_state, m_size, m_look, settingNow())) {
        Spot *spot = old.take(thing.key);
        QRectF from = spot ? spot->geometry() : origins.value(thing.key.section(u'/', -1), thing.place);
        if (!spot)
            spot = addSpot();
        spot->show(thing);
        spot->setZValue(height++);
        if (moves && from != thing.place && !from.isEmpty())
            m_motion.move(*spot, from, thing.place);
        else
            spot->setGeometry(thing.place);
        m_spots.insert(thing.key, spot);
        m_order.append(thing.key);
    }
    for (auto it = old.cbegin(); it != old.cend(); ++it) {
        if (moves)
            takeAway(it.value(), it.key(), changes);
        else
            delete it.value();
    }
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
    const auto coins =
        std::count_if(changes.cbegin(), changes.cend(), [](const Change &c) { return c.kind == Change::Kind::Flipped; });
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
    const bool hasItsSpot = to == Active || to == Bench || to == Under ||
                            m_spots.contains(keyOfHand(change.card));
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

Setting Table::settingNow() const
{
    Setting setting = m_setting;
    setting.ageMs = m_clocksRun && m_age.isValid() ? m_age.elapsed() : 0;
    return setting;
}

void Table::refresh()
{
    m_motion.finish();
    if (m_state)
        place({}, {});
}

/// Only the strips have clocks.
void Table::tick()
{
    if (!m_state || !m_clocksRun)
        return;
    for (const Thing &thing : arrange(*m_state, m_size, m_look, settingNow())) {
        if (thing.key.startsWith("strip/"_L1) && m_spots.contains(thing.key))
            m_spots.value(thing.key)->show(thing);
    }
}

void Table::setSize(const QSizeF &size)
{
    m_size = size;
    setSceneRect(QRectF(QPointF(), size));
    refresh();
}

void Table::setLook(const QPalette &palette, const QFont &font)
{
    m_look.colours = Colours::from(palette);
    m_look.font = font;
    m_look.text = QFontInfo(font).pixelSize();
    refresh();
    update();
}

void Table::setSetting(int benchSize, int pointsToWin, bool showsHands)
{
    m_setting = {.benchSize = benchSize, .pointsToWin = pointsToWin, .showsHands = showsHands};
    refresh();
}

QVector<Spot *> Table::focusableSpots() const
{
    QVector<Spot *> spots;
    for (const QString &key : m_order) {
        Spot *spot = m_spots.value(key);
        if (spot->flags() & QGraphicsItem::ItemIsFocusable)
            spots.append(spot);
    }
    return spots;
}

Spot *Table::neighbour(const Spot *from, Qt::Key direction) const
{
    Spot *nearest = nullptr;
    qreal least = std::numeric_limits<qreal>::max();
    for (Spot *spot : focusableSpots()) {
        const qreal far = distance(from->geometry().center(), spot->geometry().center(), direction);
        if (spot != from && far > 0 && far < least) {
            least = far;
            nearest = spot;
        }
    }
    return nearest;
}

void Table::drawBackground(QPainter *painter, const QRectF &exposed)
{
    painter->fillRect(exposed, m_look.colours.felt);
    painter->setPen(QPen(mixed(m_look.colours.felt, m_look.colours.line, 0.5), 1));
    painter->drawLine(QPointF(0, m_size.height() / 2), QPointF(m_size.width(), m_size.height() / 2));
}

} // namespace mantimon::board
