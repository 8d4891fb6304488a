#include "loop/descriptor_watches.h"

#include "loop/log.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <limits>

#include <unistd.h>

namespace mantimon::loop {

namespace {

/// By QSocketNotifier::Type. An error or a hang-up, which the system always tells, is everybody's.
constexpr std::array<quint32, 3> conditions{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr quint32 forAll = EPOLLERR | EPOLLHUP;

constexpr quint64 wakeUpTag = std::numeric_limits<quint64>::max();

} // namespace

DescriptorWatches::DescriptorWatches(int wakeUp) : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = wakeUpTag;
    if (m_epoll < 0 || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, wakeUp, &event) != 0)
        qFatal("no epoll for an event loop: %ls", qUtf16Printable(qt_error_string(errno)));
}

DescriptorWatches::~DescriptorWatches()
{
    ::close(m_epoll);
}

void DescriptorWatches::add(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    Watch &watch = m_watches[descriptor];
    if (watch.serial == 0)
        watch.serial = ++m_lastSerial;
    QSocketNotifier *&place = watch.notifiers[notifier->type()];
    if (place && place != notifier)
        qCWarning(loopLog, "two notifiers of one kind for descriptor %d: the first is forgotten", descriptor);
    place = notifier;
    noteChange(descriptor, watch);
}

void DescriptorWatches::remove(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto found = m_watches.find(descriptor);
    if (found == m_watches.end() || found->second.notifiers[notifier->type()] != notifier)
        return;
    Watch &watch = found->second;
    watch.notifiers[notifier->type()] = nullptr;
    if (wanted(watch) != 0)
        return noteChange(descriptor, watch);
    // Now, while it is open: of a closed one that has a duplicate the system would tell for ever.
    if (watch.known != 0)
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    if (watch.isAlwaysReady)
        std::erase(m_alwaysReady, descriptor);
    m_watches.erase(found);
}

quint32 DescriptorWatches::wanted(const Watch &watch)
{
    quint32 events = 0;
    for (std::size_t kind = 0; kind < conditions.size(); ++kind)
        events |= watch.notifiers[kind] ? conditions[kind] : 0U;
    return events;
}

quint64 DescriptorWatches::tagOf(int descriptor, const Watch &watch)
{
    return quint64(watch.serial) << 32 | quint32(descriptor);
}

void DescriptorWatches::noteChange(int descriptor, Watch &watch)
{
    if (!std::exchange(watch.isChanged, true))
        m_changed.push_back(descriptor);
}

void DescriptorWatches::tellSystem()
{
    // By index: a refused notifier may come again.
    for (std::size_t i = 0; i < m_changed.size(); ++i)
        tellSystem(m_changed[i]);
    m_changed.clear();
}

void DescriptorWatches::tellSystem(int descriptor)
{
    const auto found = m_watches.find(descriptor);
    if (found == m_watches.end())
        return;
    Watch &watch = found->second;
    watch.isChanged = false;
    epoll_event event{};
    event.events = wanted(watch);
    event.data.u64 = tagOf(descriptor, watch);
    if (watch.isAlwaysReady || event.events == watch.known)
        return;
    const int first = watch.known == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    int failed = ::epoll_ctl(m_epoll, first, descriptor, &event);
    // Closed and opened again behind our back, or told of by a number that was.
    if (failed != 0 && (errno == ENOENT || errno == EEXIST))
        failed = ::epoll_ctl(m_epoll, errno == ENOENT ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event);
    if (failed == 0) {
        watch.known = event.events;
    } else if (errno == EPERM) {
        watch.isAlwaysReady = true;
        m_alwaysReady.push_back(descriptor);
    } else {
        refuse(descriptor, errno);
    }
}

void DescriptorWatches::refuse(int descriptor, int error)
{
    qCWarning(loopLog, "invalid descriptor %d: %ls; its notifiers are disabled", descriptor,
              qUtf16Printable(qt_error_string(error)));
    const auto notifiers = m_watches.at(descriptor).notifiers;
    for (QSocketNotifier *const notifier : notifiers) {
        if (notifier)
            notifier->setEnabled(false);
    }
}

bool DescriptorWatches::wait(const WaitTime &longest)
{
    tellSystem();
    const int timeout = m_alwaysReady.empty() ? toSystem(longest) : 0;
    const int count = std::max(::epoll_wait(m_epoll, m_ready.data(), int(m_ready.size()), timeout), 0);
    const auto end = m_ready.begin() + count;
    m_next = m_ready.begin();
    m_end = std::remove_if(m_next, end, [](const epoll_event &event) { return event.data.u64 == wakeUpTag; });
    return m_end != end;
}

int DescriptorWatches::deliver()
{
    int told = 0;
    while (m_next != m_end) {
        const epoll_event ready = *m_next++; // a copy: a wait within replaces them
        told += deliver(ready);
    }
    for (const int descriptor : std::vector(m_alwaysReady)) {
        const auto watch = m_watches.find(descriptor);
        epoll_event ready{};
        ready.events = EPOLLIN | EPOLLOUT;
        ready.data.u64 = watch == m_watches.end() ? wakeUpTag : tagOf(descriptor, watch->second);
        told += deliver(ready);
    }
    return told;
}

int DescriptorWatches::deliver(const epoll_event &ready)
{
    const int descriptor = int(ready.data.u64 & std::numeric_limits<quint32>::max());
    int told = 0;
    for (std::size_t kind = 0; kind < conditions.size(); ++kind) {
        if ((ready.events & (conditions[kind] | forAll)) == 0)
            continue;
        // Anew each time: who was told may have removed the others, or closed the descriptor.
        const auto found = m_watches.find(descriptor);
        if (found == m_watches.end() || tagOf(descriptor, found->second) != ready.data.u64)
            break;
        if (QSocketNotifier *const notifier = found->second.notifiers[kind]) {
            QEvent event(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &event);
            ++told;
        }
    }
    return told;
}

} // namespace mantimon::loop
