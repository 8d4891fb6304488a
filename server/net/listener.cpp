#include "net/listener.h"

#include "net/http_exchange.h"
#include "net/plain_socket.h"
#include "net/quiet_http.h"
#include "net/request_watch.h"
#include "net/socket_server.h"
#include "net/stream_guard.h"

#include <QHttpServerRequest>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace mantimon::net {

using namespace Qt::StringLiterals;
using Status = QHttpServerResponder::StatusCode;
using Method = QHttpServerRequest::Method;

namespace {

HttpAnswer readinessAnswer(const Readiness &readiness)
{
    if (readiness.isReady())
        return {.body = readiness.absent.isEmpty() ? QByteArray("ready\n")
                                                   : "ready without " + readiness.absent.join(u", "_s).toUtf8() + '\n'};
    const QJsonObject body{{u"ready"_s, false}, {u"missing"_s, QJsonArray::fromStringList(readiness.missing)}};
    return {.status = Status::ServiceUnavailable,
            .mimeType = "application/json",
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n'};
}

bool asksForWebSocket(const QHttpServerRequest &request)
{
    return request.value("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

/// It is certain where the request ends, and its peer does not mean to go.
bool mayBeFollowed(const QHttpServerRequest &request)
{
    int lengths = 0;
    const auto headers = request.headers();
    return std::all_of(headers.cbegin(), headers.cend(), [&](const auto &header) {
        const QByteArray name = header.first.toLower();
        if (name == "content-length")
            return ++lengths == 1 && header.second.trimmed() == QByteArray::number(request.body().size());
        return name != "transfer-encoding" && (name != "connection" || !header.second.toLower().contains("close"));
    });
}

bool isReading(Method method)
{
    return method == Method::Get || method == Method::Head;
}

} // namespace

Listener::Listener(const Limits &limits, ReadinessProbe readiness, clock::Clock &clock, const Peers &peers,
                   QObject *parent)
    : QAbstractHttpServer(parent), m_limits(limits), m_clock(clock), m_peers(peers)
{
    quietHttpServer();
    setPage(u"/healthz"_s, [] { return HttpAnswer{.body = "ok\n"}; });
    setPage(u"/readyz"_s, [readiness = std::move(readiness)] { return readinessAnswer(readiness()); });
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, &Listener::handOn);
}

Listener::~Listener() = default;

void Listener::setPage(const QString &path, const Page &page)
{
    m_pages.insert(path, page);
}

void Listener::addUpgrades(const QStringList &paths, UpgradeGuard guard, UpgradeHandler handler)
{
    m_upgrades.push_back({paths, std::move(guard), std::move(handler)});
}

void Listener::setRequests(const QString &path, RequestHandler handler)
{
    m_requestsPath = path;
    m_requestHandler = std::move(handler);
}

const Listener::Upgrades *Listener::upgradesOn(const QString &path) const
{
    const auto found = std::find_if(m_upgrades.cbegin(), m_upgrades.cend(),
                                    [&](const Upgrades &each) { return each.paths.contains(path); });
    return found == m_upgrades.cend() ? nullptr : &*found;
}

base::Result<base::Done, QString> Listener::listen(const QHostAddress &address, quint16 port, bool sharesPort)
{
    Q_ASSERT(!m_server);
    auto server = std::make_unique<SocketServer>(m_limits, m_clock, m_peers);
    if (m_tls)
        server->setTls(*m_tls);
    if (m_requestHandler)
        server->allowBodies("POST " + m_requestsPath.toUtf8());
    server->setHomes(m_homes, m_requestsPath);
    const auto started = server->start(address, port, sharesPort);
    if (started) {
        m_server = server.release();
        bind(m_server);
    }
    return started;
}

void Listener::setTls(const QSslConfiguration &identity)
{
    m_tls = identity;
    if (m_server)
        m_server->setTls(identity);
}

quint16 Listener::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

void Listener::stop()
{
    if (m_server)
        m_server->close();
}

void Listener::setHomes(const Homes &homes)
{
    m_homes = homes;
    if (m_server)
        m_server->setHomes(m_homes, m_requestsPath);
}

void Listener::adopt(Arrival &arrival)
{
    if (m_server)
        m_server->adopt(arrival);
}

// For an upgrade Qt takes `true` as leave to go on, and ends the connection itself after `false`.
bool Listener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const bool isUpgrade = asksForWebSocket(request);
    if (const auto refusal = nameClient(request, *socket)) {
        socket->write(written(*refusal, request.method() != Method::Head));
        if (!isUpgrade)
            socket->disconnectFromHost();
        return !isUpgrade;
    }
    if (!isUpgrade && m_requestHandler && request.url().path() == m_requestsPath) {
        handOver(request, *socket);
        return true;
    }
    const auto objection = isUpgrade ? objectionToUpgrade(request, socket->peerAddress()) : answerTo(request);
    if (!objection) {
        if (RequestWatch *const watch = RequestWatch::of(*socket))
            watch->setUpgraded();
        new StreamGuard(*socket, m_limits, m_clock); // the socket's
        noteUpgrade(*socket);
        return true;
    }
    socket->write(written(*objection, request.method() != Method::Head));
    if (isUpgrade)
        return false;
    socket->disconnectFromHost();
    return true;
}

std::optional<HttpAnswer> Listener::nameClient(const QHttpServerRequest &request, QTcpSocket &socket)
{
    const QHostAddress peer = socket.peerAddress();
    if (!m_limits.proxies.contains(peer))
        return {};
    const QHostAddress client = m_limits.proxies.clientBehind(peer, request.value("x-forwarded-for"));
    namePeer(socket, client);
    RequestWatch *const watch = RequestWatch::of(socket);
    const bool isKnown = watch && watch->isClient(client);
    if (client == peer || isKnown || m_server->mayShakeHands(client))
        return {};
    return httpError(Status::TooManyRequests, "rate_limited"_L1, "too many connections of this address"_L1);
}

void Listener::handOver(const QHttpServerRequest &request, QTcpSocket &socket)
{
    RequestWatch *const watch = RequestWatch::of(socket);
    if (watch && !watch->isTaken()) {
        watch->setTaken();
        m_requestHandler(request, *new HttpExchange(*watch, mayBeFollowed(request), m_limits, m_clock)); // the socket's
    } else {
        socket.abort(); // a second request before the first was answered
    }
}

HttpAnswer Listener::answerTo(const QHttpServerRequest &request) const
{
    const QString path = request.url().path();
    if (upgradesOn(path))
        return httpError(Status::UpgradeRequired, "upgrade_required"_L1, "this path is for WebSockets"_L1);
    const auto page = m_pages.find(path);
    if (page == m_pages.end())
        return httpError(Status::NotFound, "not_found"_L1, "there is nothing on this path"_L1);
    if (!isReading(request.method())) {
        HttpAnswer refusal = httpError(Status::MethodNotAllowed, "method_not_allowed"_L1, "only GET and HEAD"_L1);
        refusal.allow = "GET, HEAD";
        return refusal;
    }
    return (*page)();
}

std::optional<HttpAnswer> Listener::objectionToUpgrade(const QHttpServerRequest &request,
                                                       const QHostAddress &peer) const
{
    const Upgrades *const upgrades = upgradesOn(request.url().path());
    if (!upgrades)
        return httpError(Status::NotFound, "not_found"_L1, "there is no WebSocket on this path"_L1);
    if (request.method() != Method::Get) {
        HttpAnswer refusal = httpError(Status::MethodNotAllowed, "method_not_allowed"_L1, "an upgrade is a GET"_L1);
        refusal.allow = "GET";
        return refusal;
    }
    // QWebSocketServer would close the socket without a word.
    if (request.value("sec-websocket-key").isEmpty() || request.value("sec-websocket-version").trimmed() != "13")
        return httpError(Status::BadRequest, "bad_request"_L1, "not a WebSocket handshake of version 13"_L1);
    if (!m_origins.allow(request.value("origin")))
        return httpError(Status::Forbidden, "origin_not_allowed"_L1, "not from pages of this origin"_L1);
    return upgrades->guard(request, peer);
}

void Listener::noteUpgrade(QTcpSocket &socket)
{
    while (!m_upgrading.empty() && !m_upgrading.front())
        m_upgrading.pop_front();
    m_upgrading.emplace_back(&socket);
}

// They come in the order of their handshakes: what lies before it has failed.
Upgraded Listener::nextUpgraded()
{
    Upgraded upgraded{.socket = nextPendingWebSocketConnection(), .plain = {}};
    while (!upgraded.plain && !m_upgrading.empty()) {
        const QPointer<QTcpSocket> socket = std::exchange(m_upgrading.front(), {});
        m_upgrading.pop_front();
        if (socket && socket->peerPort() == upgraded.socket->peerPort() &&
            socket->peerAddress() == upgraded.socket->peerAddress())
            upgraded.plain = socket;
    }
    if (qobject_cast<QSslSocket *>(upgraded.plain))
        upgraded.plain.clear();
    return upgraded;
}

void Listener::handOn()
{
    while (hasPendingWebSocketConnections()) {
        Upgraded upgraded = nextUpgraded();
        const Upgrades *const upgrades = upgradesOn(upgraded.socket->requestUrl().path());
        upgrades->handler(std::move(upgraded));
    }
}

} // namespace mantimon::net
