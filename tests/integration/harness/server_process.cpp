#include "harness/server_process.h"

#include "harness/client.h"
#include "harness/test_server.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

ServerProcess::ServerProcess(QString program)
    : m_process(std::move(program), QRegularExpression(u"players connect to 127\\.0\\.0\\.1:(\\d+)"_s))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MANTIMON_JWT_SECRET"_s, QString::fromLatin1(testSecret()));
    m_process.setEnvironment(environment);
    m_database = u"sqlite:"_s + databaseFile();
    if (testing::TestPostgres::isChosen()) {
        m_postgres = std::make_unique<testing::TestPostgres>();
        m_database = m_postgres->url();
    }
}

bool ServerProcess::start(const QStringList &arguments)
{
    return m_process.start(QStringList{u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_listenPort), u"--metrics-listen"_s,
                                       u"off"_s, u"--data-dir"_s, dataDir(), u"--database"_s, m_database,
                                       u"--message-rate"_s, u"10000"_s, u"--message-burst"_s, u"10000"_s,
                                       u"--handshake-rate"_s, u"100000"_s, u"--handshake-burst"_s, u"100000"_s,
                                       u"--games-per-user"_s, u"1000000"_s} +
                           arguments);
}

int ServerProcess::terminate()
{
    return m_process.end(SIGTERM);
}

Ran runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(Client::patience * 6))
        process.kill();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace mantimon::harness
