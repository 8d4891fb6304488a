#include "harness/private_redis.h"

#include "harness/client.h"
#include "harness/wait.h"

#include <QStandardPaths>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

PrivateRedis::PrivateRedis() : m_server(u"redis-server"_s, QRegularExpression(u"Ready to accept connections"_s)) {}

PrivateRedis::~PrivateRedis()
{
    m_server.kill();
}

base::Result<base::Done, QString> PrivateRedis::create(const QString &logFile)
{
    if (QStandardPaths::findExecutable(u"redis-server"_s).isEmpty())
        return base::failure(u"there is no redis-server; on Debian: apt-get install redis-server"_s);
    if (!logFile.isEmpty())
        m_server.keepLogIn(logFile);
    m_port = freePort();
    if (!start())
        return base::failure(u"Redis does not start: "_s + m_server.log());
    return base::Done{};
}

bool PrivateRedis::start()
{
    return m_server.start({u"--port"_s, QString::number(m_port), u"--bind"_s, u"127.0.0.1"_s, u"--dir"_s,
                           m_folder.path(), u"--save"_s, QString(), u"--appendonly"_s, u"no"_s});
}

bool PrivateRedis::flush() const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    socket.write("FLUSHALL\r\n");
    return waitFor([&] { return socket.canReadLine() || socket.state() == QAbstractSocket::UnconnectedState; },
                   Client::patience) &&
           socket.readLine().startsWith("+OK");
}

} // namespace mantimon::harness
