#include "net/socket_link.h"

namespace mantimon::net {

SocketLink::SocketLink(EngineLink &link, std::vector<std::string> namespaces, const Limits &limits, clock::Clock &clock)
    : QObject(&link), m_link(link), m_limits(limits), m_session(std::move(namespaces)), m_vacancy(clock)
{
    connect(&link, &EngineLink::textReceived, this, [this](const QByteArray &text, bool isWithinRate) {
        m_isWithinRate = isWithinRate;
        handle(m_session.receiveText({text.constData(), std::size_t(text.size())}));
    });
    connect(&link, &EngineLink::binaryReceived, this, [this](const QByteArray &bytes, bool isWithinRate) {
        m_isWithinRate = m_isWithinRate && isWithinRate;
        handle(m_session.receiveBinary(bytes.toStdString()));
    });
    connect(&m_vacancy, &clock::Alarm::rang, this, [this] {
        if (m_session.isVacant())
            m_link.closeFor(socketio::Fault::NoNamespaceInTime);
    });
    watchVacancy();
}

// Refusals do not begin the time anew: who asks again and again is not there either.
void SocketLink::watchVacancy()
{
    if (!m_session.isVacant())
        m_vacancy.cancel();
    else if (!m_vacancy.isSet())
        m_vacancy.setIn(m_limits.authenticateWithin);
}

void SocketLink::handle(const socketio::SocketOutcome &outcome)
{
    if (const auto *asked = std::get_if<socketio::ConnectAsked>(&outcome)) {
        handle(*asked);
    } else if (const auto *unknown = std::get_if<socketio::UnknownNamespace>(&outcome)) {
        if (m_isWithinRate)
            sendText(socketio::connectError(unknown->nsp, "Invalid namespace"));
        else
            m_link.closeFor(socketio::Fault::TooManyMessages);
    } else if (const auto *event = std::get_if<socketio::EventCame>(&outcome)) {
        Q_EMIT eventReceived(event->packet, m_isWithinRate);
    } else if (const auto *ack = std::get_if<socketio::AckCame>(&outcome)) {
        Q_EMIT ackReceived(ack->packet);
    } else if (const auto *gone = std::get_if<socketio::Left>(&outcome)) {
        watchVacancy();
        Q_EMIT left(gone->nsp);
    } else if (const auto *broken = std::get_if<socketio::Broken>(&outcome)) {
        m_link.closeFor(broken->fault);
    }
}

void SocketLink::handle(const socketio::ConnectAsked &asked)
{
    if (m_isWithinRate)
        Q_EMIT connectAsked(asked.nsp, asked.auth);
    else
        m_link.closeFor(socketio::Fault::TooManyMessages);
}

void SocketLink::accept(const std::string &nsp, std::string_view sid, std::string_view pid)
{
    m_session.accept(nsp);
    m_vacancy.cancel();
    sendText(socketio::connectAnswer(nsp, sid, pid));
}

void SocketLink::refuse(const std::string &nsp, std::string_view message, std::string_view data)
{
    m_session.refuse(nsp);
    watchVacancy();
    sendText(socketio::connectError(nsp, message, data));
}

void SocketLink::expel(const std::string &nsp)
{
    m_session.expel(nsp);
    watchVacancy();
    sendText(socketio::encodePacket({.type = socketio::PacketType::Disconnect, .nsp = nsp}));
}

socketio::AckId SocketLink::sendForAck(socketio::Packet packet)
{
    packet.id = m_session.expectAck(packet.nsp);
    send(packet);
    return *packet.id;
}

void SocketLink::send(const socketio::Packet &packet)
{
    sendText(socketio::encodePacket(packet));
    for (const std::string &attachment : packet.attachments)
        m_link.sendBinary(QByteArray::fromStdString(attachment));
}

void SocketLink::sendText(const std::string &packet)
{
    m_link.send(QString::fromStdString(socketio::encodeEnginePacket(socketio::EngineType::Message, packet)));
}

} // namespace mantimon::net
