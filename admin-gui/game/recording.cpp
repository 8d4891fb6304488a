#include "game/recording.h"

using namespace Qt::StringLiterals;

namespace mantimon::game {

namespace {

constexpr int atOnce = 200; // the server's limit

}

Recording::Recording(client::Connection &connection, const QString &gameId, QObject *parent)
    : QObject(parent), m_connection(connection), m_gameId(gameId)
{
}

void Recording::fetch()
{
    m_entries.clear();
    fetchFrom(1);
}

void Recording::fetchFrom(qint64 seq)
{
    const QJsonObject question{{u"game_id"_s, m_gameId}, {u"from_seq"_s, seq}, {u"limit"_s, atOnce}};
    m_connection.ask(u"monitor:history"_s, question, this, [this](const client::Answer &answer) {
        if (!answer.success) {
            Q_EMIT failed(answer.errorCode);
            return;
        }
        const QVector<board::LogEntry> entries = board::readLogEntries(answer.data["entries"_L1]);
        m_entries += entries;
        m_lastSeq = answer.data["last_seq"_L1].toInteger();
        if (entries.isEmpty() || entries.constLast().seq >= m_lastSeq) {
            Q_EMIT arrived();
            return;
        }
        fetchFrom(entries.constLast().seq + 1);
    });
}

qint64 Recording::firstSeq() const
{
    for (const board::LogEntry &entry : m_entries) {
        if (entry.kind == board::EntryKind::Started || !entry.events.isEmpty())
            return entry.seq;
    }
    return m_entries.isEmpty() ? 0 : m_entries.constFirst().seq;
}

} // namespace mantimon::game
