#pragma once

#include "loop/wait_time.h"

#include <QSocketNotifier>

#include <array>
#include <unordered_map>
#include <vector>

#include <sys/epoll.h>

namespace mantimon::loop {

/// The socket notifiers of one thread over one epoll(7) set, level-triggered: a wait costs what is ready, not what is
/// watched. What is wanted of a descriptor is told to the system before the next wait, so that a
/// notifier that is enabled and disabled within one turn of the loop costs nothing.
class DescriptorWatches
{
public:
    /// `wakeUp`: a descriptor whose readiness wait() tells of.
    explicit DescriptorWatches(int wakeUp);
    ~DescriptorWatches();
    Q_DISABLE_COPY_MOVE(DescriptorWatches)

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    /// Whether the wake-up's descriptor is readable. What an earlier wait has found and deliver() has not got to is
    /// forgotten: it is still ready.
    bool wait(const WaitTime &longest);
    /// Tells the notifiers of what is ready. They may add, remove and wait meanwhile. How many were told.
    int deliver();

private:
    static constexpr int Kinds = 3; // QSocketNotifier::Read, Write, Exception

    struct Watch
    {
        std::array<QSocketNotifier *, Kinds> notifiers{};
        quint32 known = 0;  // what the system watches for; 0: nothing
        quint32 serial = 0; // descriptors come again; what was ready was an earlier one's
        bool isChanged = false;
        bool isAlwaysReady = false; // a file: there is nothing to wait for
    };

    [[nodiscard]] static quint32 wanted(const Watch &watch);
    [[nodiscard]] static quint64 tagOf(int descriptor, const Watch &watch);
    void noteChange(int descriptor, Watch &watch);
    void tellSystem();
    void tellSystem(int descriptor);
    void refuse(int descriptor, int error);
    int deliver(const epoll_event &ready);

    int m_epoll;
    std::unordered_map<int, Watch> m_watches;
    std::vector<int> m_changed;
    std::vector<int> m_alwaysReady;
    using Ready = std::array<epoll_event, 256>;
    Ready m_ready{};
    Ready::iterator m_next = m_ready.begin(); // what deliver() has not got to
    Ready::iterator m_end = m_ready.begin();
    quint32 m_lastSerial = 0;
};

} // namespace mantimon::loop
