#pragma once

#include "net/http_exchange.h"
#include "net/limits.h"

#include <QObject>
#include <QPointer>
#include <QVector>

namespace mantimon::net {

/// The server's half of HTTP long-polling: what is to be said waits here for a GET, or a GET for it.
class PollingCarrier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PollingCarrier)

public:
    /// A packet that has not been polled: Engine.IO's text, or the bytes of a binary message.
    struct Unsent
    {
        QString text{};
        QByteArray bytes{};
        bool isBinary = false;
    };

    /// The limits must outlive it.
    explicit PollingCarrier(const Limits &limits, QObject *parent = nullptr);

    [[nodiscard]] bool isPolled() const { return m_waiting != nullptr; }
    [[nodiscard]] bool isEmpty() const { return m_unsent.isEmpty(); }

    /// A GET. Only when no other waits.
    void poll(HttpExchange &exchange);
    void send(Unsent packet);
    /// Sends what there is, if somebody waits for it; otherwise as soon as somebody does.
    void flush();
    /// The GET that waits is answered with a noop, so that the peer may go on without it.
    void release();
    /// A congestion that ends by it is not told: what has waited for that comes behind what is taken.
    [[nodiscard]] QVector<Unsent> takeUnsent();
    [[nodiscard]] bool isCongested() const { return m_isCongested; }

Q_SIGNALS:
    /// What was there has been answered to a GET.
    void flushed();
    /// See Endpoint.
    void congestionChanged(bool isCongested);
    /// The peer has given up its GET.
    void abandoned();
    /// More waits than may: the peer does not poll.
    void overflowed();

private:
    void answer(const QByteArray &payload);

    const Limits &m_limits;
    QPointer<HttpExchange> m_waiting;
    QVector<Unsent> m_unsent;
    qint64 m_bytes = 0;
    bool m_isFlushDue = false;
    bool m_isCongested = false;
};

} // namespace mantimon::net
