#include "common/redis_process.h"

#include <QDeadlineTimer>
#include <QTest>

#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mantimon::testing {

namespace {

quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    if (::bind(socket, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("there is no free port");
    ::close(socket);
    return ntohs(address.sin_port);
}

} // namespace

RedisProcess::RedisProcess(QStringList options) : m_options(std::move(options)), m_port(freePort())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

RedisProcess::~RedisProcess()
{
    stop();
}

bool RedisProcess::start()
{
    const QStringList common{
        u"--port"_s, QString::number(m_port), u"--bind"_s, u"127.0.0.1"_s, u"--unixsocket"_s, socketPath(),
        u"--dir"_s,  m_folder.path(),         u"--save"_s, QString(),      u"--appendonly"_s, u"no"_s};
    m_process.start(u"redis-server"_s, common + m_options);
    QByteArray output;
    const QDeadlineTimer patience(10'000);
    while (!output.contains("Ready to accept connections") && !patience.hasExpired()) {
        if (!m_process.waitForReadyRead(static_cast<int>(patience.remainingTime())))
            break;
        output += m_process.readAll();
    }
    if (output.contains("Ready to accept connections"))
        return true;
    const QByteArray told = m_process.error() == QProcess::FailedToStart
                                ? "there is no redis-server; on Debian: apt-get install redis-server"
                                : "Redis does not start: " + output;
    QTest::qFail(told.constData(), __FILE__, __LINE__);
    return false;
}

void RedisProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void RedisProcess::signal(int number)
{
    if (m_process.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_process.processId()), number);
}

void RedisProcess::pause()
{
    signal(SIGSTOP);
}

void RedisProcess::goOn()
{
    signal(SIGCONT);
}

QStringList RedisProcess::tell(const QStringList &words) const
{
    QProcess client;
    client.start(u"redis-cli"_s, QStringList{u"-s"_s, socketPath()} + words);
    client.waitForFinished();
    return QString::fromUtf8(client.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace mantimon::testing
