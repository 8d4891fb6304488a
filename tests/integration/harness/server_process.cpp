#include "harness/server_process.h"

#include "harness/client.h"
#include "harness/test_server.h"
#include "harness/wait.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

ServerProcess::ServerProcess(QString program) : m_program(std::move(program))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MANTIMON_JWT_SECRET"_s, QString::fromLatin1(testSecret()));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { read(); });
}

ServerProcess::~ServerProcess()
{
    kill();
}

bool ServerProcess::start(const QStringList &arguments)
{
    m_log.clear();
    m_port = 0;
    m_process.start(m_program, QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--metrics-listen"_s, u"off"_s,
                                           u"--data-dir"_s, dataDir(), u"--database"_s, u"sqlite:"_s + databaseFile(),
                                           u"--message-rate"_s, u"10000"_s, u"--message-burst"_s, u"10000"_s} +
                                   arguments);
    return waitFor([this] { return m_port != 0 || m_process.state() == QProcess::NotRunning; }, Client::patience * 3) &&
           m_port != 0;
}

void ServerProcess::read()
{
    static const QRegularExpression listening(u"players connect to 127\\.0\\.0\\.1:(\\d+)"_s);
    m_log += QString::fromUtf8(m_process.readAll());
    if (const auto match = listening.match(m_log); match.hasMatch())
        m_port = match.captured(1).toUShort();
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int ServerProcess::terminate()
{
    m_process.terminate();
    (void)waitFor([this] { return m_process.state() == QProcess::NotRunning; }, Client::patience);
    return m_process.exitCode();
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
