#include "load/process_cost.h"

#include <QFile>

#include <ctime>

using namespace Qt::StringLiterals;

namespace mantimon::load {

std::chrono::nanoseconds processorTime(qint64 process)
{
    clockid_t clock{};
    timespec spent{};
    if (clock_getcpuclockid(static_cast<pid_t>(process), &clock) != 0 || clock_gettime(clock, &spent) != 0)
        return {};
    return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

qint64 residentKiB(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace mantimon::load
