#pragma once

#include "clock/clock.h"
#include "net/proxy_header.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>

namespace mantimon::net {

/// A connection of a proxy until its header has come; then it is given on, or closed when that is wrong or late.
class ProxyPreface : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyPreface)

public:
    /// Takes the descriptor. `patience`: how long the header may take.
    ProxyPreface(int descriptor, clock::Milliseconds patience, clock::Clock &clock, QObject *parent = nullptr);
    ~ProxyPreface() override;

Q_SIGNALS:
    /// Once; who takes it owns the descriptor from then on. Without a client the proxy speaks for itself.
    void read(int descriptor, const std::optional<QHostAddress> &client);

private:
    void readMore();

    int m_descriptor;
    QSocketNotifier m_notifier;
    clock::Alarm m_late;
    ProxyHeader m_header;
};

} // namespace mantimon::net
