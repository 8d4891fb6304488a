#pragma once

#include "board/look.h"
#include "board/spot.h"

#include <QObject>
#include <QParallelAnimationGroup>
#include <QPointer>
#include <QVector>

class QGraphicsScene;

namespace mantimon::board {

/// Moves things over the table. What it moves ends where it was told to, also when finish() cuts the
/// way short. Things that only pass by are its own and gone in the end.
class Motion : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Motion)

public:
    /// Both must outlive it.
    Motion(QGraphicsScene &scene, const Look &look);
    ~Motion() override;

    /// 1: as it was drawn; 4: four times as fast.
    void setPace(double pace) { m_pace = pace; }

    void move(Spot &spot, const QRectF &from, const QRectF &to);
    /// Takes the spot, which goes there and vanishes.
    void takeAway(Spot *spot, const QRectF &to, bool isKnockedOut);
    /// A card that passes by; `isShown`: it stops in the middle to be read.
    void fly(const CardInfo &card, const QRectF &from, const QRectF &to, bool isShown);
    /// A number over a card; it rises, or stays for a moment.
    void tell(const QString &text, const QColor &fill, const QRectF &over, bool rises);
    /// `index` of `count` coins side by side.
    void flip(bool isHeads, const QPointF &centre, int index, int count);
    void start();
    /// Everything where it ends, now.
    void finish();
    [[nodiscard]] bool isMoving() const { return m_group.state() == QAbstractAnimation::Running; }

Q_SIGNALS:
    void settled();

private:
    Spot *pass(const Picture &picture, const QRectF &place);
    [[nodiscard]] int lasting(int milliseconds) const;
    void animate(Spot *spot, const QByteArray &property, const QVariant &from, const QVariant &to, int milliseconds);
    void clear();

    QGraphicsScene &m_scene;
    const Look &m_look;
    QParallelAnimationGroup m_group;
    QVector<QPointer<Spot>> m_passing;
    double m_pace = 1;
};

} // namespace mantimon::board
