#include "board/board_accessible.h"

#include "board/board.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace mantimon::board {

namespace {

Board *boardOf(const Spot &spot)
{
    if (!spot.scene() || spot.scene()->views().isEmpty())
        return nullptr;
    return qobject_cast<Board *>(spot.scene()->views().constFirst());
}

class AccessibleSpot : public QAccessibleObject
{
public:
    explicit AccessibleSpot(Spot *spot) : QAccessibleObject(spot) {}

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(boardOf(spot())); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const Board *board = boardOf(spot());
        return board && kind == QAccessible::Name ? described(spot().subject(), board->catalogue()) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = spot().hasFocus();
        state.readOnly = true;
        return state;
    }

    QRect rect() const override
    {
        const Board *board = boardOf(spot());
        if (!board)
            return {};
        const QRect inView = board->mapFromScene(spot().geometry()).boundingRect();
        return {board->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

private:
    Spot &spot() const { return *static_cast<Spot *>(object()); }
};

class AccessibleBoard : public QAccessibleWidget
{
public:
    explicit AccessibleBoard(Board *board) : QAccessibleWidget(board, QAccessible::List) {}

    int childCount() const override { return static_cast<int>(spots().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(spots().value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return static_cast<int>(spots().indexOf(child->object()));
    }
    QAccessibleInterface *focusChild() const override
    {
        for (Spot *spot : spots()) {
            if (spot->hasFocus())
                return QAccessible::queryAccessibleInterface(spot);
        }
        return nullptr;
    }

private:
    QVector<Spot *> spots() const { return static_cast<Board *>(object())->table().focusableSpots(); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (auto *board = qobject_cast<Board *>(object))
        return new AccessibleBoard(board);
    if (auto *spot = qobject_cast<Spot *>(object))
        return new AccessibleSpot(spot);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool isInstalled = (QAccessible::installFactory(&make), true);
    Q_UNUSED(isInstalled)
}

void announceFocus(Board &board, Spot &spot)
{
    board.setAccessibleDescription(described(spot.subject(), board.catalogue()));
    QAccessibleEvent event(&spot, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace mantimon::board
