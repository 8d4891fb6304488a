#pragma once

#include "clock/clock.h"
#include "net/address_counts.h"
#include "net/session_home.h"

#include <QPointer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <utility>

namespace mantimon::net {

/// A connection on its way to the thread of the session that it asks for: nothing of its request is read yet, and
/// nobody is connected to its socket. Lives in that thread once the socket does.
class Arrival
{
    Q_DISABLE_COPY_MOVE(Arrival)

public:
    explicit Arrival(QTcpSocket &socket) : m_socket(&socket) {}
    /// Nobody has taken it.
    ~Arrival() { delete m_socket; }

    /// Null where it is gone; else it is the caller's.
    [[nodiscard]] QTcpSocket *take() { return std::exchange(m_socket, {}).data(); }
    void moveTo(QThread *thread) { m_socket->moveToThread(thread); }

    AddressCounts::Slot slot{};        ///< see RequestWatch::occupy()
    clock::Milliseconds remaining = 0; ///< of the time for its request
    int moves = 0;                     ///< how often it has gone from thread to thread

private:
    QPointer<QTcpSocket> m_socket;
};

/// The threads that sessions live in, as one of them sees them. Alone it hands on nothing.
struct Homes
{
    HomeNumber own = 0;
    int count = 1;
    /// To another than the own.
    std::function<void(HomeNumber home, std::shared_ptr<Arrival> arrival)> handOn{};
};

} // namespace mantimon::net
