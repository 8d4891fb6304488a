#include "game/history_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mantimon::game {

HistoryBar::HistoryBar(QWidget *parent)
    : QWidget(parent), m_back(new QToolButton(this)), m_forward(new QToolButton(this)),
      m_slider(new QSlider(Qt::Horizontal, this)), m_label(new QLabel(this)), m_live(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_label);
    layout->addWidget(m_live);
    m_back->setText(u"◂"_s);
    m_forward->setText(u"▸"_s);
    m_back->setAutoRepeat(true);
    m_forward->setAutoRepeat(true);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_live->setCheckable(true);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_live, &QPushButton::clicked, this, &HistoryBar::goToEnd);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        draw();
        Q_EMIT chosen(seq(), isAtEnd());
    });
    retranslate();
}

void HistoryBar::setRange(qint64 first, qint64 last, bool isLive)
{
    const QSignalBlocker quiet(m_slider);
    const bool wasAtEnd = isAtEnd();
    m_isLive = isLive;
    m_slider->setRange(static_cast<int>(first), static_cast<int>(std::max(first, last)));
    m_slider->setPageStep(std::max(1, static_cast<int>(last - first) / 20));
    if (wasAtEnd)
        m_slider->setValue(m_slider->maximum());
    retranslate();
}

void HistoryBar::setSeq(qint64 seq)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(seq));
    draw();
}

qint64 HistoryBar::seq() const
{
    return m_slider->value();
}

bool HistoryBar::isAtEnd() const
{
    return m_slider->value() == m_slider->maximum();
}

void HistoryBar::step(int by)
{
    m_slider->setValue(m_slider->value() + by);
}

void HistoryBar::goToEnd()
{
    if (isAtEnd())
        draw(); // the button stays down
    else
        m_slider->setValue(m_slider->maximum());
}

void HistoryBar::retranslate()
{
    m_back->setToolTip(tr("One entry back"));
    m_back->setAccessibleName(tr("One entry back"));
    m_forward->setToolTip(tr("One entry forward"));
    m_forward->setAccessibleName(tr("One entry forward"));
    m_slider->setAccessibleName(tr("History"));
    m_live->setText(m_isLive ? tr("Live") : tr("End"));
    m_live->setToolTip(m_isLive ? tr("Back to now") : tr("To the end of the game"));
    draw();
}

void HistoryBar::draw()
{
    const QLocale locale;
    const QString last = locale.toString(m_slider->maximum());
    m_label->setText(tr("%1 of %2", "an entry of the log").arg(locale.toString(m_slider->value()), last));
    m_label->setMinimumWidth(
        m_label->fontMetrics().horizontalAdvance(tr("%1 of %2", "an entry of the log").arg(last, last)));
    m_live->setChecked(isAtEnd());
    m_back->setEnabled(m_slider->value() > m_slider->minimum());
    m_forward->setEnabled(!isAtEnd());
}

void HistoryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mantimon::game
