#include "pages/stat_card.h"

#include "look/colors.h"
#include "look/units.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mantimon::pages {

StatCard::StatCard(QWidget *parent)
    : QFrame(parent), m_name(new QLabel(this)), m_value(new QLabel(this)), m_detail(new QLabel(this))
{
    setProperty("role", u"card"_s);
    m_name->setProperty("role", u"muted"_s);
    m_detail->setProperty("role", u"muted"_s);
    look::scaleFont(m_value, 1.7, true);
    auto *layout = new QVBoxLayout(this);
    const int gap = look::em(this, 0.6);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(look::em(this, 0.1));
    layout->addWidget(m_name);
    layout->addWidget(m_value);
    layout->addWidget(m_detail);
}

void StatCard::setName(const QString &name)
{
    m_name->setText(name);
    describe();
}

void StatCard::setValue(const QString &value, const QString &detail)
{
    m_value->setText(value);
    m_detail->setText(detail);
    describe();
}

void StatCard::setTone(const QString &tone)
{
    look::setStyleProperty(m_value, "role", tone);
}

void StatCard::setPressable(bool isPressable)
{
    m_isPressable = isPressable;
    setFocusPolicy(isPressable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isPressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StatCard::describe()
{
    setAccessibleName(u"%1: %2 %3"_s.arg(m_name->text(), m_value->text(), m_detail->text()));
}

void StatCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPressable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pressed();
}

void StatCard::keyPressEvent(QKeyEvent *event)
{
    const bool isPress = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (m_isPressable && isPress)
        Q_EMIT pressed();
    else
        QFrame::keyPressEvent(event);
}

void StatCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void StatCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void StatCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::colors().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look::em(this, 0.45), look::em(this, 0.45));
}

} // namespace mantimon::pages
