#include "models/people_tables.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace mantimon::models {

PlayerTable::PlayerTable(client::Connection &connection, QObject *parent)
    : Pages(connection, u"monitor:players"_s, parent)
{
}

int PlayerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

void PlayerTable::search(const QString &text)
{
    if (text.isEmpty())
        clear();
    else
        load({{u"text"_s, text}, {u"limit"_s, 100}});
}

QString PlayerTable::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Presence:
        return tr("Now");
    case LastSeen:
        return tr("Last seen");
    case Standing:
        return tr("Standing");
    case Id:
        return tr("Id");
    default:
        return {};
    }
}

QVariant PlayerTable::cell(const client::PlayerRow &player, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return player.name;
    case Presence:
        return player.isOnline ? tr("● online") : tr("○ away");
    case LastSeen:
        return Times::moment(player.lastSeen);
    case Standing: {
        QStringList parts;
        if (player.isBanned)
            parts << tr("banned");
        if (player.isMuted)
            parts << tr("muted");
        return parts.join(u", "_s);
    }
    case Id:
        return player.id;
    default:
        return {};
    }
}

} // namespace mantimon::models
