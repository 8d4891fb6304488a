#include "net/engine_port.h"

#include "net/engine_error.h"
#include "net/http_exchange.h"
#include "net/listener.h"

#include <QUrlQuery>

namespace mantimon::net {

using namespace Qt::StringLiterals;
using Method = QHttpServerRequest::Method;
using socketio::EngineRequest;
using socketio::Transport;

namespace {

EngineRequest::Method methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case Method::Get:
        return EngineRequest::Method::Get;
    case Method::Post:
        return EngineRequest::Method::Post;
    default:
        return EngineRequest::Method::Other;
    }
}

EngineRequest engineRequest(const QHttpServerRequest &request)
{
    const QUrlQuery query = request.query();
    EngineRequest made{.method = methodOf(request),
                       .version = query.queryItemValue(u"EIO"_s).toStdString(),
                       .transport = query.queryItemValue(u"transport"_s).toStdString(),
                       .isUpgrade = request.value("upgrade").compare("websocket", Qt::CaseInsensitive) == 0};
    if (query.hasQueryItem(u"sid"_s))
        made.sid = query.queryItemValue(u"sid"_s).toStdString();
    return made;
}

} // namespace

EnginePort::EnginePort(QString path, AddressCounts &strangers, const Limits &limits, clock::Clock &clock,
                       QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_strangers(strangers), m_limits(limits), m_clock(clock)
{
}

EnginePort::~EnginePort()
{
    qDeleteAll(m_links);
}

void EnginePort::serveOn(Listener &listener, Guard guard)
{
    m_guard = std::move(guard);
    listener.addUpgrades(
        {m_path},
        [this](const QHttpServerRequest &request, const QHostAddress &peer) { return objectionTo(request, peer); },
        [this](Upgraded upgraded) { takeWebSocket(std::move(upgraded)); });
    listener.setRequests(
        m_path, [this](const QHttpServerRequest &request, HttpExchange &exchange) { answer(request, exchange); });
}

EngineLink *EnginePort::linkOf(const QUrl &url) const
{
    return m_links.value(QUrlQuery(url).queryItemValue(u"sid"_s).toLatin1());
}

std::optional<HttpAnswer> EnginePort::objectionTo(const QHttpServerRequest &request, const QHostAddress &peer) const
{
    const EngineRequest asked = engineRequest(request);
    const EngineLink *const link = linkOf(request.url());
    if (const auto error = socketio::objectionTo(asked, link ? &link->session() : nullptr))
        return engineError(*error);
    return asked.sid ? std::nullopt : m_guard(peer);
}

void EnginePort::answer(const QHttpServerRequest &request, HttpExchange &exchange)
{
    const QByteArray origin = request.value("origin");
    if (!m_origins.allow(origin)) {
        exchange.answer(engineError(socketio::RequestError::Forbidden));
        return;
    }
    exchange.setHeaders(corsHeaders(origin));
    if (request.method() == Method::Options)
        exchange.answer({.more = {{"Access-Control-Allow-Methods", "GET, POST"},
                                  {"Access-Control-Allow-Headers", "Content-Type, Authorization"},
                                  {"Access-Control-Max-Age", "600"}}});
    else if (const auto objection = objectionTo(request, exchange.peer()))
        exchange.answer(*objection);
    else
        serve(request, exchange);
}

void EnginePort::serve(const QHttpServerRequest &request, HttpExchange &exchange)
{
    EngineLink *const link = linkOf(request.url());
    if (!link)
        open(exchange.peer(), Transport::Polling).poll(exchange);
    else if (request.method() == Method::Post)
        link->post(request.body(), exchange);
    else
        link->poll(exchange);
}

void EnginePort::takeWebSocket(Upgraded upgraded)
{
    const QUrl url = upgraded.socket->requestUrl();
    const bool isNew = !QUrlQuery(url).hasQueryItem(u"sid"_s);
    EngineLink *const link = isNew ? &open(upgraded.socket->peerAddress(), Transport::WebSocket) : linkOf(url);
    if (isNew || (link && link->session().mayUpgrade()))
        link->takeWebSocket(std::move(upgraded));
    else
        turnAway(std::move(upgraded));
}

// Its session has a WebSocket.
void EnginePort::turnAway(Upgraded upgraded)
{
    auto *const late =
        new WebSocketCarrier({"late WebSocket", ++m_opened}, std::move(upgraded), m_limits, m_clock, this);
    m_late.insert(late);
    connect(late, &WebSocketCarrier::ended, this, [this, late] {
        m_late.remove(late);
        late->deleteLater();
    });
    late->close(CloseCode::ProtocolError, u"the session has a WebSocket"_s);
}

EngineLink &EnginePort::open(const QHostAddress &peer, Transport transport)
{
    auto *const link =
        new EngineLink({newSid(m_home), ++m_opened, peer}, transport, m_strangers.take(peer), m_limits, m_clock, this);
    m_links.insert(link->sid(), link);
    connect(link, &EngineLink::ended, this, [this, link] {
        m_links.remove(link->sid());
        m_closing.remove(link);
        link->deleteLater();
    });
    connect(link, &EngineLink::closingBegan, this, [this, link] { m_closing.insert(link); });
    Q_EMIT opened(link);
    return *link;
}

HttpHeaders EnginePort::corsHeaders(const QByteArray &origin) const
{
    if (origin.isEmpty())
        return {};
    return {{"Access-Control-Allow-Origin", origin}, {"Vary", "Origin"}};
}

void EnginePort::closeAll(CloseCode code, const QString &reason)
{
    for (EngineLink *link : std::as_const(m_links))
        link->close(code, reason);
}

void EnginePort::readLimits()
{
    for (EngineLink *link : std::as_const(m_links))
        link->readLimits();
}

void EnginePort::sweep()
{
    // A sweep may begin a closing.
    const QSet<EngineLink *> closing = std::exchange(m_closing, {});
    for (EngineLink *link : closing) {
        if (link->sweep())
            m_closing.insert(link);
    }
    for (WebSocketCarrier *late : std::as_const(m_late))
        late->sweep();
}

} // namespace mantimon::net
