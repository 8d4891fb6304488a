#include "echo/echo_server.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace mantimon::testing {

using net::EngineLink;
using net::SocketLink;
using socketio::Packet;
using socketio::PacketType;

namespace {

constexpr clock::Milliseconds sweepEvery = 1'000;

QString textPacket(const QByteArray &message)
{
    return u'4' + QString::fromUtf8(message);
}

std::string joined(const std::vector<std::string> &items)
{
    std::string all;
    for (const std::string &item : items)
        all += (all.empty() ? "" : ",") + item;
    return all;
}

/// The arguments of `event` under another name.
Packet renamed(const Packet &event, const std::string &name)
{
    const std::string arguments = joined(socketio::eventContent(event).arguments);
    Packet packet = event;
    packet.id.reset();
    packet.payload = "[\"" + name + '"' + (arguments.empty() ? "" : ",") + arguments + ']';
    return packet;
}

Packet acknowledged(const Packet &event)
{
    Packet packet = event;
    packet.type = event.type == PacketType::BinaryEvent ? PacketType::BinaryAck : PacketType::Ack;
    packet.payload = '[' + joined(socketio::eventContent(event).arguments) + ']';
    return packet;
}

/// An acknowledgement's arguments as an event.
Packet asEvent(const Packet &ack, const std::string &name)
{
    Packet packet = ack;
    packet.id.reset();
    packet.type = ack.type == PacketType::BinaryAck ? PacketType::BinaryEvent : PacketType::Event;
    packet.payload = "[\"" + name + "\"," + ack.payload.substr(1);
    if (ack.payload == "[]")
        packet.payload = "[\"" + name + "\"]";
    return packet;
}

void welcome(SocketLink &socket, const std::string &nsp, const std::string &auth)
{
    socket.accept(nsp, QUuid::createUuid().toString(QUuid::Id128).toStdString());
    socket.send({.nsp = nsp, .payload = "[\"auth\"," + (auth.empty() ? "{}" : auth) + ']'});
}

void echo(SocketLink &socket, const Packet &event)
{
    const std::string name = socketio::eventContent(event).name;
    if (name == "message")
        socket.send(renamed(event, "message-back"));
    else if (name == "message-with-ack" && event.id)
        socket.send(acknowledged(event));
    else if (name == "ask-me")
        socket.sendForAck(renamed(event, "question"));
    else if (name == "expel-me")
        socket.expel(event.nsp);
}

} // namespace

net::Limits EchoServer::usualLimits()
{
    constexpr int plenty = 1'000'000;
    net::Limits limits;
    limits.messageBytes = 1'000'000;
    limits.outgoingBytes = 16 * limits.messageBytes;
    limits.messagesPerSecond = limits.messageBurst = limits.unauthenticatedPerAddress = plenty;
    limits.pingEvery = 300;
    limits.pongWithin = 200;
    limits.authenticateWithin = 1'000;
    return limits;
}

QString EchoServer::pathOf(Level level)
{
    return level == Level::EngineIo ? u"/engine.io/"_s : u"/socket.io/"_s;
}

EchoServer::EchoServer(Level level, const net::Limits &limits, clock::Clock &clock)
    : m_limits(limits), m_clock(clock), m_listener(
                                            m_limits, [] { return net::Readiness{}; }, clock),
      m_ipv6(
          m_limits, [] { return net::Readiness{}; }, clock),
      m_engine(pathOf(level), m_strangers, m_limits, clock), m_sweep(clock)
{
    for (net::Listener *listener : {&m_listener, &m_ipv6})
        m_engine.serveOn(*listener, [](const QHostAddress &) { return std::optional<net::HttpAnswer>(); });
    connect(&m_engine, &net::EnginePort::opened, this, [this, level](EngineLink *link) {
        if (level == Level::EngineIo)
            echoPackets(*link);
        else
            echoEvents(*link);
    });
    connect(&m_sweep, &clock::Alarm::rang, this, [this] {
        m_engine.sweep();
        m_sweep.setIn(sweepEvery);
    });
    m_sweep.setIn(sweepEvery);
}

bool EchoServer::listen(quint16 port)
{
    if (!m_listener.listen(QHostAddress::LocalHost, port))
        return false;
    // `localhost` may stand for either.
    [[maybe_unused]] const auto ipv6 = m_ipv6.listen(QHostAddress::LocalHostIPv6, m_listener.port());
    return true;
}

void EchoServer::echoPackets(EngineLink &link)
{
    connect(&link, &EngineLink::textReceived, &link, [&link](const QByteArray &text) { link.send(textPacket(text)); });
    connect(&link, &EngineLink::binaryReceived, &link, &EngineLink::sendBinary);
}

void EchoServer::echoEvents(EngineLink &link)
{
    auto *const socket = new SocketLink(link, {"/", "/custom"}, m_limits, m_clock); // the link's
    connect(socket, &SocketLink::connectAsked, socket,
            [socket](const std::string &nsp, const std::string &auth) { welcome(*socket, nsp, auth); });
    connect(socket, &SocketLink::eventReceived, socket, [socket](const Packet &event) { echo(*socket, event); });
    connect(socket, &SocketLink::ackReceived, socket,
            [socket](const Packet &ack) { socket->send(asEvent(ack, "answered")); });
}

} // namespace mantimon::testing
