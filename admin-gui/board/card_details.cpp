#include "board/card_details.h"

#include "board/emblem.h"

#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace mantimon::board {

CardDetails::CardDetails(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_face(new QWidget(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_face, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    hide();
}

void CardDetails::tell(const Subject &subject, const Catalogue &catalogue, const QRect &beside)
{
    const int em = QFontInfo(font()).pixelSize();
    m_card = catalogue.card(subject.cardId);
    m_face->setVisible(!subject.cardId.isEmpty());
    m_face->setFixedSize(em * 5, em * 5);
    m_text->setFixedWidth(em * 18);
    m_text->setText(detailed(subject, catalogue, em * 5 / 4));
    m_text->setMinimumHeight(m_text->heightForWidth(em * 18));
    layout()->activate();
    resize(sizeHint());
    const QRect room = parentWidget()->rect();
    int x = beside.right() + em / 2;
    if (x + width() > room.right())
        x = beside.left() - em / 2 - width();
    const int y = beside.center().y() - height() / 2;
    move(std::clamp(x, 0, std::max(0, room.width() - width())),
         std::clamp(y, 0, std::max(0, room.height() - height())));
    show();
    raise();
    update();
}

void CardDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = QFontInfo(font()).pixelSize() * 0.6;
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_face->isVisible())
        drawEmblem(painter, QRectF(m_face->geometry()), m_card);
}

} // namespace mantimon::board
