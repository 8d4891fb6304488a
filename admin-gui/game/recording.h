#pragma once

#include "board/log_entry.h"
#include "client/connection.h"

#include <QObject>

namespace mantimon::game {

/// All entries of a finished game, fetched part by part.
class Recording : public QObject
{
    Q_OBJECT

public:
    Recording(client::Connection &connection, const QString &gameId, QObject *parent);

    void fetch();
    [[nodiscard]] const QVector<board::LogEntry> &entries() const { return m_entries; }
    /// The first that has something to be seen on the table; 0 before anything is there.
    [[nodiscard]] qint64 firstSeq() const;
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }

Q_SIGNALS:
    void arrived(); ///< all of it
    void failed(const QString &errorCode);

private:
    void fetchFrom(qint64 seq);

    client::Connection &m_connection;
    QString m_gameId;
    QVector<board::LogEntry> m_entries;
    qint64 m_lastSeq = 0;
};

} // namespace mantimon::game
