#include "net/engine_link.h"

#include "measure/limit.h"
#include "net/engine_error.h"
#include "net/http_exchange.h"
#include "net/log.h"

namespace mantimon::net {

using socketio::EnginePacket;
using socketio::EngineType;
using socketio::Transport;

namespace {

socketio::EngineTimes timesOf(const Limits &limits)
{
    return {.pingInterval = limits.pingEvery, .pingTimeout = limits.pongWithin, .upgradeTimeout = limits.upgradeWithin};
}

/// Where pings are seconds apart, the links of a thread ring together: whoever is idle costs no wake-up of his own.
clock::Milliseconds sharedMoment(clock::Milliseconds moment, const socketio::EngineTimes &times)
{
    constexpr clock::Milliseconds grain = 1'000;
    return times.pingInterval < 10 * grain ? moment : (moment + grain - 1) / grain * grain;
}

PollingCarrier::Unsent textOf(EngineType type, std::string_view data = {})
{
    return {.text = QString::fromStdString(socketio::encodeEnginePacket(type, data))};
}

QString textOf(socketio::Fault fault)
{
    const std::string_view name = socketio::nameOf(fault);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

EngineLink::EngineLink(Identity identity, Transport transport, AddressCounts::Slot slot, const Limits &limits,
                       clock::Clock &clock, QObject *parent)
    : QObject(parent), m_identity(std::move(identity)), m_slot(std::move(slot)), m_limits(limits), m_clock(clock),
      m_times(timesOf(limits)), m_session(m_times, transport, clock.now()),
      m_rate(limits.messagesPerSecond, limits.messageBurst, clock.now()), m_alarm(clock)
{
    connect(&m_alarm, &clock::Alarm::rang, this, &EngineLink::tick);
    setAlarm();
    if (transport != Transport::Polling)
        return;
    m_polling = std::make_unique<PollingCarrier>(limits);
    connect(m_polling.get(), &PollingCarrier::congestionChanged, this, &EngineLink::congestionChanged);
    connect(m_polling.get(), &PollingCarrier::abandoned, this, &EngineLink::finish);
    connect(m_polling.get(), &PollingCarrier::overflowed, this, [this] {
        measure::countHit(measure::Limit::OutgoingBytes);
        drop("slow_consumer");
    });
    connect(m_polling.get(), &PollingCarrier::flushed, this, [this] {
        if (m_isClosing)
            finish();
    });
    m_polling->send(openPacket());
}

EngineLink::~EngineLink() = default;

PollingCarrier::Unsent EngineLink::openPacket() const
{
    const std::string_view sid(m_identity.sid.constData(), std::size_t(m_identity.sid.size()));
    return {.text = QString::fromStdString(
                socketio::openPacket(sid, m_session.transport(), m_times, m_limits.messageBytes))};
}

void EngineLink::readLimits()
{
    m_rate.setRate(m_limits.messagesPerSecond, m_limits.messageBurst);
    for (WebSocketCarrier *carrier : {m_socket.get(), m_second.get()}) {
        if (carrier)
            carrier->readLimits();
    }
}

bool EngineLink::sweep()
{
    bool isClosing = false;
    for (WebSocketCarrier *carrier : {m_socket.get(), m_second.get()}) {
        if (!carrier || !carrier->isClosing())
            continue;
        carrier->sweep();
        isClosing = true;
    }
    return isClosing;
}

// ---- carriers -------------------------------------------------------------------------------------------

std::unique_ptr<WebSocketCarrier> EngineLink::carrierOf(Upgraded upgraded)
{
    auto carrier = std::make_unique<WebSocketCarrier>(WebSocketCarrier::Name{"session", m_identity.number},
                                                      std::move(upgraded), m_limits, m_clock);
    const WebSocketCarrier *const made = carrier.get();
    connect(made, &WebSocketCarrier::textReceived, this, [this, made](const auto &text) { receiveFrame(text, made); });
    connect(made, &WebSocketCarrier::binaryReceived, this,
            [this, made](const auto &bytes) { receiveBytes(bytes, made); });
    connect(made, &WebSocketCarrier::congestionChanged, this, &EngineLink::congestionChanged);
    connect(made, &WebSocketCarrier::closingBegan, this, &EngineLink::closingBegan);
    connect(made, &WebSocketCarrier::ended, this, [this, made] { lose(made); });
    return carrier;
}

void EngineLink::takeWebSocket(Upgraded upgraded)
{
    if (m_session.transport() == Transport::WebSocket) {
        m_socket = carrierOf(std::move(upgraded));
        m_socket->sendText(openPacket().text);
        return;
    }
    m_session.beginUpgrade(m_clock.now());
    m_second = carrierOf(std::move(upgraded));
    setAlarm();
}

void EngineLink::poll(HttpExchange &exchange)
{
    if (m_polling->isPolled()) {
        end({socketio::CloseCause::BrokenProtocol, socketio::Fault::PolledTwice});
        exchange.answer(engineError(socketio::RequestError::BadRequest));
        return;
    }
    m_polling->poll(exchange);
    if (m_session.isProbed())
        m_polling->release();
}

void EngineLink::post(const QByteArray &body, HttpExchange &exchange)
{
    if (body.size() > m_limits.messageBytes) {
        HttpAnswer refusal = engineError(socketio::RequestError::BadRequest);
        refusal.status = QHttpServerResponder::StatusCode::PayloadTooLarge;
        exchange.answer(refusal);
        return;
    }
    const auto packets = socketio::decodePayload({body.constData(), std::size_t(body.size())});
    if (!packets)
        closeFor(packets.error());
    for (std::size_t i = 0; packets && i < packets->size(); ++i)
        receive((*packets)[i], Transport::Polling);
    exchange.answer(m_isBroken ? engineError(socketio::RequestError::BadRequest) : HttpAnswer{.body = "ok"});
}

void EngineLink::receiveFrame(const QString &text, const WebSocketCarrier *carrier)
{
    const QByteArray utf8 = text.toUtf8();
    const auto packet = socketio::decodeEnginePacket({utf8.constData(), std::size_t(utf8.size())});
    if (packet)
        receive(*packet, Transport::WebSocket);
    else if (carrier == m_second.get())
        dropSecond();
    else
        closeFor(packet.error());
}

void EngineLink::receiveBytes(const QByteArray &bytes, const WebSocketCarrier *)
{
    receive({EngineType::Message, bytes.toStdString(), true}, Transport::WebSocket);
}

void EngineLink::lose(const WebSocketCarrier *carrier)
{
    if (carrier == m_socket.get())
        finish();
    else if (carrier == m_second.get())
        dropSecond();
}

// ---- what comes -----------------------------------------------------------------------------------------

void EngineLink::receive(const EnginePacket &packet, Transport from)
{
    if (m_isClosing || m_isFinished)
        return;
    const bool isAwaited = packet.type == EngineType::Pong && m_session.isPongDue();
    const bool isWithinRate = isAwaited || m_rate.take(m_clock.now());
    if (!isWithinRate && packet.type != EngineType::Message) {
        closeFor(socketio::Fault::TooManyMessages);
        return;
    }
    const socketio::EngineStep step = m_session.receive(packet, from, m_clock.now());
    if (std::holds_alternative<socketio::DeliverMessage>(step)) {
        deliver(packet, isWithinRate);
        return;
    }
    act(step);
    setAlarm();
}

void EngineLink::deliver(const EnginePacket &packet, bool isWithinRate)
{
    const QByteArray data = QByteArray::fromStdString(packet.data);
    if (packet.isBinary)
        Q_EMIT binaryReceived(data, isWithinRate);
    else
        Q_EMIT textReceived(data, isWithinRate);
}

void EngineLink::tick()
{
    if (m_isClosing) {
        finish();
        return;
    }
    act(m_session.tick(m_clock.now()));
    setAlarm();
}

void EngineLink::setAlarm()
{
    if (!m_isClosing && !m_isFinished)
        m_alarm.setAt(sharedMoment(m_session.nextDeadline(), m_times));
}

void EngineLink::act(const socketio::EngineStep &step)
{
    if (std::holds_alternative<socketio::SendPing>(step))
        ping();
    else if (std::holds_alternative<socketio::AnswerProbe>(step))
        answerProbe();
    else if (std::holds_alternative<socketio::CompleteUpgrade>(step))
        completeUpgrade();
    else if (std::holds_alternative<socketio::DropSecondCarrier>(step))
        dropSecond();
    else if (const auto *why = std::get_if<socketio::CloseSession>(&step))
        end(*why);
}

// ---- the upgrade ----------------------------------------------------------------------------------------

void EngineLink::answerProbe()
{
    m_second->sendText(textOf(EngineType::Pong, socketio::probe).text);
    m_polling->release();
}

void EngineLink::completeUpgrade()
{
    m_socket = std::move(m_second);
    const QVector<PollingCarrier::Unsent> unsent = m_polling->takeUnsent();
    m_polling->release();
    const bool wasCongested = m_polling->isCongested();
    m_polling.reset();
    for (const PollingCarrier::Unsent &packet : unsent) {
        if (packet.isBinary)
            m_socket->sendBinary(packet.bytes);
        else
            m_socket->sendText(packet.text);
    }
    // Only now: what has waited elsewhere meanwhile comes behind that.
    if (wasCongested && !m_socket->isCongested())
        Q_EMIT congestionChanged(false);
}

// It may be what is calling.
void EngineLink::dropSecond()
{
    m_session.abandonUpgrade();
    if (!m_second)
        return;
    m_second->disconnect(this);
    m_second->drop("upgrade_dropped");
    m_second.release()->deleteLater();
}

// ---- what goes, and the end -----------------------------------------------------------------------------

void EngineLink::send(const QString &packet)
{
    if (m_isClosing || m_isFinished)
        return;
    if (m_socket)
        m_socket->sendText(packet);
    else
        m_polling->send({.text = packet});
}

void EngineLink::ping()
{
    if (m_socket)
        m_socket->sendNow(socketio::encodeEnginePacket(EngineType::Ping));
    else
        send(textOf(EngineType::Ping).text);
}

void EngineLink::sendBinary(const QByteArray &message)
{
    if (m_isClosing || m_isFinished)
        return;
    if (m_socket)
        m_socket->sendBinary(message);
    else
        m_polling->send({.bytes = message, .isBinary = true});
}

void EngineLink::close(CloseCode code, const QString &reason)
{
    if (m_isClosing || m_isFinished)
        return;
    if (m_polling)
        m_polling->send(textOf(EngineType::Close));
    m_isClosing = true;
    m_alarm.cancel();
    dropSecond();
    if (m_socket) {
        m_session.close();
        m_socket->close(code, reason);
    } else {
        // What is unsent waits for the next poll.
        m_alarm.setIn(m_limits.closeWithin);
        m_polling->flush();
    }
}

void EngineLink::closeFor(socketio::Fault fault)
{
    if (m_isClosing || m_isFinished)
        return;
    if (fault == socketio::Fault::NotJson || fault == socketio::Fault::TooDeep)
        measure::countHit(measure::Limit::MessageShape);
    end({socketio::CloseCause::BrokenProtocol, fault});
}

void EngineLink::end(const socketio::CloseSession &why)
{
    m_session.close();
    if (why.cause == socketio::CloseCause::PingTimeout)
        measure::countHit(measure::Limit::Pong);
    m_isBroken = why.cause == socketio::CloseCause::BrokenProtocol;
    if (m_polling) {
        if (why.cause == socketio::CloseCause::ByPeer)
            m_polling->release();
        else
            m_polling->send(textOf(EngineType::Close));
        m_polling->flush();
        finish();
        return;
    }
    m_isClosing = true;
    m_alarm.cancel();
    if (why.cause == socketio::CloseCause::PingTimeout)
        m_socket->drop("no_pong");
    else
        m_socket->close(m_isBroken ? CloseCode::ProtocolError : CloseCode::Normal,
                        why.fault ? textOf(*why.fault) : QString());
}

void EngineLink::drop(const char *why)
{
    if (m_socket)
        return m_socket->drop(why);
    qCInfo(netLog, "%s: session %llu from %ls does not poll", why, m_identity.number,
           qUtf16Printable(m_identity.peer.toString()));
    finish();
}

void EngineLink::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_session.close();
    m_alarm.cancel();
    m_slot.release();
    QMetaObject::invokeMethod(this, &EngineLink::ended, Qt::QueuedConnection);
}

} // namespace mantimon::net
