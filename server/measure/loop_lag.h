#pragma once

#include "measure/durations.h"

#include <QObject>
#include <QTimer>

namespace mantimon::measure {

/// Observes how late the event loop of its thread comes to a timer: so long may anything wait that arrives.
class LoopLag : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopLag)

public:
    /// Seldom enough to cost an idle server nothing.
    static constexpr std::chrono::milliseconds every{250};

    explicit LoopLag(QObject *parent = nullptr);

private:
    void look();

    QTimer m_timer;
    Clock::time_point m_due;
};

} // namespace mantimon::measure
