#include "net/socket_server.h"

#include "measure/limit.h"
#include "net/log.h"
#include "net/plain_socket.h"
#include "net/proxy_preface.h"
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
    RequestWatch *const watch = follow(*socket, m_limits.requestWithin);
    if (!isProxy)
        watch->occupy(m_peers.sockets.take(peer));
    if (auto *const secure = qobject_cast<SecureSocket *>(socket)) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
}

// What is connected to its readyRead comes in this order: its watch, the HTTP server, the watch again.
RequestWatch *SocketServer::follow(QTcpSocket &socket, clock::Milliseconds remaining)
{
    auto *const watch = new RequestWatch(socket, *this, m_limits, m_clock, remaining);
    watch->allowBody(m_withBodies);
    addPendingConnection(&socket); // the HTTP server connects to it
    watch->begin();
    return watch;
}

void SocketServer::setHomes(const Homes &homes, const QString &path)
{
    m_homes = homes;
    m_sessionsPath = path;
}

// Nothing of the request is answered here, so its connection can go as a whole, with what has come of it.
void SocketServer::route(RequestWatch &watch, const QByteArray &line)
{
    if (m_homes.count == 1)
        return;
    const auto home = homeAskedBy(line, m_sessionsPath);
    if (!home || *home == m_homes.own || *home >= m_homes.count)
        return;
    QTcpSocket &socket = watch.socket();
    QObject::disconnect(&socket, &QIODevice::readyRead, nullptr, nullptr);
    if (socket.isTransactionStarted())
        socket.rollbackTransaction(); // the HTTP server has read the beginning of the line
    // Not while it is telling what it has received.
    QMetaObject::invokeMethod(
        this,
        [this, moving = QPointer(&watch), home = *home] {
            if (moving && moving->socket().state() == QAbstractSocket::ConnectedState)
                moveOn(*moving, home);
        },
        Qt::QueuedConnection);
}

void SocketServer::moveOn(RequestWatch &watch, HomeNumber home)
{
    if (!m_homes.handOn)
        return watch.cut(); // the end has come meanwhile
    QTcpSocket &socket = watch.socket();
    auto arrival = std::make_shared<Arrival>(socket);
    arrival->slot = watch.takeSlot();
    arrival->remaining = watch.deadline() - m_clock.now();
    arrival->moves = watch.moves() + 1;
    delete &watch;
    // For the HTTP server it is gone: that frees what it keeps of the request. A later upgrade would make it forget.
    Q_EMIT socket.destroyed(&socket);
    socket.disconnect();
    socket.setParent(nullptr);
    m_homes.handOn(home, std::move(arrival));
}

void SocketServer::adopt(Arrival &arrival)
{
    QTcpSocket *const socket = arrival.take();
    if (!socket)
        return;
    if (!isListening() || socket->state() != QAbstractSocket::ConnectedState) {
        delete socket;
        return;
    }
    socket->setParent(this);
    RequestWatch *const watch = follow(*socket, arrival.remaining);
    watch->occupy(std::move(arrival.slot));
    watch->setMoves(arrival.moves);
    Q_EMIT socket->readyRead(); // it was there before anybody listened
}

bool SocketServer::mayWait(RequestWatch &watch)
{
    const QHostAddress &peer = watch.acceptedPeer();
    if (!isListening())
        return false;
    if (m_limits.proxies.contains(peer))
        return true;
    if (m_peers.sockets.count(peer) >= m_limits.unauthenticatedPerAddress)
        return false;
    watch.occupy(m_peers.sockets.take(peer));
    return true;
}

void SocketServer::noteDeadline(RequestWatch &watch)
{
    m_deadlines.emplace(watch.deadline(), &watch);
    const clock::Milliseconds first = m_deadlines.begin()->first;
    if (!m_deadline.isSet() || m_deadline.moment() != first)
        m_deadline.setAt(first);
}

void SocketServer::cutLateSockets()
{
    const clock::Milliseconds now = m_clock.now();
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now) {
        const auto [due, watch] = *m_deadlines.begin();
        m_deadlines.erase(m_deadlines.begin());
        if (!watch || watch->deadline() != due || watch->isUpgraded() || watch->isTaken())
            continue;
        if (!watch->isIdle())
            measure::countHit(measure::Limit::RequestTime);
        watch->cut();
    }
    if (!m_deadlines.empty())
        m_deadline.setAt(m_deadlines.begin()->first);
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
