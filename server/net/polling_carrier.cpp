#include "net/polling_carrier.h"

#include "socketio/engine_packet.h"

namespace mantimon::net {

namespace {

/// In a payload a binary message is base64: four bytes for three.
qint64 sizeOf(const PollingCarrier::Unsent &packet)
{
    return packet.isBinary ? packet.bytes.size() / 3 * 4 + 5 : packet.text.size() + 1;
}

std::string encoded(const PollingCarrier::Unsent &packet)
{
    if (packet.isBinary)
        return socketio::encodeBinaryForPayload({packet.bytes.constData(), std::size_t(packet.bytes.size())});
    return packet.text.toStdString();
}

} // namespace

PollingCarrier::PollingCarrier(const Limits &limits, QObject *parent) : QObject(parent), m_limits(limits) {}

void PollingCarrier::poll(HttpExchange &exchange)
{
    m_waiting = &exchange;
    connect(&exchange, &HttpExchange::abandoned, this, &PollingCarrier::abandoned);
    flush();
}

void PollingCarrier::send(Unsent packet)
{
    m_bytes += sizeOf(packet);
    m_unsent.append(std::move(packet));
    if (m_bytes > m_limits.outgoingBytes && m_unsent.size() > 1) {
        Q_EMIT overflowed();
        return;
    }
    if (m_bytes > congestedBytes(m_limits) && !std::exchange(m_isCongested, true))
        Q_EMIT congestionChanged(true);
    // At the end of this turn: an answer and the pushes behind it travel together.
    if (!std::exchange(m_isFlushDue, true))
        QMetaObject::invokeMethod(this, &PollingCarrier::flush, Qt::QueuedConnection);
}

void PollingCarrier::flush()
{
    m_isFlushDue = false;
    if (!m_waiting || m_unsent.isEmpty())
        return;
    std::string payload;
    for (const Unsent &packet : takeUnsent())
        socketio::appendToPayload(payload, encoded(packet));
    answer(QByteArray::fromStdString(payload));
    if (std::exchange(m_isCongested, false))
        Q_EMIT congestionChanged(false);
    Q_EMIT flushed();
}

void PollingCarrier::release()
{
    flush();
    if (m_waiting)
        answer(QByteArray::fromStdString(socketio::encodeEnginePacket(socketio::EngineType::Noop)));
}

QVector<PollingCarrier::Unsent> PollingCarrier::takeUnsent()
{
    m_bytes = 0;
    return std::exchange(m_unsent, {});
}

void PollingCarrier::answer(const QByteArray &payload)
{
    HttpExchange *const exchange = m_waiting;
    m_waiting.clear();
    exchange->answer({.body = payload});
}

} // namespace mantimon::net
