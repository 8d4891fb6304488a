#include "chaos/picture.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mantimon::chaos {

QByteArray pictureOf(QJsonObject state)
{
    for (const QString &passing : {u"clocks"_s, u"turn_timer"_s, u"spectators"_s, u"events"_s, u"events_lost"_s})
        state.remove(passing);
    QJsonObject players = state[u"players"].toObject();
    for (const QString &id : players.keys()) {
        QJsonObject player = players[id].toObject();
        player.remove(u"connected"_s);
        players[id] = player;
    }
    state[u"players"] = players;
    // QJsonObject writes its fields in one order.
    return QCryptographicHash::hash(QJsonDocument(state).toJson(QJsonDocument::Compact), QCryptographicHash::Sha1);
}

} // namespace mantimon::chaos
