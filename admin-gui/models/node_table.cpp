#include "models/node_table.h"

#include "models/words.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace mantimon::models {

namespace {

/// The sum's id: no node can have it.
const QString allNodes = u"*"_s;

client::Node sumOf(const QVector<client::Node> &nodes)
{
    client::Node sum;
    sum.id = allNodes;
    for (const client::Node &node : nodes) {
        sum.connections += node.connections;
        sum.playersOnline += node.playersOnline;
        sum.liveGames += node.liveGames;
        sum.sleepingGames += node.sleepingGames;
        sum.actionsPerSecond += node.actionsPerSecond;
        sum.errorsPerSecond += node.errorsPerSecond;
        sum.memoryBytes += node.memoryBytes;
        // Of latencies the worst says more than any sum.
        sum.p99Ms = qMax(sum.p99Ms, node.p99Ms);
        sum.journalLagMs = qMax(sum.journalLagMs, node.journalLagMs);
    }
    return sum;
}

QString healthOf(const client::Node &node)
{
    if (node.id == allNodes)
        return {};
    if (node.status == "down"_L1 || node.database == "away"_L1)
        return u"bad"_s;
    return node.status == "draining"_L1 || node.redis == "away"_L1 ? u"warn"_s : u"good"_s;
}

} // namespace

NodeTable::NodeTable(client::Monitor &monitor, QObject *parent) : Rows(parent), m_monitor(monitor)
{
    connect(&monitor, &client::Monitor::nodesChanged, this, [this] {
        QVector<client::Node> nodes = m_monitor.nodes();
        if (nodes.size() > 1)
            nodes.push_back(sumOf(nodes));
        become(nodes);
        setState(State::Ready);
    });
}

int NodeTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString NodeTable::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Node");
    case Status:
        return tr("Status");
    case Connections:
        return tr("Connections");
    case Online:
        return tr("Players");
    case Live:
        return tr("Live");
    case Asleep:
        return tr("Asleep");
    case Actions:
        return tr("Actions/s");
    case P99:
        return tr("p99");
    case Lag:
        return tr("Journal");
    case Errors:
        return tr("Errors/s");
    case Stores:
        return tr("Database, Redis");
    case Memory:
        return tr("Memory");
    case Uptime:
        return tr("Up for");
    default:
        return {};
    }
}

bool NodeTable::isNumber(int column) const
{
    return column != Name && column != Status && column != Stores;
}

QVariant NodeTable::cell(const client::Node &node, int column, int role) const
{
    switch (role) {
    case HealthRole:
        return column == Status ? healthOf(node) : QVariant();
    case Qt::DisplayRole:
        return text(node, column);
    case Qt::ToolTipRole:
        return plainTip(column == Name ? tr("Version %1").arg(node.version) : text(node, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(heading(column), text(node, column));
    case Qt::FontRole: {
        QFont font;
        font.setBold(node.id == allNodes);
        return node.id == allNodes ? font : QVariant();
    }
    default:
        return {};
    }
}

QString NodeTable::text(const client::Node &node, int column) const
{
    switch (column) {
    case Connections:
        return Numbers::whole(node.connections);
    case Online:
        return Numbers::whole(node.playersOnline);
    case Live:
        return Numbers::whole(node.liveGames);
    case Asleep:
        return Numbers::whole(node.sleepingGames);
    case Actions:
        return Numbers::rate(node.actionsPerSecond);
    case P99:
        return Numbers::milliseconds(node.p99Ms);
    case Lag:
        return Numbers::milliseconds(node.journalLagMs);
    case Errors:
        return Numbers::rate(node.errorsPerSecond);
    case Memory:
        return Numbers::bytes(node.memoryBytes);
    default:
        return stateText(node, column);
    }
}

QString NodeTable::stateText(const client::Node &node, int column) const
{
    const bool isSum = node.id == allNodes;
    if (column == Name)
        return isSum ? tr("All nodes") : node.id;
    if (isSum)
        return {};
    if (column == Status)
        return Words::nodeStatus(node.status);
    if (column == Stores) {
        const QString kind = node.databaseKind == "postgresql"_L1 ? u"PostgreSQL"_s : u"SQLite"_s;
        return tr("%1 %2, Redis %3").arg(kind, Words::serviceStatus(node.database), Words::serviceStatus(node.redis));
    }
    if (column == Uptime)
        return Times::span(node.startedAt.msecsTo(m_monitor.connection().serverNow()));
    return {};
}

} // namespace mantimon::models
