#include "protocol/recovery_offset.h"

#include "protocol/pushes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace mantimon::protocol {

namespace {

constexpr qsizetype mostGames = 64;
constexpr QLatin1StringView spectator(spectatorId.data(), qsizetype(spectatorId.size()));

/// The player's own game that the push is about, and how far it is there; nothing of other pushes.
std::optional<std::pair<QUuid, qint64>> markOf(std::string_view event, const Payload &payload)
{
    if (event != GameState::event && event != Reconnected::event)
        return std::nullopt;
    const QJsonObject data = QJsonDocument::fromJson(payload).object();
    const bool isPlayers = event == Reconnected::event || data["viewer_id"_L1].toString() != spectator;
    if (!isPlayers)
        return std::nullopt;
    return std::pair(QUuid::fromString(data["game_id"_L1].toString()), data["seq"_L1].toInteger());
}

} // namespace

QString RecoveryOffset::text() const
{
    QStringList parts;
    for (const auto &[game, seq] : seqs)
        parts.append(game.toString(QUuid::WithoutBraces) + u':' + QString::number(seq));
    return parts.join(u',');
}

std::optional<RecoveryOffset> RecoveryOffset::parse(QStringView text)
{
    RecoveryOffset offset;
    if (text.isEmpty())
        return offset;
    const QList<QStringView> parts = text.split(u',');
    if (parts.size() > mostGames)
        return std::nullopt;
    for (const QStringView part : parts) {
        const qsizetype colon = part.indexOf(u':');
        bool isNumber = false;
        const qint64 seq = part.mid(colon + 1).toLongLong(&isNumber);
        const QUuid game = QUuid::fromString(part.left(std::max<qsizetype>(colon, 0)));
        if (game.isNull() || !isNumber || seq < 0)
            return std::nullopt;
        offset.seqs[game] = seq;
    }
    return offset;
}

QString RecoveringFramer::frameAnswer(qint64 id, const Payload &payload) const
{
    return m_framer.frameAnswer(id, payload);
}

// The offset is the event's last argument, as the protocol wants it.
QString RecoveringFramer::framePush(std::string_view event, const Payload &payload) const
{
    if (const auto mark = markOf(event, payload))
        m_offset.seqs[mark->first] = mark->second;
    else if (event == GameEnded::event)
        m_offset.seqs.erase(QUuid::fromString(QJsonDocument::fromJson(payload).object()["game_id"_L1].toString()));
    QString frame = m_framer.framePush(event, payload);
    frame.chop(1);
    return frame + ",\""_L1 + m_offset.text() + "\"]"_L1;
}

} // namespace mantimon::protocol
