#pragma once

#include "board/log_entry.h"
#include "client/connection.h"

#include <QCache>
#include <QObject>
#include <QTimer>

#include <optional>

namespace mantimon::game {

/// How a game stood after one of its entries.
struct Position
{
    qint64 seq = 0;
    std::optional<board::TableState> state; ///< unset before the start
    std::optional<board::LogEntry> entry;   ///< what led to it
};

/// Earlier positions of one game, asked for and kept. While somebody drags a slider only the place where
/// it rests is asked for.
class Positions : public QObject
{
    Q_OBJECT

public:
    Positions(client::Connection &connection, const QString &gameId, QObject *parent);

    /// Forgets what was seen before. `reason` where no watch with that view has given one.
    void setView(const QString &view, const QString &reason = {});
    /// arrived() or failed() will tell, unless another is wanted meanwhile.
    void want(qint64 seq);
    /// Nothing is wanted any more.
    void cancel();
    /// Asks ahead, for when it will be wanted.
    void prepare(qint64 seq);

Q_SIGNALS:
    void arrived(const mantimon::game::Position &position);
    void failed(const QString &errorCode);

private:
    void askForWanted();
    void ask(qint64 seq);

    client::Connection &m_connection;
    QString m_gameId;
    QString m_view;
    QString m_reason;
    QCache<qint64, Position> m_known;
    QSet<qint64> m_asked;
    qint64 m_wanted = -1;
    int m_round = 0; ///< answers for a view of before are dropped
    QTimer m_rest;
};

} // namespace mantimon::game
