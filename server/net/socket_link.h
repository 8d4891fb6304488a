#pragma once

#include "net/engine_link.h"
#include "socketio/socket_session.h"

namespace mantimon::net {

/// Socket.IO over one Engine.IO session: its namespaces, each of which somebody else lets in or not. A
/// peer that breaks the protocol, or is in no namespace in time, loses the session. A child of the link.
class SocketLink : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocketLink)

public:
    /// The limits and the clock must outlive it.
    SocketLink(EngineLink &link, std::vector<std::string> namespaces, const Limits &limits, clock::Clock &clock);

    [[nodiscard]] EngineLink &engine() { return m_link; }

    // After connectAsked():
    /// `pid`: where the connection may be recovered, else empty.
    void accept(const std::string &nsp, std::string_view sid, std::string_view pid = {});
    /// `data`: JSON; empty: none.
    void refuse(const std::string &nsp, std::string_view message, std::string_view data = {});

    /// With its attachments.
    void send(const socketio::Packet &packet);
    /// An event whose answer comes as ackReceived(); the id is the packet's.
    socketio::AckId sendForAck(socketio::Packet packet);
    /// The server disconnects the peer from the namespace.
    void expel(const std::string &nsp);

Q_SIGNALS:
    /// `auth`: a JSON object; empty: none.
    void connectAsked(const std::string &nsp, const std::string &auth);
    /// `isWithinRate`: whether so much may be said.
    void eventReceived(const mantimon::socketio::Packet &event, bool isWithinRate);
    void ackReceived(const mantimon::socketio::Packet &ack);
    /// The peer has disconnected from the namespace.
    void left(const std::string &nsp);

private:
    void handle(const socketio::SocketOutcome &outcome);
    void handle(const socketio::ConnectAsked &asked);
    void watchVacancy();
    void sendText(const std::string &packet);

    EngineLink &m_link;
    const Limits &m_limits;
    socketio::SocketSession m_session;
    clock::Alarm m_vacancy;     ///< while it is in no namespace
    bool m_isWithinRate = true; ///< the packet whose attachments are coming
};

} // namespace mantimon::net
