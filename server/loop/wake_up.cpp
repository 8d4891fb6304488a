#include "loop/wake_up.h"

#include <QThread>

#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace mantimon::loop {

WakeUp::WakeUp() : m_descriptor(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (m_descriptor < 0)
        qFatal("no eventfd for an event loop: %ls", qUtf16Printable(qt_error_string(errno)));
}

WakeUp::~WakeUp()
{
    ::close(m_descriptor);
}

void WakeUp::wake()
{
    if (m_isAwake.exchange(true, std::memory_order_acq_rel))
        return;
    // The loop's own thread will look at the flag before it waits.
    if (m_thread.load(std::memory_order_relaxed) == QThread::currentThreadId())
        return;
    const quint64 one = 1;
    while (::write(m_descriptor, &one, sizeof one) < 0 && errno == EINTR) {
    }
}

void WakeUp::drain() const
{
    quint64 count = 0;
    while (::read(m_descriptor, &count, sizeof count) < 0 && errno == EINTR) {
    }
}

void WakeUp::waitFor(const WaitTime &longest) const
{
    pollfd self{m_descriptor, POLLIN, 0};
    if (::poll(&self, 1, toSystem(longest)) > 0)
        drain();
}

} // namespace mantimon::loop
