#include "measure/loop_lag.h"

namespace mantimon::measure {

LoopLag::LoopLag(QObject *parent) : QObject(parent), m_due(Clock::now() + every)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LoopLag::look);
    m_timer.start(every);
}

void LoopLag::look()
{
    const auto now = Clock::now();
    observe(Span::LoopLag, now - m_due);
    m_due = now + every;
    m_timer.start(every);
}

} // namespace mantimon::measure
