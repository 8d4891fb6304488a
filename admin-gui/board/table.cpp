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

/// How far `to` is in that direction; what lies aside counts more. Negative: the other way.
qreal distance(const QPointF &from, const QPointF &to, Qt::Key direction)
{
    const QPointF way = to - from;
    const bool isAcross = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const qreal along =
        (isAcross ? way.x() : way.y()) * (direction == Qt::Key_Left || direction == Qt::Key_Up ? -1 : 1);
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
    connect(spot, &Spot::pointedAt, this,
            [this, spot](bool isPointedAt) { Q_EMIT pointedAt(isPointedAt ? spot : nullptr); });
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
}

} // namespace mantimon::board
