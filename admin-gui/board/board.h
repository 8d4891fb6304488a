#pragma once

#include "board/table.h"

#include <QGraphicsView>

namespace mantimon::board {

class CardDetails;

/// The table as a widget. It fits its size; arrow keys walk over the cards; what is pointed at or has
/// the focus is told in full beside it.
class Board : public QGraphicsView
{
    Q_OBJECT

public:
    /// The catalogue must outlive it.
    explicit Board(const Catalogue &catalogue, QWidget *parent = nullptr);
    ~Board() override;

    /// `events` are those since the state before.
    void showState(const TableState &state, const QVector<Event> &events = {}, Arrival arrival = Arrival::Jump);
    void clear();
    [[nodiscard]] const std::optional<TableState> &state() const { return m_table.state(); }

    void setAnimated(bool isAnimated) { m_table.setAnimated(isAnimated); }
    void setPace(double pace) { m_table.setPace(pace); }
    void setClocksRun(bool run) { m_table.setClocksRun(run); }
    /// What the ruleset says; `pointsToWin` 0: not known.
    void setRules(int benchSize, int pointsToWin);
    /// Without hands and piles, for a small place.
    void setSmall(bool isSmall);
    /// Greyed: what is shown may be old.
    void setStale(bool isStale);
    [[nodiscard]] bool isStale() const { return m_isStale; }

    [[nodiscard]] Table &table() { return m_table; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;

private:
    void tell(Spot *spot);
    void moveFocus(Spot *spot);

    const Catalogue &m_catalogue;
    Table m_table;
    CardDetails *m_details;
    int m_benchSize = 5;
    int m_pointsToWin = 0;
    bool m_isSmall = false;
    bool m_isStale = false;
};

} // namespace mantimon::board
