#pragma once

#include "clock/clock.h"
#include "net/address_counts.h"

#include <QTcpSocket>

namespace mantimon::net {

/// A socket as accepted. Until it becomes a WebSocket it counts what it is sent: Qt's HTTP server
/// would gather a body of 150 MB before it asks anyone.
class PlayerSocket : public QTcpSocket
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerSocket)

public:
    PlayerSocket(qint64 requestBytes, clock::Milliseconds deadline, QObject *parent = nullptr);

    /// To be called when everyone else has connected to readyRead: the count needs to know what they left.
    void watchRequest();
    /// While it lives and is no WebSocket, it has a place among those of its address.
    void occupy(AddressCounts::Slot slot) { m_slot = std::move(slot); }
    /// Its request was read and accepted as an upgrade: from here on the WebSocket's limits hold.
    void setUpgraded();

    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    /// When it is cut unless it was upgraded.
    [[nodiscard]] clock::Milliseconds deadline() const { return m_deadline; }

private:
    void countReceived();
    void judgeRequest();

    qint64 m_requestBytes;
    qint64 m_received = 0;
    qint64 m_unread = 0; // of what was counted already
    clock::Milliseconds m_deadline;
    AddressCounts::Slot m_slot;
    bool m_isUpgraded = false;
};

} // namespace mantimon::net
