#include "models/people_tables.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace mantimon::models {

ReplayTable::ReplayTable(client::Connection &connection, QObject *parent)
    : Pages(connection, u"monitor:replays"_s, parent)
{
}

int ReplayTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

void ReplayTable::search(const ReplayFilter &filter)
{
    QJsonObject question{{u"limit"_s, 100}};
    if (!filter.text.isEmpty())
        question[u"text"_s] = filter.text;
    if (!filter.ruleset.isEmpty())
        question[u"ruleset"_s] = filter.ruleset;
    if (filter.from.isValid())
        question[u"from"_s] = client::textOf(filter.from);
    if (filter.to.isValid())
        question[u"to"_s] = client::textOf(filter.to);
    load(question);
}

void ReplayTable::show(const QVector<client::ReplayRow> &rows)
{
    become(rows);
}

QString ReplayTable::heading(int column) const
{
    switch (column) {
    case Ended:
        return tr("Ended");
    case Game:
        return tr("Game");
    case Players:
        return tr("Players");
    case Ruleset:
        return tr("Ruleset");
    case Turns:
        return tr("Turns");
    case Winner:
        return tr("Winner");
    case Reason:
        return tr("Ended by");
    case Length:
        return tr("Took");
    default:
        return {};
    }
}

QVariant ReplayTable::cell(const client::ReplayRow &replay, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Game)
        return replay.gameId;
    if (role != Qt::DisplayRole)
        return {};
    QStringList names;
    switch (column) {
    case Ended:
        return Times::moment(replay.endedAt);
    case Game:
        return replay.gameId.left(8);
    case Players:
        for (const client::Named &player : replay.players)
            names << player.name;
        return names.join(u" · "_s);
    case Ruleset:
        return replay.ruleset;
    case Turns:
        return replay.turns > 0 ? Numbers::whole(replay.turns) : u"–"_s; // nobody counted
    case Winner:
        return replay.winner.isEmpty() ? tr("nobody") : replay.winnerName();
    case Reason:
        return Words::endReason(replay.endReason);
    case Length:
        return Times::span(replay.createdAt.msecsTo(replay.endedAt));
    default:
        return {};
    }
}

} // namespace mantimon::models
