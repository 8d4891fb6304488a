#pragma once

#include "board/arrange.h"

#include <QGraphicsObject>

namespace mantimon::board {

/// A thing on the table, as an item of the scene: can be pointed at and can have the focus.
class Spot : public QGraphicsObject
{
    Q_OBJECT
    Q_PROPERTY(QRectF geometry READ geometry WRITE setGeometry)

public:
    /// `look` must outlive it.
    explicit Spot(const Look &look);

    /// Everything but where it lies.
    void show(const Thing &thing);
    [[nodiscard]] const Subject &subject() const { return m_subject; }
    [[nodiscard]] QRectF geometry() const { return QRectF(pos(), m_size); }
    void setGeometry(const QRectF &geometry);
    /// The ring round what has just changed.
    void setMarked(bool isMarked);
    [[nodiscard]] bool isMarked() const { return m_isMarked; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

Q_SIGNALS:
    void pointedAt(bool isPointedAt);
    void focused(bool hasFocus);

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Look &m_look;
    QSizeF m_size;
    Picture m_picture;
    Subject m_subject;
    bool m_isMarked = false;
};

} // namespace mantimon::board
