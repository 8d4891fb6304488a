#include "harness/daemon.h"

#include "harness/client.h"
#include "harness/wait.h"

#include <QRandomGenerator>
#include <QTcpServer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace mantimon::harness {

namespace {

/// The process first: a parent that stands makes no further children.
QList<qint64> withChildren(qint64 process)
{
    QList<qint64> all{process};
    QFile children(u"/proc/%1/task/%1/children"_s.arg(process));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                all += withChildren(child.toLongLong());
        }
    }
    return all;
}

} // namespace

Daemon::Daemon(QString program, const QRegularExpression &ready) : m_program(std::move(program)), m_ready(ready)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { read(); });
}

Daemon::~Daemon()
{
    kill();
}

bool Daemon::keepLogIn(const QString &file)
{
    m_logFile.setFileName(file);
    return m_logFile.open(QIODevice::WriteOnly | QIODevice::Append);
}

bool Daemon::start(const QStringList &arguments, int patience)
{
    m_log.clear();
    m_readiness = {};
    // setpriv becomes the program, so that the process is the program's own.
    QStringList command{u"--pdeathsig"_s, u"KILL"_s};
    if (!m_user.isEmpty())
        command += {u"--reuid"_s, m_user, u"--regid"_s, m_user, u"--init-groups"_s};
    m_process.start(u"setpriv"_s, command + QStringList{m_program} + arguments);
    return waitFor([this] { return m_readiness.hasMatch() || !isRunning(); }, patience) && m_readiness.hasMatch();
}

void Daemon::read()
{
    const QByteArray said = m_process.readAll();
    m_log += QString::fromUtf8(said);
    if (m_logFile.isOpen()) {
        m_logFile.write(said);
        m_logFile.flush();
    }
    if (!m_readiness.hasMatch())
        m_readiness = m_ready.match(m_log);
}

void Daemon::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int Daemon::end(int signal)
{
    if (!isRunning() || ::kill(pid_t(processId()), signal) != 0)
        return -1;
    return waitFor([this] { return !isRunning(); }, Client::patience) ? m_process.exitCode() : -1;
}

void Daemon::pause() const
{
    if (!isRunning())
        return;
    ::kill(pid_t(processId()), SIGSTOP);
    for (const qint64 process : withChildren(processId()))
        ::kill(pid_t(process), SIGSTOP);
}

void Daemon::resume() const
{
    if (!isRunning())
        return;
    for (const qint64 process : withChildren(processId()))
        ::kill(pid_t(process), SIGCONT);
}

quint16 freePort()
{
    constexpr int first = 20'000;
    constexpr int behind = 32'000;
    for (int attempt = 0; attempt < 100; ++attempt) {
        QTcpServer probe;
        const auto port = quint16(QRandomGenerator::global()->bounded(first, behind));
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace mantimon::harness
