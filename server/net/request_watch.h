#pragma once

#include "clock/clock.h"
#include "net/address_counts.h"

#include <QTcpSocket>

namespace mantimon::net {

/// Follows a socket from accepting on until it becomes a WebSocket, and counts what it is sent: Qt's HTTP server
/// would gather a body of 150 MB before it asks anyone. A child of its socket.
class RequestWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestWatch)

public:
    RequestWatch(QTcpSocket &socket, qint64 requestBytes, clock::Milliseconds deadline);

    /// Null when nobody follows that socket.
    [[nodiscard]] static RequestWatch *of(const QTcpSocket &socket);

    /// A request that begins like this may be so much longer.
    void allowBody(const QByteArray &beginning, qint64 bytes);
    /// To be called when everyone else has connected to readyRead: the count needs to know what they left.
    void begin();
    /// While it lives and is no WebSocket, it has a place among those of its address.
    void occupy(AddressCounts::Slot slot) { m_slot = std::move(slot); }
    /// Its request was read and accepted as an upgrade: from here on the WebSocket's limits hold.
    void setUpgraded();
    /// Its request was read and will be answered in time, or as late as whoever has taken it wants.
    void setTaken();

    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    /// When it is cut unless it was upgraded or taken.
    [[nodiscard]] clock::Milliseconds deadline() const { return m_deadline; }
    void cut() { m_socket.abort(); }

private:
    void compareBeginning();
    void countReceived();
    void judgeRequest();

    QTcpSocket &m_socket;
    qint64 m_requestBytes;
    qint64 m_received = 0;
    qint64 m_unread = 0; // of what was counted already
    clock::Milliseconds m_deadline;
    AddressCounts::Slot m_slot;
    QByteArray m_longBeginning{}; // empty once it is clear whether the request begins like it
    QByteArray m_beginning{};
    qint64 m_bodyBytes = 0;
    bool m_isUpgraded = false;
    bool m_isTaken = false;
};

} // namespace mantimon::net
