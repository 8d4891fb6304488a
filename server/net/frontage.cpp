#include "net/frontage.h"

#include "clock/system_clock.h"
#include "loop/epoll_dispatcher.h"
#include "loop/run_in.h"

#include <QAbstractEventDispatcher>
#include <QSslConfiguration>
#include <QTcpServer>

namespace mantimon::net {

using namespace std::chrono_literals;

namespace {

constexpr auto readinessEvery = 500ms;

} // namespace

template <typename Call>
void Frontage::post(Desk &desk, Call call)
{
    Endpoint *const endpoint = desk.endpoint.get();
    if (desk.thread)
        QMetaObject::invokeMethod(
            endpoint, [endpoint, call = std::move(call)] { call(*endpoint); }, Qt::QueuedConnection);
    else
        call(*endpoint);
}

template <typename Call>
void Frontage::post(ConnectionId id, Call call)
{
    Desk &desk = m_desks[id % m_desks.size()];
    const ConnectionId local = id / m_desks.size();
    if (desk.thread)
        post(desk, [call = std::move(call), local](Endpoint &endpoint) { call(endpoint, local); });
    else
        call(*desk.endpoint, local);
}

template <typename Call>
void Frontage::postToAll(const Call &call)
{
    for (Desk &desk : m_desks)
        post(desk, call);
}

Frontage::Frontage(int threads, const Limits &limits, ReadinessProbe readiness, clock::Clock &clock, QObject *parent)
    : QObject(parent), m_readiness(std::move(readiness)), m_desks(std::size_t(std::max(threads, 1)))
{
    if (m_desks.size() == 1) {
        m_desks[0].endpoint = std::make_unique<Endpoint>(limits, m_readiness, clock, m_peers);
    } else {
        learnReadiness();
        connect(&m_readinessTimer, &QTimer::timeout, this, &Frontage::learnReadiness);
        m_readinessTimer.start(readinessEvery);
        for (Desk &desk : m_desks)
            openDesk(desk, limits, clock);
        for (std::size_t number = 0; number < m_desks.size(); ++number)
            run(m_desks[number], [&] { m_desks[number].endpoint->setHomes(homesOf(number)); });
    }
    for (std::size_t number = 0; number < m_desks.size(); ++number)
        follow(number);
}

// Sockets belong to their thread, and must go in it; and none may go to another any more.
Frontage::~Frontage()
{
    for (Desk &desk : m_desks)
        run(desk, [&desk] { desk.endpoint->setHomes({}); });
    for (Desk &desk : m_desks) {
        run(desk, [&desk] {
            desk.endpoint.reset();
            desk.clock.reset();
        });
        if (desk.thread) {
            desk.thread->quit();
            desk.thread->wait();
        }
    }
}

void Frontage::openDesk(Desk &desk, const Limits &limits, const clock::Clock &clock)
{
    desk.thread = std::make_unique<QThread>();
    desk.thread->setObjectName(QStringLiteral("players"));
    desk.thread->setEventDispatcher(new loop::EpollDispatcher);
    desk.thread->start();
    const auto readiness = [known = m_known] {
        const std::lock_guard guard(known->lock);
        return known->value;
    };
    run(desk, [&, now = clock.now()] {
        desk.clock = std::make_unique<clock::SystemClock>(now);
        desk.endpoint = std::make_unique<Endpoint>(limits, readiness, *desk.clock, m_peers);
    });
}

// Connections are handed on in the thread of the desk.
Homes Frontage::homesOf(std::size_t number) const
{
    std::vector<Endpoint *> endpoints;
    for (const Desk &desk : m_desks)
        endpoints.push_back(desk.endpoint.get());
    return {.own = HomeNumber(number),
            .count = int(m_desks.size()),
            .handOn = [endpoints](HomeNumber home, std::shared_ptr<Arrival> arrival) {
                Endpoint *const endpoint = endpoints[home];
                arrival->moveTo(endpoint->thread());
                QMetaObject::invokeMethod(
                    endpoint, [endpoint, arrival = std::move(arrival)] { endpoint->adopt(*arrival); },
                    Qt::QueuedConnection);
            }};
}

// Calls, not queued signals: what a call carries is copied before it is posted, which is all that the thread sanitizer
// can see of Qt's queues.
void Frontage::follow(std::size_t number)
{
    Endpoint *const endpoint = m_desks[number].endpoint.get();
    const auto type = m_desks[number].thread ? Qt::QueuedConnection : Qt::DirectConnection;
    const auto here = [this, type](const auto &call) { QMetaObject::invokeMethod(this, call, type); };
    connect(endpoint, &Endpoint::opened, endpoint, [this, number, here](const Opened &connection) {
        here([this, number, connection] { noteOpened(number, connection); });
    });
    connect(endpoint, &Endpoint::received, endpoint,
            [this, number, here](ConnectionId local, const protocol::Incoming &message) {
                here([this, id = idOf(number, local), message] {
                    if (m_heard.contains(id))
                        Q_EMIT received(id, message);
                });
            });
    connect(endpoint, &Endpoint::closed, endpoint, [this, number, here](ConnectionId local) {
        here([this, id = idOf(number, local)] {
            --m_connectionCount;
            m_heard.remove(id);
            Q_EMIT closed(id);
        });
    });
    connect(endpoint, &Endpoint::congestionChanged, endpoint,
            [this, number, here](ConnectionId local, bool isCongested) {
                here([this, id = idOf(number, local), isCongested] { Q_EMIT congestionChanged(id, isCongested); });
            });
}

void Frontage::noteOpened(std::size_t number, Opened connection)
{
    connection.id = idOf(number, connection.id);
    ++m_connectionCount;
    m_heard.insert(connection.id);
    Q_EMIT opened(connection);
}

ConnectionId Frontage::idOf(std::size_t number, ConnectionId local) const
{
    return local * m_desks.size() + number;
}

void Frontage::run(Desk &desk, const std::function<void()> &call)
{
    if (desk.thread)
        loop::runIn(desk.thread->eventDispatcher(), call);
    else
        call();
}

void Frontage::learnReadiness()
{
    Readiness now = m_readiness();
    const std::lock_guard guard(m_known->lock);
    m_known->value = std::move(now);
}

base::Result<base::Done, QString> Frontage::listen(const QHostAddress &address, quint16 port)
{
    base::Result<base::Done, QString> listening = base::Done{};
    // Beside another server that shares its port these would listen too, and get some of its players.
    if (QTcpServer alone; m_desks.size() > 1 && port != 0 && !alone.listen(address, port)) {
        run(m_desks[0], [&] { listening = m_desks[0].endpoint->listen(address, port); }); // says why
        return listening;
    }
    m_port = port;
    for (Desk &desk : m_desks) {
        run(desk, [&] {
            listening = desk.endpoint->listen(address, m_port, m_desks.size() > 1);
            m_port = listening ? desk.endpoint->port() : quint16(0);
        });
        if (!listening) {
            stopListening();
            return listening;
        }
    }
    return listening;
}

void Frontage::stopListening()
{
    for (Desk &desk : m_desks)
        run(desk, [&desk] { desk.endpoint->stopListening(); });
    m_port = 0;
}

void Frontage::setTls(const QSslConfiguration &identity)
{
    postToAll([identity](Endpoint &endpoint) { endpoint.setTls(identity); });
}

void Frontage::setOrigins(const Origins &origins)
{
    postToAll([origins](Endpoint &endpoint) { endpoint.setOrigins(origins); });
}

void Frontage::setAuthenticated(ConnectionId id)
{
    post(id, [](Endpoint &endpoint, ConnectionId local) { endpoint.setAuthenticated(local); });
}

void Frontage::welcome(ConnectionId id, bool isRecovered)
{
    post(id, [isRecovered](Endpoint &endpoint, ConnectionId local) { endpoint.welcome(local, isRecovered); });
}

void Frontage::turnAway(ConnectionId id, const protocol::Refused &refusal, CloseCode code)
{
    m_heard.remove(id);
    post(id, [=](Endpoint &endpoint, ConnectionId local) { endpoint.turnAway(local, refusal, code); });
}

void Frontage::answer(ConnectionId id, qint64 requestId, const protocol::Payload &payload)
{
    post(id, [=](Endpoint &endpoint, ConnectionId local) { endpoint.answer(local, requestId, payload); });
}

void Frontage::pushToAll(const QVector<ConnectionId> &ids, std::string_view event, const protocol::Payload &payload)
{
    if (m_desks.size() == 1)
        return m_desks[0].endpoint->pushToAll(ids, event, payload);
    std::vector<QVector<ConnectionId>> locals(m_desks.size());
    for (const ConnectionId id : ids)
        locals[id % m_desks.size()].append(id / m_desks.size());
    for (std::size_t number = 0; number < m_desks.size(); ++number) {
        if (!locals[number].isEmpty())
            post(m_desks[number], [mine = std::move(locals[number]), event, payload](Endpoint &endpoint) {
                endpoint.pushToAll(mine, event, payload);
            });
    }
}

void Frontage::close(ConnectionId id, CloseCode code, const QString &reason)
{
    m_heard.remove(id);
    post(id, [=](Endpoint &endpoint, ConnectionId local) { endpoint.close(local, code, reason); });
}

void Frontage::closeAll(CloseCode code, const QString &reason)
{
    m_heard.clear();
    postToAll([=](Endpoint &endpoint) { endpoint.closeAll(code, reason); });
}

void Frontage::setLimits(const Limits &limits)
{
    postToAll([limits](Endpoint &endpoint) { endpoint.setLimits(limits); });
}

} // namespace mantimon::net
