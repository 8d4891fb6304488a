#pragma once

#include "board/log_entry.h"
#include "client/connection.h"
#include "client/game_row.h"

#include <QHash>
#include <QObject>
#include <QVector>

#include <optional>

namespace mantimon::board {

/// A view that is no seat's.
inline constexpr QLatin1StringView spectatorView("spectator");
inline constexpr QLatin1StringView judgeView("judge");

/// One game, watched over a connection. The server keeps one watch for each game and connection, so
/// everybody who shows that game shares this one; the last who leaves ends it. It is taken up again
/// when the connection is back.
class Watch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watch)

public:
    enum class Standing {
        Asking,  ///< nothing is known yet
        Live,    ///< pushes come
        Over,    ///< the game has ended; its history is there
        Missing, ///< there is no such game, or not any more
        Refused  ///< see refusal()
    };

    /// The connection's watch of that game, to be joined; made when there is none.
    static Watch &of(client::Connection &connection, const QString &gameId);

    /// Who has joined is told by signals until it leaves or is destroyed.
    void join(QObject *who);
    void leave(QObject *who);
    /// Another view; where it is refused the one before stays. `reason` for judge and seats.
    void look(const QString &view, const QString &reason = {});
    /// Asks again after Missing or Refused.
    void retry();
    /// Entries before the first of log(), at most 200 at a time.
    void fetchEarlier();

    [[nodiscard]] const QString &gameId() const { return m_gameId; }
    [[nodiscard]] const QString &view() const { return m_view; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] const QString &refusal() const { return m_refusal; }
    [[nodiscard]] const client::GameRow &row() const { return m_row; }
    /// Of the players, by their ids.
    [[nodiscard]] QHash<QString, QString> names() const;
    /// The newest; unset before the start, and of games that ended before they were watched.
    [[nodiscard]] const std::optional<TableState> &state() const { return m_state; }
    [[nodiscard]] const QVector<LogEntry> &log() const { return m_log; }
    [[nodiscard]] qint64 firstSeq() const { return m_firstSeq; }
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }

Q_SIGNALS:
    /// Everything may be another than before.
    void opened();
    /// What follows; `entries` may be empty.
    void advanced(const QVector<mantimon::board::LogEntry> &entries);
    /// In front of the log.
    void earlierArrived(const QVector<mantimon::board::LogEntry> &entries);
    /// The game has ended just now.
    void ended();
    void standingChanged();
    /// The view that was asked for is refused, and why.
    void viewRefused(const QString &errorCode);

private:
    Watch(client::Connection &connection, const QString &gameId);
    void ask(const QString &view, const QString &reason);
    void open(const client::Answer &answer, const QString &view, const QString &reason);
    void refuse(const QString &errorCode);
    void askHistory();
    void hear(const QString &event, const QJsonObject &data);
    void advance(const QJsonObject &data);
    void stand(Standing standing);

    client::Connection &m_connection;
    QString m_gameId;
    QString m_view{spectatorView};
    QString m_reason;
    QVector<QObject *> m_joined;
    Standing m_standing = Standing::Asking;
    QString m_refusal;
    client::GameRow m_row;
    std::optional<TableState> m_state;
    QVector<LogEntry> m_log;
    qint64 m_firstSeq = 1;
    qint64 m_lastSeq = 0;
    bool m_isFetchingEarlier = false;
};

} // namespace mantimon::board
