#include "live/redis_connection.h"

#include "measure/durations.h"

#include <QFile>
#include <QHostAddress>
#include <QHostInfo>
#include <QSocketNotifier>

#include <hiredis/async.h>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

// hiredis 0.14 has no asynchronous time-outs, and resolves names while everybody waits: both are done
// here.
namespace mantimon::live {

/// What hiredis carries for a command.
struct RedisConnection::Waiting
{
    RedisConnection *connection;
    Then then;
    measure::Clock::time_point sentAt = measure::Clock::now();

    static void answered(redisAsyncContext *, void *reply, void *self)
    {
        const std::unique_ptr<Waiting> waiting(static_cast<Waiting *>(self));
        if (!reply)
            return waiting->then(std::nullopt);
        measure::observe(measure::Span::LiveStore, measure::Clock::now() - waiting->sentAt);
        waiting->connection->noteAnswer();
        waiting->then(RedisReply::from(*static_cast<const redisReply *>(reply)));
    }
};

namespace {

QString reasonOf(const redisAsyncContext *context)
{
    const QString text = context->errstr ? QString::fromUtf8(context->errstr) : QString();
    return text.isEmpty() ? u"the connection ended"_s : text;
}

// hiredis writes with write(2): a Redis that is gone must be an error, not the end of the process.
void ignoreBrokenPipes()
{
    struct sigaction current = {};
    if (sigaction(SIGPIPE, nullptr, &current) == 0 && current.sa_handler == SIG_DFL)
        std::signal(SIGPIPE, SIG_IGN);
}

} // namespace

RedisConnection::RedisConnection(LiveUrl url, Patience patience, QObject *parent)
    : QObject(parent), m_url(std::move(url)), m_patience(patience)
{
    ignoreBrokenPipes();
    m_openTimer.setSingleShot(true);
    m_answerTimer.setSingleShot(true);
    connect(&m_openTimer, &QTimer::timeout, this, [this] { fail(u"no answer to the connection"_s); });
    connect(&m_answerTimer, &QTimer::timeout, this,
            [this] { fail(u"no answer within %1 ms"_s.arg(m_patience.toAnswer.count())); });
}

RedisConnection::~RedisConnection()
{
    m_hasEnded = true;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_context)
        redisAsyncFree(m_context);
}

void RedisConnection::open()
{
    m_openTimer.start(m_patience.toOpen);
    if (m_url.isUnix() || !QHostAddress(m_url.host).isNull())
        return connectTo(m_url.host);
    m_lookup = QHostInfo::lookupHost(m_url.host, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        if (m_hasEnded)
            return;
        if (info.addresses().isEmpty())
            return fail(u"no address of %1: %2"_s.arg(m_url.host, info.errorString()));
        connectTo(info.addresses().front().toString());
    });
}

void RedisConnection::connectTo(const QString &address)
{
    redisAsyncContext *const context = m_url.isUnix() ? redisAsyncConnectUnix(QFile::encodeName(m_url.path).constData())
                                                      : redisAsyncConnect(address.toLatin1().constData(), m_url.port);
    if (!context || context->err != REDIS_OK) {
        const QString reason = context ? reasonOf(context) : u"out of memory"_s;
        if (context)
            redisAsyncFree(context);
        QMetaObject::invokeMethod(
            this, [this, reason] { fail(reason); }, Qt::QueuedConnection);
        return;
    }
    attach(context);
    greet();
}

void RedisConnection::attach(redisAsyncContext *context)
{
    m_context = context;
    m_readable = new QSocketNotifier(context->c.fd, QSocketNotifier::Read, this);
    m_writable = new QSocketNotifier(context->c.fd, QSocketNotifier::Write, this);
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    connect(m_readable, &QSocketNotifier::activated, this, [this] { redisAsyncHandleRead(m_context); });
    connect(m_writable, &QSocketNotifier::activated, this, [this] { redisAsyncHandleWrite(m_context); });

    // hiredis switches the notifiers, and tells before it frees the context; the reason is in it then.
    context->ev.data = this;
    context->ev.addRead = [](void *self) { of(self)->m_readable->setEnabled(true); };
    context->ev.delRead = [](void *self) { of(self)->m_readable->setEnabled(false); };
    context->ev.addWrite = [](void *self) { of(self)->m_writable->setEnabled(true); };
    context->ev.delWrite = [](void *self) { of(self)->m_writable->setEnabled(false); };
    context->ev.cleanup = [](void *self) {
        const QString reason = reasonOf(of(self)->m_context);
        of(self)->letGo();
        of(self)->fail(reason);
    };
}

RedisConnection *RedisConnection::of(void *self)
{
    return static_cast<RedisConnection *>(self);
}

// One error ends it: without its database nothing would be where it belongs.
void RedisConnection::greet()
{
    const auto unlessRefused = [this](const QString &what) {
        return [this, what](const std::optional<RedisReply> &reply) {
            if (reply && reply->isError())
                fail(what + u": "_s + reply->text());
        };
    };
    if (!m_url.password.isEmpty()) {
        QList<QByteArray> words{"AUTH"};
        if (!m_url.user.isEmpty())
            words << m_url.user.toUtf8();
        send(words << m_url.password.toUtf8(), unlessRefused(u"it refuses the password"_s));
    }
    if (m_url.database != 0)
        send({"SELECT", QByteArray::number(m_url.database)},
             unlessRefused(u"it refuses database %1"_s.arg(m_url.database)));
    send({"PING"}, [this](const std::optional<RedisReply> &reply) {
        if (!reply || m_hasEnded)
            return;
        if (reply->isError())
            return fail(u"it refuses to serve: "_s + reply->text());
        m_openTimer.stop();
        Q_EMIT opened();
    });
}

void RedisConnection::send(const QList<QByteArray> &words, Then then)
{
    std::vector<const char *> texts;
    std::vector<std::size_t> lengths;
    for (const QByteArray &word : words) {
        texts.push_back(word.constData());
        lengths.push_back(static_cast<std::size_t>(word.size()));
    }
    auto waiting = std::make_unique<Waiting>(Waiting{this, std::move(then)});
    const bool isSent = !m_hasEnded && m_context &&
                        redisAsyncCommandArgv(m_context, &Waiting::answered, waiting.get(),
                                              static_cast<int>(words.size()), texts.data(), lengths.data()) == REDIS_OK;
    if (!isSent) {
        QMetaObject::invokeMethod(
            this, [unanswered = std::move(waiting->then)] { unanswered(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    (void)waiting.release(); // answered() takes it back
    if (m_waiting++ == 0)
        m_answerTimer.start(m_patience.toAnswer);
}

void RedisConnection::noteAnswer()
{
    if (--m_waiting == 0)
        m_answerTimer.stop();
    else
        m_answerTimer.start(m_patience.toAnswer);
}

void RedisConnection::fail(const QString &reason)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_openTimer.stop();
    m_answerTimer.stop();
    if (m_context)
        redisAsyncFree(m_context);
    QMetaObject::invokeMethod(
        this, [this, reason] { Q_EMIT ended(reason); }, Qt::QueuedConnection);
}

// Possibly from within a notifier's own signal.
void RedisConnection::letGo()
{
    m_context = nullptr;
    for (QSocketNotifier *const notifier : {std::exchange(m_readable, nullptr), std::exchange(m_writable, nullptr)}) {
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
}

} // namespace mantimon::live
