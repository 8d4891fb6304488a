#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimerEvent>

#include <array>
#include <functional>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mantimon::testing {

/// Two connected sockets that do not block.
class SocketPair
{
public:
    SocketPair()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data()) != 0)
            qFatal("no socket pair");
    }
    ~SocketPair()
    {
        closeNear();
        closeFar();
    }
    Q_DISABLE_COPY_MOVE(SocketPair)

    [[nodiscard]] int nearEnd() const { return m_ends[0]; }
    /// Makes the near end readable.
    void sendByte() const
    {
        if (::write(m_ends[1], "x", 1) != 1)
            qFatal("a test's socket is full");
    }
    /// The near end is readable no more.
    void takeByte() const
    {
        char byte = 0;
        [[maybe_unused]] const auto count = ::read(m_ends[0], &byte, 1);
    }
    /// Until the near end is writable no more.
    void fill() const
    {
        const std::array<char, 4096> bytes{};
        while (::write(m_ends[0], bytes.data(), bytes.size()) > 0) {
        }
    }
    void drainFar() const
    {
        std::array<char, 4096> bytes{};
        while (::read(m_ends[1], bytes.data(), bytes.size()) > 0) {
        }
    }
    void closeNear() { closeEnd(0); }
    void closeFar() { closeEnd(1); }

private:
    void closeEnd(std::size_t end)
    {
        if (m_ends[end] >= 0)
            ::close(std::exchange(m_ends[end], -1));
    }

    std::array<int, 2> m_ends{};
};

/// Timers by QObject's own means, and what they do.
class Ticker : public QObject
{
public:
    using QObject::QObject;

    int start(int interval, Qt::TimerType type = Qt::PreciseTimer) { return startTimer(interval, type); }
    std::function<void(int id)> onTick = [](int) {};
    int ticks = 0;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        ++ticks;
        onTick(event->timerId());
    }
};

} // namespace mantimon::testing
