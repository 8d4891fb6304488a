#pragma once

#include "loop/run_in.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <memory>

namespace mantimon::testing {

/// A proxy before PostgreSQL that cuts a connection inside its COMMIT. It works in a thread of its own.
class CommitCutter
{
    Q_DISABLE_COPY_MOVE(CommitCutter)

public:
    enum class Cut {
        Never,
        BeforeTheServer, ///< the server never hears of the COMMIT
        BeforeTheClient, ///< it is done, and nobody hears of it
    };

    explicit CommitCutter(quint16 serverPort) : m_serverPort(serverPort)
    {
        m_proxy.moveToThread(&m_thread);
        QObject::connect(&m_proxy, &QTcpServer::newConnection, &m_proxy, [this] { accept(); });
        m_thread.start();
        loop::runIn(&m_proxy, [this] {
            if (!m_proxy.listen(QHostAddress::LocalHost))
                qFatal("the proxy cannot listen");
        });
    }
    ~CommitCutter()
    {
        loop::runIn(&m_proxy, [this] { m_proxy.close(); });
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] quint16 port() const { return m_proxy.serverPort(); }
    /// The next COMMIT. From then on nobody is let through until letIn().
    void cutNext(Cut cut) { m_cut = cut; }
    void letIn() { m_isShut = false; }

private:
    void accept()
    {
        while (QTcpSocket *client = m_proxy.nextPendingConnection()) {
            if (m_isShut) {
                client->abort();
                client->deleteLater();
                continue;
            }
            auto *server = new QTcpSocket(client);
            server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
            QObject::connect(client, &QTcpSocket::readyRead, server, [=, this] { toServer(*client, *server); });
            QObject::connect(server, &QTcpSocket::readyRead, client, [=, this] { toClient(*client, *server); });
            QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            QObject::connect(client, &QTcpSocket::disconnected, client, &QTcpSocket::deleteLater);
        }
    }
    void toServer(QTcpSocket &client, QTcpSocket &server)
    {
        const QByteArray bytes = client.readAll();
        if (bytes.contains(QByteArray("COMMIT", 7)))
            m_cutting = m_cut.exchange(Cut::Never);
        if (m_cutting == Cut::BeforeTheServer)
            cut(client, server);
        else
            server.write(bytes);
    }
    void toClient(QTcpSocket &client, QTcpSocket &server)
    {
        const QByteArray bytes = server.readAll();
        if (m_cutting == Cut::BeforeTheClient)
            cut(client, server);
        else
            client.write(bytes);
    }
    void cut(QTcpSocket &client, QTcpSocket &server)
    {
        m_cutting = Cut::Never;
        m_isShut = true;
        server.abort();
        client.abort();
    }

    const quint16 m_serverPort;
    std::atomic<Cut> m_cut = Cut::Never;
    std::atomic<bool> m_isShut = false;
    Cut m_cutting = Cut::Never;
    QTcpServer m_proxy;
    QThread m_thread;
};

} // namespace mantimon::testing

Q_DECLARE_METATYPE(mantimon::testing::CommitCutter::Cut)
