#include "load/report.h"

using namespace Qt::StringLiterals;

namespace mantimon::load {

namespace {

double microsecondsPerAction(const Measured &measured)
{
    const std::chrono::duration<double, std::micro> spent = measured.server;
    return spent.count() / double(std::max<qint64>(1, measured.traffic.actions));
}

double perSecond(qint64 count, const Measured &measured)
{
    return double(count) / std::chrono::duration<double>(measured.wall).count();
}

double share(std::chrono::nanoseconds spent, const Measured &measured)
{
    return 100.0 * double(spent.count()) / double(measured.wall.count());
}

double perAction(qint64 count, const Measured &measured)
{
    return double(count) / double(std::max<qint64>(1, measured.traffic.actions));
}

const Row &floorOf(const std::vector<Row> &rows, const Row &row)
{
    const Row *floor = &row;
    for (const Row &other : rows) {
        if (other.games == row.games && other.thinkMs == row.thinkMs)
            floor = &other;
    }
    return *floor;
}

QString line(const Row &row, const Row &floor)
{
    const Measured &m = row.measured;
    return QString::asprintf("%6d  %-8s  %-20s  %9.0f  %9.1f  %6.2f  %6.0f%%  %6.0f%%  %6lld  %6.2f  %6.2f  %6lld\n",
                             row.games, row.thinkMs == 0 ? "none" : qPrintable(u"%1 ms"_s.arg(row.thinkMs)),
                             qPrintable(row.who), perSecond(m.traffic.actions, m), microsecondsPerAction(m),
                             microsecondsPerAction(m) / microsecondsPerAction(floor.measured), share(m.server, m),
                             share(m.driver, m), meanSizes(m.traffic).state, perAction(m.traffic.questions, m),
                             perAction(m.traffic.otherPushes, m), row.kibPerGame);
}

} // namespace

QString tableOf(const std::vector<Row> &rows)
{
    QString text = QString::asprintf("%6s  %-8s  %-20s  %9s  %9s  %6s  %7s  %7s  %6s  %6s  %6s  %6s\n", "games",
                                     "thinking", "server", "actions/s", "us/action", "ratio", "its CPU", "driver",
                                     "state B", "asked", "others", "KiB/g");
    for (const Row &row : rows)
        text += line(row, floorOf(rows, row));
    return text;
}

} // namespace mantimon::load
