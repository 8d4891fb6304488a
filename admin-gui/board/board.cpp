#include "board/board.h"

#include "board/board_accessible.h"
#include "board/card_details.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>

namespace mantimon::board {

Board::Board(const Catalogue &catalogue, QWidget *parent)
    : QGraphicsView(parent), m_catalogue(catalogue), m_table(catalogue), m_details(new CardDetails(this))
{
    installAccessibility();
    setScene(&m_table);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Table"));
    m_table.setLook(palette(), font());
    connect(&m_table, &Table::pointedAt, this, &Board::tell);
    connect(&m_table, &Table::focusMoved, this, [this](Spot *spot) {
        tell(spot);
        if (spot)
            announceFocus(*this, *spot);
    });
}

Board::~Board()
{
    m_table.disconnect(this);
}

void Board::showState(const TableState &state, const QVector<Event> &events, Arrival arrival)
{
    m_details->hide();
    m_table.showState(state, events, arrival);
    if (hasFocus())
        tell(static_cast<Spot *>(m_table.focusItem()));
}

void Board::clear()
{
    m_details->hide();
    m_table.clearTable();
}

void Board::setRules(int benchSize, int pointsToWin)
{
    m_benchSize = benchSize;
    m_pointsToWin = pointsToWin;
    m_table.setSetting(m_benchSize, m_pointsToWin, !m_isSmall);
}

void Board::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    m_table.setSetting(m_benchSize, m_pointsToWin, !m_isSmall);
    updateGeometry();
}

void Board::setStale(bool isStale)
{
    m_isStale = isStale;
    m_table.setClocksRun(!isStale);
    viewport()->update();
}

QSize Board::sizeHint() const
{
    const int em = QFontInfo(font()).pixelSize();
    return m_isSmall ? QSize(em * 34, em * 20) : QSize(em * 60, em * 44);
}

QSize Board::minimumSizeHint() const
{
    const int em = QFontInfo(font()).pixelSize();
    return m_isSmall ? QSize(em * 22, em * 13) : QSize(em * 36, em * 26);
}

void Board::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_details->hide();
    m_table.setSize(viewport()->size());
}

void Board::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange) {
        m_table.setLook(palette(), font());
        setAccessibleName(tr("Table"));
    }
}

void Board::keyPressEvent(QKeyEvent *event)
{
    auto *current = static_cast<Spot *>(m_table.focusItem());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveFocus(current ? m_table.neighbour(current, Qt::Key(event->key())) : m_table.focusableSpots().value(0));
        return;
    case Qt::Key_Home:
        return moveFocus(m_table.focusableSpots().value(0));
    case Qt::Key_End:
        return moveFocus(m_table.focusableSpots().value(m_table.focusableSpots().size() - 1));
    case Qt::Key_Escape:
        if (m_details->isVisible()) {
            m_details->hide();
            return;
        }
        break;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void Board::moveFocus(Spot *spot)
{
    if (spot)
        spot->setFocus(Qt::OtherFocusReason);
}

/// The first time on the active Mantimon of the lower side; later where it was.
void Board::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool isKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_table.focusItem() || !isKeyboard || !m_table.state())
        return;
    const auto &active = m_table.state()->sides[0].active;
    Spot *spot = active ? m_table.spot(keyOf(active->card)) : nullptr;
    moveFocus(spot ? spot : m_table.focusableSpots().value(0));
}

void Board::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_details->hide();
}

/// The page scrolls, not the table.
void Board::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void Board::drawForeground(QPainter *painter, const QRectF &exposed)
{
    if (!m_isStale)
        return;
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.55F);
    painter->fillRect(exposed, veil);
}

void Board::tell(Spot *spot)
{
    const bool isWorthIt =
        spot && !m_isSmall && !spot->subject().title.isEmpty() &&
        (!spot->subject().cardId.isEmpty() || spot->subject().count >= 0 || !spot->subject().cards.isEmpty());
    if (isWorthIt)
        m_details->tell(spot->subject(), m_catalogue, mapFromScene(spot->geometry()).boundingRect());
    else
        m_details->hide();
}

} // namespace mantimon::board
