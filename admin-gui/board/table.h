#pragma once

#include "board/arrange.h"
#include "board/changes.h"
#include "board/log_entry.h"
#include "board/motion.h"
#include "board/spot.h"

#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QHash>
#include <QTimer>

#include <optional>

namespace mantimon::board {

/// How a new state comes to the table.
enum class Arrival {
    Jump, ///< another moment or another view: what changed does not matter
    Step  ///< what follows: changes are animated, or outlined where animation is off
};

/// The scene: a spot for each thing of a state, kept from state to state.
class Table : public QGraphicsScene
{
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit Table(const Catalogue &catalogue, QObject *parent = nullptr);
    ~Table() override;

    void showState(const TableState &state, const QVector<Event> &events, Arrival arrival);
    void clearTable();
    [[nodiscard]] const std::optional<TableState> &state() const { return m_state; }

    void setSize(const QSizeF &size);
    void setLook(const QPalette &palette, const QFont &font);
    void setSetting(int benchSize, int pointsToWin, bool showsHands);
    void setAnimated(bool isAnimated) { m_isAnimated = isAnimated; }
    void setPace(double pace) { m_motion.setPace(pace); }
    /// Whether running clocks go on; false for a moment of the past.
    void setClocksRun(bool run) { m_clocksRun = run; }

    /// The spot of that key (see arrange.h), or null.
    [[nodiscard]] Spot *spot(const QString &key) const { return m_spots.value(key); }
    /// Those that can have the focus, in the order of the keyboard.
    [[nodiscard]] QVector<Spot *> focusableSpots() const;
    /// The nearest in an arrow key's direction; null when there is none.
    [[nodiscard]] Spot *neighbour(const Spot *from, Qt::Key direction) const;
    [[nodiscard]] Motion &motion() { return m_motion; }

Q_SIGNALS:
    void pointedAt(mantimon::board::Spot *spot); ///< null: at nothing any more
    void focusMoved(mantimon::board::Spot *spot);

private:
    [[nodiscard]] Spot *addSpot();
    void refresh();
    void tick();
    void rename(const TableState &state);
    void place(const QVector<Change> &changes, const QHash<QString, QRectF> &origins);
    void takeAway(Spot *spot, const QString &key, const QVector<Change> &changes);
    void showChanges(const QVector<Change> &changes, const QHash<QString, QRectF> &origins);
    void showMove(const Change &change, const QHash<QString, QRectF> &origins);
    void mark(const QString &key);
    void unmarkAll();
    [[nodiscard]] QString keyAt(const Where &where, const Card &card) const;
    [[nodiscard]] QRectF rectAt(const Where &where, const Card &card) const;
    [[nodiscard]] Setting settingNow() const;
    void drawBackground(QPainter *painter, const QRectF &exposed) override;

    Look m_look;
    Setting m_setting;
    QSizeF m_size{100, 100};
    std::optional<TableState> m_state;
    QElapsedTimer m_age;
    QHash<QString, Spot *> m_spots;
    QVector<QString> m_order;
    Motion m_motion;
    QTimer m_tick;
    QTimer m_unmark;
    bool m_isAnimated = true;
    bool m_clocksRun = true;
};

} // namespace mantimon::board
