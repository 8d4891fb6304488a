#include "net/socket_server.h"

#include "measure/limit.h"
#include "net/log.h"
#include "net/plain_socket.h"
#include "net/proxy_preface.h"
#include "net/request_watch.h"
#include "net/secure_socket.h"
#include "net/socket_address.h"

#include <cerrno>
#include <limits>
#include <memory>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mantimon::net {

using namespace Qt::StringLiterals;

namespace {

constexpr clock::Milliseconds acceptAgainAfter = 1'000;

QString reasonOf(const QTcpServer &server)
{
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return u"address already in use"_s;
    case QAbstractSocket::SocketAccessError:
        return u"permission denied"_s;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return u"no such address on this machine"_s;
    default:
        return server.errorString();
    }
}

QString written(const QHostAddress &address, quint16 port)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

QHostAddress peerOf(int descriptor)
{
    sockaddr_storage peer = {};
    socklen_t size = sizeof peer;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&peer));
}

} // namespace

SocketServer::SocketServer(const Limits &limits, clock::Clock &clock, const Peers &peers, QObject *parent)
    : QTcpServer(parent), m_limits(limits), m_clock(clock), m_peers(peers), m_deadline(clock), m_resume(clock)
{
    setListenBacklogSize(limits.listenBacklog);
    // Each is taken as soon as it is pending; the default of 30 would stop accepting in a rush.
    setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(&m_deadline, &clock::Alarm::rang, this, &SocketServer::cutLateSockets);
    connect(&m_resume, &clock::Alarm::rang, this, &SocketServer::acceptAgain);
    connect(this, &QTcpServer::acceptError, this, &SocketServer::pauseAfterError);
}

base::Result<base::Done, QString> SocketServer::start(const QHostAddress &address, quint16 port, bool sharesPort)
{
    if (sharesPort && !listenBeside(address, port))
        return base::failure(u"cannot listen on %1: %2"_s.arg(written(address, port), qt_error_string(errno)));
    if (!sharesPort && !listen(address, port))
        return base::failure(u"cannot listen on %1: %2"_s.arg(written(address, port), reasonOf(*this)));
    // Accepted sockets inherit it.
    const int on = 1;
    if (::setsockopt(int(socketDescriptor()), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) != 0)
        qCWarning(netLog, "TCP_NODELAY refused by the system: small messages will wait");
    return base::Done{};
}

// What QTcpServer::listen() does, but for SO_REUSEPORT, which must be set before the socket is bound.
bool SocketServer::listenBeside(const QHostAddress &address, quint16 port)
{
    const SocketAddress where(address, port);
    const int descriptor = ::socket(where.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    const int on = 1;
    if (::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
        ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) == 0 &&
        ::bind(descriptor, where.get(), where.size()) == 0 && ::listen(descriptor, m_limits.listenBacklog) == 0 &&
        setSocketDescriptor(descriptor))
        return true;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    return false;
}

QTcpSocket *SocketServer::makeSocket(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls)
        socket = std::make_unique<SecureSocket>(this);
    else
        socket = std::make_unique<PlainSocket>(this);
    return socket->setSocketDescriptor(descriptor) ? socket.release() : nullptr;
}

bool SocketServer::mayShakeHands(const QHostAddress &client)
{
    if (m_peers.handshakes.take(client, m_limits.handshakesPerSecond, m_limits.handshakeBurst, m_clock.now()))
        return true;
    measure::countHit(measure::Limit::Handshakes);
    return false;
}

bool SocketServer::mayCome(const QHostAddress &peer)
{
    if (!mayShakeHands(peer))
        return false;
    if (m_peers.sockets.count(peer) < m_limits.unauthenticatedPerAddress)
        return true;
    measure::countHit(measure::Limit::ConnectionsOfAddress);
    return false;
}

void SocketServer::incomingConnection(qintptr descriptor)
{
    const TrustedProxies &proxies = m_limits.proxies;
    if (!proxies.speakProxyProtocol || !proxies.contains(peerOf(int(descriptor))))
        return admit(descriptor, {});
    auto *const preface = new ProxyPreface(int(descriptor), m_limits.requestWithin, m_clock, this);
    connect(preface, &ProxyPreface::read, this,
            [this](int read, const std::optional<QHostAddress> &client) { admit(read, client); });
}

void SocketServer::admit(qintptr descriptor, const std::optional<QHostAddress> &client)
{
    QTcpSocket *const socket = makeSocket(descriptor);
    if (!socket)
        return;
    if (client)
        namePeer(*socket, *client);
    const QHostAddress peer = socket->peerAddress();
    const bool isProxy = m_limits.proxies.contains(peer); // its many clients are judged when they are known
    if (!isProxy && !mayCome(peer)) {
        socket->abort();
        delete socket;
        return;
    }
    auto *const watch = new RequestWatch(*socket, m_limits.requestBytes, m_clock.now() + m_limits.requestWithin);
    if (!isProxy)
        watch->occupy(m_peers.sockets.take(peer));
    watch->allowBody(m_withBodies, m_limits.messageBytes);
    m_young.emplace_back(watch);
    if (!m_deadline.isSet())
        m_deadline.setAt(watch->deadline());
    addPendingConnection(socket); // the HTTP server connects to it
    watch->begin();
    if (auto *const secure = qobject_cast<SecureSocket *>(socket)) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
}

void SocketServer::cutLateSockets()
{
    const clock::Milliseconds now = m_clock.now();
    while (!m_young.empty()) {
        const QPointer<RequestWatch> &watch = m_young.front();
        if (watch && !watch->isUpgraded() && !watch->isTaken()) {
            if (watch->deadline() > now) {
                m_deadline.setAt(watch->deadline());
                return;
            }
            measure::countHit(measure::Limit::RequestTime);
            watch->cut();
        }
        m_young.pop_front();
    }
}

// QTcpServer has paused itself.
void SocketServer::pauseAfterError()
{
    qCWarning(netLog, "cannot accept connections: %ls; trying again", qUtf16Printable(errorString()));
    m_resume.setIn(acceptAgainAfter);
}

// Qt 6.4's socket engine keeps the first error for ever and would take every "nothing more to accept"
// for it; so the listening socket goes on in a new engine, with what waits in its backlog.
void SocketServer::acceptAgain()
{
    if (!isListening())
        return;
    const int descriptor = ::fcntl(int(socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0) {
        m_resume.setIn(acceptAgainAfter);
        return;
    }
    close();
    if (!setSocketDescriptor(descriptor)) {
        qCCritical(netLog, "cannot listen any more: %ls", qUtf16Printable(errorString()));
        ::close(descriptor);
    }
}

} // namespace mantimon::net
