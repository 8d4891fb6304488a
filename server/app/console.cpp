#include "app/console.h"

#include <cstdio>

namespace mantimon::app {

void print(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    std::fflush(stdout);
}

int complain(const QString &line)
{
    const QByteArray text = "mantimon-server: " + line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr);
    return 1;
}

int complainAll(const QStringList &lines)
{
    for (const QString &line : lines)
        complain(line);
    return 1;
}

} // namespace mantimon::app
