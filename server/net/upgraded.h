#pragma once

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

namespace mantimon::net {

/// A WebSocket and what it runs on, which QWebSocket does not show.
struct Upgraded
{
    std::unique_ptr<QWebSocket> socket;
    /// What is written here between two frames goes out as it is; null where there is TLS between.
    QPointer<QTcpSocket> plain;
};

} // namespace mantimon::net
