#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace mantimon::harness {

/// Runs the event loop until `condition` holds; false when it does not within `patience` ms. Unlike
/// QTest::qWaitFor it wakes with each event, so that a driven game is as fast as the server.
template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition, int patience)
{
    const QDeadlineTimer deadline(patience);
    QTimer wakeUp;
    wakeUp.start(patience + 1);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace mantimon::harness
