#include "protocol/recovery_offset.h"

#include "protocol/payload_head.h"
#include "protocol/pushes.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace mantimon::protocol {

namespace {

constexpr qsizetype mostGames = 64;

QUuid gameOf(const Payload &payload)
{
    return QUuid::fromString(QLatin1StringView(gameIn(payload)));
}

// What changes a state says not whose eyes see it, but a whole one came before it, and nobody watches their own game.
void note(std::string_view event, const Payload &payload, RecoveryOffset &offset)
{
    if (event == GameEnded::event) {
        offset.seqs.erase(gameOf(payload));
        return;
    }
    const bool isDelta = event == GameDelta::event;
    if (!isDelta && event != GameState::event && event != Reconnected::event)
        return;
    const QUuid game = gameOf(payload);
    if (isDelta ? !offset.seqs.contains(game) : isForSpectators(payload))
        return;
    if (const auto seq = seqIn(payload))
        offset.seqs[game] = *seq;
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
    note(event, payload, m_offset);
    QString frame = m_framer.framePush(event, payload);
    frame.chop(1);
    return frame + ",\""_L1 + m_offset.text() + "\"]"_L1;
}

} // namespace mantimon::protocol
