#pragma once

#include "board/details.h"

#include <QFrame>

class QLabel;

namespace mantimon::board {

/// A card's full text, laid over the table beside the card. The mouse passes through it.
class CardDetails : public QFrame
{
    Q_OBJECT

public:
    explicit CardDetails(QWidget *parent);

    /// `beside` in the parent's pixels.
    void tell(const Subject &subject, const Catalogue &catalogue, const QRect &beside);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    CardInfo m_card;
    QWidget *m_face;
};

} // namespace mantimon::board
